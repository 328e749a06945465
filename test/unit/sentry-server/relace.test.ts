import { expect, test } from 'vitest';
import { startAcme } from './acme.ts';

const headers = { 'Content-Type': 'application/octet-stream' };
const token = 'rlc-key';

test('a file is stored, and the head changes only with its content', async () => {
  await using acme = await startAcme();
  const repository = acme.server.store.addRelaceRepository(token);
  const path = `/relace/v1/repo/${repository.id}/file/src/a%20b.py`;
  const first = await acme.send('PUT', path, { token, headers, raw: 'one' });
  expect(first).toMatchObject({
    status: 201,
    body: { repo_id: repository.id, repo_head: repository.head, changed_files: ['src/a b.py'] },
  });
  const again = await acme.send('PUT', path, { token, headers, raw: 'one' });
  expect(again).toMatchObject({ status: 201, body: { repo_head: first.body.repo_head, changed_files: [] } });
  expect(repository.contents).toEqual({ 'src/a b.py': 'one' });
});

test.each([
  ['no key', { token: null }, 'a.py', 401],
  ['a wrong key', { token: 'rlc-wrong' }, 'a.py', 401],
  ['another type', { headers: { 'Content-Type': 'text/plain' } }, 'a.py', 415],
  ['a query', {}, 'a.py?x=1', 400],
  ['an encoded slash', {}, 'a%2Fb.py', 400],
  ['a backslash', {}, 'a%5Cb.py', 400],
  ["git's own folder", {}, '.Git/config', 400],
  ['an empty segment', {}, 'a//b.py', 400],
])('%s is rejected', async (_what, options, path, status) => {
  await using acme = await startAcme();
  const repository = acme.server.store.addRelaceRepository(token);
  const response = await acme.send('PUT', `/relace/v1/repo/${repository.id}/file/${path}`, {
    ...{ token, headers, raw: 'one' },
    ...options,
  });
  expect(response.status).toBe(status);
  expect(repository.files.size).toBe(0);
});

test('a repository of another key is 404, and another method is 405', async () => {
  await using acme = await startAcme();
  const repository = acme.server.store.addRelaceRepository('rlc-other');
  acme.server.store.addRelaceRepository(token);
  const path = `/relace/v1/repo/${repository.id}/file/a.py`;
  expect((await acme.send('PUT', path, { token, headers, raw: 'one' })).status).toBe(404);
  expect((await acme.send('POST', path, { token, headers, raw: 'one' })).status).toBe(405);
  expect(acme.server.journal.requests.map(({ service }) => service)).toEqual(['relace', 'relace']);
});
