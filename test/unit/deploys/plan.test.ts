import { describe, expect, test } from 'vitest';
import { describeUnfinishedDeployment, planDeploy, withDeployment } from '../../../src/deploys/plan.ts';
import type { Deployment, GitHubContext } from '../../../src/github-actions/context.ts';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { makeContext, makeInputs } from '../../support/inputs.ts';
import { validationMessage } from '../../support/validation-message.ts';

type Overrides = Readonly<Record<string, string>>;

function plan(overrides: Overrides, context: Partial<GitHubContext> = {}, inputErrors = new InputErrors()) {
  const { deploy, connection } = makeInputs(overrides, inputErrors);
  return planDeploy(deploy, connection.projects, makeContext(context), inputErrors);
}

test('without an environment there is no deploy', () => {
  expect(plan({ 'deploy-name': 'Tuesday', 'started-at': '1767225600' })).toBeUndefined();
});

test('by default, the URL of a deploy is the page of the workflow run with its projects, and its dates are undefined', () => {
  expect(plan({ environment: 'production' })).toEqual({
    environment: 'production',
    projects: ['web'],
    name: undefined,
    url: 'https://github.com/acme/web/actions/runs/77#web',
    startedAt: undefined,
    finishedAt: undefined,
  });
});

test('name, URL and dates of a deploy are those of the inputs', () => {
  const inputs = {
    environment: 'production',
    'deploy-name': 'Tuesday',
    'deploy-url': 'https://ci.example/7',
    'started-at': '2026-01-31T12:00:00Z',
    'finished-at': '2026-01-31T12:05:00Z',
  };
  expect(plan(inputs)).toEqual({
    environment: 'production',
    projects: ['web'],
    name: 'Tuesday',
    url: 'https://ci.example/7',
    startedAt: new Date('2026-01-31T12:00:00Z'),
    finishedAt: new Date('2026-01-31T12:05:00Z'),
  });
});

test.each<[what: string, inputs: Overrides, message: RegExp]>([
  ['an environment with a slash', { environment: 'a/b' }, /^Input environment: "a\/b"/],
  ['a long environment', { environment: 'x'.repeat(65) }, /^Input environment: "x+".*\b64\b/],
  ['a long deploy name', { environment: 'e', 'deploy-name': 'x'.repeat(65) }, /^Input deploy-name: "x+".*\b64\b/],
  [
    'a bare host name',
    { environment: 'e', 'deploy-url': 'http://runner-1/' },
    /^Input deploy-url: "http:\/\/runner-1\/"/,
  ],
  [
    'an end before the start',
    { environment: 'e', 'started-at': '200', 'finished-at': '100' },
    /^Input finished-at: .*started-at/,
  ],
])('%s is an input error', (_what, inputs, message) => {
  expect(validationMessage((inputErrors) => plan(inputs, {}, inputErrors))).toMatch(message);
});

test.each<[what: string, inputs: Overrides]>([
  ['the same start and end', { 'started-at': '100', 'finished-at': '100' }],
  ['a name of 64 characters', { 'deploy-name': 'x'.repeat(64) }],
  ['a slash and a tab in its name', { 'deploy-name': 'a/b\tc' }],
])('a deploy may have %s', (_what, inputs) => {
  expect(validationMessage((inputErrors) => plan({ environment: 'e', ...inputs }, {}, inputErrors))).toBe('');
});

describe('withDeployment', () => {
  const deployment = {
    environment: 'Preview',
    state: 'success',
    urls: ['https://preview-1.shop.example/', 'https://ci.example/7'],
  };

  function complete(overrides: Overrides, changes: Partial<Deployment> = {}, inputErrors = new InputErrors()) {
    const context = makeContext({ deployment: { ...deployment, ...changes } });
    return withDeployment(makeInputs(overrides, inputErrors).deploy, context, inputErrors);
  }

  test('environment and URL of the event are the defaults', () => {
    expect(complete({})).toMatchObject({
      environment: 'Preview',
      deployUrl: new URL('https://preview-1.shop.example/'),
    });
    expect(complete({ environment: 'staging', 'deploy-url': 'https://shop.example/' })).toMatchObject({
      environment: 'staging',
      deployUrl: new URL('https://shop.example/'),
    });
  });

  test.each([
    ['a host that Sentry rejects', 'http://preview-1/'],
    ['another protocol', 'ftp://shop.example/'],
    ['no URL', 'preview'],
    ['a long URL', `https://shop.example/${'x'.repeat(200)}`],
  ])('%s is left out, and the next one is used', (_what, url) => {
    expect(complete({}, { urls: [url, 'https://ci.example/7'] }).deployUrl?.href).toBe('https://ci.example/7');
    expect(complete({}, { urls: [url] }).deployUrl).toBeUndefined();
  });

  test.each<[what: string, changes: Partial<Deployment>, message: RegExp]>([
    ['no environment', { environment: undefined }, /^Input environment: it is missing; set the environment/],
    ['an environment that Sentry rejects', { environment: 'a/b' }, /^Input environment: "a\/b" cannot be used/],
  ])('%s is an input error', (_what, changes, message) => {
    expect(validationMessage((inputErrors) => complete({}, changes, inputErrors))).toMatch(message);
    expect(validationMessage((inputErrors) => complete({ environment: 'p' }, changes, inputErrors))).toBe('');
  });

  test.each(['error', 'failure', 'in_progress', 'inactive', 'pending', 'queued'])(
    'a deployment with the state %s is not recorded',
    (state) => {
      const context = makeContext({ deployment: { ...deployment, state } });
      expect(describeUnfinishedDeployment(context)).toBe(
        `Skipped: the deployment to Preview has the state ${state}. A deploy is recorded when its state is success.`,
      );
    },
  );

  test.each([['success'], [undefined]])('one with the state %s is recorded', (state) => {
    expect(describeUnfinishedDeployment(makeContext({ deployment: { ...deployment, state } }))).toBeUndefined();
    expect(describeUnfinishedDeployment(makeContext())).toBeUndefined();
  });
});
