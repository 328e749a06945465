import { expect, test } from 'vitest';
import type { GitHubContext } from '../../../src/github-actions/context.ts';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { chooseVersion } from '../../../src/releases/version.ts';
import { makeContext, makeInputs } from '../../support/inputs.ts';
import { validationMessage } from '../../support/validation-message.ts';

const onTag = { refType: 'tag', refName: 'v1.2.3' };
const onPullRequest = { eventName: 'pull_request', refName: '7/merge', pullRequestHeadSha: 'decade' };

function choose(
  given: Readonly<Record<string, string>>,
  context: Partial<GitHubContext>,
  complaints = new InputErrors(),
) {
  return chooseVersion(makeInputs(given).release, makeContext(context), complaints).value;
}

test.each<[what: string, given: Readonly<Record<string, string>>, context: Partial<GitHubContext>, expected: string]>([
  ['the input', { release: '1.0' }, { ...onPullRequest, ...onTag }, '1.0'],
  ['the pushed tag', {}, { ...onPullRequest, ...onTag }, 'v1.2.3'],
  ["the pull request's head, not the merge commit", {}, onPullRequest, 'decade'],
  ['the commit', {}, {}, 'c0ffee'],
  ['the commit, since a branch is no tag', {}, { refName: 'v1.2.3' }, 'c0ffee'],
  ['the tag of a full ref', { release: 'refs/tags/v2' }, {}, 'v2'],
  ['the branch of a full ref', { release: 'refs/heads/main' }, {}, 'main'],
  ['a version that only holds such a word', { release: 'my-refs-tags-v2' }, {}, 'my-refs-tags-v2'],
  ['the input behind the prefix', { release: '1.0', 'release-prefix': 'web@' }, {}, 'web@1.0'],
  ['the tag of a full ref behind the prefix', { release: 'refs/tags/v2', 'release-prefix': 'web@' }, {}, 'web@v2'],
  ['the commit behind the prefix', { 'release-prefix': 'web@' }, {}, 'web@c0ffee'],
])('the version is %s', (_what, given, context, expected) => {
  expect(choose(given, context)).toBe(expected);
});

test.each<[what: string, given: Readonly<Record<string, string>>, context: Partial<GitHubContext>, told: RegExp]>([
  ['a slash in the input', { release: 'a/b' }, {}, /^Input release: "a\/b" \(input release\)/],
  ['a slash in the tag', {}, { refType: 'tag', refName: 'web/v1' }, /^Input release: "web\/v1" \(the tag\).*"web-v1"/],
  ['a slash in the prefix', { 'release-prefix': 'web/' }, {}, /^Input release: "web\/c0ffee" \(the commit\)/],
  ['a slash behind the ref that is dropped', { release: 'refs/heads/fix/it' }, {}, /^Input release: "fix\/it"/],
  ['a word that Sentry reserves', { release: 'Latest' }, {}, /^Input release: "Latest"/],
  ['a word that the prefix completes', { release: 'est', 'release-prefix': 'lat' }, {}, /^Input release: "latest"/],
  ['nothing to take it from', {}, { sha: undefined }, /^Input release: there is none.*name a version/],
])('%s is complained about', (_what, given, context, told) => {
  expect(validationMessage((complaints) => choose(given, context, complaints))).toMatch(told);
});

test.each<[source: string, given: Readonly<Record<string, string>>, context: Partial<GitHubContext>]>([
  ['input version', { version: '1.0' }, onTag],
  ['the tag', {}, onTag],
  ["the pull request's head", {}, onPullRequest],
  ['the commit', {}, {}],
])('the version is known to come from %s', (source, given, context) => {
  expect(chooseVersion(makeInputs(given).release, makeContext(context), new InputErrors()).source).toBe(source);
});
