import { expect, test } from 'vitest';
import { planCheckIn } from '../../../src/check-ins/plan.ts';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { makeContext, makeInputs } from '../../support/inputs.ts';
import { validationMessage } from '../../support/validation-message.ts';

const dsn = 'https://abc@o1.ingest.sentry.io/42';

function plan(given: Readonly<Record<string, string>>, complaints = new InputErrors()) {
  const { checkIn, deploy } = makeInputs(given, complaints);
  return planCheckIn(checkIn, deploy.environment, makeContext(), complaints);
}

test('without a monitor there is no check-in', () => {
  expect(plan({ dsn, 'monitor-environment': 'staging' })).toBeUndefined();
});

test.each<[what: string, given: Readonly<Record<string, string>>, environment: string]>([
  ['production', {}, 'production'],
  ['that of the deploy', { environment: 'staging' }, 'staging'],
  ['its own', { environment: 'staging', 'monitor-environment': 'cron' }, 'cron'],
])('the environment of the check-in is %s', (_what, given, environment) => {
  expect(plan({ 'monitor-slug': 'nightly', ...given })).toMatchObject({ monitorSlug: 'nightly', environment });
});

test('the DSN is read, or left open to be looked up', () => {
  expect(plan({ 'monitor-slug': 'nightly', dsn })?.dsn).toMatchObject({ publicKey: 'abc', projectId: '42' });
  expect(plan({ 'monitor-slug': 'nightly' })).toHaveProperty('dsn', undefined);
});

test.each<[what: string, given: Readonly<Record<string, string>>, told: RegExp]>([
  ['a slug with capitals', { 'monitor-slug': 'Nightly' }, /^Input monitor-slug: "Nightly"/],
  ['an environment with a slash', { 'monitor-environment': 'a/b' }, /^Input monitor-environment: "a\/b"/],
  ['a DSN that is none', { dsn: 'https://abc:hidden@o1.example/web' }, /^Input dsn: /],
])('%s is complained about', (_what, given, told) => {
  expect(validationMessage((complaints) => plan({ 'monitor-slug': 'nightly', ...given }, complaints))).toMatch(told);
});

test('there is a plan in spite of a wrong DSN, and none where Sentry would not know what it is told about', () => {
  expect(plan({ 'monitor-slug': 'nightly', dsn: 'none' })).toMatchObject({ monitorSlug: 'nightly', dsn: undefined });
  expect(plan({ 'monitor-slug': 'Nightly' })).toBeUndefined();
  expect(plan({ 'monitor-slug': 'nightly', environment: 'a/b' })).toBeUndefined();
});

test('a complaint about the DSN does not show it, since it may hold a secret', () => {
  const given = { 'monitor-slug': 'nightly', dsn: 'https://abc:hidden@o1.example/web' };
  expect(validationMessage((complaints) => plan(given, complaints))).not.toMatch(/hidden|abc/);
});
