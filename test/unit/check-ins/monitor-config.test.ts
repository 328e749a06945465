import { expect, test } from 'vitest';
import { formatSchedule, parseInterval } from '../../../src/check-ins/monitor-config.ts';

test.each([
  ['every 2 hours', 2, 'hour', 'every 2 hours'],
  ['every 1 day', 1, 'day', 'every day'],
  ['every minute', 1, 'minute', 'every minute'],
  ['Every  15  Minutes', 15, 'minute', 'every 15 minutes'],
  ['every 3 months', 3, 'month', 'every 3 months'],
])('%j is an interval', (text, value, unit, formatted) => {
  const schedule = parseInterval(text);
  expect(schedule).toEqual({ type: 'interval', value, unit });
  expect(schedule && formatSchedule(schedule)).toBe(formatted);
});

test.each(['every 0 hours', 'every fortnight', 'every 1.5 hours', '2 hours', 'every', '0 * * * *'])(
  '%j is not an interval',
  (text) => {
    expect(parseInterval(text)).toBeUndefined();
  },
);

test('a crontab line is shown as it was written', () => {
  expect(formatSchedule({ type: 'crontab', value: '17 3 * * *' })).toBe('17 3 * * *');
});
