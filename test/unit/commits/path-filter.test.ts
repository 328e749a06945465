import { expect, test } from 'vitest';
import { PathFilter } from '../../../src/commits/path-filter.ts';

const matches = (patterns: readonly string[], path: string) => new PathFilter(patterns).matches([{ path, type: 'M' }]);

test.each<[patterns: string[], path: string, isMatch: boolean]>([
  [['apps/web'], 'apps/web/src/a.ts', true],
  [['apps/web/'], 'apps/web/a.ts', true],
  [['./apps/web'], 'apps/web/a.ts', true],
  [['/apps/web/**'], 'apps/web/a.ts', true],
  [['apps/web'], 'apps/website/a.ts', false],
  [['apps/*/src'], 'apps/web/src/a.ts', true],
  [['apps/*/src'], 'apps/web/test/a.ts', false],
  [['**/*.css'], 'a.css', true],
  [['**'], '.github/workflows/ci.yml', true],
  [['.'], 'a/b', true],
  [['a#b'], 'a#b/c', true],
  [['apps/{web,api}'], 'apps/api/a.ts', true],
  [[`${'*a'.repeat(3)}b`], 'a'.repeat(255), false],
  [['+(a|aa)b'], 'aab', false],
  [['apps', '!**/*.md'], 'apps/a.md', false],
  [['apps', '!**/*.md'], 'apps/a.ts', true],
  [['!docs'], 'docs/a.md', false],
  [['!docs'], 'src/a.ts', true],
])('%j matches %s: %s', (patterns, path, isMatch) => {
  expect(matches(patterns, path)).toBe(isMatch);
});

test('one matching path is enough, and unknown changes match', () => {
  const filter = new PathFilter(['a', '!b']);
  expect(filter.matches(['b', 'a'].map((path) => ({ path, type: 'D' })))).toBe(true);
  expect(filter.matches([])).toBe(false);
  expect(filter.matches(undefined)).toBe(true);
});

test.each<[patterns: string[], folders: string[]]>([
  [['apps/web/**'], ['apps/web']],
  [['apps/web/src/*.ts', 'apps/web/src/', '!apps/web/docs'], ['apps/web/src']],
  [['apps/{web,api}/src'], ['apps']],
  [['package.json'], ['package.json']],
  [
    ['**/*.css', 'a'],
    ['', 'a'],
  ],
  [['!a'], ['']],
])('%j matches only in the folders %j', (patterns, folders) => {
  expect(new PathFilter(patterns).folders).toEqual(folders);
});
