import { expect, test } from 'vitest';
import { OutageError, SetupError } from '../../../src/errors.ts';
import { failureMessage } from '../../../src/github-actions/report-failure.ts';

test.each([
  ['with a remedy', new SetupError('It is wrong.', { remedy: 'Fix it.' }), 'It is wrong.\nFix it.'],
  ['without a remedy', new OutageError('It is down.'), 'It is down.'],
])('the message of an error %s', (_what, error, expected) => {
  expect(failureMessage(error)).toBe(expected);
});

test.each([new TypeError('x is not a function'), 'x is not a function'])(
  'any other error is reported as a bug',
  (thrown) => {
    expect(failureMessage(thrown)).toMatch(/^x is not a function\n.*bug/);
  },
);
