import { expect, test } from 'vitest';
import type { CommitsResult } from '../../../src/commits/result.ts';
import { describeResult } from '../../../src/run/describe.ts';
import type { RunResult } from '../../../src/run/result.ts';

const head = 'b'.repeat(40);
const base = 'a'.repeat(40);
const range = { repository: 'acme/web', base, head, reason: 'since release 0.9' };
const commits: CommitsResult = { count: 3, ranges: [range], delivery: 'sent' };
const release = { version: '1.0', pageUrl: 'https://sentry.example/1.0/', created: true, projects: ['web', 'api'] };
const checkIn = { id: '7', monitorSlug: 'nightly', environment: 'production', opened: true };

const seen = {
  ...{ date: '2026-01-31T12:00:00Z', status: 'ok', environment: 'production' },
  ...{ durationSeconds: 1.5, isOurs: false },
};

const script = {
  ...{ name: '~/a.js', map: undefined, foundBy: undefined },
  missingMapReason: 'it has none',
  debugIdProblem: undefined,
  release: undefined,
};
const sourceMaps = {
  scripts: [
    { ...script, debugId: '7', isNew: true, isStored: false },
    { ...script, debugId: '8', isNew: false, isStored: false },
    { ...script, debugId: undefined, isNew: false, isStored: false },
  ],
  ...{ maps: 1, unpairedMaps: [], skipped: [], changedFiles: [], release: undefined },
};
const named = {
  ...sourceMaps,
  scripts: [{ ...script, debugId: '7', isNew: true, release: '1.0', isStored: false }, ...sourceMaps.scripts],
  release: '1.0',
};

test.each<[what: string, part: Partial<RunResult>, sentence: string]>([
  ['an open check-in', { checkIn }, 'nightly in production opened; it will be closed when the job ends'],
  [
    'a check-in that failed',
    { checkIn: { ...checkIn, opened: false } },
    'nightly in production could not be opened; it will be sent when the job ends',
  ],
  [
    'a check-in that cannot be sent',
    { checkIn: { ...checkIn, opened: false, cannotBeSent: true } },
    'nightly in production cannot be sent',
  ],
  [
    'how a check-in is sent',
    { checkIn: { ...checkIn, sentThrough: 'the DSN of input dsn' } },
    'nightly in production opened through the DSN of input dsn; it will be closed when the job ends',
  ],
  [
    'a heartbeat',
    { checkIn: { ...checkIn, opened: false, isHeartbeat: true, sentThrough: 'the DSN of input dsn' } },
    'nightly in production will be sent through the DSN of input dsn when the job ends',
  ],
  ['a stored check-in', { lastCheckIns: [seen, { ...seen, isOurs: true }] }, 'Sentry has stored this check-in'],
  [
    'a check-in that is not stored',
    { lastCheckIns: [seen] },
    'Sentry has not stored this check-in yet; the last one is from 2026-01-31 12:00:00 UTC: ok after 1.5 s, production',
  ],
  ['a monitor without check-ins', { lastCheckIns: [] }, 'Sentry has not stored this check-in yet; there is no other'],
  ['scripts and maps', { sourceMaps }, '3 scripts and 1 map found; debug IDs: 1 new, 1 kept, 1 missing'],
  [
    'scripts that set the release',
    { sourceMaps: named },
    '4 scripts and 1 map found; debug IDs: 2 new, 1 kept, 1 missing; 1 script sets release 1.0',
  ],
  [
    'a look-up in one project',
    { lookUp: { sampled: 10, projects: ['web'], missing: [{ name: '~/a.js', project: 'web' }] } },
    'Sentry has a bundle for 9 of 10 sampled scripts',
  ],
  [
    'a look-up in several projects',
    { lookUp: { sampled: 1, projects: ['web', 'api'], missing: [] } },
    'Sentry has a bundle for 1 of 1 sampled script, in each of web, api',
  ],
  [
    'deleted source maps',
    { deletion: { maps: ['a.js.map', 'b.js.map'], scripts: ['a.js'], kept: [] } },
    '2 source maps deleted; sourceMappingURL removed from 1 script',
  ],
  ['no source maps to delete', { deletion: { maps: [], scripts: [], kept: ['a.bundle.map'] } }, 'nothing to delete'],
  ['a new release', { release }, '1.0 created, for web, api'],
  ['a release that exists', { release: { ...release, created: false } }, '1.0 already exists, for web, api'],
  ['new commits', { commits }, '3 commits (aaaaaaaaaaaa..bbbbbbbbbbbb; since release 0.9)'],
  ['one commit', { commits: { ...commits, count: 1 } }, '1 commit (aaaaaaaaaaaa..bbbbbbbbbbbb; since release 0.9)'],
  [
    'known commits',
    { commits: { ...commits, delivery: 'unchanged' } },
    '3 commits (aaaaaaaaaaaa..bbbbbbbbbbbb; since release 0.9), already recorded',
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
    { commits: { ...commits, delivery: 'requested' } },
    'Sentry is asked to fetch 3 commits (aaaaaaaaaaaa..bbbbbbbbbbbb; since release 0.9)',
  ],
  [
    'commits that Sentry has fetched',
    { commits: { ...commits, count: undefined, delivery: 'requested', fetchedCount: 2 } },
    'Sentry is asked to fetch the commits (aaaaaaaaaaaa..bbbbbbbbbbbb; since release 0.9); 2 fetched so far',
  ],
  [
    'commits that Sentry has not fetched yet',
    { commits: { ...commits, delivery: 'requested', fetchedCount: 0 } },
    'Sentry is asked to fetch 3 commits (aaaaaaaaaaaa..bbbbbbbbbbbb; since release 0.9); none fetched yet',
  ],
  [
    'files in Relace',
    {
      relace: {
        repoId: 'a-repo',
        files: [
          { name: 'a', sizeBytes: 1_000, state: 'sent' },
          { name: 'b', sizeBytes: 500, state: 'unchanged' },
        ],
        head,
        durationMs: 1_500,
      },
    },
    '2 files in repository a-repo: 1 changed, 1 unchanged; 1.5 kB sent in 1.5 s; head is bbbbbbbbbbbb',
  ],
  [
    'no files in Relace',
    { relace: { repoId: 'a-repo', files: [], head: undefined, durationMs: 0 } },
    '0 files in repository a-repo: 0 changed, 0 unchanged; 0 bytes sent in 0 ms',
  ],
  ['a new deploy', { deploy: { id: '1', environment: 'staging', recorded: true } }, 'recorded for staging'],
  [
    'a known deploy',
    { deploy: { id: '1', environment: 'staging', recorded: false } },
    'not recorded again for staging: the release already has a deploy there with this URL',
  ],
  [
    'a date set now',
    { finalized: { dateReleased: '2026-01-31T12:00:00Z', changed: true } },
    'release date set to 2026-01-31 12:00:00 UTC',
  ],
  [
    'a date set before',
    { finalized: { dateReleased: '2026-01-31T12:00:00Z', changed: false } },
    'the release already has the date 2026-01-31 12:00:00 UTC',
  ],
])('%s', (_what, part, sentence) => {
  expect(describeResult(part).map(([, text]) => text)).toEqual([sentence]);
});

test.each([
  [{ existed: false, changes: [] }, ['did not exist when this step began']],
  [{ existed: true, changes: ['timezone CET → UTC'] }, ['updated: timezone CET → UTC']],
  [{ existed: true, changes: [] }, []],
])('the monitor %j is described', (monitor, expected) => {
  expect(
    describeResult({ checkIn: { ...checkIn, monitor } }).flatMap(([title, sentence]) =>
      title === 'Monitor' ? sentence : [],
    ),
  ).toEqual(expected);
});

test('files are counted by state, and the size is that of the files sent', () => {
  const files = [
    { name: 'a', sizeBytes: 1_500, state: 'new' },
    { name: 'b', sizeBytes: 500, state: 'replaced' },
    { name: 'c', sizeBytes: 9_000, state: 'unchanged' },
  ] as const;
  expect(describeResult({ files: { files, durationMs: 2_340 } })).toEqual([
    ['Files', '3 files found: 1 new, 1 replaced, 1 unchanged; 2.0 kB sent in 2.3 s'],
  ]);
});

test('images of debug files are counted, and the size is that of the images sent', () => {
  const image = { name: 'a', debugId: 'a', format: 'elf', project: 'web', sizeBytes: 1_500 };
  const files = [
    { ...image, state: 'new' as const },
    { ...image, state: 'unchanged' as const },
  ];
  expect(describeResult({ debugFiles: { files, durationMs: 2_340 } })).toEqual([
    ['Debug files', '2 debug files found: 1 new, 1 unchanged; 1.5 kB sent in 2.3 s'],
  ]);
});

test('parts are described in the order of the run, without those that were not asked for', () => {
  const deploy = { id: '1', environment: 'staging', recorded: true };
  const finalized = { dateReleased: '2026-01-31T12:00:00Z', changed: true };
  const titles = describeResult({
    finalized,
    deploy,
    files: { files: [], durationMs: 0 },
    commits,
    release,
    checkIn,
  }).map(([title]) => title);
  expect(titles).toEqual(['Check-in', 'Release', 'Commits', 'Files', 'Deploy', 'Finalized']);
  expect(describeResult({ outcome: 'success', version: '1.0' })).toEqual([]);
});

test.each([
  [{}, '2 files stored as 1 artifact bundle of release 1.0, for web, api; 1.5 kB sent in 2.3 s'],
  [{ dist: '42' }, '2 files stored as 1 artifact bundle of release 1.0, dist 42, for web, api; 1.5 kB sent in 2.3 s'],
  [{ ids: ['a', 'b'] }, '2 files stored as 2 artifact bundles of release 1.0, for web, api; 1.5 kB sent in 2.3 s'],
  [{ ids: [] }, '2 files stored as release files of release 1.0, for web, api; 1.5 kB sent in 2.3 s'],
  [
    { storedBefore: 1 },
    '1 file stored as 1 artifact bundle of release 1.0, for web, api; 1.5 kB sent in 2.3 s; Sentry already has a bundle ' +
      'for 1 script without a map here',
  ],
  [{ ids: [], storedBefore: 2 }, 'Sentry already has a bundle for 2 scripts without a map here'],
])('bundles with %j are described with the release they belong to', (overrides, sentence) => {
  const files = ['app.js', 'app.js.map'].map((name) => ({ name, sizeBytes: 9_000, state: 'new' }) as const);
  const rest = {
    ids: ['a'],
    sentBytes: 1_500,
    storedBefore: 0,
    durationMs: 2_340,
    release: '1.0',
    dist: undefined,
    projects: ['web', 'api'],
  };
  expect(describeResult({ bundles: { files, ...rest, ...overrides } })).toEqual([['Artifact bundle', sentence]]);
});

test('files that were kept with other content are counted separately', () => {
  const files = [{ name: 'a', sizeBytes: 1, state: 'kept' }] as const;
  expect(describeResult({ files: { files, durationMs: 0 } })[0]?.[1]).toBe(
    '1 file found: 0 new, 0 replaced, 0 unchanged, 1 kept with other content; 0 bytes sent in 0 ms',
  );
});
