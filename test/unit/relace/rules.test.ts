import { expect, test } from 'vitest';
import { repositoryPathProblem } from '../../../src/relace/rules.ts';

test.each(['a', 'src/main.py', '...', '..a/b..', '.github/x', '.gitignore', 'a b/ä%#?.js', '%2E%2Ea', 'C:', '~/x'])(
  '%j is a valid path in a repository',
  (path) => {
    expect(repositoryPathProblem(path)).toBeUndefined();
  },
);

test.each([
  ['', 'must not start or end with /'],
  ['/a', 'must not start or end with /'],
  ['a/', 'must not start or end with /'],
  ['a//b', 'contain //'],
  ['.', '. or ..'],
  ['a/../b', '. or ..'],
  ['a/..', '. or ..'],
  ['%2e%2E/a', '. or ..'],
  ['.%2e/a', '. or ..'],
  ['%2e', '. or ..'],
  ['a\\b', 'not by \\'],
  ['a\0b', 'control characters'],
  ['a\nb', 'control characters'],
  ['a/.git/hooks/x', '.git as a folder'],
  ['.GIT', '.git as a folder'],
  ['a\ud800', 'not valid Unicode'],
])('%j is not a valid path', (path, problem) => {
  expect(repositoryPathProblem(path)).toContain(problem);
});
