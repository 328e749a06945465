import { describe, expect, test } from 'vitest';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { parseDsn } from '../../../src/sentry/dsn.ts';
import { planSentry, planSentryForCheckIn } from '../../../src/sentry/plan.ts';
import { makeInputs } from '../../support/inputs.ts';
import { makeOrgToken } from '../../support/org-token.ts';
import { validationMessage } from '../../support/validation-message.ts';

type Given = Readonly<Record<string, string>>;

const token = makeOrgToken({ org: 'acme', url: 'https://sentry.io', region_url: 'https://de.sentry.io' });
const ownToken = makeOrgToken({
  org: 'acme',
  url: 'https://sentry.acme.example',
  region_url: 'https://sentry.acme.example',
});

const planned = (given: Given) => planSentry(makeInputs(given).connection, new InputErrors());
const told = (given: Given) =>
  validationMessage((complaints) => planSentry(makeInputs(given, complaints).connection, complaints));

test.each<[what: string, given: Given, baseUrl: string, org: string]>([
  ['sentry.io, where nothing else is known', {}, 'https://sentry.io/', 'acme'],
  ['the url that is given', { url: 'https://sentry.acme.example' }, 'https://sentry.acme.example/', 'acme'],
  ['a url with a path', { url: 'https://acme.example/sentry' }, 'https://acme.example/sentry/', 'acme'],
  ['what the token tells', { 'auth-token': ownToken, org: '' }, 'https://sentry.acme.example/', 'acme'],
  ['the org that is given by its id', { 'auth-token': token, org: '4711' }, 'https://sentry.io/', '4711'],
  [
    'the url that is given before the one of the token',
    { 'auth-token': token, url: 'https://de.sentry.io' },
    'https://de.sentry.io/',
    'acme',
  ],
  [
    'the region, where the token tells no other url',
    { 'auth-token': makeOrgToken({ org: 'acme', region_url: 'https://eu.acme.example' }), org: '' },
    'https://eu.acme.example/',
    'acme',
  ],
  [
    'sentry.io, where the token tells no url',
    { 'auth-token': makeOrgToken({ org: 'acme' }), org: '' },
    'https://sentry.io/',
    'acme',
  ],
])('the run talks to %s', (_what, given, baseUrl, org) => {
  const { connection } = planned(given);
  expect({ baseUrl: connection.baseUrl.href, org: connection.org }).toEqual({ baseUrl, org });
  expect(told(given)).toBe('');
});

test('the plan holds the token, its kind and the projects', () => {
  expect(planned({ projects: 'web, api' })).toMatchObject({ token: 'a-token', projects: ['web', 'api'] });
  expect(planned({}).connection.tokenKind).toBe('other');
  expect(planned({ 'auth-token': token }).connection.tokenKind).toBe('organization');
});

describe('a token goes only to the Sentry it belongs to', () => {
  test.each([
    ['its own', token, 'https://sentry.io'],
    ['its region', token, 'https://de.sentry.io'],
    ["its organization's own subdomain", token, 'https://acme.sentry.io'],
    ['its own server', ownToken, 'https://sentry.acme.example/'],
    ['any, where it tells none', makeOrgToken({ org: 'acme' }), 'https://sentry.acme.example'],
    ['any, where it is opaque', 'a-token', 'https://sentry.acme.example'],
  ])('to %s it does', (_what, authToken, url) => {
    expect(told({ 'auth-token': authToken, url })).toBe('');
  });

  test.each([
    ['another server', token, 'https://sentry.acme.example'],
    ['the domain above its own', ownToken, 'https://acme.example'],
    ['another port of its host', ownToken, 'https://sentry.acme.example:9000'],
    ['a name that only ends like it', token, 'https://notsentry.io'],
    ['a name that only begins like it', token, 'https://sentry.io.example'],
    ['its own server without encryption', token, 'http://sentry.io'],
    ['sentry.io, where it is from another server', ownToken, 'https://sentry.io'],
  ])('to %s it does not', (_what, authToken, url) => {
    const complaint = told({ 'auth-token': authToken, url });
    expect(complaint).toMatch(/^Input url: the token belongs to https:\/\//);
    expect(complaint).toContain(url);
    expect(complaint).not.toContain(authToken);
  });
});

test.each<[what: string, given: Given, expected: RegExp]>([
  ['no token', { 'auth-token': '' }, /^Input auth-token: .*SENTRY_AUTH_TOKEN/],
  ['no organization', { org: '' }, /^Input org: .*SENTRY_ORG/],
  ['no project', { projects: '' }, /^Input projects: .*SENTRY_PROJECT/],
  ['an organization that is no slug', { org: 'Acme Inc.' }, /^Input org: "Acme Inc\."/],
  ['an organization that is not that of the token', { 'auth-token': token, org: 'beta' }, /^Input org: "beta".*"acme"/],
  ['a project by its id', { projects: '123' }, /^Input projects: "123".*slug/],
  ['a project that is no slug', { projects: 'web,a/b' }, /^Input projects: "a\/b"/],
  ['nothing at all', { 'auth-token': '', org: '', projects: '' }, /^3 inputs.*auth-token.*org.*projects/s],
])('%s is complained about', (_what, given, expected) => {
  expect(told(given)).toMatch(expected);
});

test.each<[what: string, given: Given, dsn: string, isUsed: boolean]>([
  ['of sentry.io', {}, 'https://abc@o1.ingest.us.sentry.io/42', true],
  ['of the same server', { url: 'https://sentry.acme.example' }, 'https://abc@sentry.acme.example/42', true],
  ['without a project', { projects: '' }, 'https://abc@o1.ingest.us.sentry.io/42', true],
  ['of another server', {}, 'https://abc@sentry.acme.example/42', false],
  ['of sentry.io, without an organization', { org: '' }, 'https://abc@o1.ingest.us.sentry.io/42', false],
  ['of sentry.io, without a token', { 'auth-token': '' }, 'https://abc@o1.ingest.us.sentry.io/42', false],
])('a token that nobody has asked to use, beside a DSN %s', (_what, given, dsn, isUsed) => {
  expect(planSentryForCheckIn(makeInputs(given).connection, parseDsn(dsn)) !== undefined).toBe(isUsed);
});

test('without a DSN a project is needed, to look it up', () => {
  expect(planSentryForCheckIn(makeInputs({}).connection, undefined)).toMatchObject({ projects: ['web'] });
  expect(planSentryForCheckIn(makeInputs({ projects: '' }).connection, undefined)).toBeUndefined();
});
