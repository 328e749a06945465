import { expect, test } from 'vitest';
import { findPreviousTag } from '../../../../src/commits/github/previous-tag.ts';

const perPage = 3;

/** Searches a history of commits c0 (the head), c1 …, some with tags, and counts the pages that are read. */
async function find(commits: number, tags: Readonly<Record<string, number>>) {
  const pages = { tags: 0, history: 0 };
  const count = <T>(what: keyof typeof pages, items: readonly T[]) => {
    return async (page: number) => {
      pages[what] += 1;
      return items.slice((page - 1) * perPage, page * perPage);
    };
  };
  const allTags = Object.entries(tags).map(([name, at]) => ({ name, commit: { sha: `c${at}` } }));
  const history = Array.from({ length: commits }, (_, index) => ({ sha: `c${index}` }));
  const found = await findPreviousTag(count('tags', allTags), count('history', history), perPage);
  return { name: found?.name, pages };
}

test.each<[what: string, commits: number, tags: Readonly<Record<string, number>>, name: string | undefined]>([
  ['the newest tag is found', 10, { v1: 5, v2: 2 }, 'v2'],
  ['tags of the head do not count', 10, { v3: 0, v1: 4 }, 'v1'],
  ["of two tags of one commit, the first in GitHub's list is found", 3, { 'v1.1': 1, latest: 1 }, 'v1.1'],
  ['tags on later pages are found', 10, { a: 50, b: 51, c: 52, d: 1 }, 'd'],
  ['tags in another history do not count', 7, { v1: 99 }, undefined],
  ['there are no tags', 7, {}, undefined],
  ['there is only one commit', 1, { v1: 0 }, undefined],
])('%s', async (_what, commits, tags, name) => {
  expect((await find(commits, tags)).name).toBe(name);
});

test('at most ten pages of the history are read, and only one if there are no tags', async () => {
  expect((await find(1_000, { v1: 900 })).pages).toEqual({ tags: 1, history: 10 });
  expect((await find(1_000, {})).pages).toEqual({ tags: 1, history: 1 });
});
