import { type SentryServer, startSentryServer } from '../sentry-server/server.ts';
import type { Organization } from '../sentry-server/store/organization.ts';
import { Job, type JobOptions, type StepRun } from '../support/job.ts';
import { openTempFolder, type TempFolder } from '../support/temp-folder.ts';
import { type Cost, measureProcess } from './process-meter.ts';
import { type CliPackage, startSentryCli } from './sentry-cli.ts';

/** The fake Sentry with the organization `acme` and its project `web`, and a working directory. */
export interface BenchSandbox extends AsyncDisposable {
  readonly server: SentryServer;
  readonly acme: Organization;
  /** A user token with the scopes that the benchmarks need. */
  readonly token: string;
  readonly folder: TempFolder;
}

export async function startBenchSandbox(latencyMs = 0): Promise<BenchSandbox> {
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

/** Starts a job with the inputs of the connection and these ones. Optional parts are off by default. */
export function startJob({ server, token, folder }: BenchSandbox, options: JobOptions): Promise<Job> {
  return Job.start({
    ...options,
    inputs: {
      ...{ 'auth-token': token, org: 'acme', projects: 'web', url: server.url, 'working-directory': folder.path },
      ...{ 'set-commits': 'skip', finalize: 'false', summary: 'false' },
      ...options.inputs,
    },
  });
}

/** Measures the main step of this action. @throws Error if it fails */
export async function measureAction(sandbox: BenchSandbox, options: JobOptions): Promise<Cost> {
  await using job = await startJob(sandbox, options);
  // Awaited here, because the folders of the job are deleted when this function returns.
  return await measureProcess(async () => {
    const step = await job.startMain();
    return { pid: step.pid, ended: step.ended.then(expectSuccess) };
  });
}

/** Measures the processes of sequential sentry-cli commands. @throws Error if one fails */
export async function measureSentryCli(
  sandbox: BenchSandbox,
  commands: readonly (readonly string[])[],
  cliPackage: CliPackage = '@sentry/cli',
): Promise<Cost> {
  const env = sentryCliEnvironment(sandbox);
  const costs: Cost[] = [];
  for (const args of commands) {
    costs.push(await measureProcess(async () => startSentryCli(args, { cwd: sandbox.folder.path, env, cliPackage })));
  }
  return {
    wallMs: sum(costs.map(({ wallMs }) => wallMs)),
    cpuMs: sum(costs.map(({ cpuMs = Number.NaN }) => cpuMs)),
    peakBytes: Math.max(...costs.map(({ peakBytes = Number.NaN }) => peakBytes)),
  };
}

/** The environment variables of the connection for sentry-cli. */
export function sentryCliEnvironment({ server, token }: BenchSandbox): Readonly<Record<string, string>> {
  return { SENTRY_URL: server.url, SENTRY_AUTH_TOKEN: token, SENTRY_ORG: 'acme', SENTRY_PROJECT: 'web' };
}

function expectSuccess({ exitCode, log }: StepRun): void {
  if (exitCode !== 0) throw new Error(log);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
