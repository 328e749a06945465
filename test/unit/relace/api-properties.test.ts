import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HttpClient } from '../../../src/http/client.ts';
import type { HttpRequest } from '../../../src/http/request.ts';
import { RelaceFiles } from '../../../src/relace/api.ts';
import { repositoryPathProblem } from '../../../src/relace/rules.ts';

const base = 'https://relace.example/api/';
const emptyBody = { contentType: '', sizeBytes: 0, async *open() {} };

/** The URL that a file with this path is sent to. */
async function urlOf(path: string): Promise<URL> {
  const urls: URL[] = [];
  const send = async ({ url }: HttpRequest) => {
    urls.push(url);
    const text = JSON.stringify({ repo_id: 'a-repo', repo_head: 'abc', changed_files: [path] });
    return { status: 201, headers: {}, text };
  };
  await new RelaceFiles({ send } as HttpClient, new URL(base), 'a-repo').put(path, emptyBody);
  return urls[0] ?? new URL('about:blank');
}

const segment = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
  fc.constantFrom('.', '..', '%2e', '%2E%2e', '.git', 'a\\b', '?', '#', '%', '%00', ';', '//', 'a b', 'ä'),
);
const anyPath = fc.array(segment, { minLength: 1, maxLength: 5 }).map((segments) => segments.join('/'));

test('the URL of a file contains any valid path unchanged, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(anyPath, async (path) => {
      fc.pre(repositoryPathProblem(path) === undefined);
      const { origin, pathname, search, hash } = await urlOf(path);
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
