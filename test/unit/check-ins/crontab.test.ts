import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crontabProblem } from '../../../src/check-ins/crontab.ts';
import { isCrontab } from '../../sentry-server/store/crontab.ts';

test.each([
  '17 3 * * *',
  '*/15 * * * *',
  '5/15 8-18/2 1,15 JAN,jul MON-FRI',
  '0 0 * * 7',
  '0 0 L * *',
  '0 0 * * 5L',
  '0 0 * * 1#2',
  '0  4\t* * *',
  '@hourly',
  '@annually',
])('%j is valid', (line) => {
  expect(crontabProblem(line)).toBeUndefined();
  expect(isCrontab(line)).toBe(true);
});

test.each<[line: string, problem: RegExp]>([
  ['0 0 0 * * *', /6 fields.*expects 5/],
  ['* * * *', /4 fields.*expects 5/],
  ['@midnight', /nicknames.*@daily/],
  ['@reboot', /nicknames/],
  ['0 0 ? * *', /does not support "\?"/],
  ['0 0 15W * *', /does not support "15W"/],
  ['0 0 * * SUN#L', /does not support "SUN#L"/],
  ['0 3 * * FRI-SUN', /end with SUN/],
  ['0 22-2 * * *', /22-2/],
  ['60 * * * *', /does not support "60"/],
  ['0 0 1-32/2 * *', /does not support "1-32\/2"/],
  ['*/0 * * * *', /0/],
  ['0 0 31 2 *', /never occurs/],
  ['nightly', /1 field,/],
])('%j is invalid, and the message says why', (line, problem) => {
  expect(crontabProblem(line)).toMatch(problem);
});

const number = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 7 }).map(String) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 62 }).map(String) },
);
const name = fc.constantFrom('JAN', 'dec', 'SUN', 'Mon', 'SAT', 'XYZ', 'L', 'W', '?', '5L', '1#2', '9#1', 'MON#6');
const value = fc.oneof({ weight: 4, arbitrary: number }, { weight: 1, arbitrary: name });
const range = fc.oneof(
  { weight: 3, arbitrary: fc.constant('*') },
  { weight: 3, arbitrary: value },
  { weight: 2, arbitrary: fc.tuple(value, value).map(([first, last]) => `${first}-${last}`) },
);
const term = fc.oneof(
  range,
  fc.tuple(range, number).map(([base, step]) => `${base}/${step}`),
);
const field = fc.array(term, { minLength: 1, maxLength: 2 }).map((terms) => terms.join(','));
const anyLine = fc.array(field, { minLength: 5, maxLength: 5 }).map((fields) => fields.join(' '));

test('every line that Sentry would reject is found', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      expect(crontabProblem(line) !== undefined || isCrontab(line)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
