import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { DebugFiles } from '../../src/debug-files/api.ts';
import { readNamedImages } from '../../src/debug-files/debug-file.ts';
import { DebugFileUploader } from '../../src/debug-files/upload-debug-files.ts';
import { ChunkUploadApi } from '../../src/sentry/chunk-upload/api.ts';
import { SentryClient } from '../../src/sentry/client.ts';
import { elf } from '../support/debug-files/elf.ts';
import { startHttpSandbox } from '../support/http-sandbox.ts';
import { openTempFolder } from '../support/temp-folder.ts';
import { zipOf } from '../support/zip.ts';

const library = elf({ buildId: Buffer.alloc(20, 0x42) });
const debugId = '42424242-4242-4242-4242-424242424242';
const sha1 = createHash('sha1').update(library).digest('hex');

function toZip(content: Buffer) {
  const zip = zipOf({ 'lib.so': content, 'readme.md': Buffer.from('# Shop') });
  const open = async function* () {
    yield zip;
  };
  return { contentType: 'application/zip', sizeBytes: zip.length, open };
}

async function openRemote() {
  const sandbox = await startHttpSandbox();
  const baseUrl = new URL(sandbox.server.url);
  const token = sandbox.acme.addToken({ kind: 'user', scopes: ['project:releases', 'project:read'] });
  const client = new SentryClient(sandbox.clientWith(token), { baseUrl, org: 'acme', tokenKind: 'other' });
  return {
    sandbox,
    client,
    remote: new DebugFiles(client),
    zip: toZip(library),
    [Symbol.asyncDispose]: () => sandbox[Symbol.asyncDispose](),
  };
}

test('files are stored from a ZIP file, listed, and found by debug ID and checksum', async () => {
  await using fixture = await openRemote();
  const { remote, zip } = fixture;
  const [stored, ...others] = await remote.upload('web', zip);
  expect(others).toEqual([]);
  expect(stored).toMatchObject({ debugId, sha1, objectName: 'lib.so' });
  expect(await remote.upload('web', zip)).toEqual([]);
  expect(await Array.fromAsync(remote.list('web'))).toEqual([stored]);
  expect(await Array.fromAsync(remote.list('web', debugId))).toEqual([stored]);
  expect(await Array.fromAsync(remote.list('web', '00000000-1111-2222-3333-444444444444'))).toEqual([]);
  const unknown = '0'.repeat(40);
  expect(await remote.missing('web', [sha1, unknown])).toEqual(new Set([unknown]));
});

test('Sentry deletes files that newer ones with the same debug ID cover, but remembers their assembly', async () => {
  await using fixture = await openRemote();
  const { remote, sandbox } = fixture;
  const { chunks, projects } = sandbox.acme;
  chunks.settings.assemblingResponses = 0;
  chunks.add([{ checksum: sha1, isCompressed: false, bytes: library }]);
  const assemble = () => remote.assemble('web', [{ checksum: sha1, name: 'lib.so', debugId, chunks: [sha1] }]);
  expect(await assemble()).toMatchObject([{ state: 'created' }]);
  expect(await assemble()).toMatchObject([{ state: 'ok', dif: { sha1, data: { features: [] } } }]);

  const addWith = async (...sections: readonly string[]) => {
    const present = Object.fromEntries(sections.map((name) => [name, 'present'] as const));
    await remote.upload('web', toZip(elf({ buildId: Buffer.alloc(20, 0x42), sections: present })));
    return projects[0]?.debugFiles.map(({ features }) => features.join());
  };
  expect(await addWith('.symtab')).toEqual(['symtab']);
  expect(await addWith('.debug_info')).toEqual(['symtab', 'debug']);
  expect(await addWith('.eh_frame')).toEqual(['symtab', 'debug', 'unwind']);
  expect(await addWith('.symtab', '.debug_info')).toEqual(['unwind', 'symtab,debug']);
  expect(await addWith('.debug_info', '.eh_frame')).toEqual(['symtab,debug', 'debug,unwind']);

  expect(await remote.missing('web', [sha1])).toEqual(new Set([sha1]));
  expect(await assemble()).toMatchObject([{ state: 'ok', dif: { sha1 } }]);
});

test('a comparison reports what an upload would send, without sending it', async () => {
  await using fixture = await openRemote();
  await using folder = await openTempFolder();
  const { remote, zip, client, sandbox } = fixture;
  await remote.upload('web', zip);
  sandbox.acme.addProject('api');
  sandbox.server.journal.clear();

  const path = await folder.write('lib.so', library);
  const images = readNamedImages(path, library.length, 'lib.so');
  const files = images.map((image) => ({ ...image, path, displayPath: 'lib.so' }));
  const chunkUpload = new ChunkUploadApi(client, [new URL(sandbox.server.url)], sandbox.log);
  const signal = new AbortController().signal;
  const uploader = new DebugFileUploader(
    { remote, chunkUpload, log: sandbox.log, clock: sandbox.clock, signal },
    { projects: ['web', 'api'], tempFolder: folder.path, concurrency: undefined },
  );
  const report = await uploader.compare({ files, covered: [] });
  expect(report.files.map(({ project, state }) => [project, state])).toEqual([
    ['web', 'unchanged'],
    ['api', 'new'],
  ]);
  expect(sandbox.server.journal.requests.every(({ method }) => method === 'GET')).toBe(true);
});
