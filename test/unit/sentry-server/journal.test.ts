import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { acmePath, startAcme } from './acme.ts';

test('an entry contains the request and the status of the response', async () => {
  await using acme = await startAcme();
  acme.organization.addRelease('a@1', { projects: ['web'] });
  await acme.send('PUT', acmePath('releases/a%401/?q=1&q=2&p=3'), {
    json: { ref: 'main' },
    headers: { 'X-Test': 'yes' },
  });
  expect(acme.server.journal.requests).toMatchObject([
    {
      ...{ sequence: 1, method: 'PUT', path: acmePath('releases/a@1/'), rawPath: acmePath('releases/a%401/') },
      ...{ query: { q: ['1', '2'], p: '3' }, body: { ref: 'main' }, status: 400, service: 'sentry' },
      ...{ unknownRoute: false, faulted: false, headers: { 'x-test': 'yes' } },
    },
  ]);
});

test('a form has its fields, and the size and hash of its files', async () => {
  await using acme = await startAcme();
  const form = new FormData();
  form.set('name', '~/ü.js');
  form.append('header', 'A:1');
  form.append('header', 'B:2');
  form.set('file', new Blob(['body'], { type: 'text/javascript' }), 'ü.js');
  await acme.send('POST', acmePath('releases/1/files/'), { form });
  const sha1 = createHash('sha1').update('body').digest('hex');
  expect(acme.server.journal.requests[0]?.body).toEqual({
    fields: { name: '~/ü.js', header: ['A:1', 'B:2'] },
    files: [{ field: 'file', filename: 'ü.js', contentType: 'text/javascript', sizeBytes: 4, sha1 }],
  });
});

test('there is one line for each request of each service until the journal is cleared', async () => {
  await using acme = await startAcme();
  await acme.send('GET', acmePath('repos/'));
  await acme.send('GET', '/api/1/cron/a/b/');
  await acme.send('GET', '/github/api/v3/repos/a/b/tags', { token: null });
  expect(acme.server.journal.lines()).toEqual([
    'GET /api/0/organizations/acme/repos/ → 200',
    'GET /api/1/cron/a/b/ → 403',
    'GET /github/api/v3/repos/a/b/tags → 404',
  ]);
  expect(acme.server.journal.requests.map(({ service }) => service)).toEqual(['sentry', 'ingest', 'github']);
  acme.server.journal.clear();
  expect(acme.server.journal.requests).toEqual([]);
});

test('the longest chain counts sequential requests, not parallel ones', async () => {
  await using acme = await startAcme({ latencyMs: 20 });
  const get = () => acme.send('GET', acmePath('repos/'));
  await get();
  await Promise.all([get(), get(), get()]);
  await get();
  const { journal } = acme.server;
  expect(journal.requests).toHaveLength(5);
  expect(journal.longestChain()).toBe(3);
  expect(journal.longestChain(({ method }) => method === 'POST')).toBe(0);
  for (const { startedAtMs, endedAtMs } of journal.requests) expect((endedAtMs ?? 0) - startedAtMs).toBeGreaterThan(18);
});
