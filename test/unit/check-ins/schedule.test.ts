import { expect, test } from 'vitest';
import { parseInterval, scheduleText } from '../../../src/check-ins/schedule.ts';

test.each([
  ['every 2 hours', 2, 'hour', 'every 2 hours'],
  ['every 1 day', 1, 'day', 'every day'],
  ['every minute', 1, 'minute', 'every minute'],
  ['Every  15  Minutes', 15, 'minute', 'every 15 minutes'],
  ['every 3 months', 3, 'month', 'every 3 months'],
])('%j is an interval', (text, value, unit, told) => {
  const schedule = parseInterval(text);
  expect(schedule).toEqual({ type: 'interval', value, unit });
  expect(schedule && scheduleText(schedule)).toBe(told);
});

test.each(['every 0 hours', 'every fortnight', 'every 1.5 hours', '2 hours', 'every', '0 * * * *'])(
  '%j is no interval',
  (text) => {
    expect(parseInterval(text)).toBeUndefined();
  },
);

test('a crontab line is told as it is', () => {
  expect(scheduleText({ type: 'crontab', value: '17 3 * * *' })).toBe('17 3 * * *');
});
