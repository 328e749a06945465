import { expect, test } from 'vitest';
import { planDeploy } from '../../../src/deploys/plan.ts';
import type { GitHubContext } from '../../../src/github-actions/context.ts';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { makeContext, makeInputs } from '../../support/inputs.ts';
import { validationMessage } from '../../support/validation-message.ts';

function plan(
  given: Readonly<Record<string, string>>,
  context: Partial<GitHubContext> = {},
  complaints = new InputErrors(),
) {
  return planDeploy(makeInputs(given, complaints).deploy, makeContext(context), complaints);
}

test('without an environment there is no deploy', () => {
  expect(plan({ 'deploy-name': 'Tuesday', 'started-at': '1767225600' })).toBeUndefined();
});

test('a deploy is to an environment; its page is that of the workflow run, and its dates are still open', () => {
  expect(plan({ environment: 'production' })).toEqual({
    environment: 'production',
    name: undefined,
    url: 'https://github.com/acme/web/actions/runs/77',
    startedAt: undefined,
    finishedAt: undefined,
  });
});

test('what the author gives for a deploy counts', () => {
  const given = {
    environment: 'production',
    'deploy-name': 'Tuesday',
    'deploy-url': 'https://ci.example/7',
    'started-at': '2026-01-31T12:00:00Z',
    'finished-at': '2026-01-31T12:05:00Z',
  };
  expect(plan(given)).toEqual({
    environment: 'production',
    name: 'Tuesday',
    url: 'https://ci.example/7',
    startedAt: new Date('2026-01-31T12:00:00Z'),
    finishedAt: new Date('2026-01-31T12:05:00Z'),
  });
});

test.each<[what: string, context: Partial<GitHubContext>, expected: string | undefined]>([
  [
    'that of another GitHub server',
    { serverUrl: 'https://git.acme.example' },
    'https://git.acme.example/acme/web/actions/runs/77',
  ],
  ['none, where Sentry would refuse the host', { serverUrl: 'https://git' }, undefined],
  ['none, where the repository is unknown', { repository: undefined }, undefined],
  ['none, where the run is unknown', { runId: undefined }, undefined],
])('the page is %s', (_what, context, expected) => {
  expect(plan({ environment: 'production' }, context)).toHaveProperty('url', expected);
});

test.each<[what: string, given: Readonly<Record<string, string>>, told: RegExp]>([
  ['an environment with a slash', { environment: 'a/b' }, /^Input environment: "a\/b"/],
  ['a long environment', { environment: 'x'.repeat(65) }, /^Input environment: "x+".*\b64\b/],
  ['a long name', { environment: 'e', 'deploy-name': 'x'.repeat(65) }, /^Input deploy-name: "x+".*\b64\b/],
  ['a bare host', { environment: 'e', 'deploy-url': 'http://runner-1/' }, /^Input deploy-url: "http:\/\/runner-1\/"/],
  [
    'an end before the start',
    { environment: 'e', 'started-at': '200', 'finished-at': '100' },
    /^Input finished-at: .*started-at/,
  ],
])('%s is complained about', (_what, given, told) => {
  expect(validationMessage((complaints) => plan(given, {}, complaints))).toMatch(told);
});

test('a deploy may end in the second in which it started', () => {
  const given = { environment: 'production', 'started-at': '100', 'finished-at': '100' };
  expect(validationMessage((complaints) => plan(given, {}, complaints))).toBe('');
});
