import { expect, test } from 'vitest';
import { planDeploy } from '../../../src/deploys/plan.ts';
import type { GitHubContext } from '../../../src/github-actions/context.ts';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { makeContext, makeInputs } from '../../support/inputs.ts';
import { validationMessage } from '../../support/validation-message.ts';

type Overrides = Readonly<Record<string, string>>;

function plan(overrides: Overrides, context: Partial<GitHubContext> = {}, inputErrors = new InputErrors()) {
  return planDeploy(makeInputs(overrides, inputErrors).deploy, makeContext(context), inputErrors);
}

test('without an environment there is no deploy', () => {
  expect(plan({ 'deploy-name': 'Tuesday', 'started-at': '1767225600' })).toBeUndefined();
});

test('by default, the URL of a deploy is the page of the workflow run, and its dates are undefined', () => {
  expect(plan({ environment: 'production' })).toEqual({
    environment: 'production',
    name: undefined,
    url: 'https://github.com/acme/web/actions/runs/77',
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
    name: 'Tuesday',
    url: 'https://ci.example/7',
    startedAt: new Date('2026-01-31T12:00:00Z'),
    finishedAt: new Date('2026-01-31T12:05:00Z'),
  });
});

test.each<[what: string, context: Partial<GitHubContext>, expected: string | undefined]>([
  [
    'on the GitHub server of the run',
    { serverUrl: 'https://git.acme.example' },
    'https://git.acme.example/acme/web/actions/runs/77',
  ],
  ['undefined if Sentry would reject the host', { serverUrl: 'https://git' }, undefined],
  ['undefined if the repository is unknown', { repository: undefined }, undefined],
  ['undefined if the run is unknown', { runId: undefined }, undefined],
])('the page of the workflow run is %s', (_what, context, expected) => {
  expect(plan({ environment: 'production' }, context)).toHaveProperty('url', expected);
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
