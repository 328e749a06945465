import type { SentryServerOptions } from '../sentry-server/server.ts';
import { type GitRepository, initGitRepository } from './git-repository.ts';
import type { JobOptions } from './job.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

const repositoryName = 'acme/shop';
const githubToken = 'ghs_of_the_shop_0123456789';

/** The fake services, and `acme/shop` as a real git repository whose history the test writes. */
export interface GitSandbox extends AsyncDisposable, Pick<Sandbox, 'server' | 'acme' | 'web'> {
  readonly repository: GitRepository;
  /** Adds an earlier release of the project `web` at that commit. */
  addRelease(version: string, commit: string): void;
  /** Pushes the history to GitHub, and runs the main step for version `1.1.0` at `head`. */
  release(
    head: string,
    inputs?: Readonly<Record<string, string>>,
    options?: Omit<JobOptions, 'inputs'>,
  ): Promise<ReleaseRun>;
}

interface ReleaseRun extends Awaited<ReturnType<Awaited<ReturnType<Sandbox['job']>>['main']>> {
  /** SHAs of the commits of the release in Sentry, newest first. */
  readonly commits: readonly string[];
}

export async function startGitSandbox(options?: SentryServerOptions): Promise<GitSandbox> {
  const sandbox = await startSandbox(options);
  const repository = await initGitRepository();
  const { server, acme, web } = sandbox;
  return {
    server,
    acme,
    web,
    repository,
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
