import { expect, test } from 'vitest';
import type { RunResult, UploadedFile } from '../../../src/result.ts';
import { summaryOf } from '../../../src/runner/summary.ts';
import { shown } from '../../support/shown.ts';

const release = { version: '1.0', pageUrl: 'https://sentry.example/1.0/', created: true, projects: ['web'] };
const checkIn = { id: '7', monitorSlug: 'nightly', environment: 'production', opened: true };

test.each<[what: string, result: Partial<RunResult>, heading: string]>([
  [
    'the release, with a link to its page',
    { version: '1.0', release },
    '### Sentry release [1.0](https://sentry.example/1.0/)',
  ],
  ['the version, where no release came of it', { version: '1.0' }, '### Sentry release 1.0'],
  ['the monitor, where there is no release', { checkIn }, '### Sentry check-in nightly'],
  ['Sentry, where nothing else is known', {}, '### Sentry'],
])('the heading names %s', (_what, result, heading) => {
  expect(shown(summaryOf({ outcome: 'success', ...result })).split('\n')[0]).toBe(heading);
});

test('what was done stands in a table', () => {
  const summary = shown(summaryOf({ outcome: 'success', version: '1.0', release }));
  expect(summary).toContain('\n| **Release** | 1.0 created, for web |\n');
  expect(summaryOf({ outcome: 'success', version: '1.0' })).not.toContain('|');
});

test('a failure is told in full, line by line, beside what was done before it', () => {
  const failure = 'Could not upload <app>\nTry again.';
  const summary = shown(summaryOf({ outcome: 'failed', failure, version: '1.0', release }));
  expect(summary).toContain('\n> [!CAUTION]\n> Could not upload <app>\n> Try again.\n');
  expect(summary).toContain('| **Release** |');
});

test('every file is listed with its size and what became of it', () => {
  const files: UploadedFile[] = [
    { name: '~/app.js', sizeBytes: 2_000, state: 'new' },
    { name: '~/a|b', sizeBytes: 5, state: 'unchanged' },
  ];
  const summary = shown(summaryOf({ outcome: 'success', files: { files, durationMs: 0 } }));
  expect(summary).toContain('- ~/app.js (2.0 kB, new)\n- ~/a|b (5 bytes, unchanged)\n');
  expect(summaryOf({ outcome: 'success', files: { files: [], durationMs: 0 } })).not.toContain('<details>');
});

test('every image of a debug file is listed with its debug ID and project', () => {
  const image = { name: 'Shop', format: 'macho', sizeBytes: 1 };
  const files = [
    { ...image, debugId: 'aaa', project: 'ios', state: 'new' as const },
    { ...image, debugId: 'bbb', state: 'unchanged' as const },
  ];
  const summary = shown(summaryOf({ outcome: 'success', debugFiles: { files, durationMs: 0 } }));
  expect(summary).toContain('- Shop: aaa (ios, new)\n- Shop: bbb (unchanged)\n');
  expect(summaryOf({ outcome: 'success', debugFiles: { files: [], durationMs: 0 } })).not.toContain('<details>');
});

test('the last check-ins are listed, newest first', () => {
  const seen = { date: '2026-01-31T12:00:00Z', environment: 'production', durationSeconds: undefined, isOurs: true };
  const lastCheckIns = [
    { ...seen, status: 'in_progress' },
    { ...seen, status: 'missed', isOurs: false },
  ];
  expect(shown(summaryOf({ outcome: 'success', checkIn, lastCheckIns }))).toContain(
    '- 2026-01-31T12:00:00Z: in_progress, production (this run)\n- 2026-01-31T12:00:00Z: missed, production\n',
  );
  expect(summaryOf({ outcome: 'success', checkIn, lastCheckIns: [] })).not.toContain('<details>');
});

test('a summary stays below the mebibyte that the runner takes, and tells how many files it leaves out', () => {
  const name = `~/${'x/'.repeat(100)}`;
  const files = Array.from({ length: 20_000 }, (): UploadedFile => ({ name, sizeBytes: 1, state: 'new' }));
  const summary = summaryOf({ outcome: 'success', files: { files, durationMs: 0 } });
  const listed = summary.split('\n').filter((line) => line.startsWith('- &#126;')).length;
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  expect(listed).toBeGreaterThan(0);
  expect(summary).toContain(`- and ${20_000 - listed} more\n`);
});

test('text from outside cannot add Markdown of its own', () => {
  const evil = '](x)\n# <b>|@all';
  const summary = summaryOf({
    outcome: 'failed',
    failure: evil,
    version: evil,
    release: { ...release, version: evil, projects: [evil] },
    checkIn: { ...checkIn, monitorSlug: evil, environment: evil },
    deploy: { id: '1', environment: evil, recorded: true },
    files: { files: [{ name: evil, sizeBytes: 1, state: 'new' }], durationMs: 0 },
  });
  expect(summary).not.toMatch(/<b>|@all|^# |\]\(x\)/m);
});
