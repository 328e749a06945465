import { setImmediate } from 'node:timers/promises';
import { childEnvironment } from '../github-actions/environment.ts';
import type { RequestContext } from '../http/request-context.ts';
import type { FindCommitsDependencies } from './find-commits.ts';
import type { CommitsPlan } from './plan.ts';

/** The code for GitHub is loaded only in the runs that need it. Disposing aborts the requests that nobody waits for. */
export function openHistories(
  { githubToken: token, apiUrl, folder }: CommitsPlan,
  context: RequestContext,
): Pick<FindCommitsDependencies, 'openGitHub' | 'openClone'> & Disposable {
  const disposal = new AbortController();
  const signal = AbortSignal.any([context.signal, disposal.signal]);
  const loading = token === undefined ? undefined : loadGitHub();
  return {
    async openGitHub(repository, head) {
      if (token === undefined || loading === undefined) return undefined;
      const [{ connectGitHub }, { GitHubHistory }] = await loading;
      return new GitHubHistory(connectGitHub(token, apiUrl, { ...context, signal }), repository, head);
    },
    async openClone() {
      const { openClone } = await import('./git/clone.ts');
      return openClone(folder, childEnvironment(), context.signal);
    },
    [Symbol.dispose]: () => disposal.abort(new Error('the commits are no longer needed')),
  };
}

/** Loading takes as long as a short round trip, so the requests to Sentry are sent first. */
async function loadGitHub() {
  await setImmediate();
  return Promise.all([import('./github/client.ts'), import('./github/history.ts')]);
}
