import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { ReleaseFiles } from '../../src/files/api.ts';
import { SentryClient } from '../../src/sentry/client.ts';
import { openLine } from '../support/line.ts';

test('reading a renamed project follows it', async () => {
  await using line = await openLine();
  line.acme.projects[0]?.rename('shop');
  const answer = await line.ask({ url: new URL('/api/0/projects/acme/web/', line.server.url) });
  expect(JSON.parse(answer.text)).toMatchObject({ slug: 'shop' });
});

test('a request that writes is not sent on, and its answer is told', async () => {
  await using line = await openLine();
  line.server.faults.add({ path: /./, fault: { kind: 'answer', status: 302, headers: { Location: '/elsewhere/' } } });
  await expect(line.ask({ method: 'POST' })).rejects.toMatchObject({ status: 302 });
  expect(line.server.journal.requests).toHaveLength(1);
});

test('the token does not go along to another origin', async () => {
  await using line = await openLine();
  const authorizations: (string | undefined)[] = [];
  const stranger = createServer((request, answer) => {
    authorizations.push(request.headers.authorization);
    answer.end('{}');
  });
  await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done));
  const Location = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/steal`;
  line.server.faults.add({ path: /./, fault: { kind: 'answer', status: 302, headers: { Location } } });
  await line.ask();
  stranger.close();
  expect(authorizations).toEqual([undefined]);
  expect(line.server.journal.requests[0]?.headers['authorization']).toMatch(/^Bearer /);
});

test('a circle of redirects ends', async () => {
  await using line = await openLine();
  const fault = { kind: 'answer', status: 302, headers: { Location: '/api/0/organizations/acme/' } } as const;
  line.server.faults.add({ path: /./, times: Number.POSITIVE_INFINITY, fault });
  await expect(line.ask()).rejects.toMatchObject({ status: 302 });
  expect(line.server.journal.requests).toHaveLength(4);
});

test('of a link to the next page only the cursor is taken, not the address', async () => {
  await using line = await openLine();
  const link = '<http://127.0.0.1:9/elsewhere/?cursor=0:100:0>; rel="next"; results="true"; cursor="0:100:0"';
  line.acme.addRelease('1.0', { projects: ['web'] });
  line.server.faults.add({ path: /files/, fault: { kind: 'answer', status: 200, headers: { Link: link }, body: [] } });
  const sentry = new SentryClient(line.client, { baseUrl: new URL(line.server.url), org: 'acme', tokenKind: 'other' });
  expect(await new ReleaseFiles(sentry, ['web']).list('1.0')).toEqual([]);
  expect(line.server.journal.requests.map(({ query }) => query['cursor'])).toEqual([undefined, '0:100:0']);
});
