import { expect, test } from 'vitest';
import type { SourceCommit } from '../../../src/commits/history.ts';
import { toSentryCommit } from '../../../src/commits/sentry-commit.ts';
import type { FileChange } from '../../../src/releases/commits.ts';

const commit: SourceCommit = {
  sha: 'c0ffee',
  message: 'Add a cart',
  authorName: 'Jane',
  authorEmail: 'jane@example.com',
  committedAt: '2025-01-01T12:00:00Z',
  isMerge: false,
};

const convert = (change: Partial<SourceCommit>, repository = 'acme/web', changes?: readonly FileChange[]) =>
  toSentryCommit({ ...commit, ...change }, repository, changes);

test('all fields of a commit are converted', () => {
  expect(convert({}, 'acme/web', [{ path: 'a', type: 'A' }])).toEqual({
    id: 'c0ffee',
    repository: 'acme/web',
    message: 'Add a cart',
    author_name: 'Jane',
    author_email: 'jane@example.com',
    timestamp: '2025-01-01T12:00:00.000Z',
    patch_set: [{ path: 'a', type: 'A' }],
  });
});

test.each<[what: string, change: Partial<SourceCommit>, field: string, value: unknown]>([
  ['a long name is cut', { authorName: 'x'.repeat(129) }, 'author_name', 'x'.repeat(128)],
  [
    'a long name is cut between characters, not within one',
    { authorName: '🐙'.repeat(129) },
    'author_name',
    '🐙'.repeat(128),
  ],
  ['a blank name is left out', { authorName: ' ' }, 'author_name', undefined],
  ['a long address is left out', { authorEmail: 'x'.repeat(76) }, 'author_email', undefined],
  ['an address of the maximum length is kept', { authorEmail: 'x'.repeat(75) }, 'author_email', 'x'.repeat(75)],
  ['a blank address is left out', { authorEmail: '' }, 'author_email', undefined],
  ['a name of control characters is left out', { authorName: '\x1f\x85' }, 'author_name', undefined],
  ['a date in the year 0', { committedAt: '0000-01-01T00:00:00Z' }, 'timestamp', '0001-01-01T00:00:00.000Z'],
  ['a date in the year 0 UTC', { committedAt: '0001-01-01T00:00:00+01:00' }, 'timestamp', '0001-01-01T00:00:00.000Z'],
  ['a date in the year 10000', { committedAt: '+010000-01-01T00:00:00Z' }, 'timestamp', '9999-12-31T23:59:59.000Z'],
  ['an unreadable date', { committedAt: '10000-01-01T00:00:00Z' }, 'timestamp', '1970-01-01T00:00:00.000Z'],
  ['no date', { committedAt: undefined }, 'timestamp', '1970-01-01T00:00:00.000Z'],
])('%s', (_what, change, field, value) => {
  expect((convert(change) as unknown as Record<string, unknown>)[field]).toBe(value);
});

test('the name of a repository and paths are left out if Sentry would refuse them', () => {
  expect(convert({}, 'x'.repeat(65))).not.toHaveProperty('repository');
  const changes = ['a', 'x'.repeat(511), ' ', '\x1f\x85'].map((path) => ({ path, type: 'M' }) as const);
  expect(convert({}, 'acme/web', changes).patch_set).toEqual([{ path: 'a', type: 'M' }]);
});

test.each([
  ['NUL characters', 'a\0b\0'],
  ['lone surrogates', 'a\ud83db\udc19'],
])('%s, which Sentry refuses, are replaced', (_what, text) => {
  expect(
    convert({ message: text, authorName: text, authorEmail: text }, 'acme/web', [{ path: text, type: 'M' }]),
  ).toMatchObject({
    message: 'a\ufffdb\ufffd',
    author_name: 'a\ufffdb\ufffd',
    author_email: 'a\ufffdb\ufffd',
    patch_set: [{ path: 'a\ufffdb\ufffd', type: 'M' }],
  });
});
