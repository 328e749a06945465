import { expect, test } from 'vitest';
import { outputsOf } from '../../../src/run/outputs.ts';
import type { RunResult } from '../../../src/run/result.ts';

const range = { repository: 'acme/web', base: 'aaa', head: 'bbb', reason: 'since release 0.9' };

const complete: RunResult = {
  outcome: 'success',
  version: '1.0',
  release: { version: '1.0', pageUrl: 'https://sentry.example/1.0/', created: true, projects: ['web'] },
  commits: { count: 3, ranges: [range], delivery: 'sent' },
  files: {
    files: [
      { name: 'a', sizeBytes: 1_000, state: 'new' },
      { name: 'b', sizeBytes: 20, state: 'replaced' },
      { name: 'c', sizeBytes: 300, state: 'unchanged' },
      { name: 'd', sizeBytes: 4_000, state: 'kept' },
    ],
    durationMs: 1_000,
  },
  bundles: {
    files: [
      { name: 'e.js', sizeBytes: 70_000, state: 'new' },
      { name: 'e.js.map', sizeBytes: 90_000, state: 'new' },
    ],
    ...{
      storedBefore: 0,
      ids: ['bundle-1', 'bundle-2'],
      sentBytes: 500,
      durationMs: 1,
      release: '1.0',
      dist: undefined,
      projects: ['web'],
    },
  },
  debugFiles: {
    files: [
      { name: 'a.so', debugId: 'a', format: 'elf', project: 'web', sizeBytes: 1, state: 'new' },
      { name: 'b.so', debugId: 'b', format: 'elf', project: 'web', sizeBytes: 1, state: 'unchanged' },
    ],
    durationMs: 1_000,
  },
  relace: {
    repoId: 'a-repo',
    files: [{ name: 'a', sizeBytes: 5, state: 'sent' }],
    head: 'abc123',
    durationMs: 1,
  },
  deploy: { id: '11', environment: 'staging', recorded: true },
  checkIn: { id: '22', monitorSlug: 'nightly', environment: 'production', opened: true },
};

test('every output is written', () => {
  expect(outputsOf(complete)).toEqual({
    release: '1.0',
    version: '1.0',
    'release-url': 'https://sentry.example/1.0/',
    created: 'true',
    commits: '3',
    'commit-range': 'aaa..bbb',
    'commit-range-reason': 'since release 0.9',
    'files-uploaded': '4',
    'files-unchanged': '1',
    'bytes-uploaded': '1520',
    'bundle-ids': 'bundle-1,bundle-2',
    'debug-files-uploaded': '1',
    'deploy-id': '11',
    'check-in-id': '22',
    'relace-head': 'abc123',
    outcome: 'success',
  });
});

test.each<[what: string, part: Partial<RunResult>, outputs: Readonly<Record<string, string | undefined>>]>([
  [
    'a release that was there',
    { release: { version: '1', pageUrl: '', created: false, projects: [] } },
    { created: 'false' },
  ],
  [
    'commits without a base',
    { commits: { count: 1, ranges: [{ ...range, base: undefined }], delivery: 'sent' } },
    { 'commit-range': 'bbb' },
  ],
  [
    'commits of two repositories',
    { commits: { count: 1, ranges: [range, { ...range, repository: 'acme/api', reason: 'x' }], delivery: 'sent' } },
    { 'commit-range': 'acme/web@aaa..bbb,acme/api@aaa..bbb', 'commit-range-reason': 'since release 0.9; x' },
  ],
  ['no commits', { commits: { count: 0, ranges: [range], delivery: 'none' } }, { commits: '0' }],
  [
    'commits that Sentry has fetched',
    { commits: { count: undefined, ranges: [range], delivery: 'requested', fetchedCount: 4 } },
    { commits: '4' },
  ],
  [
    'no files',
    { files: { files: [], durationMs: 0 }, bundles: undefined },
    { 'files-uploaded': '0', 'files-unchanged': '0', 'bytes-uploaded': '0' },
  ],
  ['a bundle alone', { files: undefined }, { 'files-uploaded': '2', 'files-unchanged': '0', 'bytes-uploaded': '500' }],
  [
    'a check-in that was not accepted',
    { checkIn: { id: '22', monitorSlug: 'nightly', environment: 'production', opened: false } },
    { 'check-in-id': undefined },
  ],
  ['a failure', { outcome: 'failed' }, { outcome: 'failed' }],
  ['an outage that was tolerated', { outcome: 'degraded' }, { outcome: 'degraded' }],
])('%s', (_what, part, outputs) => {
  expect(outputsOf({ ...complete, ...part })).toMatchObject(outputs);
});

test('a part that was not asked for has no output', () => {
  const outputs = Object.entries(outputsOf({ outcome: 'success' })).filter(([, value]) => value !== undefined);
  expect(outputs).toEqual([['outcome', 'success']]);
});
