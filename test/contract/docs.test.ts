import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../support/action-metadata.ts';
import { documentationPages, readPage } from '../support/documentation.ts';

const pages = documentationPages();
/** Links within the repository, as paths from its root, with their anchors. */
const links = new Map(pages.map((page) => [page, linksIn(page)]));

describe.each(pages)('%s', (page) => {
  test('links to files that exist', () => {
    const linked = links.get(page)?.map(({ path }) => path) ?? [];
    const named = [...readPage(page).matchAll(/`((?:src|test|docs|scripts)\/[\w./-]+)`/g)].map(([, file = '']) => file);
    expect([...linked, ...named].filter((path) => !existsSync(join(repositoryRoot, path)))).toEqual([]);
  });

  test('has tables whose rows are as long as their headings', () => {
    const tables = readPage(page).match(/(?:^\|.*\n)+/gm) ?? [];
    const lengths = tables.map((table) =>
      table
        .trimEnd()
        .split('\n')
        .map((row) => row.split(/(?<!\\)\|/).length),
    );
    expect(lengths.filter(([heading, ...rows]) => rows.some((length) => length !== heading))).toEqual([]);
  });

  test('links to headings that exist', () => {
    const anchors = links.get(page)?.filter(({ anchor }) => anchor !== undefined) ?? [];
    expect(anchors.filter(({ path, anchor = '' }) => !anchorsOf(path).includes(anchor))).toEqual([]);
  });
});

test('every page is reachable from the README', () => {
  const reached = new Set(['README.md']);
  for (const page of reached) {
    for (const { path } of links.get(page) ?? []) if (pages.includes(path)) reached.add(path);
  }
  expect([...reached].toSorted()).toEqual([...pages].toSorted());
});

test('the README has at most 250 lines', () => {
  expect(readPage('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(250);
});

function linksIn(page: string) {
  return [...readPage(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].map(([, file = '', anchor]) => ({
    path: file === '' ? page : posix.join(page, '..', file),
    anchor,
  }));
}

/** The anchors that GitHub makes of the headings. */
function anchorsOf(page: string): readonly string[] {
  const headings = [...readPage(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
}
