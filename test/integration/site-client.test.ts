import type { lookup as systemLookup } from 'node:dns';
import { expect, test } from 'vitest';
import { openPool } from '../../src/http/connection-pool.ts';
import { publicLookup } from '../../src/http/private-addresses.ts';
import { SiteClient } from '../../src/http/site-client.ts';
import { Scope } from '../../src/verify/scope.ts';
import { RecordingLog } from '../support/recording-log.ts';
import { startWebSite } from '../support/web-site.ts';

/** Every name has the address of this machine. */
const resolve = ((_name: string, { all }: { all?: boolean }, callback: (...results: unknown[]) => void) =>
  all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4)) as typeof systemLookup;

/** Reads a URL of the page `http://shop.test:PORT/`; `cdn.test` and 169.254.169.254 are included. */
async function open() {
  const site = await startWebSite({ '/': 'page' });
  const { port } = new URL(site.url);
  const scope = new Scope({
    urls: [new URL(`http://shop.test:${port}/`)],
    hosts: [`cdn.test:${port}`, `127.0.0.1:${port}`, '169.254.169.254'],
    prefixes: [],
  });
  const pool = openPool(
    { httpProxy: undefined, httpsProxy: undefined, noProxy: undefined },
    { connectTimeoutMs: 1_000, lookup: publicLookup(scope.hostnames, resolve) },
  );
  const client = new SiteClient({
    dispatcher: pool,
    userAgent: 'test',
    log: new RecordingLog(),
    refusal: scope.refusal,
    authorization: () => undefined,
  });
  return {
    site,
    port,
    get: (url: string, signal = new AbortController().signal) =>
      client.get({ url: new URL(url), accept: '*/*', signal, maxBytes: () => 1_000 }),
    async [Symbol.asyncDispose]() {
      await pool[Symbol.asyncDispose]();
      await site[Symbol.asyncDispose]();
    },
  };
}

test('a host of urls may have a private address', async () => {
  await using opened = await open();
  expect((await opened.get(`http://shop.test:${opened.port}/`)).bytes.toString()).toBe('page');
});

test.each([
  [
    'a name that has a private address',
    (port: string) => `http://cdn.test:${port}/`,
    'its host has the private address 127.0.0.1',
  ],
  ['a private address', (port: string) => `http://127.0.0.1:${port}/`, 'its address is private'],
  ['the metadata service', () => 'http://169.254.169.254/latest/', 'its address is private'],
  ['another host', () => 'http://other.test/', 'neither urls nor include names this host'],
])('%s is not connected, directly or by a redirect', async (_what, urlOf, reason) => {
  await using opened = await open();
  const { site, port, get } = opened;
  await expect(get(urlOf(port))).rejects.toThrow(reason);
  site.files.set('/away', { status: 302, headers: { Location: urlOf(port) } });
  await expect(get(`http://shop.test:${port}/away`)).rejects.toThrow(reason);
  expect(site.paths).toEqual(['/away']);
});

test('credentials in a redirect are not sent', async () => {
  await using opened = await open();
  const { site, port, get } = opened;
  site.files.set('/away', { status: 302, headers: { Location: `http://joe:hunter2@shop.test:${port}/` } });
  expect((await get(`http://shop.test:${port}/away`)).url.href).toBe(`http://shop.test:${port}/`);
  expect(site.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
});

test('an abort ends a request with its reason', async () => {
  await using opened = await open();
  const { site, port, get } = opened;
  const controller = new AbortController();
  const reason = new Error('over');
  site.files.set('/slow', () => controller.abort(reason));
  await expect(get(`http://shop.test:${port}/slow`, controller.signal)).rejects.toBe(reason);
  await expect(get(`http://shop.test:${port}/`, controller.signal)).rejects.toBe(reason);
});
