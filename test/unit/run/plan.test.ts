import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GitHubContext } from '../../../src/github-actions/context.ts';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { makePlan, type Plan } from '../../../src/run/plan.ts';
import { makeContext, makeInputs } from '../../support/inputs.ts';
import { validationMessage } from '../../support/validation-message.ts';

type Given = Readonly<Record<string, string>>;

const dsn = 'https://abc@o1.ingest.sentry.io/42';
const relace = { 'relace-repo-id': 'a-repo', 'relace-api-key': 'a-key' };
const plan = (given: Given, context: Partial<GitHubContext> = {}) =>
  makePlan(makeInputs(given), makeContext(context), new InputErrors());
const errorOf = (given: Given, context: Partial<GitHubContext> = {}) =>
  validationMessage((inputErrors) => makePlan(makeInputs(given, inputErrors), makeContext(context), inputErrors));

function partsOf({ checkIn, release, commits, files, sourceMaps, debugFiles, deploy, relace }: Plan): string {
  const { create, finalize } = release ?? {};
  return Object.entries({ checkIn, release, create, commits, files, sourceMaps, debugFiles, deploy, finalize, relace })
    .filter(([, part]) => part)
    .map(([name]) => name)
    .join(' ');
}

describe('with create-release', () => {
  test.each<[what: string, given: Given, parts: string]>([
    ['nothing else', {}, 'release create commits finalize'],
    ['set-commits: skip', { 'set-commits': 'skip' }, 'release create finalize'],
    ['finalize: false', { finalize: 'false' }, 'release create commits'],
    ['files', { files: 'dist/**' }, 'release create commits files finalize'],
    ['source maps', { sourcemaps: 'dist' }, 'release create commits sourceMaps finalize'],
    ['an environment', { environment: 'staging' }, 'release create commits deploy finalize'],
    ['a monitor', { 'monitor-slug': 'nightly', dsn }, 'checkIn release create commits finalize'],
  ])('%s', (_what, given, parts) => {
    expect(partsOf(plan(given))).toBe(parts);
  });
});

describe('without create-release', () => {
  test.each<[what: string, given: Given]>([
    ['no token', { 'auth-token': '' }],
    ['no organization', { org: '' }],
    ['no project', { projects: '' }],
  ])('a monitor and %s, so that no DSN can be looked up, is no error', (_what, given) => {
    const inputs = { 'create-release': 'false', 'monitor-slug': 'nightly', ...given };
    expect(errorOf(inputs)).toBe('');
    expect(plan(inputs)).toMatchObject({ sentry: undefined, checkIn: { dsn: undefined } });
  });

  test('an invalid DSN is the only error, although there is no project to look up another one', () => {
    expect(errorOf({ 'create-release': 'false', 'monitor-slug': 'nightly', dsn: 'oops', projects: '' })).toMatch(
      /^Input dsn/,
    );
  });

  test.each<[what: string, given: Given, parts: string]>([
    ['nothing else', {}, ''],
    ['a monitor', { 'monitor-slug': 'nightly', dsn }, 'checkIn'],
    ['finalize by name', { finalize: 'true' }, 'release finalize'],
    ['commits by name', { 'set-commits': 'auto' }, 'release commits'],
    ['files', { files: 'dist/**' }, 'release files'],
    ['source maps', { sourcemaps: 'dist' }, 'release sourceMaps'],
    ['debug files', { 'debug-files': '*.dSYM' }, 'debugFiles'],
    ['an environment', { environment: 'staging' }, 'release deploy'],
    [
      'a Relace repository',
      { ...relace, 'relace-files': 'dist/**', 'auth-token': '', org: '', projects: '' },
      'relace',
    ],
    ['files for both destinations', { ...relace, files: 'dist/**' }, 'release files relace'],
  ])('%s', (_what, given, parts) => {
    expect(partsOf(plan({ 'create-release': 'false', ...given }))).toBe(parts);
  });
});

describe('a check-in alone', () => {
  const alone = { 'create-release': 'false', 'monitor-slug': 'nightly' };

  test.each<[what: string, given: Given, asksSentry: boolean]>([
    ['needs no web API where the DSN is given', { dsn, org: '', projects: '' }, false],
    ['leaves the web API of another Sentry alone', { dsn: 'https://abc@ingest.other.example/1' }, false],
    ['has its DSN looked up with the token', {}, true],
    ['goes without, where there is neither DSN nor token', { 'auth-token': '' }, false],
  ])('%s', (_what, given, asksSentry) => {
    const { monitoring, sentry } = plan({ ...alone, ...given });
    expect(monitoring !== undefined).toBe(asksSentry);
    expect(sentry).toBeUndefined();
    expect(errorOf({ ...alone, ...given })).toBe('');
  });
});

const pullRequestHead = { value: 'decade', source: "the pull request's head" };

test.each<[what: string, given: Given, context: Partial<GitHubContext>, url: string | undefined]>([
  ['the commit', {}, {}, 'https://github.com/acme/web/commit/c0ffee'],
  ['the tag', {}, { refType: 'tag', refName: 'v1+7' }, 'https://github.com/acme/web/releases/tag/v1%2B7'],
  ["the pull request's head", {}, { head: pullRequestHead }, 'https://github.com/acme/web/commit/decade'],
  ['the commit of the input', { commit: 'facade1' }, {}, 'https://github.com/acme/web/commit/facade1'],
  [
    'the tag, not the commit of the input',
    { commit: 'facade1' },
    { refType: 'tag', refName: 'v1' },
    'https://github.com/acme/web/releases/tag/v1',
  ],
  [
    'the commit on another GitHub server',
    {},
    { serverUrl: 'https://git.acme.example' },
    'https://git.acme.example/acme/web/commit/c0ffee',
  ],
  ['the input', { 'release-url': 'https://acme.example/1.0' }, {}, 'https://acme.example/1.0'],
  ['nowhere, where Sentry would refuse the host', {}, { serverUrl: 'https://git' }, undefined],
  ['nowhere, where the repository is unknown', {}, { repository: undefined }, undefined],
  ['nowhere, where the commit is unknown', { release: '1.0' }, { head: undefined }, undefined],
])('the page of the release comes from %s', (_what, given, context, url) => {
  expect(plan(given, context).release).toHaveProperty('url', url);
});

test.each([
  ['auto', 'facade1'],
  ['skip', 'facade1'],
  ['manual', 'c0ffee'],
])('with set-commits: %s, the default version of commit facade1 is %s', (setCommits, version) => {
  const { release } = plan({ 'set-commits': setCommits, commit: 'facade1' });
  expect(release).toHaveProperty('version', version);
});

test('commits are read up to the head of a pull request, with the GitHub token', () => {
  const { commits } = plan({ 'github-token': 'of-github' }, { head: pullRequestHead });
  expect(commits).toMatchObject({
    ranges: [{ head: 'decade', repository: 'acme/web', base: undefined, isCurrentRepository: true }],
    githubToken: 'of-github',
    apiUrl: 'https://api.github.com',
  });
});

test.each<[what: string, given: Given, root: string]>([
  ['the workspace', {}, '/work'],
  ['a working directory inside it', { 'working-directory': 'apps/web' }, '/work/apps/web'],
  ['a working directory beside it', { 'working-directory': '../other' }, '/other'],
  ['a working directory that is absolute', { 'working-directory': '/srv' }, '/srv'],
])('patterns and names of files are relative to %s', (_what, given, root) => {
  expect(plan({ files: 'dist/**', ...given }).files?.naming.root).toBe(resolve(root));
});

test('the URL of Relace is that of the service, unless an input names another one', () => {
  const addressIn = (given: Given) => plan({ ...relace, files: 'a', ...given }).relace?.baseUrl.href;
  expect(addressIn({})).toBe('https://api.relace.run/');
  expect(addressIn({ 'relace-url': 'https://relace.example/api?x' })).toBe('https://relace.example/api/');
});

test('files are planned as the inputs say', () => {
  const given = { files: 'a\n!b', dist: '42', 'url-prefix': '~/x', 'strip-prefix': 'c,d', 'if-no-files-found': 'warn' };
  expect(plan(given).files).toMatchObject({
    patterns: ['a', '!b'],
    naming: { urlPrefix: '~/x', stripPrefixes: ['c', 'd'] },
    dist: '42',
    ifNoFilesFound: 'warn',
  });
});

test.each<[what: string, given: Given, expected: RegExp]>([
  ['a bare host', { 'release-url': 'http://intranet/1' }, /^Input release-url: "http:\/\/intranet\/1"/],
  ['a long dist', { files: 'a', dist: 'x'.repeat(65) }, /^Input dist: "x+".*\b64\b/],
  ['patterns that only exclude', { files: '# all\n!dist/**' }, /^Input files: /],
  ['problems of every part', { release: 'a/b', environment: 'c/d', org: '' }, /^3 errors.*environment.*release.*org/s],
])('%s is an error', (_what, given, expected) => {
  expect(errorOf(given)).toMatch(expected);
});
