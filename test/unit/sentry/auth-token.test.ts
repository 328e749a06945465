import { expect, test } from 'vitest';
import { parseOrgToken, secretPart } from '../../../src/sentry/auth-token.ts';
import { makeOrgToken } from '../../support/org-token.ts';

const complete = { iat: 1767225600.5, url: 'https://sentry.io', region_url: 'https://de.sentry.io', org: 'acme' };

test.each([
  [
    'organization, server and region',
    complete,
    { org: 'acme', url: 'https://sentry.io', regionUrl: 'https://de.sentry.io' },
  ],
  ['the organization, if the URLs are missing', { org: 'acme' }, { org: 'acme', url: undefined, regionUrl: undefined }],
  ['the organization, if the URLs are empty', { ...complete, url: null, region_url: '' }, { org: 'acme' }],
  [
    'text whose base64 has a plus and a slash',
    { org: 'acme', url: 'https://ïÿ>?.example' },
    { url: 'https://ïÿ>?.example' },
  ],
])('an organization token contains %s', (_what, payload, expected) => {
  expect(parseOrgToken(makeOrgToken(payload))).toMatchObject(expected);
});

test.each([
  ['a user token', 'sntryu_0123'],
  ['a bare token', '0123abcd'],
  ['the prefix in the middle', `x${makeOrgToken(complete)}`],
  ['no payload', 'sntrys_'],
  ['a payload that is not JSON', `sntrys_${Buffer.from('acme').toString('base64')}_s`],
  ['a payload that is null', makeOrgToken(null)],
  ['a payload without an organization', makeOrgToken({ url: 'https://sentry.io' })],
  ['an empty organization', makeOrgToken({ org: '' })],
  ['an organization that is not a string', makeOrgToken({ org: 7 })],
])('%s is not an organization token that can be read', (_what, token) => {
  expect(parseOrgToken(token)).toBeUndefined();
});

test.each([
  ['the last part of an organization token', makeOrgToken(complete, 'a+b/c'), 'a+b/c'],
  ['the last part even if the payload cannot be read', 'sntrys_?_hidden', 'hidden'],
  ['undefined for a user token', 'sntryu_0123', undefined],
  ['undefined for an empty token', '', undefined],
])('the secret part is %s', (_what, token, expected) => {
  expect(secretPart(token)).toBe(expected);
});
