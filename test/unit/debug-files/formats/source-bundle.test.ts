import { afterAll, expect, test } from 'vitest';
import { number } from '../../../support/debug-files/bytes.ts';
import { readImagesOf } from '../../../support/debug-files/read-images-of.ts';
import { jvmSourceBundle, sourceBundle } from '../../../support/debug-files/source-bundle.ts';
import { openTempFolder } from '../../../support/temp-folder.ts';

const folder = await openTempFolder();
afterAll(() => folder[Symbol.asyncDispose]());

const debugId = '4c4b9b1e-6a3c-4f4d-9a29-0d4a5c1d7f01';

test.each<[what: string, content: Buffer, debugId: string]>([
  ['of a program', sourceBundle({ debugId }), debugId],
  ['of a PDB, whose ID has an age', sourceBundle({ debugId: `${debugId}-1F` }), `${debugId}-1f`],
  ['with an age of zero', sourceBundle({ debugId: `${debugId}-0` }), debugId],
  [
    'with an ID in capitals and without hyphens',
    sourceBundle({ debugId: debugId.toUpperCase().replaceAll('-', '') }),
    debugId,
  ],
  ['for the JVM', jvmSourceBundle(debugId), debugId],
  ['whose offsets do not count the header', sourceBundle({ debugId, countsHeader: false }), debugId],
  [
    'with a comment',
    Buffer.concat([withoutComment(sourceBundle({ debugId })), number(3, 2), Buffer.from('PK!')]),
    debugId,
  ],
  ['in the ZIP64 format', zip64(sourceBundle({ debugId })), debugId],
  ['in the ZIP64 format, without counting the header', zip64(sourceBundle({ debugId, countsHeader: false })), debugId],
])('the debug ID of a source bundle is read: %s', async (_what, content, expected) => {
  const image = {
    format: 'sourcebundle',
    debugId: expected,
    features: ['sources'],
    offset: 0,
    sizeBytes: content.length,
  };
  expect(await readImagesOf(folder.path, content)).toEqual([image]);
});

test('the code ID of a source bundle is read', async () => {
  const content = sourceBundle({ debugId, manifest: { code_id: '15016b4bF83DABC1' } });
  expect(await readImagesOf(folder.path, content)).toMatchObject([{ codeId: '15016b4bf83dabc1' }]);
});

test.each<[what: string, content: Buffer, message: RegExp]>([
  ['has no manifest', sourceBundle({ debugId, manifestName: 'manifest.txt' }), /it contains no manifest\.json/],
  ['has no debug ID', sourceBundle({}), /a source bundle without a debug ID in its manifest/],
  ['has a debug ID of zeros', sourceBundle({ debugId: '00000000-0000-0000-0000-000000000000' }), /without a debug ID/],
  ['has an invalid debug ID', sourceBundle({ debugId: 'shop' }), /without a debug ID/],
  ['consists of its header', Buffer.from('SYSB\x02\0\0\0'), /it is not complete/],
])('a source bundle that %s is refused', async (_what, content, message) => {
  await expect(readImagesOf(folder.path, content)).rejects.toThrow(message);
});

function withoutComment(bundle: Buffer): Buffer {
  return bundle.subarray(0, -2);
}

/** Moves the numbers of the end record and of the last entry into the records for numbers that need eight bytes. */
function zip64(bundle: Buffer): Buffer {
  const end = bundle.length - 22;
  const [size, offset] = [bundle.readUInt32LE(end + 12), bundle.readUInt32LE(end + 16)];
  const last = bundle.lastIndexOf('PK\x01\x02');
  const entry = Buffer.from(bundle.subarray(last, end));
  const extra = Buffer.concat([
    ...[number(1, 2), number(24, 2)],
    ...[24, 20, 42].map((at) => number(entry.readUInt32LE(at), 8)),
  ]);
  for (const at of [24, 20, 42]) entry.writeUInt32LE(0xffffffff, at);
  entry.writeUInt16LE(extra.length, 30);
  const end64 = Buffer.concat([
    ...[Buffer.from('PK\x06\x06'), number(44, 8), number(45, 2), number(45, 2), number(0, 4), number(0, 4)],
    ...[number(2, 8), number(2, 8), number(size + extra.length, 8), number(offset, 8)],
  ]);
  const locator = Buffer.concat([Buffer.from('PK\x06\x07'), Buffer.alloc(16)]);
  const short = Buffer.from(bundle.subarray(end));
  short.fill(0xff, 8, 20);
  return Buffer.concat([bundle.subarray(0, last), entry, extra, end64, locator, short]);
}
