import { expect, test } from 'vitest';
import { secretsAmong } from '../../../src/run/secrets.ts';
import { makeInputs } from '../../support/inputs.ts';
import { makeOrgToken } from '../../support/org-token.ts';

const orgToken = makeOrgToken({ org: 'acme' }, 'signature');

test.each([
  ['an opaque token', { 'auth-token': 'opaque' }, ['opaque']],
  ['an organization token, and its secret part', { 'auth-token': orgToken }, [orgToken, 'signature']],
  ['the token of GitHub', { 'auth-token': '', 'github-token': 'of-github' }, ['of-github']],
  ['the secret key of an old DSN', { 'auth-token': '', dsn: 'https://abc:hidden@o1.example/42' }, ['hidden']],
  ['the key of Relace', { 'auth-token': '', 'relace-api-key': 'of-relace' }, ['of-relace']],
  ['nothing of a DSN that is public', { 'auth-token': '', dsn: 'https://abc@o1.example/42' }, []],
])('secret is %s', (_what, given, expected) => {
  expect(secretsAmong(makeInputs(given))).toEqual(expected);
});
