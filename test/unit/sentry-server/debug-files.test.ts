import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { elf } from '../../support/debug-files/elf.ts';
import { fatMachO, machO } from '../../support/debug-files/mach-o.ts';
import { pe } from '../../support/debug-files/pe.ts';
import { zipOf } from '../../support/zip.ts';
import { type Acme, acmePath, startAcme } from './acme.ts';

const dsyms = '/api/0/projects/acme/web/files/dsyms/';
const assemble = '/api/0/projects/acme/web/files/difs/assemble/';
const library = elf({ buildId: Buffer.alloc(20, 0x42) });
const debugId = '42424242-4242-4242-4242-424242424242';
const fat = fatMachO([
  machO({ uuid: '1b205cd0-67d0-4d69-a0fa-c6bdddb2a609' }),
  machO({ uuid: '1c228684-3ee5-472b-ab8d-29b3fbf63a70' }),
]);

const sha1 = (bytes: Buffer) => createHash('sha1').update(bytes).digest('hex');

function formOf(name: string, bytes: Buffer, filename = 'file'): FormData {
  const form = new FormData();
  form.append(name, new Blob([new Uint8Array(bytes)]), filename);
  return form;
}

async function sendChunk(acme: Acme, bytes: Buffer): Promise<void> {
  await acme.send('POST', acmePath('chunk-upload/'), { form: formOf('file', bytes, sha1(bytes)) });
}

/** Repeats the request until the state is neither `created` nor `assembling`. */
async function assembleFile(acme: Acme, bytes: Buffer, name: string, more: object = {}) {
  for (let attempt = 0; attempt < 9; attempt++) {
    const json = { [sha1(bytes)]: { name, chunks: [sha1(bytes)], ...more } };
    const file = (await acme.send('POST', assemble, { json })).body[sha1(bytes)];
    if (!/created|assembling/.test(file.state)) return file;
  }
  throw new Error('the assembly does not end');
}

test('an uploaded ZIP file is unpacked, and the response contains the new files', async () => {
  await using acme = await startAcme();
  const zip = zipOf({ 'a/lib.so': library, fat: fat, 'readme.md': Buffer.from('#') });
  const { status, body } = await acme.send('POST', dsyms, { form: formOf('file', zip) });
  expect(status).toBe(201);
  expect(body).toMatchObject([{ debugId, objectName: 'lib.so' }, { symbolType: 'macho' }, { symbolType: 'macho' }]);
  expect((await acme.send('POST', dsyms, { form: formOf('file', zip) })).body).toEqual([]);
  expect((await acme.send('POST', dsyms, { form: formOf('file', Buffer.from('no zip')) })).status).toBe(400);
  expect((await acme.send('POST', dsyms, { form: formOf('dsym', zip) })).status).toBe(400);
  expect((await acme.send('POST', dsyms, { json: {} })).body).toEqual({ detail: 'Missing uploaded file' });
});

test('a file is assembled from chunks', async () => {
  await using acme = await startAcme();
  const requestState = async (chunks: readonly string[]) =>
    (await acme.send('POST', assemble, { json: { [sha1(library)]: { name: 'lib.so', chunks } } })).body[sha1(library)];
  expect(await requestState([])).toEqual({ state: 'not_found', missingChunks: [] });
  expect(await requestState([sha1(library)])).toEqual({ state: 'not_found', missingChunks: [sha1(library)] });
  await sendChunk(acme, library);
  expect(await requestState([sha1(library)])).toEqual({ state: 'created', missingChunks: [] });
  expect(await requestState([sha1(library)])).toMatchObject({ state: 'assembling' });
  expect(await requestState([])).toMatchObject({
    state: 'ok',
    dif: { debugId, sha1: sha1(library), objectName: 'lib.so' },
  });
  expect((await acme.send('GET', `${dsyms}unknown/?checksums=${sha1(library)}&checksums=a`)).body).toEqual({
    missing: ['a'],
  });
});

test('only the age of a debug ID from the client is used', async () => {
  await using acme = await startAcme();
  const dll = pe({ guid: '9dd94932400c31498610f4e4fb0b6936' });
  await sendChunk(acme, dll);
  const more = { debug_id: '3249d99d-0c40-4931-8610-f4e4fb0b6936-7' };
  expect(await assembleFile(acme, dll, 'a.dll', more)).toMatchObject({ state: 'ok', dif: { debugId: more.debug_id } });
  await sendChunk(acme, library);
  expect(await assembleFile(acme, library, 'lib.so', more)).toMatchObject({ state: 'ok', dif: { debugId } });
});

test.each<[what: string, bytes: Buffer, detail: string]>([
  ['a universal binary', fat, 'Object contains 2 architectures (1 expected)'],
  ['an unknown format', Buffer.from('hello'), 'Unsupported debug information file: unknown object file format'],
])('%s is an error, and stays one', async (_what, bytes, detail) => {
  await using acme = await startAcme();
  await sendChunk(acme, bytes);
  expect(await assembleFile(acme, bytes, 'a')).toMatchObject({ state: 'error', detail });
  expect(await assembleFile(acme, bytes, 'b')).toMatchObject({ state: 'error', detail });
});

test('a format without its capability is an error', async () => {
  await using acme = await startAcme();
  acme.organization.chunks.settings.accept = ['debug_files'];
  const dll = pe({ guid: '9dd94932400c31498610f4e4fb0b6936' });
  await sendChunk(acme, dll);
  expect(await assembleFile(acme, dll, 'a.dll')).toMatchObject({ state: 'error' });
});

test.each([
  ['not a map', [], 'Invalid json body'],
  ['a key that is not a checksum', { a: { name: 'a', chunks: [] } }, "'a' does not match"],
  ['no name', { ['0'.repeat(40)]: { chunks: [] } }, "'name' is a required property"],
  ['no chunks', { ['0'.repeat(40)]: { name: 'a' } }, "'chunks' is a required property"],
  ['chunks that are not checksums', { ['0'.repeat(40)]: { name: 'a', chunks: ['a'] } }, "is not of type 'array'"],
  ['an unknown property', { ['0'.repeat(40)]: { name: 'a', chunks: [], id: 1 } }, "Unknown property 'id'"],
])('assembling rejects %s', async (_what, json, error) => {
  await using acme = await startAcme();
  const { status, body } = await acme.send('POST', assemble, { json });
  expect([status, body]).toEqual([400, { error: expect.stringContaining(error) }]);
});
