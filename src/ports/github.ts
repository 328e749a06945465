import type { GitHubCommits } from '../github/commits.ts';
import { fetchThrough } from '../http/fetch.ts';
import type { CommitsPlan } from '../plan/plan.ts';
import type { Wire } from './wire.ts';

/** GitHub's API; undefined without a token. Its library is loaded only here, by the runs that need it. */
export async function connectGitHub(
  { githubToken: token, repository, apiUrl }: CommitsPlan,
  { pool, signal, userAgent, log }: Wire,
): Promise<GitHubCommits | undefined> {
  if (token === undefined) return undefined;
  const [{ connectOctokit }, { GitHubCommits }] = await Promise.all([
    import('../github/client.ts'),
    import('../github/commits.ts'),
  ]);
  return new GitHubCommits(
    connectOctokit({ token, apiUrl, userAgent, fetch: fetchThrough(pool, signal), log }),
    repository,
  );
}
