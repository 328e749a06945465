import { setImmediate } from 'node:timers/promises';
import { childEnvironment } from '../github-actions/environment.ts';
import { fetchThrough } from '../http/fetch.ts';
import type { RequestContext } from '../http/request-context.ts';
import type { FindCommitsDependencies } from './find-commits.ts';
import type { CommitsPlan } from './plan.ts';

/**
 * Opens the histories of repositories: on GitHub, and in the local clone. GitHub's library is loaded only in the runs
 * that need it. Disposing aborts its open requests, whose retries would keep the process running.
 */
export function openHistories(
  { githubToken: token, apiUrl, folder }: CommitsPlan,
  { pool, signal, deadlineMs, userAgent, log, redactor }: RequestContext,
): Pick<FindCommitsDependencies, 'openGitHub' | 'openClone'> & Disposable {
  const disposal = new AbortController();
  const fetch = fetchThrough(pool, AbortSignal.any([signal, disposal.signal]), redactor);
  const loading = token === undefined ? undefined : loadGitHub();
  return {
    async openGitHub(repository, head) {
      if (token === undefined || loading === undefined) return undefined;
      const [{ connectOctokit }, { GitHubHistory }] = await loading;
      return new GitHubHistory(connectOctokit({ token, apiUrl, userAgent, fetch, deadlineMs, log }), repository, head);
    },
    async openClone() {
      const { openClone } = await import('./git/clone.ts');
      return openClone(folder, childEnvironment(), signal);
    },
    [Symbol.dispose]: () => disposal.abort(),
  };
}

/** Loading takes as long as a short round trip, so the requests to Sentry are sent first. */
async function loadGitHub() {
  await setImmediate();
  return Promise.all([import('./github/client.ts'), import('./github/history.ts')]);
}
