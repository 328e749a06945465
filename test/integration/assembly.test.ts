import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ChunkUploadApi } from '../../src/sentry/chunk-upload/api.ts';
import { assembleFiles } from '../../src/sentry/chunk-upload/assemble-files.ts';
import { ChunkUploader } from '../../src/sentry/chunk-upload/chunk-uploader.ts';
import { ChunkDigest, type ChunkedFile } from '../../src/sentry/chunk-upload/chunks.ts';
import { SentryClient } from '../../src/sentry/client.ts';
import { ArtifactBundles } from '../../src/source-maps/api.ts';
import type { JournalEntry, JournaledForm } from '../sentry-server/journal.ts';
import { startHttpSandbox } from '../support/http-sandbox.ts';
import { openTempFolder } from '../support/temp-folder.ts';

const sha1 = (bytes: Uint8Array | string) => createHash('sha1').update(bytes).digest('hex');

/** Uploads and assembles any content as an artifact bundle. Sentry then rejects the bundle, so most results are `error`. */
async function startAssemblySandbox() {
  const http = await startHttpSandbox();
  const folder = await openTempFolder();
  const baseUrl = new URL(http.server.url);
  const client = new SentryClient(http.client, { baseUrl, org: 'acme', tokenKind: 'other' });
  const chunkUpload = new ChunkUploadApi(client, [baseUrl], http.log);
  const bundles = new ArtifactBundles(client);
  const { settings } = http.acme.chunks;
  return {
    server: http.server,
    chunks: http.acme.chunks,
    settings,
    chunkUpload,
    interrupt: http.interrupt,
    async store(content: Uint8Array | string, concurrency?: number) {
      const { files, completed } = await this.storeAll([content], concurrency);
      const [[file], [assembled]] = [files, completed];
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
          checksum,
          chunks: chunks.map(({ checksum }) => checksum),
          projects: ['web'],
          version: '1.0',
          dist: undefined,
        });
      const signal = new AbortController().signal;
      const completed = await assembleFiles({ clock: http.clock, signal }, files, {
        uploader: new ChunkUploader(chunkUpload, files, { concurrency }),
        reportsMissingChunks: settings.accept.includes('artifact_bundles_v2'),
        assemble: (pending) => Promise.all(pending.map(assemble)),
      });
      return { files, completed };
    },
    uploads: () => http.server.journal.requests.filter(({ method, path }) => method === 'POST' && /chunk/.test(path)),
    async [Symbol.asyncDispose]() {
      await folder[Symbol.asyncDispose]();
      await http[Symbol.asyncDispose]();
    },
  };
}

function filesOf({ body }: JournalEntry): JournaledForm['files'] {
  return (body as JournaledForm).files;
}

/** Bytes that cannot be compressed, without equal chunks. */
function noise(sizeBytes: number): Buffer {
  const pieces = Array.from({ length: Math.ceil(sizeBytes / 20) }, (_, index) =>
    createHash('sha1').update(String(index)).digest(),
  );
  return Buffer.concat(pieces).subarray(0, sizeBytes);
}

test.each([
  ['of one short chunk', 700, 1],
  ['of exactly one full chunk', 1000, 1],
  ['with a short last chunk', 4321, 5],
])('a file %s is uploaded completely', async (_, sizeBytes, chunks) => {
  await using sandbox = await startAssemblySandbox();
  sandbox.settings.chunkSize = 1000;
  const content = noise(sizeBytes);
  const { file, assembled } = await sandbox.store(content);
  expect(file).toMatchObject({ checksum: sha1(content), sizeBytes });
  expect(file.chunks).toHaveLength(chunks);
  expect(sandbox.chunks.assemble(file.chunks.map(({ checksum }) => checksum))).toEqual(content);
  expect(assembled).toMatchObject({ state: 'error', detail: 'the bundle is invalid', sent: true });
});

describe('the limits of the server', () => {
  test('a request has at most as many chunks and bytes as the server accepts', async () => {
    await using sandbox = await startAssemblySandbox();
    Object.assign(sandbox.settings, { chunkSize: 1000, chunksPerRequest: 3, maxRequestSize: 2500, concurrency: 1 });
    await sandbox.store(noise(9500));
    expect(sandbox.uploads().map((upload) => filesOf(upload).length)).toEqual([2, 2, 2, 2, 2]);
  });

  test('one chunk per request, one request at a time', async () => {
    await using sandbox = await startAssemblySandbox();
    Object.assign(sandbox.settings, { chunkSize: 1000, chunksPerRequest: 1, maxRequestSize: 1000, concurrency: 1 });
    await sandbox.store(noise(4500));
    expect(sandbox.uploads()).toHaveLength(5);
    expect(sandbox.server.journal.longestChain(({ path, method }) => method === 'POST' && /chunk/.test(path))).toBe(5);
  });

  test('with high limits, chunks are distributed among all connections', async () => {
    await using sandbox = await startAssemblySandbox();
    Object.assign(sandbox.settings, { chunkSize: 1000, chunksPerRequest: 10_000, concurrency: 4 });
    await sandbox.store(noise(40_000));
    expect(sandbox.uploads().map((upload) => filesOf(upload).length)).toEqual([10, 10, 10, 10]);
  });

  test('the input concurrency is a limit, too', async () => {
    await using sandbox = await startAssemblySandbox();
    Object.assign(sandbox.settings, { chunkSize: 1000, chunksPerRequest: 1 });
    await sandbox.store(noise(4000), 1);
    expect(sandbox.server.journal.longestChain(({ path, method }) => method === 'POST' && /chunk/.test(path))).toBe(4);
  });
});

describe('compression', () => {
  test('a chunk that becomes smaller is compressed, and named by the checksum of the original', async () => {
    await using sandbox = await startAssemblySandbox();
    const content = 'a line as in many files\n'.repeat(1000);
    await sandbox.store(content);
    const [upload] = sandbox.uploads();
    expect(upload && filesOf(upload)).toMatchObject([{ field: 'file_gzip', filename: sha1(content) }]);
    expect(upload && filesOf(upload)[0]?.sizeBytes).toBeLessThan(1000);
  });

  test('a chunk that does not become smaller is not compressed', async () => {
    await using sandbox = await startAssemblySandbox();
    await sandbox.store(noise(100_000));
    expect(sandbox.uploads().flatMap(filesOf)).toMatchObject([{ field: 'file', sizeBytes: 100_000 }]);
  });

  test('nothing is compressed if the server does not accept gzip', async () => {
    await using sandbox = await startAssemblySandbox();
    sandbox.settings.compression = [];
    await sandbox.store('a line as in many files\n'.repeat(1000));
    expect(sandbox.uploads().flatMap(filesOf)).toMatchObject([{ field: 'file', sizeBytes: 24_000 }]);
  });
});

describe('uploaded chunks', () => {
  test('none if the server has every chunk', async () => {
    await using sandbox = await startAssemblySandbox();
    await sandbox.store(noise(5000));
    sandbox.server.journal.clear();
    expect((await sandbox.store(noise(5000))).assembled).toMatchObject({ state: 'error', sent: false });
    expect(sandbox.uploads()).toEqual([]);
  });

  test('only those that are missing', async () => {
    await using sandbox = await startAssemblySandbox();
    sandbox.settings.chunkSize = 1000;
    const { file } = await sandbox.store(noise(5000));
    const third = file.chunks[2]?.checksum ?? '';
    sandbox.chunks.delete(third);
    sandbox.server.journal.clear();
    await sandbox.store(noise(5000));
    expect(sandbox.uploads().flatMap(filesOf)).toMatchObject([{ filename: third }]);
  });

  test('a chunk that is in the file twice is uploaded once', async () => {
    await using sandbox = await startAssemblySandbox();
    sandbox.settings.chunkSize = 1000;
    await sandbox.store(Buffer.concat([noise(1000), noise(1000), Buffer.alloc(500)]));
    expect(sandbox.uploads().flatMap(filesOf)).toHaveLength(2);
  });

  test('a chunk that two files share is uploaded once, and both files are completed', async () => {
    await using sandbox = await startAssemblySandbox();
    sandbox.settings.chunkSize = 1000;
    const tails = ['one', 'two'].map((tail) => Buffer.concat([noise(1000), Buffer.from(tail)]));
    const { completed } = await sandbox.storeAll(tails);
    expect(sandbox.uploads().flatMap(filesOf)).toHaveLength(3);
    expect(completed).toMatchObject([
      { state: 'error', sent: true },
      { state: 'error', sent: true },
    ]);
  });

  test('all before the assembly if the server does not report missing chunks', async () => {
    await using sandbox = await startAssemblySandbox();
    sandbox.settings.accept = ['artifact_bundles'];
    await sandbox.store(noise(5000));
    expect(sandbox.server.journal.lines().slice(1, 3)).toEqual([
      'POST /api/0/organizations/acme/chunk-upload/ → 200',
      'POST /api/0/organizations/acme/artifactbundle/assemble/ → 200',
    ]);
  });
});

describe('waiting for the assembly', () => {
  test('an assembly that never ends fails after five minutes', async () => {
    await using sandbox = await startAssemblySandbox();
    sandbox.settings.assemblingResponses = Number.POSITIVE_INFINITY;
    await expect(sandbox.store(noise(10))).rejects.toThrow(
      /received the file completely, but has not assembled it within 300 s/,
    );
  });

  test('`created` becomes `accepted` for a server that never answers anything else', async () => {
    await using sandbox = await startAssemblySandbox();
    Object.assign(sandbox.settings, { accept: ['artifact_bundles'], alwaysCreated: true });
    expect((await sandbox.store(noise(10))).assembled).toMatchObject({ state: 'accepted', sent: true });
  });

  test('a server that loses the same chunk repeatedly is an error', async () => {
    await using sandbox = await startAssemblySandbox();
    const answer = { kind: 'respond', status: 200 } as const;
    sandbox.server.faults.add({ method: 'POST', path: /chunk-upload/, times: 100, fault: answer });
    await expect(sandbox.store(noise(10))).rejects.toThrow('still reports a chunk as missing after 5 uploads');
  });

  test('the end of the run interrupts it', async () => {
    await using sandbox = await startAssemblySandbox();
    sandbox.settings.assemblingResponses = Number.POSITIVE_INFINITY;
    const stall = sandbox.server.faults.add({ path: /assemble/, skip: 3, fault: { kind: 'stall' } });
    const storing = sandbox.store(noise(10));
    storing.catch(() => undefined);
    await expect.poll(() => stall.hits).toBe(1);
    sandbox.interrupt(new Error('the time limit is reached'));
    await expect(storing).rejects.toThrow(/artifact bundle.*: .*the time limit is reached/);
  });
});

test.each([
  ['relative to the web API', 'organizations/acme/chunk-upload/'],
  ['relative to the host', '/api/0/organizations/acme/chunk-upload/'],
])('the upload URL may be %s', async (_, url) => {
  await using sandbox = await startAssemblySandbox();
  sandbox.settings.url = url;
  await sandbox.store(noise(10));
  expect(sandbox.uploads()).toHaveLength(1);
});

test('an upload URL that the token must not be sent to is an error that names both servers', async () => {
  await using sandbox = await startAssemblySandbox();
  sandbox.settings.url = 'https://other.example/upload/';
  await expect(sandbox.store(noise(10))).rejects.toMatchObject({
    name: 'SetupError',
    message: expect.stringMatching(/127\.0\.0\.1.* requests uploads to https:\/\/other\.example/),
    remedy: expect.stringContaining('system.url-prefix'),
  });
});

test.each([
  ['chunks of other files', ['0'.repeat(40)]],
  ['no chunks', null],
])(
  'while Sentry reports %s as missing, requests are repeated less and less often, for five minutes',
  async (_, missingChunks) => {
    await using sandbox = await startAssemblySandbox();
    const body = { state: 'not_found', missingChunks };
    const fault = { kind: 'respond', status: 200, body } as const;
    const assembly = sandbox.server.faults.add({ method: 'POST', path: /assemble/, times: 10_000, fault });
    await expect(sandbox.store('one')).rejects.toThrow('has not assembled it within 300 s');
    expect(assembly.hits).toBeLessThan(150);
  },
);

test('a server without chunk upload accepts no kind of file', async () => {
  await using sandbox = await startAssemblySandbox();
  sandbox.server.faults.add({
    method: 'GET',
    path: /chunk-upload/,
    fault: { kind: 'respond', status: 404, body: {} },
  });
  expect(await sandbox.chunkUpload.options()).toMatchObject({ accept: [] });
});
