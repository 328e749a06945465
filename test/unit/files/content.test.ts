import { createHash } from 'node:crypto';
import { appendFile, truncate } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { SetupError } from '../../../src/errors.ts';
import { type FileContent, openContent } from '../../../src/files/content.ts';
import { openTempFolder, type TempFolder } from '../../support/temp-folder.ts';

/** Files of both kinds: read in one go, and streamed. */
const small = 5;
const large = 300_000;

async function fileOf(folder: TempFolder, bytes: Uint8Array) {
  const path = await folder.write('app.js', bytes);
  return { path, name: '~/app.js', sizeBytes: bytes.byteLength, contentType: 'text/javascript' };
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
])('%s is sent as it is, and its SHA-1 is known then', async (_what, sizeBytes) => {
  await using folder = await openTempFolder();
  const bytes = Buffer.alloc(sizeBytes, 'abc');
  let sentBytes = 0;
  const content = await openContent(await fileOf(folder, bytes), (more) => {
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
  const content = await openContent(await fileOf(folder, Buffer.alloc(sizeBytes)));
  expect(content.bytes !== undefined).toBe(expected);
});

test('the SHA-1 is that of the last time, also when the time before was broken off', async () => {
  await using folder = await openTempFolder();
  const bytes = Buffer.alloc(large, 'abc');
  const content = await openContent(await fileOf(folder, bytes));
  for await (const _piece of content.open()) break;
  expect((await send(content)).equals(bytes)).toBe(true);
  expect(content.sentSha1()).toBe(sha1(bytes));
});

test('of a file that has grown no byte is passed on beyond the stated size', async () => {
  await using folder = await openTempFolder();
  const file = await fileOf(folder, Buffer.alloc(large, 'abc'));
  const content = await openContent(file);
  await appendFile(file.path, Buffer.alloc(large, 'more'));
  let passedBytes = 0;
  const sending = async () => {
    for await (const piece of content.open()) passedBytes += piece.byteLength;
  };
  await expect(sending()).rejects.toThrow(SetupError);
  expect(passedBytes).toBeLessThanOrEqual(large);
});

describe.each([
  ['small', small],
  ['large', large],
])('a %s file', (_what, sizeBytes) => {
  test.each([
    ['grown', (path: string) => appendFile(path, 'more')],
    ['shrunk', (path: string) => truncate(path, 2)],
  ])('that has %s since it was selected is not sent as if it were whole', async (_how, change) => {
    await using folder = await openTempFolder();
    const file = await fileOf(folder, Buffer.alloc(sizeBytes, 'abc'));
    await change(file.path);
    const sending = async () => send(await openContent(file));
    await expect(sending()).rejects.toThrow(SetupError);
    await expect(sending()).rejects.toThrow(`${file.path} changed`);
  });
});
