import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { planCommits } from '../../../src/commits/plan.ts';
import type { GitHubContext } from '../../../src/github-actions/context.ts';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { makePlan } from '../../../src/run/plan.ts';
import { makeContext, makeInputs } from '../../support/inputs.ts';
import { validationMessage } from '../../support/validation-message.ts';

type Given = Readonly<Record<string, string>>;

const plan = (given: Given, context: Partial<GitHubContext> = {}) =>
  makePlan(makeInputs(given), makeContext(context), new InputErrors()).commits;
const told = (given: Given, context: Partial<GitHubContext> = {}) =>
  validationMessage((complaints) =>
    planCommits(
      makeInputs({ 'set-commits': 'manual', ...given }, complaints).commits,
      '/work',
      makeContext(context),
      complaints,
    ),
  );

test.each<[repo: string, repository: string, base: string | undefined, head: string]>([
  ['acme/api@v1..v2', 'acme/api', 'v1', 'v2'],
  ['acme/api@v2', 'acme/api', undefined, 'v2'],
  ['acme/api@feature/x..release@2', 'acme/api', 'feature/x', 'release@2'],
  ['https://github.com/acme/api.git@v2', 'acme/api', undefined, 'v2'],
  ['acme/web', 'acme/web', undefined, 'c0ffee'],
  ['', 'acme/web', undefined, 'c0ffee'],
])('manual "%s"', (repo, repository, base, head) => {
  const isOwn = repository === 'acme/web';
  expect(plan({ 'set-commits': 'manual', repo })?.ranges).toEqual([{ repository, base, head, isOwn }]);
});

test('the address of a repository is one on the GitHub server of the run', () => {
  const repo = 'https://git.acme.example/acme/api@v2';
  const commits = plan({ 'set-commits': 'manual', repo }, { serverUrl: 'https://git.acme.example' });
  expect(commits?.ranges).toMatchObject([{ repository: 'acme/api', head: 'v2' }]);
  expect(told({ repo })).toMatch(/^Input repo: "https:\/\/git/);
});

test.each<[what: string, given: Given, context: Partial<GitHubContext>, complaint: RegExp]>([
  ['no repository at all', {}, { repository: undefined }, /^Input repo: /],
  ['a repository without an owner', { repo: 'web@v1' }, {}, /^Input repo: "web@v1"/],
  ['a range without an end', { repo: 'acme/web@v1..' }, {}, /^Input repo: ""/],
  ['another repository without a commit', { repo: 'acme/api' }, {}, /^Input commit: .*acme\/api@head/],
  ['a commit that could be of two', { repo: 'a/b@x, c/d@y', commit: 'z' }, {}, /^Input commit: .*base\.\.head/],
  ['a base that could be of two', { repo: 'a/b@x, c/d@y', 'previous-commit': 'z' }, {}, /^Input previous-commit: /],
  ['a base that is no name', { 'previous-commit': 'HEAD~1' }, {}, /^Input previous-commit: "HEAD~1"/],
  ['an option for git', { commit: '--output=x' }, {}, /^Input commit: "--output=x"/],
  ['three dots', { repo: 'acme/web@a...b' }, {}, /^Input repo: "\.b"/],
  ['a name that is too long', { commit: 'x'.repeat(65) }, {}, /^Input commit: .*at most 64/],
])('%s is complained about', (_what, given, context, complaint) => {
  expect(told(given, context)).toMatch(complaint);
});

test.each<[what: string, context: Partial<GitHubContext>, before: string | undefined]>([
  ['of a push counts', { eventName: 'push', beforeSha: 'decade' }, 'decade'],
  ['of another event does not', { eventName: 'pull_request', beforeSha: 'decade' }, undefined],
])('the commit before %s', (_what, context, before) => {
  expect(plan({}, context)).toHaveProperty('before', before);
});

test('nothing is planned where commits are skipped, or where the run is about none', () => {
  expect(plan({ 'set-commits': 'skip', commit: 'x' })).toBeUndefined();
  expect(plan({}, { sha: undefined })).toBeUndefined();
  expect(plan({}, { repository: undefined })).toBeUndefined();
});

test('a clone is looked for in the working directory; inputs of no use are named', () => {
  expect(plan({ 'working-directory': 'shop', repo: 'a/b', 'previous-commit': 'x' })).toMatchObject({
    folder: resolve('/work/shop'),
    unused: ['repo', 'previous-commit'],
  });
});
