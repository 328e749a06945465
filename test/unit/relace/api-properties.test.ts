import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HttpClient } from '../../../src/http/client.ts';
import type { HttpRequest } from '../../../src/http/request.ts';
import { RelaceFiles } from '../../../src/relace/api.ts';
import { repositoryPathProblem } from '../../../src/relace/path.ts';

const base = 'https://relace.example/api/';
const noBody = { contentType: '', sizeBytes: 0, async *open() {} };

/** The address that a path is put to. */
async function addressOf(path: string): Promise<URL> {
  const asked: URL[] = [];
  const send = async ({ url }: HttpRequest) => {
    asked.push(url);
    const text = JSON.stringify({ repo_id: 'a-repo', repo_head: 'abc', changed_files: [path] });
    return { status: 201, headers: {}, text };
  };
  await new RelaceFiles({ send } as HttpClient, new URL(base), 'a-repo').put(path, noBody);
  return asked[0] ?? new URL('about:blank');
}

const segment = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
  fc.constantFrom('.', '..', '%2e', '%2E%2e', '.git', 'a\\b', '?', '#', '%', '%00', ';', '//', 'a b', 'ä'),
);
const anyPath = fc.array(segment, { minLength: 1, maxLength: 5 }).map((segments) => segments.join('/'));

test('a path that nothing is said against comes out of its address as it went in, and adds nothing to it', async () => {
  await fc.assert(
    fc.asyncProperty(anyPath, async (path) => {
      fc.pre(repositoryPathProblem(path) === undefined);
      const { origin, pathname, search, hash } = await addressOf(path);
      const start = '/api/v1/repo/a-repo/file/';
      expect([origin, pathname.slice(0, start.length), search, hash]).toEqual([
        'https://relace.example',
        start,
        '',
        '',
      ]);
      expect(pathname.slice(start.length).split('/').map(decodeURIComponent).join('/')).toBe(path);
    }),
  );
});
