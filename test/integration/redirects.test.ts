import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { ReleaseFiles } from '../../src/files/api.ts';
import { SentryClient } from '../../src/sentry/client.ts';
import { startHttpSandbox } from '../support/http-sandbox.ts';

test('a GET for a renamed project follows the redirect', async () => {
  await using sandbox = await startHttpSandbox();
  sandbox.acme.projects[0]?.rename('shop');
  const response = await sandbox.send({ url: new URL('/api/0/projects/acme/web/', sandbox.server.url) });
  expect(JSON.parse(response.text)).toMatchObject({ slug: 'shop' });
});

test('a POST does not follow a redirect', async () => {
  await using sandbox = await startHttpSandbox();
  sandbox.server.faults.add({
    path: /./,
    fault: { kind: 'respond', status: 302, headers: { Location: '/elsewhere/' } },
  });
  await expect(sandbox.send({ method: 'POST' })).rejects.toMatchObject({ status: 302 });
  expect(sandbox.server.journal.requests).toHaveLength(1);
});

test('the token is not sent to another origin', async () => {
  await using sandbox = await startHttpSandbox();
  const authorizations: (string | undefined)[] = [];
  const otherServer = createServer((request, response) => {
    authorizations.push(request.headers.authorization);
    response.end('{}');
  });
  await new Promise<void>((done) => otherServer.listen(0, '127.0.0.1', done));
  const Location = `http://127.0.0.1:${(otherServer.address() as AddressInfo).port}/steal`;
  sandbox.server.faults.add({ path: /./, fault: { kind: 'respond', status: 302, headers: { Location } } });
  await sandbox.send();
  otherServer.close();
  expect(authorizations).toEqual([undefined]);
  expect(sandbox.server.journal.requests[0]?.headers['authorization']).toMatch(/^Bearer /);
});

test('a redirect loop ends', async () => {
  await using sandbox = await startHttpSandbox();
  const fault = { kind: 'respond', status: 302, headers: { Location: '/api/0/organizations/acme/' } } as const;
  sandbox.server.faults.add({ path: /./, times: Number.POSITIVE_INFINITY, fault });
  await expect(sandbox.send()).rejects.toMatchObject({ status: 302 });
  expect(sandbox.server.journal.requests).toHaveLength(4);
});

test('only the cursor is taken from a link to the next page, not the URL', async () => {
  await using sandbox = await startHttpSandbox();
  const link = '<http://127.0.0.1:9/elsewhere/?cursor=0:100:0>; rel="next"; results="true"; cursor="0:100:0"';
  sandbox.acme.addRelease('1.0', { projects: ['web'] });
  sandbox.server.faults.add({
    path: /files/,
    fault: { kind: 'respond', status: 200, headers: { Link: link }, body: [] },
  });
  const sentry = new SentryClient(sandbox.client, {
    baseUrl: new URL(sandbox.server.url),
    org: 'acme',
    tokenKind: 'other',
  });
  expect(await new ReleaseFiles(sentry, ['web']).list('1.0')).toEqual([]);
  expect(sandbox.server.journal.requests.map(({ query }) => query['cursor'])).toEqual([undefined, '0:100:0']);
});
