import type { SentryUnderTest } from './sentry-under-test.ts';

/** What each variable has to contain. */
const variables = {
  SENTRY_URL: 'the base URL of the server, such as https://sentry.io',
  SENTRY_ORG: 'the slug of the organization',
  SENTRY_PROJECT: 'the slugs of two projects, such as web,api',
  SENTRY_ORG_TOKEN: 'an organization token (sntrys_…)',
  SENTRY_USER_TOKEN:
    'a user token with project:releases, project:read, project:write, org:read, alerts:read and alerts:write',
  SENTRY_READ_ONLY_TOKEN: 'a user token with project:read and org:read',
};

/** @throws Error that lists all variables that are missing or wrong */
export function readEnvironment(env: NodeJS.ProcessEnv): SentryUnderTest {
  const read = (name: keyof typeof variables) => env[name]?.trim() ?? '';
  const [first, second, ...others] = read('SENTRY_PROJECT').split(/[\s,]+/);
  const wrong = Object.entries(variables).filter(([name]) => read(name as keyof typeof variables) === '');
  if (wrong.length === 0 && (!first || !second || others.length > 0))
    wrong.push(['SENTRY_PROJECT', variables.SENTRY_PROJECT]);
  if (wrong.length > 0 || !first || !second) {
    const list = wrong.map(([name, meaning]) => `  ${name}: ${meaning}`).join('\n');
    throw new Error(`The conformance suite writes to a Sentry of your choice. Set these variables:\n${list}`);
  }
  return {
    url: read('SENTRY_URL').replace(/\/$/, ''),
    org: read('SENTRY_ORG'),
    projects: [first, second],
    organizationToken: read('SENTRY_ORG_TOKEN'),
    userToken: read('SENTRY_USER_TOKEN'),
    readOnlyToken: read('SENTRY_READ_ONLY_TOKEN'),
  };
}
