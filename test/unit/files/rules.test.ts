import { expect, test } from 'vitest';
import { distProblem, headerProblem } from '../../../src/files/rules.ts';

test.each([
  ['a number', '42'],
  ['64 characters', 'x'.repeat(64)],
])('Sentry accepts a dist with %s', (_what, dist) => {
  expect(distProblem(dist)).toBeUndefined();
});

test.each([
  ['a line feed', 'a\nb'],
  ['65 characters', 'x'.repeat(65)],
])('Sentry rejects a dist with %s', (_what, dist) => {
  expect(distProblem(dist)).toEqual(expect.any(String));
});

test.each([
  ['a header', 'X-Build: 42', undefined],
  ['a header without a name', ': 42', 'write a header as Key: Value'],
  ['a header without a colon', 'X-Build 42', 'write a header as Key: Value'],
  ['a header with a tab', 'X-Build: 4\t2', 'a header must not contain line breaks, tabs or backslashes'],
])('%s', (_what, header, problem) => {
  expect(headerProblem(header)).toBe(problem);
});
