import { expect, test } from 'vitest';
import type { Environment } from '../../../src/github-actions/environment.ts';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { InputReader } from '../../../src/github-actions/input-reader.ts';
import { readPostInputs } from '../../../src/run/post-inputs.ts';

const read = (env: Environment) => readPostInputs(new InputReader(new InputErrors(), env));

test.each([
  ['INPUT_JOB-STATUS', 'cancelled', 'cancelled'],
  ['INPUT_JOB_STATUS', 'failure', 'failure'],
  ['INPUT_JOB-STATUS', '', undefined],
])('the job status is read from %s: %j', (variable, value, expected) => {
  expect(read({ [variable]: value }).jobStatus).toBe(expected);
});

test('invalid inputs are ignored', () => {
  const { connection, monitorSlug } = read({
    INPUT_URL: 'no address',
    'INPUT_AUTH-TOKEN': 'a-token',
    'INPUT_MONITOR-SLUG': 'nightly',
  });
  expect(connection).toMatchObject({ url: undefined, authToken: 'a-token' });
  expect(monitorSlug).toBe('nightly');
});
