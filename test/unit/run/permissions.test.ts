import { expect, test } from 'vitest';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { missingPermissions, permissions } from '../../../src/run/permissions.ts';
import { makePlan } from '../../../src/run/plan.ts';
import { makeContext, makeInputs } from '../../support/inputs.ts';

/** By the age of the server, the scopes that are missing and what for. */
function missingFor(inputs: Readonly<Record<string, string>>, granted: readonly string[]) {
  const plan = makePlan(makeInputs(inputs), makeContext(), new InputErrors());
  const { onOlderServers, onNewerServers } = missingPermissions(plan, granted);
  const textsOf = (missing: typeof permissions) => missing.map(({ purpose, scopes }) => `${purpose}: ${scopes[0]}`);
  return { older: textsOf(onOlderServers), newer: textsOf(onNewerServers) };
}

const toRelease = ['create releases', 'record commits', 'finalize releases'].map(
  (purpose) => `${purpose}: project:releases`,
);

test.each([['org:ci'], ['project:releases'], ['project:write'], ['project:admin']])(
  '%s is enough for a release',
  (scope) => {
    expect(missingFor({ files: 'dist', sourcemaps: 'dist', 'debug-files': 'dist' }, [scope])).toEqual({
      older: [],
      newer: [],
    });
  },
);

test.each([
  [{}, toRelease],
  [{ 'set-commits': 'skip', finalize: 'false' }, ['create releases: project:releases']],
  [{ 'create-release': 'false', finalize: 'true' }, ['finalize releases: project:releases']],
  [{ 'create-release': 'false', files: 'dist' }, ['upload files: project:releases']],
  [{ 'create-release': 'false', sourcemaps: 'dist' }, ['upload source maps: project:releases']],
  [{ 'create-release': 'false', 'debug-files': 'dist' }, ['upload debug files: project:releases']],
  [{ 'create-release': 'false', 'monitor-slug': 'nightly' }, []],
])('with %j only what the run does is needed', (inputs, missing) => {
  expect(missingFor(inputs, ['project:read'])).toEqual({ older: missing, newer: missing });
});

test.each<[readonly string[], older: readonly string[], newer: readonly string[]]>([
  [['org:ci'], [], []],
  [['project:releases', 'project:read'], [], []],
  [['project:releases'], ['record deploys: project:read'], []],
  [['project:write'], ['record deploys: project:read'], ['record deploys: project:read']],
  [
    ['org:read'],
    ['record deploys: project:releases', 'record deploys: project:read'],
    ['record deploys: project:releases'],
  ],
])('a deploy with the scopes %j depends on the age of the server', (granted, older, newer) => {
  const inputs = { 'create-release': 'false', environment: 'production' };
  expect(missingFor(inputs, granted)).toEqual({ older, newer });
});

test('what a run can do without is never missing', () => {
  const optional = permissions.filter(({ isNeeded }) => isNeeded === undefined);
  expect(optional.map(({ purpose }) => purpose)).toContain('look up the DSN for check-ins');
  const everything = {
    files: 'dist',
    environment: 'production',
    'monitor-slug': 'nightly',
    'monitor-schedule': '@daily',
  };
  const { older } = missingFor(everything, []);
  for (const { purpose } of optional) expect(older.join()).not.toContain(purpose);
});
