import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandBraces, Glob, patternProblem } from '../../src/glob.ts';

function matches(glob: string, path: string, ignoreCase = false): boolean {
  const compiled = new Glob(glob.split('/'), ignoreCase);
  return compiled.isMatch(path.split('/').reduce((progress, name) => compiled.next(progress, name), compiled.start));
}

test.each([
  ['*.js', 'app.js'],
  ['*', '.hidden'],
  ['?.js', '🐙.js'],
  ['a*b*c', 'aXbYbZc'],
  ['[a-c].js', 'b.js'],
  ['[!a-c].js', 'd.js'],
  ['[^a-c].js', 'd.js'],
  ['[]].js', '].js'],
  ['[!]a].js', 'b.js'],
  ['[a\\]b].js', '].js'],
  ['[[^-].js', '[.js'],
  ['[!].js', '[!].js'],
  ['[].js', '[].js'],
  ['[a.js', '[a.js'],
  ['\\*.js', '*.js'],
  ['a\\\\b', 'a\\b'],
  ['**', 'a/b/c'],
  ['**/c', 'c'],
  ['a/**/c', 'a/c'],
  ['a/**/c', 'a/b/b/c'],
  ['a**c', 'abc'],
])('%s matches %s', (glob, path) => {
  expect(matches(glob, path)).toBe(true);
});

test.each([
  ['*.js', 'a/app.js'],
  ['?.js', '.js'],
  ['[a-c].js', 'd.js'],
  ['[z-a].js', 'b.js'],
  ['\\*.js', 'a.js'],
  ['a**c', 'a/b/c'],
  ['a/**/c', 'a/b'],
  ['app.js', 'App.js'],
])('%s does not match %s', (glob, path) => {
  expect(matches(glob, path)).toBe(false);
});

test('letter case can be ignored', () => {
  expect(matches('APP[A-C].*', 'appb.js', true)).toBe(true);
});

/** The definition of a glob, which takes exponential time. */
function isMatch(glob: readonly string[], path: readonly string[], star: string): boolean {
  const [first, ...rest] = glob;
  if (first === undefined) return path.length === 0;
  if (first === star) return isMatch(rest, path, star) || (path.length > 0 && isMatch(glob, path.slice(1), star));
  const [name, ...others] = path;
  if (name === undefined) return false;
  const isSame = star === '*' ? first === name || first === '?' : isMatch([...first], [...name], '*');
  return isSame && isMatch(rest, others, star);
}

test('a glob matches what its definition says', () => {
  const segment = (characters: string) =>
    fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(fc.oneof(segment('ab*?'), fc.constant('**')), { minLength: 1, maxLength: 4 }),
      fc.array(segment('ab'), { minLength: 1, maxLength: 4 }),
      (glob, path) => {
        expect(matches(glob.join('/'), path.join('/'))).toBe(isMatch(glob, path, '**'));
      },
    ),
    { numRuns: 500 },
  );
});

test('braces stand for a limited number of patterns', () => {
  expect(expandBraces('a.{js,css}')).toEqual(['a.js', 'a.css']);
  expect(patternProblem('{1..1000}')).toBeUndefined();
  expect(patternProblem('{1..1001}')).toContain('more than 1000 patterns');
  expect(patternProblem('{a,b}'.repeat(5000))).toContain('more than 1000 patterns');
});
