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

/** Asks until an answer is neither `created` nor `assembling`. */
async function settle(acme: Acme, bytes: Buffer, name: string, more: object = {}) {
  for (let asked = 0; asked < 9; asked++) {
    const json = { [sha1(bytes)]: { name, chunks: [sha1(bytes)], ...more } };
    const answer = (await acme.send('POST', assemble, { json })).body[sha1(bytes)];
    if (!/created|assembling/.test(answer.state)) return answer;
  }
  throw new Error('it never ends');
}

test('a ZIP file is opened, and of what is new there is an answer', async () => {
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

test('a file is put together from chunks, by and by', async () => {
  await using acme = await startAcme();
  const ask = async (chunks: readonly string[]) =>
    (await acme.send('POST', assemble, { json: { [sha1(library)]: { name: 'lib.so', chunks } } })).body[sha1(library)];
  expect(await ask([])).toEqual({ state: 'not_found', missingChunks: [] });
  expect(await ask([sha1(library)])).toEqual({ state: 'not_found', missingChunks: [sha1(library)] });
  await sendChunk(acme, library);
  expect(await ask([sha1(library)])).toEqual({ state: 'created', missingChunks: [] });
  expect(await ask([sha1(library)])).toMatchObject({ state: 'assembling' });
  expect(await ask([])).toMatchObject({ state: 'ok', dif: { debugId, sha1: sha1(library), objectName: 'lib.so' } });
  expect((await acme.send('GET', `${dsyms}unknown/?checksums=${sha1(library)}&checksums=a`)).body).toEqual({
    missing: ['a'],
  });
});

test('an ID that the client tells counts for its age only', async () => {
  await using acme = await startAcme();
  const dll = pe({ guid: '9dd94932400c31498610f4e4fb0b6936' });
  await sendChunk(acme, dll);
  const told = { debug_id: '3249d99d-0c40-4931-8610-f4e4fb0b6936-7' };
  expect(await settle(acme, dll, 'a.dll', told)).toMatchObject({ state: 'ok', dif: { debugId: told.debug_id } });
  await sendChunk(acme, library);
  expect(await settle(acme, library, 'lib.so', told)).toMatchObject({ state: 'ok', dif: { debugId } });
});

test.each<[what: string, bytes: Buffer, detail: string]>([
  ['a fat file', fat, 'Object contains 2 architectures (1 expected)'],
  ['what it does not know', Buffer.from('hello'), 'Unsupported debug information file: unknown object file format'],
])('%s ends in an error, which stays', async (_what, bytes, detail) => {
  await using acme = await startAcme();
  await sendChunk(acme, bytes);
  expect(await settle(acme, bytes, 'a')).toMatchObject({ state: 'error', detail });
  expect(await settle(acme, bytes, 'b')).toMatchObject({ state: 'error', detail });
});

test('a format that the server does not announce is none that it knows', async () => {
  await using acme = await startAcme();
  acme.organization.chunks.settings.accept = ['debug_files'];
  const dll = pe({ guid: '9dd94932400c31498610f4e4fb0b6936' });
  await sendChunk(acme, dll);
  expect(await settle(acme, dll, 'a.dll')).toMatchObject({ state: 'error' });
});

test.each([
  ['no map', [], 'Invalid json body'],
  ['a key that is no checksum', { a: { name: 'a', chunks: [] } }, "'a' does not match"],
  ['no name', { ['0'.repeat(40)]: { chunks: [] } }, "'name' is a required property"],
  ['no chunks', { ['0'.repeat(40)]: { name: 'a' } }, "'chunks' is a required property"],
  ['chunks that are no checksums', { ['0'.repeat(40)]: { name: 'a', chunks: ['a'] } }, "is not of type 'array'"],
  ['an unknown property', { ['0'.repeat(40)]: { name: 'a', chunks: [], id: 1 } }, "Unknown property 'id'"],
])('assembling refuses %s', async (_what, json, error) => {
  await using acme = await startAcme();
  const { status, body } = await acme.send('POST', assemble, { json });
  expect([status, body]).toEqual([400, { error: expect.stringContaining(error) }]);
});
