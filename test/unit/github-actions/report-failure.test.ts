import { expect, test } from 'vitest';
import { OutageError, SetupError } from '../../../src/errors.ts';
import { failureMessage } from '../../../src/github-actions/report-failure.ts';

test.each([
  ['what is wrong, and the way out', new SetupError('It is wrong.', { remedy: 'Mend it.' }), 'It is wrong.\nMend it.'],
  ['what is wrong, where no way out is known', new OutageError('It is down.'), 'It is down.'],
])('a failure says %s', (_what, error, expected) => {
  expect(failureMessage(error)).toBe(expected);
});

test.each([new TypeError('x is not a function'), 'x is not a function'])('anything else is a bug of ours', (thrown) => {
  expect(failureMessage(thrown)).toMatch(/^x is not a function\n.*bug/);
});
