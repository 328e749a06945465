import { describe, expect, test } from 'vitest';
import type { GitHubContext } from '../../../src/github-actions/context.ts';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { chooseVersion } from '../../../src/releases/version.ts';
import { makeContext, makeInputs } from '../../support/inputs.ts';
import { validationMessage } from '../../support/validation-message.ts';

type Overrides = Readonly<Record<string, string>>;

const sha = '0123456789abcdef0123456789abcdef01234567';
const onTag = { refType: 'tag', refName: 'v1.2.3' };
const onPullRequest = {
  eventName: 'pull_request',
  refName: '7/merge',
  head: { value: 'decade', source: "the pull request's head" },
};

function choose(overrides: Overrides, context: Partial<GitHubContext>, inputErrors = new InputErrors()) {
  const { release, commits } = makeInputs(overrides, inputErrors);
  return chooseVersion({ ...release, commit: commits.commit }, makeContext(context), inputErrors).value;
}

test.each<[what: string, inputs: Overrides, context: Partial<GitHubContext>, expected: string]>([
  ['the input', { release: '1.0' }, { ...onPullRequest, ...onTag }, '1.0'],
  ['the pushed tag', {}, { ...onPullRequest, ...onTag }, 'v1.2.3'],
  ["the pull request's head, not the merge commit", {}, onPullRequest, 'decade'],
  ['the commit', {}, {}, 'c0ffee'],
  ['the commit of the input', { commit: sha }, onPullRequest, sha],
  ['the pushed tag, not the commit of the input', { commit: sha }, onTag, 'v1.2.3'],
  ['the input, not the commit of the other input', { release: '1.0', commit: 'main' }, {}, '1.0'],
  ['the commit, not the branch', {}, { refName: 'v1.2.3' }, 'c0ffee'],
  ['the tag of a full ref', { release: 'refs/tags/v2' }, {}, 'v2'],
  ['the branch of a full ref', { release: 'refs/heads/main' }, {}, 'main'],
  ['the whole input if it only looks like a ref', { release: 'my-refs-tags-v2' }, {}, 'my-refs-tags-v2'],
  ['the input after the prefix', { release: '1.0', 'release-prefix': 'web@' }, {}, 'web@1.0'],
  ['the tag of a full ref after the prefix', { release: 'refs/tags/v2', 'release-prefix': 'web@' }, {}, 'web@v2'],
  ['the commit after the prefix', { 'release-prefix': 'web@' }, {}, 'web@c0ffee'],
])('the version is %s', (_what, inputs, context, expected) => {
  expect(choose(inputs, context)).toBe(expected);
});

test.each<[what: string, inputs: Overrides, context: Partial<GitHubContext>, message: RegExp]>([
  ['a slash in the input', { release: 'a/b' }, {}, /^Input release: "a\/b" \(input release\)/],
  ['a slash in the tag', {}, { refType: 'tag', refName: 'web/v1' }, /^Input release: "web\/v1" \(the tag\).*"web-v1"/],
  ['a slash in the prefix', { 'release-prefix': 'web/' }, {}, /^Input release: "web\/c0ffee" \(the commit\)/],
  ['a slash in the branch name of a ref', { release: 'refs/heads/fix/it' }, {}, /^Input release: "fix\/it"/],
  ['a reserved word', { release: 'Latest' }, {}, /^Input release: "Latest"/],
  ['a reserved word that the prefix completes', { release: 'est', 'release-prefix': 'lat' }, {}, /"latest"/],
  ['no input, tag and commit', {}, { head: undefined }, /^Input release: it is missing.*set a version/],
  [
    'a name as the commit',
    { commit: 'fix/it' },
    {},
    /^Input release: it is missing, and commit \("fix\/it"\) is not a SHA/,
  ],
])('%s is an input error', (_what, inputs, context, message) => {
  expect(validationMessage((inputErrors) => choose(inputs, context, inputErrors))).toMatch(message);
});

describe('the rules of Sentry', () => {
  /** Passes a version that the input reader would trim, too. */
  const messageFor = (value: string) =>
    validationMessage((inputErrors) =>
      chooseVersion({ release: { value, source: 'input release' }, releasePrefix: '' }, makeContext(), inputErrors),
    );

  test.each([
    ['a package and a build', 'web@1.0.0-rc.1+42'],
    ['spaces inside', 'spring cleaning'],
    ['a reserved word inside', 'latest-1'],
    ['200 characters', 'x'.repeat(200)],
    ['200 characters outside the basic plane', '🚀'.repeat(200)],
  ])('a version with %s is valid', (_what, version) => {
    expect(messageFor(version)).toBe('');
  });

  test.each([
    ['a slash', 'release/1.0'],
    ['a backslash', 'a\\b'],
    ['a line feed', 'a\nb'],
    ['a carriage return', 'a\rb'],
    ['a form feed', 'a\fb'],
    ['a tab', 'a\tb'],
    ['a NUL', 'a\0b'],
    ['no characters', ''],
    ['just spaces', '  '],
    ['a reserved word between spaces', ' latest '],
    ['just a dot', '.'],
    ['just two dots', '..'],
    ['just a reserved word', 'latest'],
    ['just a reserved word in capitals', 'LaTest'],
    ['201 characters', 'x'.repeat(201)],
  ])('a version with %s is not valid', (_what, version) => {
    expect(messageFor(version)).toMatch(/^Input release: ".*" \(input release\) cannot be used: ./s);
  });

  test('a valid version is suggested for a version with a slash', () => {
    expect(messageFor('release/1.0')).toContain('"release-1.0"');
  });
});

test.each<[source: string, inputs: Overrides, context: Partial<GitHubContext>]>([
  ['input version', { version: '1.0' }, onTag],
  ['the tag', {}, onTag],
  ["the pull request's head", {}, onPullRequest],
  ['the commit', {}, {}],
])('the source of the version is %s', (source, inputs, context) => {
  expect(chooseVersion(makeInputs(inputs).release, makeContext(context), new InputErrors()).source).toBe(source);
});
