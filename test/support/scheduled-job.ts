import type { Job, JobOptions } from './job.ts';
import type { Sandbox } from './sandbox.ts';

/** Starts a job of a scheduled workflow with a step that uses the `check-in` action and a DSN. */
export function scheduledJob(
  sandbox: Sandbox,
  inputs: Readonly<Record<string, string>> = {},
  { env = {}, ...options }: Omit<JobOptions, 'inputs'> = {},
): Promise<Job> {
  return sandbox.job(
    {
      'auth-token': '',
      projects: '',
      'monitor-slug': 'nightly',
      dsn: sandbox.web.dsn(sandbox.server.url),
      ...inputs,
    },
    {
      uses: 'check-in',
      event: { schedule: '17 3 * * *' },
      env: { GITHUB_EVENT_NAME: 'schedule', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch', ...env },
      ...options,
    },
  );
}

/** Inputs with a user token that can read and write monitors. */
export function userToken({ acme, server }: Sandbox): Readonly<Record<string, string>> {
  const token = acme.addToken({ kind: 'user', scopes: ['project:read', 'project:write', 'alerts:write', 'org:read'] });
  return { 'auth-token': token, org: 'acme', url: server.url };
}

/** Inputs with such a token and without a DSN. */
export function tokenOnly(sandbox: Sandbox): Readonly<Record<string, string>> {
  return { ...userToken(sandbox), dsn: '', projects: 'web' };
}
