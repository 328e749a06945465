import { createHash } from 'node:crypto';
import { appendFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SetupError } from '../../../src/errors.ts';
import { type FileContent, openContent, sha1Of } from '../../../src/files/build-file.ts';
import { openTempFolder, type TempFolder } from '../../support/temp-folder.ts';

/** A file that is read at once, and one that is streamed. */
const small = 5;
const large = 300_000;

async function fileOf(folder: TempFolder, bytes: Uint8Array) {
  const path = await folder.write('app.js', bytes);
  const { byteLength: sizeBytes } = bytes;
  return { path, displayPath: 'dist/app.js', name: '~/app.js', sizeBytes, contentType: 'text/javascript' };
}

async function send(content: FileContent): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(content.open()));
}

function sha1(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}

test.each([
  ['an empty file', 0],
  ['a small file', small],
  ['a large file', large],
])('%s is sent unchanged, and its SHA-1 is known afterwards', async (_what, sizeBytes) => {
  await using folder = await openTempFolder();
  const bytes = Buffer.alloc(sizeBytes, 'abc');
  let sentBytes = 0;
  const content = openContent(await fileOf(folder, bytes), (more) => {
    sentBytes += more;
  });
  expect(content).toMatchObject({ sizeBytes, contentType: 'text/javascript' });
  expect((await send(content)).equals(bytes)).toBe(true);
  expect(content.sentSha1()).toBe(sha1(bytes));
  expect(sentBytes).toBe(sizeBytes);
});

test.each([
  ['small', small, true],
  ['large', large, false],
])('a %s file is in memory: %i bytes, %s', async (_what, sizeBytes, expected) => {
  await using folder = await openTempFolder();
  const content = openContent(await fileOf(folder, Buffer.alloc(sizeBytes)));
  expect(content.bytes !== undefined).toBe(expected);
});

test('the SHA-1 is that of the last attempt, also after an aborted one', async () => {
  await using folder = await openTempFolder();
  const bytes = Buffer.alloc(large, 'abc');
  const content = openContent(await fileOf(folder, bytes));
  for await (const _piece of content.open()) break;
  expect((await send(content)).equals(bytes)).toBe(true);
  expect(content.sentSha1()).toBe(sha1(bytes));
});

test('no byte beyond the stated size is sent of a file that has grown', async () => {
  await using folder = await openTempFolder();
  const file = await fileOf(folder, Buffer.alloc(large, 'abc'));
  const content = openContent(file);
  await appendFile(file.path, Buffer.alloc(large, 'more'));
  let sentBytes = 0;
  const sending = async () => {
    for await (const piece of content.open()) sentBytes += piece.byteLength;
  };
  await expect(sending()).rejects.toThrow(SetupError);
  expect(sentBytes).toBeLessThanOrEqual(large);
});

describe.each([
  ['small', small],
  ['large', large],
])('a %s file', (_what, sizeBytes) => {
  test.each([
    ['grown', (path: string) => appendFile(path, 'more')],
    ['shrunk', (path: string) => truncate(path, 2)],
  ])('that has %s since it was selected is an error', async (_how, change) => {
    await using folder = await openTempFolder();
    const file = await fileOf(folder, Buffer.alloc(sizeBytes, 'abc'));
    await change(file.path);
    const sending = async () => send(openContent(file));
    await expect(sending()).rejects.toThrow(SetupError);
    await expect(sending()).rejects.toThrow('dist/app.js changed during the upload');
  });
});

test.each([
  ['an empty file', '', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  ['three letters', 'abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['a million letters', 'a'.repeat(1_000_000), '34aa973cd4c4daa4f61eeb2bdbad27316534016f'],
  ['two mebibytes of zeroes', '\0'.repeat(2 * 1024 * 1024), '7d76d48d64d7ac5411d714a4bb83f37e3e5b8df6'],
])('SHA-1 of %s, as in FIPS 180', async (_what, content, expected) => {
  await using folder = await openTempFolder();
  const path = await folder.write('file', content);
  expect(await sha1Of({ path, sizeBytes: content.length })).toBe(expected);
});

test.each([small, large])('a missing file has no SHA-1 (%i bytes)', async (sizeBytes) => {
  await using folder = await openTempFolder();
  await expect(sha1Of({ path: join(folder.path, 'missing'), sizeBytes })).rejects.toThrow('ENOENT');
});
