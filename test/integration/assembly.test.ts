import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ChunkUpload } from '../../src/sentry/chunk-upload/api.ts';
import { assembleFiles } from '../../src/sentry/chunk-upload/assemble-files.ts';
import { ChunkDigest, type ChunkedFile } from '../../src/sentry/chunk-upload/chunks.ts';
import { SentryClient } from '../../src/sentry/client.ts';
import { ArtifactBundles } from '../../src/source-maps/api.ts';
import type { JournalEntry, JournaledForm } from '../sentry-server/journal.ts';
import { startHttpSandbox } from '../support/http-sandbox.ts';
import { openTempFolder } from '../support/temp-folder.ts';

const sha1 = (bytes: Uint8Array | string) => createHash('sha1').update(bytes).digest('hex');

/** A line on which files are put together as artifact bundles, whatever is in them; most stories end in `error`. */
async function openYard() {
  const sandbox = await startHttpSandbox();
  const folder = await openTempFolder();
  const baseUrl = new URL(sandbox.server.url);
  const client = new SentryClient(sandbox.client, { baseUrl, org: 'acme', tokenKind: 'other' });
  const chunkUpload = new ChunkUpload(client, [baseUrl]);
  const bundles = new ArtifactBundles(client);
  const { settings } = sandbox.acme.chunks;
  return {
    ...{ sandbox, settings, chunkUpload },
    async store(content: Uint8Array | string, concurrency?: number) {
      const { files, settled } = await this.storeAll([content], concurrency);
      const [[file], [assembled]] = [files, settled];
      if (!file) throw new Error('there is no file');
      return { file, assembled };
    },
    async storeAll(contents: readonly (Uint8Array | string)[], concurrency?: number) {
      const { chunkSize } = await chunkUpload.options();
      const written = contents.map(async (content, index) => {
        const digest = new ChunkDigest(await folder.write(`file-${index}`, content), chunkSize);
        digest.update(Buffer.from(content));
        return digest.finish('the file');
      });
      const files = await Promise.all(written);
      const assemble = ({ checksum, chunks }: ChunkedFile) =>
        bundles.assemble({
          ...{ checksum, chunks: chunks.map(({ checksum }) => checksum) },
          ...{ projects: ['web'], version: '1.0', dist: undefined },
        });
      const signal = new AbortController().signal;
      const settled = await assembleFiles({ chunkUpload, clock: sandbox.clock, signal }, files, {
        tellsMissing: settings.accept.includes('artifact_bundles_v2'),
        concurrency,
        assemble: (pending) => Promise.all(pending.map(assemble)),
      });
      return { files, settled };
    },
    uploads: () =>
      sandbox.server.journal.requests.filter(({ method, path }) => method === 'POST' && /chunk/.test(path)),
    async [Symbol.asyncDispose]() {
      await folder[Symbol.asyncDispose]();
      await sandbox[Symbol.asyncDispose]();
    },
  };
}

function filesOf({ body }: JournalEntry): JournaledForm['files'] {
  return (body as JournaledForm).files;
}

/** Bytes that no encoding makes smaller, and no two chunks of which are equal. */
function noise(sizeBytes: number): Buffer {
  const pieces = Array.from({ length: Math.ceil(sizeBytes / 20) }, (_, index) =>
    createHash('sha1').update(String(index)).digest(),
  );
  return Buffer.concat(pieces).subarray(0, sizeBytes);
}

test.each([
  ['of one chunk', 700, 1],
  ['of just one chunk', 1000, 1],
  ['that ends in a short chunk', 4321, 5],
])('a file %s arrives whole', async (_, sizeBytes, chunks) => {
  await using yard = await openYard();
  yard.settings.chunkSize = 1000;
  const content = noise(sizeBytes);
  const { file, assembled } = await yard.store(content);
  expect(file).toMatchObject({ checksum: sha1(content), sizeBytes });
  expect(file.chunks).toHaveLength(chunks);
  expect(yard.sandbox.acme.chunks.assemble(file.chunks.map(({ checksum }) => checksum))).toEqual(content);
  expect(assembled).toMatchObject({ state: 'error', detail: 'the bundle is invalid', sent: true });
});

describe('the limits of the server', () => {
  test('chunks for one request are no more and no larger than it takes', async () => {
    await using yard = await openYard();
    Object.assign(yard.settings, { chunkSize: 1000, chunksPerRequest: 3, maxRequestSize: 2500, concurrency: 1 });
    await yard.store(noise(9500));
    expect(yard.uploads().map((upload) => filesOf(upload).length)).toEqual([2, 2, 2, 2, 2]);
  });

  test('one chunk a request, one request at a time', async () => {
    await using yard = await openYard();
    Object.assign(yard.settings, { chunkSize: 1000, chunksPerRequest: 1, maxRequestSize: 1000, concurrency: 1 });
    await yard.store(noise(4500));
    expect(yard.uploads()).toHaveLength(5);
    expect(
      yard.sandbox.server.journal.longestChain(({ path, method }) => method === 'POST' && /chunk/.test(path)),
    ).toBe(5);
  });

  test('huge ones are not used up: all connections get something to carry', async () => {
    await using yard = await openYard();
    Object.assign(yard.settings, { chunkSize: 1000, chunksPerRequest: 10_000, concurrency: 4 });
    await yard.store(noise(40_000));
    expect(yard.uploads().map((upload) => filesOf(upload).length)).toEqual([10, 10, 10, 10]);
  });

  test('concurrency of the author is a limit too', async () => {
    await using yard = await openYard();
    Object.assign(yard.settings, { chunkSize: 1000, chunksPerRequest: 1 });
    await yard.store(noise(4000), 1);
    expect(
      yard.sandbox.server.journal.longestChain(({ path, method }) => method === 'POST' && /chunk/.test(path)),
    ).toBe(4);
  });
});

describe('compression', () => {
  test('what becomes smaller is compressed, and its name is the checksum of what it was before', async () => {
    await using yard = await openYard();
    const content = 'a line as in many files\n'.repeat(1000);
    await yard.store(content);
    const [upload] = yard.uploads();
    expect(upload && filesOf(upload)).toMatchObject([{ field: 'file_gzip', filename: sha1(content) }]);
    expect(upload && filesOf(upload)[0]?.sizeBytes).toBeLessThan(1000);
  });

  test('what does not is sent as it is', async () => {
    await using yard = await openYard();
    await yard.store(noise(100_000));
    expect(yard.uploads().flatMap(filesOf)).toMatchObject([{ field: 'file', sizeBytes: 100_000 }]);
  });

  test('nothing is compressed for a server that does not offer it', async () => {
    await using yard = await openYard();
    yard.settings.compression = [];
    await yard.store('a line as in many files\n'.repeat(1000));
    expect(yard.uploads().flatMap(filesOf)).toMatchObject([{ field: 'file', sizeBytes: 24_000 }]);
  });
});

describe('what is sent', () => {
  test('nothing, where the server has every chunk', async () => {
    await using yard = await openYard();
    await yard.store(noise(5000));
    yard.sandbox.server.journal.clear();
    expect((await yard.store(noise(5000))).assembled).toMatchObject({ state: 'error', sent: false });
    expect(yard.uploads()).toEqual([]);
  });

  test('only the chunks that are missing', async () => {
    await using yard = await openYard();
    yard.settings.chunkSize = 1000;
    const { file } = await yard.store(noise(5000));
    const third = file.chunks[2]?.checksum ?? '';
    yard.sandbox.acme.chunks.delete(third);
    yard.sandbox.server.journal.clear();
    await yard.store(noise(5000));
    expect(yard.uploads().flatMap(filesOf)).toMatchObject([{ filename: third }]);
  });

  test('a chunk that is in the file twice, once', async () => {
    await using yard = await openYard();
    yard.settings.chunkSize = 1000;
    await yard.store(Buffer.concat([noise(1000), noise(1000), Buffer.alloc(500)]));
    expect(yard.uploads().flatMap(filesOf)).toHaveLength(2);
  });

  test('a chunk that two files share, once; and each file is settled', async () => {
    await using yard = await openYard();
    yard.settings.chunkSize = 1000;
    const tails = ['one', 'two'].map((tail) => Buffer.concat([noise(1000), Buffer.from(tail)]));
    const { settled } = await yard.storeAll(tails);
    expect(yard.uploads().flatMap(filesOf)).toHaveLength(3);
    expect(settled).toMatchObject([
      { state: 'error', sent: true },
      { state: 'error', sent: true },
    ]);
  });

  test('everything and first, to a server that does not tell what it misses', async () => {
    await using yard = await openYard();
    yard.settings.accept = ['artifact_bundles'];
    await yard.store(noise(5000));
    expect(yard.sandbox.server.journal.lines().slice(1, 3)).toEqual([
      'POST /api/0/organizations/acme/chunk-upload/ → 200',
      'POST /api/0/organizations/acme/artifactbundle/assemble/ → 200',
    ]);
  });
});

describe('waiting', () => {
  test('an assembly that never ends is given up after five minutes', async () => {
    await using yard = await openYard();
    yard.settings.assemblingResponses = Number.POSITIVE_INFINITY;
    await expect(yard.store(noise(10))).rejects.toThrow(/all of the file, but has not put it together within 300 s/);
  });

  test('a server that never says more than `created` is believed after a while, and that is told', async () => {
    await using yard = await openYard();
    Object.assign(yard.settings, { accept: ['artifact_bundles'], alwaysCreated: true });
    expect((await yard.store(noise(10))).assembled).toMatchObject({ state: 'accepted', sent: true });
  });

  test('a server that loses the same chunk again and again is given up', async () => {
    await using yard = await openYard();
    const answer = { kind: 'respond', status: 200 } as const;
    yard.sandbox.server.faults.add({ method: 'POST', path: /chunk-upload/, times: 100, fault: answer });
    await expect(yard.store(noise(10))).rejects.toThrow('lost chunks of an upload 5 times');
  });

  test('the run that ends interrupts it', async () => {
    await using yard = await openYard();
    yard.settings.assemblingResponses = Number.POSITIVE_INFINITY;
    const stall = yard.sandbox.server.faults.add({ path: /assemble/, skip: 3, fault: { kind: 'stall' } });
    const storing = yard.store(noise(10));
    storing.catch(() => undefined);
    await expect.poll(() => stall.hits).toBe(1);
    yard.sandbox.interrupt(new Error('the time is spent'));
    await expect(storing).rejects.toThrow(/assemble an artifact bundle: .*the time is spent/);
  });
});

test.each([
  ['relative to the web API', 'organizations/acme/chunk-upload/'],
  ['relative to the host', '/api/0/organizations/acme/chunk-upload/'],
])('the address may be %s', async (_, url) => {
  await using yard = await openYard();
  yard.settings.url = url;
  await yard.store(noise(10));
  expect(yard.uploads()).toHaveLength(1);
});

test('an address that the token must not go to is refused, both named', async () => {
  await using yard = await openYard();
  yard.settings.url = 'https://stranger.example/upload/';
  await expect(yard.store(noise(10))).rejects.toMatchObject({
    name: 'SetupError',
    message: expect.stringMatching(/127\.0\.0\.1.* wants uploads to go to https:\/\/stranger\.example/),
    remedy: expect.stringContaining('system.url-prefix'),
  });
});

test.each([
  ['that are not ours', ['0'.repeat(40)]],
  ['of no kind', null],
])('Sentry may ask for chunks %s: it is asked again after a while, and not for ever', async (_, missingChunks) => {
  await using yard = await openYard();
  const body = { state: 'not_found', missingChunks };
  const fault = { kind: 'respond', status: 200, body } as const;
  const asked = yard.sandbox.server.faults.add({ method: 'POST', path: /assemble/, times: 10_000, fault });
  await expect(yard.store('one')).rejects.toThrow('has not put it together within 300 s');
  expect(asked.hits).toBeLessThan(150);
});

test('a server that knows no chunks says so by accepting nothing', async () => {
  await using yard = await openYard();
  yard.sandbox.server.faults.add({
    method: 'GET',
    path: /chunk-upload/,
    fault: { kind: 'respond', status: 404, body: {} },
  });
  expect(await yard.chunkUpload.options()).toMatchObject({ accept: [] });
});
