import { describe, expect, test } from 'vitest';
import type { Environment } from '../../../src/github-actions/environment.ts';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { InputReader } from '../../../src/github-actions/input-reader.ts';
import { readInputs } from '../../../src/run/inputs.ts';
import { validationMessage } from '../../support/validation-message.ts';

const read = (env: Environment, inputErrors = new InputErrors()) => readInputs(new InputReader(inputErrors, env));

const date = new Date('2026-01-31T12:00:00Z');

/** Every input: a value of it, where it is found, what it becomes, and what stands there without it. */
const table: readonly (readonly [name: string, given: string, property: string, value: unknown, otherwise: unknown])[] =
  [
    ['auth-token', 'a-token', 'connection.authToken', 'a-token', undefined],
    ['org', 'acme', 'connection.org', 'acme', undefined],
    ['projects', 'web api web', 'connection.projects', ['web', 'api'], []],
    ['url', 'https://sentry.example/', 'connection.url', new URL('https://sentry.example/'), undefined],
    ['github-token', 'of-github', 'commits.githubToken', 'of-github', undefined],
    ['create-release', 'no', 'release.createRelease', false, true],
    ['release', '1.0', 'release.release', { value: '1.0', source: 'input release' }, undefined],
    ['release-prefix', 'web@', 'release.releasePrefix', 'web@', ''],
    ['release-url', 'https://acme.example/1', 'release.releaseUrl', new URL('https://acme.example/1'), undefined],
    ['finalize', 'off', 'release.finalize', false, true],
    ['set-commits', 'skip', 'commits.setCommits', 'skip', 'auto'],
    ['commits-since', 'Deploy', 'commits.commitsSince', 'deploy', 'release'],
    ['repo', 'acme/web@a..b, acme/api', 'commits.repo', ['acme/web@a..b', 'acme/api'], []],
    ['commit', 'c0ffee', 'commits.commit', 'c0ffee', undefined],
    ['previous-commit', 'decade', 'commits.previousCommit', 'decade', undefined],
    ['commit-paths', 'apps/web/**\n!**/*.md', 'commits.commitPaths', ['apps/web/**', '!**/*.md'], []],
    ['ignore-missing', '1', 'commits.ignoreMissing', true, false],
    ['ignore-empty', 'yes', 'commits.ignoreEmpty', true, false],
    ['files', 'dist/a b.js\n!**/*.map', 'files.files', ['dist/a b.js', '!**/*.map'], []],
    ['sourcemaps', 'dist/a b\n!dist/vendor', 'sourceMaps.sourcemaps', ['dist/a b', '!dist/vendor'], []],
    ['inject', 'off', 'sourceMaps.inject', false, true],
    ['inject-release', 'on', 'sourceMaps.injectRelease', true, false],
    ['delete-sourcemaps', 'yes', 'sourceMaps.deleteSourceMaps', true, false],
    ['debug-files', 'build/*.dSYM\n!**/x', 'debugFiles.debugFiles', ['build/*.dSYM', '!**/x'], []],
    ['dist', '42', 'files.dist', '42', undefined],
    ['url-prefix', '~/assets', 'files.urlPrefix', '~/assets', '~/'],
    ['strip-prefix', 'dist,build', 'files.stripPrefix', ['dist', 'build'], []],
    ['strip-common-prefix', 'yes', 'files.stripCommonPrefix', true, false],
    ['file-headers', 'A: b, c\nD: e', 'files.fileHeaders', ['A: b, c', 'D: e'], []],
    ['existing-files', 'keep', 'files.existingFiles', 'keep', 'replace'],
    ['concurrency', '12', 'files.concurrency', 12, undefined],
    ['if-no-files-found', 'warn', 'files.ifNoFilesFound', 'warn', 'error'],
    ['environment', 'production', 'deploy.environment', 'production', undefined],
    ['deploy-name', 'Tuesday', 'deploy.deployName', 'Tuesday', undefined],
    ['deploy-url', 'https://ci.example/7', 'deploy.deployUrl', new URL('https://ci.example/7'), undefined],
    ['started-at', '1769860800', 'deploy.startedAt', date, undefined],
    ['finished-at', '2026-01-31T12:00:00Z', 'deploy.finishedAt', date, undefined],
    ['monitor-slug', 'nightly', 'checkIn.monitorSlug', 'nightly', undefined],
    [
      'dsn',
      'https://abc@o1.example/42',
      'checkIn.dsn',
      { value: 'https://abc@o1.example/42', source: 'input dsn' },
      undefined,
    ],
    ['monitor-environment', 'cron', 'checkIn.monitorEnvironment', 'cron', undefined],
    ['monitor-schedule', 'every 2 hours', 'checkIn.schedule', 'every 2 hours', undefined],
    ['monitor-timezone', 'Europe/Vienna', 'checkIn.timezone', 'Europe/Vienna', 'UTC'],
    ['checkin-margin', '5', 'checkIn.marginMinutes', 5, 30],
    ['max-runtime', '60', 'checkIn.maxRuntimeMinutes', 60, 360],
    ['failure-issue-threshold', '3', 'checkIn.failureIssueThreshold', 3, undefined],
    ['recovery-threshold', '2', 'checkIn.recoveryThreshold', 2, undefined],
    ['check-in-mode', 'heartbeat', 'checkIn.mode', 'heartbeat', 'job'],
    ['relace-repo-id', 'a-repo', 'relace.repoId', 'a-repo', undefined],
    ['relace-api-key', 'a-key', 'relace.apiKey', 'a-key', undefined],
    ['relace-files', 'out/**\n!**/*.map', 'relace.patterns', ['out/**', '!**/*.map'], []],
    ['relace-path-prefix', 'builds/web', 'relace.pathPrefix', 'builds/web', undefined],
    ['relace-url', 'https://relace.example/', 'relace.url', new URL('https://relace.example/'), undefined],
    ['working-directory', 'apps/web', 'run.workingDirectory', 'apps/web', '.'],
    ['dry-run', 'true', 'run.dryRun', true, false],
    ['if-no-token', 'skip', 'run.ifNoToken', 'skip', 'error'],
    ['on-outage', 'warn', 'run.onOutage', 'warn', 'fail'],
    ['timeout-minutes', '2.5', 'run.timeoutMs', 150_000, 600_000],
    ['summary', 'false', 'run.summary', false, true],
  ];

describe.each(table)('input %s', (name, given, property, value, otherwise) => {
  test.each([
    ['as the runner passes it', `INPUT_${name.toUpperCase()}`],
    ['in its older spelling', `INPUT_${name.toUpperCase().replaceAll('-', '_')}`],
  ])('is read %s', (_how, variable) => {
    expect(read({ [variable]: given })).toHaveProperty(property, value);
  });

  test.each([
    ['absent', {}],
    ['blank', { [`INPUT_${name.toUpperCase()}`]: ' ' }],
  ])('has its default where it is %s', (_how, env) => {
    expect(read(env)).toHaveProperty(property, otherwise);
  });
});

test('no other input is read', () => {
  const reader = new InputReader(new InputErrors(), {});
  readInputs(reader);
  const known = [...table.map(([name]) => name), 'version', 'version-prefix'];
  expect([...reader.names].toSorted()).toEqual(known.toSorted());
});

test.each([
  ['SENTRY_AUTH_TOKEN', 'a-token', 'connection.authToken', 'a-token'],
  ['SENTRY_ORG', 'acme', 'connection.org', 'acme'],
  ['SENTRY_PROJECT', 'web,api', 'connection.projects', ['web', 'api']],
  ['SENTRY_URL', 'https://sentry.example/', 'connection.url', new URL('https://sentry.example/')],
  ['SENTRY_RELEASE', '1.0', 'release.release', { value: '1.0', source: 'SENTRY_RELEASE' }],
  [
    'SENTRY_DSN',
    'https://abc@o1.example/42',
    'checkIn.dsn',
    { value: 'https://abc@o1.example/42', source: 'SENTRY_DSN' },
  ],
  ['RELACE_API_KEY', 'a-key', 'relace.apiKey', 'a-key'],
  ['INPUT_VERSION', '1.0', 'release.release', { value: '1.0', source: 'input version' }],
  ['INPUT_VERSION_PREFIX', 'web@', 'release.releasePrefix', 'web@'],
])('%s is used where the input is blank', (variable, given, property, value) => {
  expect(read({ [variable]: given })).toHaveProperty(property, value);
});

test.each([
  ['off, as create-release', {}, { release: { finalize: false }, commits: { setCommits: 'skip' } }],
  [
    'on, when finalize is asked for by name',
    { INPUT_FINALIZE: 'true' },
    { release: { finalize: true }, commits: { setCommits: 'skip' } },
  ],
  [
    'on, when commits are',
    { 'INPUT_SET-COMMITS': 'auto' },
    { release: { finalize: false }, commits: { setCommits: 'auto' } },
  ],
])('without create-release, finalizing and commits are %s', (_how, env, expected) => {
  expect(read({ 'INPUT_CREATE-RELEASE': 'false', ...env })).toMatchObject(expected);
});

test('no inputs are no error', () => {
  expect(validationMessage((inputErrors) => read({}, inputErrors))).toBe('');
});

test('all errors are reported together', () => {
  const broken = {
    INPUT_URL: 'sentry',
    INPUT_FINALIZE: 'perhaps',
    INPUT_SET_COMMITS: 'some',
    'INPUT_IF-NO-FILES-FOUND': 'cry',
    'INPUT_STARTED-AT': 'noon',
  };
  const message = validationMessage((inputErrors) => read(broken, inputErrors)).split('\n');
  expect(message).toEqual([
    '5 errors in the inputs:',
    expect.stringMatching(/^- url: "sentry"/),
    expect.stringMatching(/^- finalize: "perhaps"/),
    expect.stringMatching(/^- set-commits: "some"/),
    expect.stringMatching(/^- if-no-files-found: "cry"/),
    expect.stringMatching(/^- started-at: "noon"/),
  ]);
});
