import type { SentryServerOptions } from '../sentry-server/server.ts';
import type { IssueSeed } from '../sentry-server/store/issue.ts';
import type { Scope } from '../sentry-server/store/token.ts';
import type { Job, JobOptions } from './job.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

const minute = 60_000_000;

/** The scopes that the gate needs. */
export const gateScopes: readonly Scope[] = ['org:read', 'event:read', 'project:read'];

/** A shop where 1.0.0 was deployed to production yesterday, with 99.5 % crash-free sessions, and 1.1.0 a minute ago. */
export interface GateSandbox extends Sandbox {
  /** Adds sessions of a release in production, 1.1.0 by default. */
  addSessions(total: number, crashed: number, options?: SessionOptions): void;
  /** Adds an issue that was first seen in 1.1.0 in production, now by default. */
  addIssue(title: string, seed?: IssueSeed & { readonly project?: string }): void;
  /** Microseconds since the epoch. */
  minutesAgo(minutes: number): number;
  /** Starts a job with the gate, which looks once by default, and a user token. */
  gate(inputs?: Readonly<Record<string, string>>, options?: Omit<JobOptions, 'inputs'>): Promise<Job>;
}

interface SessionOptions {
  readonly release?: string;
  readonly project?: string;
  readonly started?: number;
}

export async function startGateSandbox(options?: SentryServerOptions): Promise<GateSandbox> {
  const sandbox = await startSandbox(options);
  const { acme } = sandbox;
  const minutesAgo = (minutes: number) => Date.now() * 1000 - minutes * minute;
  const token = acme.addToken({ kind: 'user', scopes: gateScopes });
  const gateSandbox: GateSandbox = {
    ...sandbox,
    minutesAgo,
    addSessions(total, crashed, { release = '1.1.0', project = 'web', started } = {}) {
      const counts = { healthy: total - crashed, crashed };
      acme.addSessions(project, { release, environment: 'production', counts, ...(started && { started }) });
    },
    addIssue(title, { project = 'web', ...seed } = {}) {
      const known = acme.projects.find(({ slug }) => slug === project);
      known?.addIssue(title, { firstRelease: '1.1.0', environment: 'production', ...seed });
    },
    gate: (inputs = {}, { env, ...rest } = {}) =>
      sandbox.job(
        { 'auth-token': token, org: 'acme', environment: 'production', 'watch-minutes': '0', ...inputs },
        { uses: 'gate', env: { SENTRY_URL: sandbox.server.url, ...env }, ...rest },
      ),
    [Symbol.asyncDispose]: () => sandbox[Symbol.asyncDispose](),
  };
  acme.addRelease('1.0.0', { projects: ['web', 'api'] });
  acme.addRelease('1.1.0', { projects: ['web', 'api'] });
  acme.addDeploy('1.0.0', 'production', { finished: minutesAgo(60 * 20) });
  acme.addDeploy('1.1.0', 'production', { finished: minutesAgo(1) });
  for (const project of ['web', 'api']) {
    gateSandbox.addSessions(10_000, 50, { release: '1.0.0', project, started: minutesAgo(60 * 5) });
  }
  return gateSandbox;
}
