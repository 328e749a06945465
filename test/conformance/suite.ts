import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { readActionMetadata } from '../support/action-metadata.ts';
import { Job, type JobOptions } from '../support/job.ts';
import { Api } from './api.ts';
import type { SentryUnderTest } from './sentry-under-test.ts';

/** What one scenario uses of the Sentry under test. Everything that it has named is deleted at its end. */
export interface Suite extends AsyncDisposable {
  readonly sentry: SentryUnderTest;
  /** With the user token. */
  readonly api: Api;
  /** `organizations/{org}` */
  readonly organization: string;
  /** `projects/{org}/{project}`, of the first project or of another one. */
  readonly project: (slug?: string) => string;
  /** A version that no other run uses. */
  readonly version: (name: string) => string;
  /** A monitor slug that no other run uses. */
  readonly monitorSlug: (name: string) => string;
  /** Text that makes the content of a file different from that of every other run. */
  readonly salt: string;
  /** A job for the push of a tag, with the organization token for the first project. It has no access to GitHub. */
  readonly job: (inputs: Readonly<Record<string, string>>, options?: Omit<JobOptions, 'inputs'>) => Promise<Job>;
  /** Deletes something else at the end. */
  readonly deleteLater: (path: string) => void;
}

export function openSuite(): Suite {
  const sentry = inject('sentry');
  const { org, projects, url, userToken, organizationToken } = sentry;
  const api = new Api(sentry, userToken);
  const salt = randomBytes(5).toString('hex');
  const created = new Set<string>();
  const name = (kind: string, label: string) => {
    const unique = `conformance-${label}-${salt}`;
    created.add(`organizations/${org}/${kind}/${unique}/`);
    return unique;
  };
  return {
    sentry,
    api,
    organization: `organizations/${org}`,
    project: (slug = projects[0]) => `projects/${org}/${slug}`,
    version: (label) => name('releases', label),
    monitorSlug: (label) => name('monitors', label),
    salt,
    deleteLater: (path) => created.add(path),
    job: (inputs, { env = {}, ...rest } = {}) =>
      Job.start({
        inputs: {
          ...{ url, org, projects: projects[0], 'auth-token': organizationToken },
          ...('set-commits' in readActionMetadata(rest.uses).inputs && { 'set-commits': 'skip' }),
          ...inputs,
        },
        env: { ...tagPush, ...env },
        ...rest,
      }),
    async [Symbol.asyncDispose]() {
      for (const path of created) await api.request('DELETE', path);
    },
  };
}

const tagPush = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/tags/1.1.0',
  GITHUB_REF_NAME: '1.1.0',
  GITHUB_REF_TYPE: 'tag',
  GITHUB_SHA: '0123456789012345678901234567890123456789',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
};
