import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { planCommits } from '../../../src/commits/plan.ts';
import type { GitHubContext } from '../../../src/github-actions/context.ts';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import type { Inputs as AllInputs } from '../../../src/run/inputs.ts';
import { makePlan } from '../../../src/run/plan.ts';
import { makeContext, makeInputs } from '../../support/inputs.ts';
import { validationMessage } from '../../support/validation-message.ts';

type Inputs = Readonly<Record<string, string>>;

const plan = (inputs: Inputs, context: Partial<GitHubContext> = {}) =>
  makePlan(makeInputs(inputs), makeContext(context), new InputErrors()).commits;
const withEnvironment = ({ commits, deploy: { environment } }: AllInputs) => ({ ...commits, environment });
const messageFor = (inputs: Inputs, context: Partial<GitHubContext> = {}) =>
  validationMessage((inputErrors) =>
    planCommits(
      withEnvironment(makeInputs({ 'set-commits': 'manual', ...inputs }, inputErrors)),
      '/work',
      makeContext(context),
      inputErrors,
    ),
  );

test.each<[repo: string, repository: string, base: string | undefined, head: string]>([
  ['acme/api@v1..v2', 'acme/api', 'v1', 'v2'],
  ['acme/api@v2', 'acme/api', undefined, 'v2'],
  ['acme/api@feature/x..release@2', 'acme/api', 'feature/x', 'release@2'],
  ['https://github.com/acme/api.git@v2', 'acme/api', undefined, 'v2'],
  ['acme/web', 'acme/web', undefined, 'c0ffee'],
  ['', 'acme/web', undefined, 'c0ffee'],
])('set-commits: manual with repo "%s"', (repo, repository, base, head) => {
  const isCurrentRepository = repository === 'acme/web';
  const headSource = head === 'c0ffee' ? 'the commit' : 'input repo';
  expect(plan({ 'set-commits': 'manual', repo })?.ranges).toEqual([
    { repository, base, head, headSource, isCurrentRepository },
  ]);
});

test('a repository can be given by its URL on the GitHub server of the run', () => {
  const repo = 'https://git.acme.example/acme/api@v2';
  const commits = plan({ 'set-commits': 'manual', repo }, { serverUrl: 'https://git.acme.example' });
  expect(commits?.ranges).toMatchObject([{ repository: 'acme/api', head: 'v2' }]);
  expect(messageFor({ repo })).toMatch(/^Input repo: "https:\/\/git/);
});

test.each<[what: string, inputs: Inputs, context: Partial<GitHubContext>, message: RegExp]>([
  ['no repository at all', {}, { repository: undefined }, /^Input repo: /],
  ['a repository without an owner', { repo: 'web@v1' }, {}, /^Input repo: "web@v1"/],
  ['a range without an end', { repo: 'acme/web@v1..' }, {}, /^Input repo: ""/],
  ['another repository without a commit', { repo: 'acme/api' }, {}, /^Input commit: .*acme\/api@head/],
  ['one commit for two repositories', { repo: 'a/b@x, c/d@y', commit: 'z' }, {}, /^Input commit: .*base\.\.head/],
  ['one base for two repositories', { repo: 'a/b@x, c/d@y', 'previous-commit': 'z' }, {}, /^Input previous-commit: /],
  ['a base that is not a name', { 'previous-commit': 'HEAD~1' }, {}, /^Input previous-commit: "HEAD~1"/],
  ['an option for git', { commit: '--output=x' }, {}, /^Input commit: "--output=x"/],
  ['three dots', { repo: 'acme/web@a...b' }, {}, /^Input repo: "\.b"/],
  ['a name that is too long', { commit: 'x'.repeat(65) }, {}, /^Input commit: .*at most 64/],
])('%s is an error', (_what, inputs, context, message) => {
  expect(messageFor(inputs, context)).toMatch(message);
});

test.each<[what: string, context: Partial<GitHubContext>, beforePush: string | undefined]>([
  ['a push is used', { eventName: 'push', beforeSha: 'decade' }, 'decade'],
  ['another event is not used', { eventName: 'pull_request', beforeSha: 'decade' }, undefined],
])('the commit before %s', (_what, context, beforePush) => {
  expect(plan({}, context)).toHaveProperty('beforePush', beforePush);
});

test('with set-commits: auto, the range ends at the commit of the input, which is not of the push', () => {
  const commits = plan({ commit: 'v1', release: '1' }, { beforeSha: 'decade' });
  expect(commits).toMatchObject({
    ranges: [{ repository: 'acme/web', base: undefined, head: 'v1', headSource: 'input commit' }],
    beforePush: undefined,
    ignoredInputs: [],
  });
  expect(messageFor({ 'set-commits': 'auto', commit: 'HEAD~1' })).toMatch(/^Input commit: "HEAD~1"/);
});

test('nothing is planned if commits are skipped, or if the run has no commit or repository', () => {
  expect(plan({ 'set-commits': 'skip', commit: 'facade1' })).toBeUndefined();
  expect(plan({}, { head: undefined })).toBeUndefined();
  expect(plan({}, { repository: undefined })).toBeUndefined();
});

test('the clone is looked for in the working directory', () => {
  expect(plan({ 'working-directory': 'shop' })).toHaveProperty('folder', resolve('/work/shop'));
});

test('inputs that have no effect are listed', () => {
  expect(plan({ repo: 'a/b', 'previous-commit': 'x' })).toHaveProperty('ignoredInputs', ['repo', 'previous-commit']);
});
