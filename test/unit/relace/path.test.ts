import { expect, test } from 'vitest';
import { repositoryPathProblem } from '../../../src/relace/path.ts';

test.each(['a', 'src/main.py', '...', '..a/b..', '.github/x', '.gitignore', 'a b/ä%#?.js', '%2E%2Ea', 'C:', '~/x'])(
  '%j is a path in a repository',
  (path) => {
    expect(repositoryPathProblem(path)).toBeUndefined();
  },
);

test.each([
  ['', 'begins or ends with /'],
  ['/a', 'begins or ends with /'],
  ['a/', 'begins or ends with /'],
  ['a//b', 'two of them in a row'],
  ['.', '. or ..'],
  ['a/../b', '. or ..'],
  ['a/..', '. or ..'],
  ['%2e%2E/a', '. or ..'],
  ['.%2e/a', '. or ..'],
  ['%2e', '. or ..'],
  ['a\\b', 'not by \\'],
  ['a\0b', 'control characters'],
  ['a\nb', 'control characters'],
  ['a/.git/hooks/x', "git's own folder"],
  ['.GIT', "git's own folder"],
  ['a\ud800', 'no valid Unicode'],
])('%j is none', (path, problem) => {
  expect(repositoryPathProblem(path)).toContain(problem);
});
