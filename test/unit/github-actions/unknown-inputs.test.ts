import { expect, test } from 'vitest';
import type { Environment } from '../../../src/github-actions/environment.ts';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { InputReader } from '../../../src/github-actions/input-reader.ts';
import { describeUnknownInputs } from '../../../src/github-actions/unknown-inputs.ts';
import { readCheckInActionInputs, readInputs } from '../../../src/run/inputs.ts';

function namesReadBy(read: (reader: InputReader) => unknown): ReadonlySet<string> {
  const reader = new InputReader(new InputErrors(), {});
  read(reader);
  return new Set([...reader.names, 'job-status']);
}

const names = namesReadBy(readInputs);
const checkInNames = namesReadBy(readCheckInActionInputs);
const describeAt = (env: Environment) => describeUnknownInputs(names, undefined, env);
const describeAtCheckIn = (env: Environment) => describeUnknownInputs(checkInNames, names, env);

test.each([
  ['a missing plural', { INPUT_PROJECT: 'web' }, 'project (did you mean projects?)'],
  ['a missing letter', { INPUT_ENVIROMENT: 'p' }, 'enviroment (did you mean environment?)'],
  ['two swapped letters', { 'INPUT_SET-COMMTIS': 'skip' }, 'set-commtis (did you mean set-commits?)'],
  ['a mistake in the older spelling', { INPUT_URL_PREFX: '~/' }, 'url-prefx (did you mean url-prefix?)'],
  ['a name like no other', { INPUT_SLACK_CHANNEL: 'x' }, 'slack-channel.'],
  ['two of them', { INPUT_ORGS: 'a', INPUT_FOO_BAR_BAZ: 'b' }, 'foo-bar-baz, orgs (did you mean org?).'],
])('%s is reported', (_what, env, expected) => {
  expect(describeAt(env)).toContain(expected);
});

test.each([
  ['an input of the other action', { INPUT_FILES: 'dist' }, 'files (use the action that creates releases)'],
  ['one that is similar', { 'INPUT_MONITOR-SLUGS': 'x' }, 'monitor-slugs (did you mean monitor-slug?)'],
])('%s is reported by the check-in action', (_what, env, expected) => {
  expect(describeAtCheckIn(env)).toContain(expected);
});

test.each([
  ['known names', { 'INPUT_SET-COMMITS': 'auto', 'INPUT_JOB-STATUS': 'success', INPUT_RELEASE: '1' }],
  ['older spellings', { INPUT_SET_COMMITS: 'auto', INPUT_VERSION: '1', INPUT_VERSION_PREFIX: 'v' }],
  ['inputs of action-release without effect', { INPUT_DISABLE_TELEMETRY: 'true', INPUT_DISABLE_SAFE_DIRECTORY: '1' }],
  ['blank values', { INPUT_FOO: ' ', INPUT_BAR: '' }],
  ['other variables', { INPUT_: 'x', MY_INPUT_FOO: 'x' }],
])('%s are not reported', (_what, env) => {
  expect(describeAt(env)).toBeUndefined();
});

test('the check-in action reports none of its own inputs', () => {
  expect(describeAtCheckIn({ 'INPUT_MONITOR-SLUG': 'nightly', 'INPUT_JOB-STATUS': 'success' })).toBeUndefined();
});
