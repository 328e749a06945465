import { expect, test } from 'vitest';
import type { CommitsResult, RunResult } from '../../../src/result.ts';
import { formatBytes, phrasesOf } from '../../../src/runner/phrases.ts';

const head = 'b'.repeat(40);
const base = 'a'.repeat(40);
const range = { repository: 'acme/web', base, head, reason: 'since release 0.9' };
const commits: CommitsResult = { count: 3, ranges: [range], delivery: 'sent' };
const release = { version: '1.0', pageUrl: 'https://sentry.example/1.0/', created: true, projects: ['web', 'api'] };
const checkIn = { id: '7', monitorSlug: 'nightly', environment: 'production', opened: true };

test.each<[what: string, part: Partial<RunResult>, phrase: string]>([
  ['an open check-in', { checkIn }, 'nightly in production opened; it is closed when the job ends'],
  [
    'a check-in that failed',
    { checkIn: { ...checkIn, opened: false } },
    'nightly in production could not be opened; it is closed when the job ends',
  ],
  ['a new release', { release }, '1.0 created, for web, api'],
  ['a release that exists', { release: { ...release, created: false } }, '1.0 was there already, for web, api'],
  ['new commits', { commits }, '3 commits (aaaaaaaaaaaa..bbbbbbbbbbbb; since release 0.9)'],
  ['one commit', { commits: { ...commits, count: 1 } }, '1 commit (aaaaaaaaaaaa..bbbbbbbbbbbb; since release 0.9)'],
  [
    'known commits',
    { commits: { ...commits, delivery: 'known' } },
    '3 commits (aaaaaaaaaaaa..bbbbbbbbbbbb; since release 0.9), recorded already',
  ],
  [
    'no commits',
    { commits: { ...commits, count: 0, delivery: 'none' } },
    '0 commits (aaaaaaaaaaaa..bbbbbbbbbbbb; since release 0.9)',
  ],
  [
    'the first commits',
    { commits: { ...commits, ranges: [{ ...range, base: undefined }] } },
    '3 commits (up to bbbbbbbbbbbb; since release 0.9)',
  ],
  [
    'commits of two repositories',
    { commits: { ...commits, ranges: [range, { ...range, repository: 'acme/api', head: 'v2' }] } },
    '3 commits (acme/web aaaaaaaaaaaa..bbbbbbbbbbbb; since release 0.9), (acme/api aaaaaaaaaaaa..v2; since release 0.9)',
  ],
  [
    'commits that Sentry fetches',
    { commits: { ...commits, delivery: 'asked' } },
    'Sentry is asked to fetch 3 commits (aaaaaaaaaaaa..bbbbbbbbbbbb; since release 0.9)',
  ],
  [
    'commits that Sentry has fetched',
    { commits: { ...commits, count: undefined, delivery: 'asked', arrived: 2 } },
    'Sentry is asked to fetch the commits (aaaaaaaaaaaa..bbbbbbbbbbbb; since release 0.9); 2 there by now',
  ],
  [
    'commits that Sentry has not fetched yet',
    { commits: { ...commits, delivery: 'asked', arrived: 0 } },
    'Sentry is asked to fetch 3 commits (aaaaaaaaaaaa..bbbbbbbbbbbb; since release 0.9); none there yet',
  ],
  ['a new deploy', { deploy: { id: '1', environment: 'staging', recorded: true } }, 'to staging'],
  [
    'a known deploy',
    { deploy: { id: '1', environment: 'staging', recorded: false } },
    'to staging, recorded already by an earlier attempt of this run',
  ],
  ['a date set now', { finalized: { dateReleased: '2026-01-31T12:00:00Z', now: true } }, 'on 2026-01-31T12:00:00Z'],
  [
    'a date set before',
    { finalized: { dateReleased: '2026-01-31T12:00:00Z', now: false } },
    'already, on 2026-01-31T12:00:00Z',
  ],
])('%s', (_what, part, phrase) => {
  expect(phrasesOf(part).map(([, told]) => told)).toEqual([phrase]);
});

test('files are counted by what became of them, and only what was sent is weighed', () => {
  const files = [
    { name: 'a', sizeBytes: 1_500, state: 'new' },
    { name: 'b', sizeBytes: 500, state: 'replaced' },
    { name: 'c', sizeBytes: 9_000, state: 'unchanged' },
  ] as const;
  expect(phrasesOf({ files: { files } })).toEqual([
    ['Files', '3 files stored: 1 new, 1 replaced, 1 unchanged; 2.0 kB sent'],
  ]);
});

test('parts are told in the order of the work, and what was not asked for is not told', () => {
  const deploy = { id: '1', environment: 'staging', recorded: true };
  const finalized = { dateReleased: '2026-01-31T12:00:00Z', now: true };
  const titles = phrasesOf({ finalized, deploy, files: { files: [] }, commits, release, checkIn }).map(
    ([title]) => title,
  );
  expect(titles).toEqual(['Check-in', 'Release', 'Commits', 'Files', 'Deploy', 'Finalized']);
  expect(phrasesOf({ outcome: 'success', version: '1.0' })).toEqual([]);
});

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_000, '1.0 kB'],
  [1_550_000, '1.6 MB'],
  [2_000_000_000, '2.0 GB'],
  [3_000_000_000_000, '3.0 TB'],
])('%i bytes are shown as %s', (sizeBytes, expected) => {
  expect(formatBytes(sizeBytes)).toBe(expected);
});
