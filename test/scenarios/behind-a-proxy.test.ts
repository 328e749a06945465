import { expect, test } from 'vitest';
import { startForwardProxy } from '../support/forward-proxy.ts';
import { authorityFile, startReverseProxy } from '../support/reverse-proxy.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';

/** A user token: an organization token contains its server, and would not be sent to `sentry.test`. */
function userToken({ acme }: Sandbox): Readonly<Record<string, string>> {
  return {
    'auth-token': acme.addToken({ kind: 'user', scopes: ['project:releases', 'org:read', 'project:read'] }),
    org: 'acme',
  };
}

test.each(['http_proxy', 'HTTP_PROXY'])('every request goes through the proxy of %s', async (variable) => {
  await using sandbox = await startSandbox();
  const { host } = new URL(sandbox.server.url);
  await using proxy = await startForwardProxy({ 'sentry.test': host, 'ingest.test': host, 'github.test': host });
  await using job = await sandbox.job(
    {
      ...userToken(sandbox),
      url: 'http://sentry.test',
      files: 'dist/**',
      'monitor-slug': 'nightly',
      dsn: sandbox.web.dsn('http://ingest.test'),
    },
    { env: { [variable]: proxy.url, GITHUB_API_URL: sandbox.server.githubApiUrl.replace(host, 'github.test') } },
  );
  await job.workspace.write('dist/app.js', 'one');

  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { commits: '6' } });
  expect(await job.post('success')).toMatchObject({ exitCode: 0, warnings: [] });
  expect(sandbox.acme.release('1.1.0')).toMatchObject({ files: [{ name: '~/dist/app.js' }], commitCount: 6 });
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok' }]);
  for (const name of ['sentry.test', 'ingest.test', 'github.test']) {
    expect(
      proxy.requests.some((line) => line.includes(name)),
      name,
    ).toBe(true);
  }
});

test('requests for hosts of NO_PROXY and for loopback addresses do not go through the proxy', async () => {
  await using sandbox = await startSandbox();
  await using proxy = await startForwardProxy({});
  await using job = await sandbox.job({}, { env: { HTTP_PROXY: proxy.url, NO_PROXY: 'example.com' } });
  expect(await job.main()).toMatchObject({ exitCode: 0 });
  expect(proxy.requests).toEqual([]);
});

test('requests for loopback addresses go through the proxy if NO_PROXY has <-loopback>', async () => {
  await using sandbox = await startSandbox();
  const { hostname, host } = new URL(sandbox.server.url);
  await using proxy = await startForwardProxy({ [hostname]: host });
  await using job = await sandbox.job({}, { env: { HTTP_PROXY: proxy.url, NO_PROXY: '<-loopback>' } });
  expect(await job.main()).toMatchObject({ exitCode: 0 });
  expect(proxy.requests).not.toEqual([]);
});

test('requests to https go through a tunnel', async () => {
  await using sandbox = await startSandbox();
  await using server = await startReverseProxy(sandbox.server.url, { tls: true });
  await using proxy = await startForwardProxy({
    localhost: new URL(server.url).host.replace('localhost', '127.0.0.1'),
  });
  const env = { HTTPS_PROXY: proxy.url, NO_PROXY: '<-loopback>', NODE_EXTRA_CA_CERTS: authorityFile };
  const inputs = { ...userToken(sandbox), url: server.url, 'set-commits': 'skip', 'monitor-slug': 'nightly' };
  const dsn = sandbox.web.dsn(server.url);
  await using job = await sandbox.job({ ...inputs, dsn }, { env });
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(await job.post('success')).toMatchObject({ exitCode: 0, warnings: [] });
  expect(sandbox.acme.release('1.1.0')?.dateReleased).not.toBeNull();
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok' }]);
  expect(new Set(proxy.requests)).toEqual(new Set([`CONNECT ${new URL(server.url).host}`]));
});

test('a private authority in NODE_EXTRA_CA_CERTS is trusted', async () => {
  await using sandbox = await startSandbox();
  await using proxy = await startReverseProxy(sandbox.server.url, { tls: true });
  const inputs = { ...userToken(sandbox), url: proxy.url };
  await using trusting = await sandbox.job(inputs, { env: { NODE_EXTRA_CA_CERTS: authorityFile } });
  expect(await trusting.main()).toMatchObject({ exitCode: 0, errors: [] });
  expect(sandbox.acme.release('1.1.0')?.dateReleased).not.toBeNull();
});

test('an untrusted certificate fails without a retry, and the message names NODE_EXTRA_CA_CERTS', async () => {
  await using sandbox = await startSandbox();
  await using proxy = await startReverseProxy(sandbox.server.url, { tls: true });
  await using job = await sandbox.job({ ...userToken(sandbox), url: proxy.url, 'on-outage': 'warn' });
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors).toEqual([expect.stringMatching(/is not trusted.*NODE_EXTRA_CA_CERTS/s)]);
  expect(main.log).not.toContain('trying again');
});

test('a proxy gets the user name and the password of its URL', async () => {
  await using sandbox = await startSandbox();
  const { host } = new URL(sandbox.server.url);
  await using proxy = await startForwardProxy({ 'sentry.test': host }, { credentials: 'ci:open-sesame' });
  const inputs = { ...userToken(sandbox), url: 'http://sentry.test', 'set-commits': 'skip' };
  await using job = await sandbox.job(inputs, { env: { HTTP_PROXY: proxy.url.replace('://', '://ci:open-sesame@') } });
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
});

test.each([
  ['HTTP_PROXY', 'http://sentry.test'],
  ['HTTPS_PROXY', 'https://sentry.test'],
])('a proxy of %s that requires credentials is an error that says how to set them', async (variable, url) => {
  await using sandbox = await startSandbox();
  await using proxy = await startForwardProxy({}, { credentials: 'ci:open-sesame' });
  const inputs = { ...userToken(sandbox), url, 'set-commits': 'skip', 'on-outage': 'warn' };
  await using job = await sandbox.job(inputs, { env: { [variable]: proxy.url } });
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors).toEqual([
    expect.stringMatching(
      /the proxy requires a user name and a password \(407\).*HTTPS_PROXY.*write them into its URL/s,
    ),
  ]);
  expect(main.log).not.toContain('trying again');
});
