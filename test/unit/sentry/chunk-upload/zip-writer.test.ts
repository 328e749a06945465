import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBufferPromise, validateFileName } from 'yauzl';
import { ZipFile, zipLimits } from '../../../../src/sentry/chunk-upload/zip-writer.ts';
import { deflateContent } from '../../../../src/source-maps/bundle/deflate.ts';
import { sha1 } from '../../../sentry-server/store/chunk-store.ts';
import { readZip } from '../../../sentry-server/zip.ts';
import { openTempFolder } from '../../../support/temp-folder.ts';

async function* inPieces(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

async function write(addEntries: (zip: ZipFile) => Promise<void> | void, head = new Uint8Array()) {
  await using folder = await openTempFolder();
  const path = join(folder.path, 'a.zip');
  await using zip = await ZipFile.create(path, 100, head);
  await addEntries(zip);
  const { entries, sizeBytes } = zip;
  const file = await zip.finish('a ZIP');
  return { entries, sizeBytes, file, bytes: await readFile(path) };
}

/** Reads the file with yauzl, which does not correct offsets. */
async function readByYauzl(bytes: Buffer) {
  const zip = await fromBufferPromise(bytes);
  return await Array.fromAsync(zip.eachEntry(), async (entry) => ({
    path: entry.fileName,
    content: await buffer(await zip.openReadStreamPromise(entry)),
    offset: entry.relativeOffsetOfLocalHeader,
  }));
}

const hello = Buffer.from('hello '.repeat(100));
const bundleHeader = Buffer.from('SYSB\x02\0\0\0');

test('entries are read back in order, and the size of each is known before it is added', async () => {
  const deflated = await deflateContent(hello);
  const { entries, sizeBytes, file, bytes } = await write(async (zip) => {
    const before = zip.sizeBytes;
    zip.add('größe/🚀.js', deflated);
    expect(zip.sizeBytes - before).toBe(ZipFile.costOf('größe/🚀.js', deflated.bytes.byteLength));
    await zip.addStream('large', inPieces(hello, Buffer.from('x'), hello));
    await zip.addStream('empty', inPieces());
  }, bundleHeader);
  expect(readZip(bytes)).toEqual(
    Object.entries({
      'größe/🚀.js': hello,
      large: Buffer.concat([hello, Buffer.from('x'), hello]),
      empty: Buffer.of(),
    }).map(([path, content]) => ({ path, content, isDeflated: true, modified: '1980-01-01 00:00:00' })),
  );
  expect({ entries, sizeBytes }).toEqual({ entries: 3, sizeBytes: bytes.length });
  expect(file).toMatchObject({ name: 'a ZIP', checksum: sha1(bytes), sizeBytes: bytes.length });
});

test.each([
  ['no header', Buffer.of()],
  ['the header of a bundle', bundleHeader],
])('with %s, offsets are relative to the start of the file', async (_, head) => {
  const deflated = await deflateContent(hello);
  const { bytes } = await write(async (zip) => {
    zip.add('a', deflated);
    await zip.addStream('b', inPieces(hello));
    zip.add('c', deflated);
  }, head);
  expect(bytes.subarray(0, head.length)).toEqual(head);
  const allOf = (signature: string) =>
    [...bytes.toString('latin1').matchAll(new RegExp(signature, 'g'))].map(({ index }) => index);
  const entries = await readByYauzl(bytes);
  expect(entries[0]?.offset).toBe(head.length);
  expect(entries.map(({ offset }) => offset)).toEqual(allOf('PK\x03\x04'));
  const endRecord = bytes.subarray(-22);
  expect(endRecord.toString('latin1', 0, 4)).toBe('PK\x05\x06');
  expect(endRecord.readUInt32LE(16)).toBe(allOf('PK\x01\x02')[0]);
});

const paths = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 20 })
  // yauzl rejects paths that are unsafe to extract, and replaces backslashes.
  .filter((path) => validateFileName(path) === null && !path.includes('\\'));
const entry = fc.record({
  path: paths,
  pieces: fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 4 }),
  isStreamed: fc.boolean(),
});

test('independent readers read any entries back', async () => {
  const anyEntries = fc.uniqueArray(entry, { selector: ({ path }) => path, maxLength: 8 });
  const heads = fc.constantFrom(Buffer.of(), bundleHeader);
  await fc.assert(
    fc.asyncProperty(anyEntries, heads, async (entries, head) => {
      const { bytes } = await write(async (zip) => {
        for (const { path, pieces, isStreamed } of entries) {
          if (isStreamed) await zip.addStream(path, inPieces(...pieces));
          else zip.add(path, await deflateContent(Buffer.concat(pieces)));
        }
      }, head);
      const expected = entries.map(({ path, pieces }) => ({ path, content: Buffer.concat(pieces) }));
      expect(readZip(bytes).map(({ path, content }) => ({ path, content }))).toEqual(expected);
      expect((await readByYauzl(bytes)).map(({ path, content }) => ({ path, content }))).toEqual(expected);
    }),
  );
});

test('a streamed entry is written to the disk while it is read, not kept in memory', async () => {
  const written: number[] = [];
  await write(async (zip) => {
    const noise = async function* () {
      for (let megabyte = 0; megabyte < 32; megabyte++) {
        yield randomBytes(1_000_000);
        written.push((await stat(zip.path)).size / 1_000_000);
      }
    };
    await zip.addStream('noise', noise());
  });
  const behind = written.map((megabytes, index) => index + 1 - megabytes);
  expect(Math.max(...behind)).toBeLessThan(8);
});

describe('an entry beyond the limits of ZIP without ZIP64 is an error', () => {
  test('by the size of a file', async () => {
    const deflated = await deflateContent(hello);
    await write((zip) => zip.add('most.map', { ...deflated, sizeBytes: zipLimits.sizeBytes }));
    for (const sizeBytes of [2 ** 32 - 1, 2 ** 33]) {
      await expect(write((zip) => zip.add('more.map', { ...deflated, sizeBytes }))).rejects.toMatchObject({
        name: 'SetupError',
        message: 'Could not add more.map to a ZIP file, which can hold 4.3 GB and 65534 files',
      });
    }
  });

  test('by the number of files', async () => {
    const deflated = await deflateContent(hello);
    const { bytes } = await write(async (zip) => {
      for (let index = 0; index < zipLimits.entries; index++) zip.add(`${index}`, deflated);
      expect(() => zip.add('more.js', deflated)).toThrow('Could not add more.js to a ZIP file');
    });
    expect(readZip(bytes)).toHaveLength(65_534);
  });
});
