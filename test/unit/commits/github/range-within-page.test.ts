import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeWithinPage } from '../../../../src/commits/github/range-within-page.ts';

/** Histories as lists of parents, oldest commit first. A parent is the index of its commit; the last one is the head. */
const histories = fc
  .array(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 30 })
  .map((picks) =>
    picks.map((pick, index) =>
      index === 0 ? [] : [...new Set(pick.map((number) => Math.max(0, index - 1 - (number % 6))))],
    ),
  );

const shaOf = (index: number) => `sha-${index}`;

/** The commit and all its ancestors. */
function ancestors(parents: readonly (readonly number[])[], index: number): Set<number> {
  return new Set([index, ...(parents[index] ?? []).flatMap((parent) => [...ancestors(parents, parent)])]);
}

/** The history of the head as GitHub lists it, newest first. */
function listHistory(parents: readonly (readonly number[])[]) {
  return [...ancestors(parents, parents.length - 1)]
    .toSorted((a, b) => b - a)
    .map((index) => ({ sha: shaOf(index), parents: (parents[index] ?? []).map((parent) => ({ sha: shaOf(parent) })) }));
}

describe('the range within a page of the newest commits', () => {
  test('contains the commits of base..head, or is undefined', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.integer({ min: 1, max: 40 }), (parents, pick, length) => {
        const page = listHistory(parents).slice(0, length);
        const base = pick % parents.length;
        const range = rangeWithinPage(page, shaOf(base));
        if (range === undefined) return;
        const expected = ancestors(parents, parents.length - 1).difference(ancestors(parents, base));
        expect(new Set(range.map(({ sha }) => sha))).toEqual(new Set([...expected].map(shaOf)));
      }),
    );
  });

  test('is defined if the page contains the whole history', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (parents, pick) => {
        const page = listHistory(parents);
        expect(rangeWithinPage(page, page[pick % page.length]?.sha ?? '')).toBeDefined();
      }),
    );
  });

  test('keeps the order of the page', () => {
    const page = listHistory([[], [0], [0], [1, 2], [3]]);
    expect(rangeWithinPage(page, shaOf(1))?.map(({ sha }) => sha)).toEqual([4, 3, 2].map(shaOf));
  });

  test('is empty from the head to itself', () => {
    expect(rangeWithinPage(listHistory([[], [0]]), shaOf(1))).toEqual([]);
  });

  test.each([
    ['the base is not on the page', [[], [0], [1]], 2, 0],
    ['a merged branch continues beyond the page', [[], [0], [0], [2, 1]], 2, 2],
  ])('is undefined if %s', (_, parents, length, base) => {
    expect(rangeWithinPage(listHistory(parents).slice(0, length), shaOf(base))).toBeUndefined();
  });
});
