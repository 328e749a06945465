import type { RelaceRepository } from '../sentry-server/relace/repository.ts';
import { type SentryServer, startSentryServer } from '../sentry-server/server.ts';
import { Job, type JobOptions } from './job.ts';

const apiKey = 'rlc-0123456789abcdef';

/** A Relace at an origin of its own, with one repository, and nothing of Sentry. */
export interface RelaceSandbox extends AsyncDisposable {
  readonly server: SentryServer;
  readonly repository: RelaceRepository;
  /** What makes a step write to the repository. */
  readonly inputs: Readonly<Record<string, string>>;
  /** A job with these inputs and those given, and with no release. */
  job(inputs?: Readonly<Record<string, string>>, options?: Omit<JobOptions, 'inputs'>): Promise<Job>;
  /** Paths of the files in the order of the requests for them. */
  paths(): readonly string[];
}

export async function startRelaceSandbox(): Promise<RelaceSandbox> {
  const server = await startSentryServer();
  const repository = server.store.addRelaceRepository(apiKey);
  const inputs = { 'relace-repo-id': repository.id, 'relace-api-key': apiKey, 'relace-url': server.relaceUrl };
  const start = `/relace/v1/repo/${repository.id}/file/`;
  return {
    ...{ server, repository, inputs },
    job: (given = {}, options = {}) =>
      Job.start({ inputs: { 'create-release': 'false', ...inputs, 'relace-files': 'dist/**', ...given }, ...options }),
    paths: () => server.journal.requests.map(({ path }) => path.slice(start.length)),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
