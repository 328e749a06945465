import type { RelaceRepository } from '../sentry-server/relace/repository.ts';
import { type SentryServer, startSentryServer } from '../sentry-server/server.ts';
import { Job, type JobOptions } from './job.ts';

const apiKey = 'rlc-0123456789abcdef';

/** A fake Relace server with one repository. */
export interface RelaceSandbox extends AsyncDisposable {
  readonly server: SentryServer;
  readonly repository: RelaceRepository;
  /** The inputs for the repository. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Starts a job that creates no release, with these inputs and the given ones. */
  job(inputs?: Readonly<Record<string, string>>, options?: Omit<JobOptions, 'inputs'>): Promise<Job>;
  /** Paths of the files in the order of their requests. */
  paths(): readonly string[];
}

export async function startRelaceSandbox(): Promise<RelaceSandbox> {
  const server = await startSentryServer();
  const repository = server.store.addRelaceRepository(apiKey);
  const connection = { 'relace-repo-id': repository.id, 'relace-api-key': apiKey, 'relace-url': server.relaceUrl };
  const prefix = `/relace/v1/repo/${repository.id}/file/`;
  return {
    server,
    repository,
    inputs: connection,
    job: (inputs = {}, options = {}) =>
      Job.start({
        inputs: { 'create-release': 'false', ...connection, 'relace-files': 'dist/**', ...inputs },
        ...options,
      }),
    paths: () => server.journal.requests.map(({ path }) => path.slice(prefix.length)),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
