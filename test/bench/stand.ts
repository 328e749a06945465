import { type SentryServer, startSentryServer } from '../sentry-server/server.ts';
import type { Organization } from '../sentry-server/store/organization.ts';
import { Job, type JobOptions, type StepRun } from '../support/job.ts';
import { openTempFolder, type TempFolder } from '../support/temp-folder.ts';
import { beginPeer, type Peer } from './peer.ts';
import { type Cost, meter } from './process-meter.ts';

/** The local Sentry with the organization `acme` and its project `web`, and a folder to work in. */
export interface Stand extends AsyncDisposable {
  readonly server: SentryServer;
  readonly acme: Organization;
  /** A personal token that may do all that a bench does. */
  readonly token: string;
  readonly folder: TempFolder;
}

export async function openStand(latencyMs = 0): Promise<Stand> {
  const server = await startSentryServer({ latencyMs });
  const folder = await openTempFolder();
  const acme = server.store.addOrganization('acme');
  acme.addProject('web');
  const token = acme.addToken({ kind: 'user', scopes: ['project:releases', 'project:read', 'org:read'] });
  return {
    ...{ server, acme, token, folder },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** A job with the connection's inputs, and those given. Nothing is done beside what they ask for. */
export function jobAt({ server, token, folder }: Stand, options: JobOptions): Promise<Job> {
  return Job.start({
    ...options,
    inputs: {
      ...{ 'auth-token': token, org: 'acme', projects: 'web', url: server.url, 'working-directory': folder.path },
      ...{ 'set-commits': 'skip', finalize: 'false', summary: 'false' },
      ...options.inputs,
    },
  });
}

/** Measures the main step of this action. @throws when it fails */
export async function ours(stand: Stand, options: JobOptions): Promise<Cost> {
  await using job = await jobAt(stand, options);
  // Awaited here, since the job's folders are gone when this function ends.
  return await meter(async () => {
    const step = await job.startMain();
    return { pid: step.pid, ended: step.ended.then(expectSuccess) };
  });
}

/** Measures commands of sentry-cli, one after another, as the processes that they are. @throws when one fails */
export async function theirs(
  stand: Stand,
  commands: readonly (readonly string[])[],
  options: { readonly peer?: Peer } = {},
): Promise<Cost> {
  const env = environmentOf(stand);
  const costs: Cost[] = [];
  for (const args of commands) {
    costs.push(await meter(async () => beginPeer(args, { cwd: stand.folder.path, env, ...options })));
  }
  return {
    wallMs: sum(costs.map(({ wallMs }) => wallMs)),
    cpuMs: sum(costs.map(({ cpuMs = Number.NaN }) => cpuMs)),
    peakBytes: Math.max(...costs.map(({ peakBytes = Number.NaN }) => peakBytes)),
  };
}

/** How sentry-cli is told where to go. */
export function environmentOf({ server, token }: Stand): Readonly<Record<string, string>> {
  return { SENTRY_URL: server.url, SENTRY_AUTH_TOKEN: token, SENTRY_ORG: 'acme', SENTRY_PROJECT: 'web' };
}

export function expectSuccess({ exitCode, log }: StepRun): void {
  if (exitCode !== 0) throw new Error(log);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
