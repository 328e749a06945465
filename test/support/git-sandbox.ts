import { type GitRepository, initGitRepository } from './git-repository.ts';
import type { JobOptions } from './job.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

export const repositoryName = 'acme/shop';
const githubToken = 'ghs_of_the_shop_0123456789';

/** A stage whose `acme/shop` on GitHub is a real git history, made by the story. */
export interface GitSandbox extends AsyncDisposable, Pick<Sandbox, 'server' | 'acme' | 'web'> {
  readonly repository: GitRepository;
  /** A release of the project `web` that was made earlier, at that commit. */
  addRelease(version: string, commit: string): void;
  /**
   * Pushes the history to GitHub, runs the step for `head`, and gives what it did. The version is `1.1.0`.
   */
  release(
    head: string,
    inputs?: Readonly<Record<string, string>>,
    options?: Omit<JobOptions, 'inputs'>,
  ): Promise<ReleaseRun>;
}

export interface ReleaseRun extends Awaited<ReturnType<Awaited<ReturnType<Sandbox['job']>>['main']>> {
  /** SHAs of the commits that Sentry holds for it now, newest first. */
  readonly commits: readonly string[];
}

export async function startGitSandbox(): Promise<GitSandbox> {
  const sandbox = await startSandbox();
  const repository = await initGitRepository();
  const { server, acme, web } = sandbox;
  return {
    ...{ server, acme, web, repository },
    addRelease: (version, id) =>
      void acme.addRelease(version, { projects: ['web'], commits: [{ id, repository: repositoryName }] }),
    async release(head, inputs = {}, { env, ...rest } = {}) {
      await repository.push(server, repositoryName, githubToken);
      await using job = await sandbox.job(
        { 'github-token': githubToken, ...inputs },
        { env: { GITHUB_SHA: head, ...env }, ...rest },
      );
      const run = await job.main();
      return { ...run, commits: acme.release('1.1.0')?.commits.map(({ id }) => id) ?? [] };
    },
    async [Symbol.asyncDispose]() {
      await repository[Symbol.asyncDispose]();
      await sandbox[Symbol.asyncDispose]();
    },
  };
}
