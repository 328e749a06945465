import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../support/action-metadata.ts';

const inRoot = readdirSync(repositoryRoot).filter((name) => name.endsWith('.md'));
const inDocs = readdirSync(join(repositoryRoot, 'docs')).map((name) => join('docs', name));
const pages = [...inRoot, ...inDocs].filter((name) => name.endsWith('.md'));

test.each(pages)('what %s points to is there', (page) => {
  const text = readFileSync(join(repositoryRoot, page), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) =>
    resolve(repositoryRoot, dirname(page), link),
  );
  const files = [...text.matchAll(/`((?:src|test|docs|scripts)\/[\w./-]+)`/g)].map(([, file = '']) =>
    resolve(repositoryRoot, file),
  );
  expect([...links, ...files].filter((path) => !existsSync(path))).toEqual([]);
});
