import { expect, test } from 'vitest';
import { describeStrays } from '../../../src/run/inputs.ts';

/** What the runner passes to every step that uses check-in/action.yml. */
const checkInDoor = { 'INPUT_MONITOR-SLUG': 'nightly', 'INPUT_CREATE-RELEASE': 'false', 'INPUT_JOB-STATUS': 'success' };

test.each([
  ['a plural that is missing', { INPUT_PROJECT: 'web' }, 'project (is projects meant?)'],
  ['a letter that is missing', { INPUT_ENVIROMENT: 'p' }, 'enviroment (is environment meant?)'],
  ['two letters changed places', { 'INPUT_SET-COMMTIS': 'skip' }, 'set-commtis (is set-commits meant?)'],
  ['the older spelling with a mistake', { INPUT_URL_PREFX: '~/' }, 'url-prefx (is url-prefix meant?)'],
  ['nothing that is known', { INPUT_SLACK_CHANNEL: 'x' }, 'slack-channel.'],
  ['two of them', { INPUT_ORGS: 'a', INPUT_FOO_BAR_BAZ: 'b' }, 'orgs (is org meant?), foo-bar-baz.'],
  ['an input of the other action', { ...checkInDoor, INPUT_FILES: 'dist' }, 'files (it belongs to the action'],
  ['one that is near', { ...checkInDoor, 'INPUT_MONITOR-SLUGS': 'x' }, 'monitor-slugs (is monitor-slug meant?)'],
])('%s is told', (_what, env, told) => {
  expect(describeStrays(env)).toContain(told);
});

test.each([
  ['our own names', { 'INPUT_SET-COMMITS': 'auto', 'INPUT_JOB-STATUS': 'success', INPUT_RELEASE: '1' }],
  ['older spellings', { INPUT_SET_COMMITS: 'auto', INPUT_VERSION: '1', INPUT_VERSION_PREFIX: 'v' }],
  [
    'inputs of action-release without meaning here',
    { INPUT_DISABLE_TELEMETRY: 'true', INPUT_DISABLE_SAFE_DIRECTORY: '1' },
  ],
  ['what is blank', { INPUT_FOO: ' ', INPUT_BAR: '' }],
  ['what is no input', { INPUT_: 'x', MY_INPUT_FOO: 'x' }],
  ['all that the other door declares', checkInDoor],
])('nothing is said of %s', (_what, env) => {
  expect(describeStrays(env)).toBeUndefined();
});
