import { describe, expect, test } from 'vitest';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { parseDsn } from '../../../src/sentry/dsn.ts';
import { planSentry, planSentryForCheckIn } from '../../../src/sentry/plan.ts';
import { makeInputs } from '../../support/inputs.ts';
import { makeOrgToken } from '../../support/org-token.ts';
import { validationMessage } from '../../support/validation-message.ts';

type Overrides = Readonly<Record<string, string>>;

const token = makeOrgToken({ org: 'acme', url: 'https://sentry.io', region_url: 'https://de.sentry.io' });
const selfHostedToken = makeOrgToken({
  org: 'acme',
  url: 'https://sentry.acme.example',
  region_url: 'https://sentry.acme.example',
});

const plan = (overrides: Overrides) => planSentry(makeInputs(overrides).connection, new InputErrors());
const messageFor = (overrides: Overrides) =>
  validationMessage((inputErrors) => planSentry(makeInputs(overrides, inputErrors).connection, inputErrors));

test.each<[what: string, overrides: Overrides, baseUrl: string, org: string]>([
  ['sentry.io by default', {}, 'https://sentry.io/', 'acme'],
  ['the input url', { url: 'https://sentry.acme.example' }, 'https://sentry.acme.example/', 'acme'],
  ['the input url with its path', { url: 'https://acme.example/sentry' }, 'https://acme.example/sentry/', 'acme'],
  [
    'the server and the organization of the token',
    { 'auth-token': selfHostedToken, org: '' },
    'https://sentry.acme.example/',
    'acme',
  ],
  ['the input org with the ID of an organization', { 'auth-token': token, org: '4711' }, 'https://sentry.io/', '4711'],
  [
    'the input url rather than that of the token',
    { 'auth-token': token, url: 'https://de.sentry.io' },
    'https://de.sentry.io/',
    'acme',
  ],
  [
    'the region of the token if it has no other URL',
    { 'auth-token': makeOrgToken({ org: 'acme', region_url: 'https://eu.acme.example' }), org: '' },
    'https://eu.acme.example/',
    'acme',
  ],
  [
    'sentry.io if the token has no URL',
    { 'auth-token': makeOrgToken({ org: 'acme' }), org: '' },
    'https://sentry.io/',
    'acme',
  ],
])('the run connects to %s', (_what, overrides, baseUrl, org) => {
  const { connection } = plan(overrides);
  expect({ baseUrl: connection.baseUrl.href, org: connection.org }).toEqual({ baseUrl, org });
  expect(messageFor(overrides)).toBe('');
});

test('the plan has the token, its kind and the projects', () => {
  expect(plan({ projects: 'web, api' })).toMatchObject({ token: 'a-token', projects: ['web', 'api'] });
  expect(plan({}).connection.tokenKind).toBe('other');
  expect(plan({ 'auth-token': token }).connection.tokenKind).toBe('organization');
});

describe('a token is only sent to the server that it belongs to', () => {
  test.each([
    ['its own server', token, 'https://sentry.io'],
    ['its region', token, 'https://de.sentry.io'],
    ["its organization's own subdomain", token, 'https://acme.sentry.io'],
    ['its own self-hosted server', selfHostedToken, 'https://sentry.acme.example/'],
    ['any server if it has no URL', makeOrgToken({ org: 'acme' }), 'https://sentry.acme.example'],
    ['any server if it is not an organization token', 'a-token', 'https://sentry.acme.example'],
  ])('it may be sent to %s', (_what, authToken, url) => {
    expect(messageFor({ 'auth-token': authToken, url })).toBe('');
  });

  test.each([
    ['another server', token, 'https://sentry.acme.example'],
    ['the parent domain of its own', selfHostedToken, 'https://acme.example'],
    ['another port of its host', selfHostedToken, 'https://sentry.acme.example:9000'],
    ['a host that only ends with its host', token, 'https://notsentry.io'],
    ['a host that only begins with its host', token, 'https://sentry.io.example'],
    ['its own server without encryption', token, 'http://sentry.io'],
    ['sentry.io if it is from a self-hosted server', selfHostedToken, 'https://sentry.io'],
  ])('it must not be sent to %s', (_what, authToken, url) => {
    const message = messageFor({ 'auth-token': authToken, url });
    expect(message).toMatch(/^Input url: the token belongs to https:\/\//);
    expect(message).toContain(url);
    expect(message).not.toContain(authToken);
  });
});

test.each<[what: string, overrides: Overrides, expected: RegExp]>([
  ['no token', { 'auth-token': '' }, /^Input auth-token: .*SENTRY_AUTH_TOKEN/],
  ['no organization', { org: '' }, /^Input org: .*SENTRY_ORG/],
  ['no project', { projects: '' }, /^Input projects: .*SENTRY_PROJECT/],
  ['an organization that is not a slug', { org: 'Acme Inc.' }, /^Input org: "Acme Inc\."/],
  ['an organization other than that of the token', { 'auth-token': token, org: 'beta' }, /^Input org: "beta".*"acme"/],
  ['the ID of a project', { projects: '123' }, /^Input projects: "123".*slug/],
  ['a project that is not a slug', { projects: 'web,a/b' }, /^Input projects: "a\/b"/],
  ['no inputs at all', { 'auth-token': '', org: '', projects: '' }, /^3 errors.*auth-token.*org.*projects/s],
])('%s is an input error', (_what, overrides, expected) => {
  expect(messageFor(overrides)).toMatch(expected);
});

test.each<[what: string, overrides: Overrides, dsn: string]>([
  ['of sentry.io', {}, 'https://abc@o1.ingest.us.sentry.io/42'],
  ['of the same server', { url: 'https://sentry.acme.example' }, 'https://abc@sentry.acme.example/42'],
  ['of sentry.io, without a project', { projects: '' }, 'https://abc@o1.ingest.us.sentry.io/42'],
])('the token is used for a check-in with a DSN %s', (_what, overrides, dsn) => {
  expect(planSentryForCheckIn(makeInputs(overrides).connection, parseDsn(dsn))).toMatchObject({ token: 'a-token' });
});

test.each<[what: string, overrides: Overrides, dsn: string]>([
  ['of another server', {}, 'https://abc@sentry.acme.example/42'],
  ['of sentry.io, without an organization', { org: '' }, 'https://abc@o1.ingest.us.sentry.io/42'],
  ['of sentry.io, without a token', { 'auth-token': '' }, 'https://abc@o1.ingest.us.sentry.io/42'],
])('no token is used for a check-in with a DSN %s', (_what, overrides, dsn) => {
  expect(planSentryForCheckIn(makeInputs(overrides).connection, parseDsn(dsn))).toBeUndefined();
});

test('for a check-in without a DSN, a project is required to look it up', () => {
  expect(planSentryForCheckIn(makeInputs({}).connection, undefined)).toMatchObject({ projects: ['web'] });
  expect(planSentryForCheckIn(makeInputs({ projects: '' }).connection, undefined)).toBeUndefined();
});
