import { expect, test } from 'vitest';
import { planMonitor } from '../../../src/check-ins/plan-monitor.ts';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { makeContext, makeInputs } from '../../support/inputs.ts';
import { validationMessage } from '../../support/validation-message.ts';

type Given = Readonly<Record<string, string>>;

const plan = (given: Given, schedule?: string, complaints = new InputErrors()) =>
  planMonitor(makeInputs(given, complaints).checkIn, makeContext({ schedule }), complaints);
const told = (given: Given, schedule?: string) => validationMessage((complaints) => plan(given, schedule, complaints));

test('the schedule comes from the input, else from the event', () => {
  expect(plan({ 'monitor-schedule': 'every day' }, '1 2 * * *').config?.schedule).toMatchObject({ type: 'interval' });
  expect(plan({}, '1 2 * * *').config?.schedule).toEqual({ type: 'crontab', value: '1 2 * * *' });
  expect(plan({})).toEqual({ config: undefined, scheduleProblem: undefined });
});

test('settings without a schedule have nothing to go with', () => {
  expect(plan({ 'max-runtime': '5' }).config).toBeUndefined();
});

test.each([
  ['europe/vienna', 'Europe/Vienna'],
  ['utc', 'UTC'],
  ['US/Eastern', 'US/Eastern'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
])('the time zone %s is spelt as Sentry has it', (given, expected) => {
  expect(plan({ 'monitor-timezone': given }, '1 2 * * *').config?.timezone).toBe(expected);
});

test('a line of the event that Sentry cannot read is a word, and no complaint', () => {
  expect(plan({}, '0 0 ? * *')).toEqual({
    config: undefined,
    scheduleProblem: expect.stringMatching(/"0 0 \? \* \*" of this workflow is not passed on.*understand "\?"/),
  });
  expect(told({}, '0 0 ? * *')).toBe('');
});

test.each<[given: Given, complaint: RegExp]>([
  [{ 'monitor-schedule': '0 0 0 * * *' }, /monitor-schedule: "0 0 0 \* \* \*".*6 fields.*every 2 hours/],
  [{ 'monitor-schedule': 'every fortnight' }, /monitor-schedule: "every fortnight" is no interval.*weeks/],
  [{ 'monitor-timezone': '+02:00' }, /monitor-timezone: "\+02:00".*Europe\/Vienna/],
])('%j is complained about', (given, complaint) => {
  expect(told(given)).toMatch(complaint);
});
