import { describe, expect, test } from 'vitest';
import type { Environment } from '../../../src/github-actions/environment.ts';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { InputReader } from '../../../src/github-actions/input-reader.ts';

const readerOf = (env: Environment) => new InputReader(new InputErrors(), env);

const release = { alias: 'version', env: 'SENTRY_RELEASE' };

test.each<[what: string, env: Environment, value: string, source: string]>([
  ['the input', { INPUT_RELEASE: '1' }, '1', 'input release'],
  ['its alias', { INPUT_VERSION: '1' }, '1', 'input version'],
  ['the variable', { SENTRY_RELEASE: '1' }, '1', 'SENTRY_RELEASE'],
  ['the input before its alias', { INPUT_VERSION: '2', INPUT_RELEASE: '1' }, '1', 'input release'],
  ['the alias before the variable', { SENTRY_RELEASE: '2', INPUT_VERSION: '1' }, '1', 'input version'],
  ['the alias, if the input is blank', { INPUT_RELEASE: ' ', INPUT_VERSION: '1' }, '1', 'input version'],
  ['the variable, if the input is empty', { INPUT_RELEASE: '', SENTRY_RELEASE: '1' }, '1', 'SENTRY_RELEASE'],
  ['the input, without surrounding space', { INPUT_RELEASE: ' \n 1 2 \r\n' }, '1 2', 'input release'],
])('the value is taken from %s', (_what, env, value, source) => {
  expect(readerOf(env).find('release', release)).toEqual({ value, source });
  expect(readerOf(env).text('release', release)).toBe(value);
});

describe('a name of several words', () => {
  test.each<[what: string, env: Environment, value: string]>([
    ['as the runner passes it', { 'INPUT_SET-COMMITS': 'auto' }, 'auto'],
    ['in its older spelling', { INPUT_SET_COMMITS: 'auto' }, 'auto'],
    ['in both spellings', { INPUT_SET_COMMITS: 'skip', 'INPUT_SET-COMMITS': 'auto' }, 'auto'],
    ['in the older spelling, if the new one is blank', { INPUT_SET_COMMITS: 'skip', 'INPUT_SET-COMMITS': ' ' }, 'skip'],
  ])('is read %s', (_what, env, value) => {
    expect(readerOf(env).text('set-commits')).toBe(value);
  });

  test('may have an alias of several words', () => {
    const prefix = { alias: 'version-prefix' };
    expect(readerOf({ 'INPUT_VERSION-PREFIX': 'web@' }).text('release-prefix', prefix)).toBe('web@');
    expect(readerOf({ INPUT_VERSION_PREFIX: 'web@' }).text('release-prefix', prefix)).toBe('web@');
  });
});

test.each<[what: string, env: Environment]>([
  ['no variable', {}],
  ['only blank values', { INPUT_RELEASE: '', INPUT_VERSION: '  ', SENTRY_RELEASE: '\n' }],
  ['a variable of that name without INPUT_', { RELEASE: '1', release: '1' }],
])('%s is read as undefined', (_what, env) => {
  expect(readerOf(env).find('release', release)).toBeUndefined();
});

test('the names of all inputs that were read are listed', () => {
  const reader = readerOf({});
  reader.text('release', release);
  reader.boolean('create-release', true);
  expect([...reader.names]).toEqual(['release', 'version', 'create-release']);
});

test.each(['false', 'False'])('a list of lines that is %s counts as not set, with a warning', (value) => {
  const reader = readerOf({ INPUT_FILES: value, INPUT_SOURCEMAPS: value, INPUT_PROJECTS: value });
  expect([reader.lines('files'), reader.linesOrWords('sourcemaps')]).toEqual([[], []]);
  expect(reader.warnings).toEqual([
    `Input files is "${value}", which counts as not set. Write ./${value} for a file.`,
    `Input sourcemaps is "${value}", which counts as not set. Write ./${value} for a file.`,
  ]);
  expect(reader.list('projects')).toEqual([value]);
});

test.each(['./false', 'false\ndist', '!false'])('a list of lines may contain false: %j', (value) => {
  const reader = readerOf({ INPUT_FILES: value });
  expect(reader.lines('files')).toEqual(value.split('\n'));
  expect(reader.warnings).toEqual([]);
});
