import { setImmediate } from 'node:timers/promises';
import { childEnvironment } from '../github-actions/environment.ts';
import { fetchThrough } from '../http/fetch.ts';
import type { RequestContext } from '../http/request-context.ts';
import type { FindCommitsPorts } from './find-commits.ts';
import type { CommitsPlan } from './plan.ts';

/**
 * Where the history of a repository can be read: GitHub's API, and the clone on this machine. GitHub's library is loaded
 * beside the first requests to Sentry, and only by the runs that need it. Disposed of, it ends whatever is
 * still asked of GitHub: the library would go on trying, and keep the process from ending.
 */
export function openHistories(
  { githubToken: token, apiUrl, folder }: CommitsPlan,
  { pool, signal, deadlineMs, userAgent, log }: RequestContext,
): Pick<FindCommitsPorts, 'openGitHub' | 'openClone'> & Disposable {
  const done = new AbortController();
  const fetch = fetchThrough(pool, AbortSignal.any([signal, done.signal]));
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
    [Symbol.dispose]: () => done.abort(),
  };
}

/** Loading takes as long as a short round trip: what goes to Sentry is sent before. */
async function loadGitHub() {
  await setImmediate();
  return Promise.all([import('./github/client.ts'), import('./github/history.ts')]);
}
