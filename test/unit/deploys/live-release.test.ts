import { describe, expect, test } from 'vitest';
import type { Deploy } from '../../../src/deploys/api.ts';
import { replaces } from '../../../src/deploys/live-release.ts';

const identity = { environment: 'production', projects: ['web'], url: 'https://shop.example/' };
const deploy: Deploy = { id: '1', environment: 'production', dateFinished: '2026-01-01T12:00:00Z' };

describe('a deploy of another release replaces this one', () => {
  test.each<[when: string, other: Partial<Deploy>, expected: boolean]>([
    ['it is newer', { dateFinished: '2026-01-01T12:00:01.500000Z' }, true],
    ['it is older', { dateFinished: '2026-01-01T11:59:59Z' }, false],
    ['both finished at the same time', {}, false],
    ['it has no date', { dateFinished: null }, false],
    [
      'it is newer, but in another environment',
      { dateFinished: '2027-01-01T00:00:00Z', environment: 'Production' },
      false,
    ],
    [
      'it is newer, but its URL names other projects',
      { dateFinished: '2027-01-01T00:00:00Z', url: 'https://github.com/acme/web/actions/runs/7#api' },
      false,
    ],
  ])('if %s: %o %s', (_when, other, expected) => {
    expect(replaces({ ...deploy, id: '2', ...other }, deploy, identity)).toBe(expected);
  });

  test('if this one has no date', () => {
    expect(replaces(deploy, { ...deploy, dateFinished: null }, identity)).toBe(true);
  });
});
