import { expect, test } from 'vitest';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { InputReader } from '../../../src/github-actions/input-reader.ts';
import { readInputs } from '../../../src/run/inputs.ts';
import { makeOrgToken } from '../../support/org-token.ts';

const orgToken = makeOrgToken({ org: 'acme' }, 'signature');

test.each([
  ['an opaque token', { 'INPUT_AUTH-TOKEN': 'opaque' }, ['opaque']],
  ['an organization token, and its secret part', { 'INPUT_AUTH-TOKEN': orgToken }, [orgToken, 'signature']],
  ['a token of a variable', { SENTRY_AUTH_TOKEN: 'opaque' }, ['opaque']],
  ['the token of GitHub', { 'INPUT_GITHUB-TOKEN': 'of-github' }, ['of-github']],
  ['the secret key of an old DSN', { INPUT_DSN: 'https://abc:hidden@o1.example/42' }, ['hidden']],
  ['the key of Relace', { 'INPUT_RELACE-API-KEY': 'of-relace' }, ['of-relace']],
  ['no part of a DSN that is public', { INPUT_DSN: 'https://abc@o1.example/42' }, []],
])('secret is %s', (_what, env, expected) => {
  const reader = new InputReader(new InputErrors(), env);
  readInputs(reader);
  expect([...reader.secrets]).toEqual(expected);
});
