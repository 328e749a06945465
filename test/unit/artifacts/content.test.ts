import { createHash } from 'node:crypto';
import { appendFile, truncate } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { FileContent } from '../../../src/artifacts/content.ts';
import { SetupError } from '../../../src/errors.ts';
import { openTempFolder, type TempFolder } from '../../support/temp-folder.ts';

async function contentOf(folder: TempFolder, bytes: Uint8Array) {
  const path = await folder.write('app.js', bytes);
  const file = { path, name: '~/app.js', sizeBytes: bytes.byteLength, contentType: 'text/javascript' };
  return { path, content: new FileContent(file) };
}

async function send(content: FileContent): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(content.open()));
}

function sha1(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}

test.each([
  ['an empty file', 0],
  ['a small file', 5],
  ['a file of several pieces', 200_000],
])('%s is sent as it is, and its SHA-1 is known then', async (_what, sizeBytes) => {
  await using folder = await openTempFolder();
  const bytes = Buffer.alloc(sizeBytes, 'abc');
  const { content } = await contentOf(folder, bytes);
  expect(content).toMatchObject({ sizeBytes, contentType: 'text/javascript' });
  expect((await send(content)).equals(bytes)).toBe(true);
  expect(content.sentSha1()).toBe(sha1(bytes));
});

test('the SHA-1 is that of the last time, also when the time before was broken off', async () => {
  await using folder = await openTempFolder();
  const bytes = Buffer.alloc(200_000, 'abc');
  const { content } = await contentOf(folder, bytes);
  for await (const _piece of content.open()) break;
  expect((await send(content)).equals(bytes)).toBe(true);
  expect(content.sentSha1()).toBe(sha1(bytes));
});

test('of a file that has grown no byte is passed on beyond the stated size', async () => {
  await using folder = await openTempFolder();
  const { path, content } = await contentOf(folder, Buffer.alloc(100_000, 'abc'));
  await appendFile(path, Buffer.alloc(100_000, 'more'));
  let passedBytes = 0;
  const sending = async () => {
    for await (const piece of content.open()) passedBytes += piece.byteLength;
  };
  await expect(sending()).rejects.toThrow(SetupError);
  expect(passedBytes).toBeLessThanOrEqual(100_000);
});

test.each([
  ['grown', (path: string) => appendFile(path, 'more')],
  ['shrunk', (path: string) => truncate(path, 2)],
])('a file that has %s since it was selected is not sent as if it were whole', async (_how, change) => {
  await using folder = await openTempFolder();
  const { path, content } = await contentOf(folder, Buffer.from('hello'));
  await change(path);
  await expect(send(content)).rejects.toThrow(SetupError);
  await expect(send(content)).rejects.toThrow(path);
});
