import { describe, expect, test } from 'vitest';
import { type CheckInPlan, planCheckIn } from '../../../src/check-ins/plan.ts';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { makeContext, makeInputs } from '../../support/inputs.ts';
import { validationMessage } from '../../support/validation-message.ts';

type Inputs = Readonly<Record<string, string>>;

const dsn = 'https://abc@o1.ingest.sentry.io/42';

/** Plans the check-in of monitor `nightly`, in a run that `eventSchedule` has triggered. */
function plan(inputs: Inputs, eventSchedule?: string, inputErrors = new InputErrors()): CheckInPlan | undefined {
  const { checkIn, deploy } = makeInputs({ 'monitor-slug': 'nightly', ...inputs }, inputErrors);
  return planCheckIn(checkIn, deploy.environment, makeContext({ schedule: eventSchedule }), inputErrors);
}

function messageFor(inputs: Inputs, eventSchedule?: string): string {
  return validationMessage((inputErrors) => plan(inputs, eventSchedule, inputErrors));
}

test('without a monitor there is no check-in', () => {
  expect(plan({ 'monitor-slug': '', dsn, 'monitor-environment': 'staging' })).toBeUndefined();
});

test.each<[what: string, inputs: Inputs, environment: string]>([
  ['production by default', {}, 'production'],
  ['that of the deploy', { environment: 'staging' }, 'staging'],
  ['monitor-environment', { environment: 'staging', 'monitor-environment': 'cron' }, 'cron'],
])('the environment of the check-in is %s', (_what, inputs, environment) => {
  expect(plan(inputs)).toMatchObject({ monitorSlug: 'nightly', environment });
});

test('the DSN is parsed, or undefined if it has to be looked up', () => {
  expect(plan({ dsn })?.dsn).toMatchObject({ publicKey: 'abc', projectId: '42' });
  expect(plan({})).toHaveProperty('dsn', undefined);
});

describe('the settings of the monitor', () => {
  test('the schedule comes from the input, else from the event', () => {
    expect(plan({ 'monitor-schedule': 'every day' }, '1 2 * * *')?.config?.schedule).toMatchObject({
      type: 'interval',
    });
    expect(plan({}, '1 2 * * *')?.config?.schedule).toEqual({ type: 'crontab', value: '1 2 * * *' });
    expect(plan({})).toMatchObject({ config: undefined, scheduleProblem: undefined });
  });

  test('settings are not sent without a schedule', () => {
    expect(plan({ 'max-runtime': '5' })).toHaveProperty('config', undefined);
  });

  test.each([
    ['europe/vienna', 'Europe/Vienna'],
    ['utc', 'UTC'],
    ['US/Eastern', 'US/Eastern'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
  ])('the time zone %s is sent as %s', (timezone, expected) => {
    expect(plan({ 'monitor-timezone': timezone }, '1 2 * * *')?.config?.timezone).toBe(expected);
  });

  test('a schedule of the event that Sentry does not support is a warning, not an error', () => {
    expect(plan({}, '0 0 ? * *')).toMatchObject({
      config: undefined,
      scheduleProblem: expect.stringMatching(/"0 0 \? \* \*" of the workflow is not sent.*does not support "\?"/),
    });
    expect(messageFor({}, '0 0 ? * *')).toBe('');
  });
});

describe('invalid inputs', () => {
  test.each<[inputs: Inputs, message: RegExp]>([
    [{ 'monitor-slug': 'Nightly' }, /^Input monitor-slug: "Nightly"/],
    [{ 'monitor-environment': 'a/b' }, /^Input monitor-environment: "a\/b"/],
    [{ dsn: 'https://abc:hidden@o1.example/web' }, /^Input dsn: it is not a DSN/],
    [{ 'monitor-schedule': '0 0 0 * * *' }, /monitor-schedule: "0 0 0 \* \* \*".*6 fields.*every 2 hours/],
    [{ 'monitor-schedule': 'every fortnight' }, /monitor-schedule: "every fortnight" is not an interval.*weeks/],
    [{ 'monitor-timezone': '+02:00' }, /monitor-timezone: "\+02:00" is not a time zone.*Europe\/Vienna/],
  ])('%j is reported', (inputs, message) => {
    expect(messageFor(inputs)).toMatch(message);
  });

  test('an invalid DSN is planned, an invalid slug or environment is not', () => {
    expect(plan({ dsn: 'none' })).toMatchObject({ monitorSlug: 'nightly', dsn: undefined });
    expect(plan({ 'monitor-slug': 'Nightly' })).toBeUndefined();
    expect(plan({ environment: 'a/b' })).toBeUndefined();
  });

  test('the message about an invalid DSN does not show it, since it may contain a secret', () => {
    expect(messageFor({ dsn: 'https://abc:hidden@o1.example/web' })).not.toMatch(/hidden|abc/);
  });
});
