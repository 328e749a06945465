import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeWithin } from '../../../../src/commits/github/recent.ts';

/** A history as lists of parents, by their place in time; the last commit is the head. */
const histories = fc
  .array(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 30 })
  .map((picks) =>
    picks.map((pick, index) =>
      index === 0 ? [] : [...new Set(pick.map((number) => Math.max(0, index - 1 - (number % 6))))],
    ),
  );

const shaOf = (index: number) => `sha-${index}`;

/** Everything that a commit has grown from, itself included. */
function ancestors(parents: readonly (readonly number[])[], index: number): Set<number> {
  return new Set([index, ...(parents[index] ?? []).flatMap((parent) => [...ancestors(parents, parent)])]);
}

/** What GitHub lists: the history of the head, newest first. */
function listed(parents: readonly (readonly number[])[]) {
  return [...ancestors(parents, parents.length - 1)]
    .toSorted((a, b) => b - a)
    .map((index) => ({ sha: shaOf(index), parents: (parents[index] ?? []).map((parent) => ({ sha: shaOf(parent) })) }));
}

describe('the range within the newest commits', () => {
  test('is what git calls base..head, or nothing where the page is too short to tell', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.integer({ min: 1, max: 40 }), (parents, pick, length) => {
        const page = listed(parents).slice(0, length);
        const base = pick % parents.length;
        const range = rangeWithin(page, shaOf(base));
        if (range === undefined) return;
        const expected = ancestors(parents, parents.length - 1).difference(ancestors(parents, base));
        expect(new Set(range.map(({ sha }) => sha))).toEqual(new Set([...expected].map(shaOf)));
      }),
    );
  });

  test('is told whenever the page holds the whole history', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (parents, pick) => {
        const page = listed(parents);
        expect(rangeWithin(page, page[pick % page.length]?.sha ?? '')).toBeDefined();
      }),
    );
  });

  test('keeps the order of the page', () => {
    const page = listed([[], [0], [0], [1, 2], [3]]);
    expect(rangeWithin(page, shaOf(1))?.map(({ sha }) => sha)).toEqual([4, 3, 2].map(shaOf));
  });

  test('is empty from the head to itself', () => {
    expect(rangeWithin(listed([[], [0]]), shaOf(1))).toEqual([]);
  });

  test.each([
    ['the base is not on the page', [[], [0], [1]], 2, 0],
    ['a merged branch goes back beyond the page', [[], [0], [0], [2, 1]], 2, 2],
  ])('is not told where %s', (_, parents, length, base) => {
    expect(rangeWithin(listed(parents).slice(0, length), shaOf(base))).toBeUndefined();
  });
});
