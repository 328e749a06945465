import { type SentryServer, type SentryServerOptions, startSentryServer } from '../sentry-server/server.ts';
import type { Organization } from '../sentry-server/store/organization.ts';
import type { Project } from '../sentry-server/store/project.ts';
import { readActionMetadata } from './action-metadata.ts';
import { Job, type JobOptions } from './job.ts';

const repository = 'acme/shop';
const githubToken = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * The fake services, with the organization `acme`, its projects `web` and `api`, the monitor `nightly`, and the GitHub
 * repository `acme/shop` with six commits, of which `1.0.0` is the third and `1.1.0` the last.
 */
export interface Sandbox extends AsyncDisposable {
  readonly server: SentryServer;
  readonly acme: Organization;
  readonly web: Project;
  /** An organization token. */
  readonly token: string;
  /** SHAs of the commits, oldest first. */
  readonly shas: readonly string[];
  /** Starts a job for the push of the tag `1.1.0`, with the inputs of the connection and these ones. */
  job(inputs?: Readonly<Record<string, string>>, options?: Omit<JobOptions, 'inputs'>): Promise<Job>;
}

export async function startSandbox(options?: SentryServerOptions): Promise<Sandbox> {
  const server = await startSentryServer(options);
  const acme = server.store.addOrganization('acme');
  const web = acme.addProject('web');
  acme.addProject('api');
  web.addMonitor('nightly');
  const token = acme.addToken({ kind: 'org' });
  const messages = ['Open the shop', 'Add a cart', 'Release 1.0.0', 'Fix the cart', 'Add a till', 'Release 1.1.0'];
  const { commits } = server.store.addGitHubRepository(
    repository,
    messages.map((message) => ({ message })),
    { token: githubToken },
  );
  const shas = [...commits.keys()];
  return {
    server,
    acme,
    web,
    token,
    shas,
    job: (inputs = {}, { env = {}, ...rest } = {}) =>
      Job.start({
        inputs: {
          ...{ 'auth-token': token, projects: 'web' },
          ...(declaresGitHubToken(rest.uses) && { 'github-token': githubToken }),
          ...inputs,
        },
        env: { ...tagPush(server, shas.at(-1)), ...env },
        ...rest,
      }),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

function declaresGitHubToken(uses: JobOptions['uses']): boolean {
  return 'github-token' in readActionMetadata(uses).inputs;
}

function tagPush(server: SentryServer, sha: string | undefined): JobOptions['env'] {
  return {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/tags/1.1.0',
    GITHUB_REF_NAME: '1.1.0',
    GITHUB_REF_TYPE: 'tag',
    GITHUB_SHA: sha,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: server.githubApiUrl,
  };
}
