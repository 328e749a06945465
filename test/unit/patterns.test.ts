import { expect, test } from 'vitest';
import { expandBraces, patternProblem } from '../../src/patterns.ts';

test('braces stand for a limited number of patterns', () => {
  expect(expandBraces('a.{js,css}')).toEqual(['a.js', 'a.css']);
  expect(patternProblem('{1..1000}')).toBeUndefined();
  expect(patternProblem('{1..1001}')).toContain('more than 1000 patterns');
  expect(patternProblem('{a,b}'.repeat(5000))).toContain('more than 1000 patterns');
});

test.each(['*.a*.b*', '**/*.a*.b*/*', '*/*/*/*/*', '{*a,*b,*c}*{*d,*e}', 'a***b*c*', '# * * * * *'])(
  '%s has few enough stars',
  (line) => {
    expect(patternProblem(line)).toBeUndefined();
  },
);

test.each(['*a*b*c*', 'dist/*a*b*c*d/x', '!*a*b*c*', '{x,*a*b}*c*'])('%s has too many stars in one name', (line) => {
  expect(patternProblem(line)).toContain('more than 3 stars');
});
