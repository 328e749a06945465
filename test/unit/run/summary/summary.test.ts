import { expect, test } from 'vitest';
import type { UploadedFile } from '../../../../src/files/result.ts';
import type { RunResult } from '../../../../src/run/result.ts';
import { summaryOf } from '../../../../src/run/summary/summary.ts';
import { decodeEntities } from '../../../support/decode-entities.ts';

const release = { version: '1.0', pageUrl: 'https://sentry.example/1.0/', created: true, projects: ['web'] };
const checkIn = { id: '7', monitorSlug: 'nightly', environment: 'production', opened: true };

test.each<[what: string, result: Partial<RunResult>, heading: string]>([
  [
    'the release, with a link to its page',
    { version: '1.0', release },
    '### Sentry release [1.0](https://sentry.example/1.0/)',
  ],
  ['the version, where there is no release', { version: '1.0' }, '### Sentry release 1.0'],
  ['the monitor, where there is no release', { checkIn }, '### Sentry check-in nightly'],
  ['Sentry, where nothing else is known', {}, '### Sentry'],
])('the heading names %s', (_what, result, heading) => {
  expect(decodeEntities(summaryOf({ outcome: 'success', ...result })).split('\n')[0]).toBe(heading);
});

test.each([
  ['failed', '### Sentry release 1.0 (failed)'],
  ['dry-run', '### Sentry release 1.0 (dry-run)'],
  ['success', '### Sentry release 1.0'],
] as const)('the heading of a run with the outcome %s', (outcome, heading) => {
  expect(decodeEntities(summaryOf({ outcome, version: '1.0' })).split('\n')[0]).toBe(heading);
});

test('the note of a dry run says why nothing was compared with Sentry', () => {
  const result = { outcome: 'dry-run', isDryRun: true, notCompared: 'auth-token is not set' } as const;
  expect(decodeEntities(summaryOf(result))).toContain(
    '\n> This is a dry run: nothing was written. It shows what a run would do. ' +
      'Nothing was compared with Sentry, because auth-token is not set.\n',
  );
});

test('a table shows what was done', () => {
  const stages = [{ title: 'Release', durationMs: 1_234, failed: false }];
  const summary = decodeEntities(
    summaryOf({ outcome: 'success', version: '1.0', release, stages, durationMs: 61_400 }),
  );
  expect(summary).toContain(
    '\n| **Release** | 1.0 created, for web | 1.2&nbsp;s |\n|  |  | **1&nbsp;min&nbsp;1&nbsp;s** |\n',
  );
  expect(summaryOf({ outcome: 'success', version: '1.0' })).not.toContain('|');
});

test('a failure is shown in full, with what was done before it', () => {
  const failure = 'Could not upload <app>\nTry again.';
  const summary = decodeEntities(summaryOf({ outcome: 'failed', failure, version: '1.0', release }));
  expect(summary).toContain('\n> [!CAUTION]\n> Could not upload <app>\n> Try again.\n');
  expect(summary).toContain('| **Release** |');
});

test('the table shows a stage that failed', () => {
  const stages = [
    { title: 'Release', durationMs: 100, failed: false },
    { title: 'File selection', durationMs: 104, failed: false },
    { title: 'Deploy', durationMs: 2_000, failed: true },
  ];
  const summary = summaryOf({ outcome: 'failed', failure: 'no', version: '1.0', release, stages });
  expect(summary).toContain(
    '| **Release** | 1.0 created, for web | 100&nbsp;ms |\n| **Deploy** | failed | 2.0&nbsp;s |',
  );
  expect(summary).not.toContain('File selection');
  const slow = summaryOf({
    outcome: 'success',
    stages: [{ title: 'File selection', durationMs: 5_000, failed: false }],
  });
  expect(slow).toContain('| **File selection** |  | 5.0&nbsp;s |');
});

test('commits are linked to the comparison on the GitHub server, and a deploy is linked to its page', () => {
  const range = { repository: 'acme/web', base: 'aaa', head: 'release/1 (x)', reason: 'since release 0.9' };
  const others = [
    { ...range, base: undefined },
    { ...range, repository: 'a]b' },
    { ...range, head: 'aaa' },
  ];
  const result: RunResult = {
    ...{ outcome: 'success', version: '1.0' },
    commits: { count: 3, ranges: [range, ...others], delivery: 'sent' },
    deploy: { id: '1', environment: 'staging', url: 'https://ci.example/7', recorded: true },
  };
  const summary = summaryOf(result, 'https://git.acme.example');
  expect(summary).toContain(' ([compare](https://git.acme.example/acme/web/compare/aaa...release%2F1%20%28x%29)) |');
  expect(summary.match(/\[compare\]/g)).toHaveLength(1);
  expect(summary).toContain(' ([page](https://ci.example/7)) |');
});

test.each([
  [1, '> [!WARNING]\n> warning 1 of\n> two lines\n'],
  [2, '> [!WARNING]\n> - warning 1 of two lines\n> - warning 2 of two lines\n'],
  [11, '<summary>11 warnings</summary>\n\n- warning 1 of two lines\n'],
])('%i warnings are shown', (count, expected) => {
  const warnings = Array.from({ length: count }, (_, index) => `warning ${index + 1} of\ntwo lines`);
  expect(summaryOf({ outcome: 'success', warnings })).toContain(expected);
});

test('a tolerated outage is shown once', () => {
  const summary = summaryOf({ outcome: 'degraded', failure: 'down', warnings: ['down'] });
  expect(summary.match(/down/g)).toHaveLength(1);
});

test('a skipped run says why', () => {
  expect(summaryOf({ outcome: 'skipped', skipped: 'It is a fork.', version: '1.0' })).toBe(
    '### Sentry release 1.0 (skipped)\n\n> [!NOTE]\n> It is a fork.\n',
  );
});

test('every file is listed with its size and state', () => {
  const files: UploadedFile[] = [
    { name: '~/app.js', sizeBytes: 2_000, state: 'new' },
    { name: '~/a|b', sizeBytes: 5, state: 'unchanged' },
  ];
  const summary = decodeEntities(summaryOf({ outcome: 'success', files: { files, durationMs: 0 } }));
  expect(summary).toContain('| ~/app.js | 2.0 kB | new |\n| ~/a|b | 5 bytes | unchanged |\n');
  expect(summaryOf({ outcome: 'success', files: { files: [], durationMs: 0 } })).not.toContain('<details>');
});

test('every image of a debug file is listed with its debug ID and project', () => {
  const image = { name: 'Shop', format: 'macho', sizeBytes: 1 };
  const files = [
    { ...image, debugId: 'aaa', project: 'ios', state: 'new' as const },
    { ...image, debugId: 'bbb', state: 'unchanged' as const },
  ];
  const summary = decodeEntities(summaryOf({ outcome: 'success', debugFiles: { files, durationMs: 0 } }));
  expect(summary).toContain('- Shop: aaa (ios, new)\n- Shop: bbb (unchanged)\n');
  expect(summaryOf({ outcome: 'success', debugFiles: { files: [], durationMs: 0 } })).not.toContain('<details>');
});

test('the last check-ins are listed, newest first', () => {
  const seen = { date: '2026-01-31T12:00:00Z', environment: 'production', durationSeconds: undefined, isOurs: true };
  const lastCheckIns = [
    { ...seen, status: 'in_progress' },
    { ...seen, status: 'missed', isOurs: false },
  ];
  expect(decodeEntities(summaryOf({ outcome: 'success', checkIn, lastCheckIns }))).toContain(
    '- 2026-01-31 12:00:00 UTC: in_progress, production (this run)\n- 2026-01-31 12:00:00 UTC: missed, production\n',
  );
  expect(summaryOf({ outcome: 'success', checkIn, lastCheckIns: [] })).not.toContain('<details>');
});

test('a summary stays below the limit of the runner, and says how many files it omits', () => {
  const name = `~/${'x/'.repeat(100)}`;
  const files = Array.from({ length: 20_000 }, (): UploadedFile => ({ name, sizeBytes: 1, state: 'new' }));
  const summary = summaryOf({ outcome: 'success', files: { files, durationMs: 0 } });
  const listed = summary.split('\n').filter((line) => line.startsWith('| &#126;')).length;
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  expect(listed).toBeGreaterThan(0);
  expect(summary).toContain(`\nand ${20_000 - listed} more\n`);
});

test('with long texts of multi-byte characters, it stays below the limit and is cut between parts', () => {
  const long = '𝕏|'.repeat(50_000);
  const files = Array.from({ length: 600 }, (): UploadedFile => ({ name: long, sizeBytes: 1, state: 'new' }));
  const range = { repository: 'acme/web', base: 'a'.repeat(40), head: 'b'.repeat(40), reason: 'r' };
  const summary = summaryOf({
    ...{ outcome: 'failed', failure: long, version: long.slice(0, 200), warnings: Array(100).fill(long) },
    release: { ...release, projects: [long] },
    commits: { count: 1, ranges: Array(20_000).fill(range), delivery: 'sent' },
    files: { files, durationMs: 0 },
  });
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
  expect(summary.trimEnd().split('\n').at(-1)).toBe('The rest is omitted: a summary may have at most 1 MiB.');
  expect(summary.match(/<details>/g)?.length).toBe(summary.match(/<\/details>/g)?.length);
});

test('text from outside cannot add Markdown', () => {
  const evil = '](x)\n# <b>|@all';
  const summary = summaryOf({
    outcome: 'failed',
    failure: evil,
    version: evil,
    release: { ...release, version: evil, projects: [evil] },
    checkIn: { ...checkIn, monitorSlug: evil, environment: evil },
    deploy: { id: '1', environment: evil, recorded: true },
    files: { files: [{ name: evil, sizeBytes: 1, state: 'new' }], durationMs: 0 },
    commits: { count: 1, ranges: [{ repository: evil, base: evil, head: evil, reason: evil }], delivery: 'sent' },
    ...{ warnings: [evil], skipped: evil },
  });
  expect(summary).not.toMatch(/<b>|@all|^# |\]\(x\)/m);
});
