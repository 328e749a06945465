import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packNow } from '../../../src/artifacts/deflate.ts';
import { PackStore } from '../../../src/artifacts/pack-store.ts';
import type { Pack } from '../../../src/artifacts/packer.ts';
import { SetupError } from '../../../src/errors.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

/** Contents packed together, as a packer does it. */
function lot(...texts: readonly string[]) {
  const packed = texts.map((text) => packNow(Buffer.from(text)));
  let offset = 0;
  const packs = packed.map(({ bytes, ...known }): Pack => {
    const pack = { ...known, offset, packedBytes: bytes.byteLength };
    offset += bytes.byteLength;
    return pack;
  });
  return { packs, packed, bytes: Buffer.concat(packed.map(({ bytes }) => bytes)) };
}

test('what was packed is read again, in any order, and gone at the end', async () => {
  await using folder = await openTempFolder();
  {
    await using store = new PackStore(folder.path);
    expect(readdirSync(folder.path)).toEqual([]); // Nothing is written before there is something.
    const lots = [lot('one', 'two '.repeat(99)), lot(''), lot('three', 'four', 'five')];
    const readers = await Promise.all(lots.map(({ bytes }) => store.add(bytes)));
    for (const index of [2, 0, 1, 0, 2]) {
      const { packs = [], packed = [] } = lots[index] ?? {};
      const read = packs.map((pack) => readers[index]?.(pack));
      expect(read.map((one) => Buffer.from(one?.bytes ?? []).toString('hex'))).toEqual(
        packed.map(({ bytes }) => Buffer.from(bytes).toString('hex')),
      );
      expect(read).toMatchObject(
        packed.map(({ contentSha1, crc32, sizeBytes }) => ({ contentSha1, crc32, sizeBytes })),
      );
    }
    expect(readdirSync(folder.path)).toHaveLength(1);
  }
  expect(readdirSync(folder.path)).toEqual([]);
});

test('a store that has lost what was in it says so', async () => {
  await using folder = await openTempFolder();
  await using store = new PackStore(folder.path);
  const { packs, bytes } = lot('one');
  const read = await store.add(bytes);
  truncateSync(join(folder.path, readdirSync(folder.path)[0] ?? '', 'packs'));
  const [pack] = packs;
  expect(() => pack && read(pack)).toThrow(SetupError);
  expect(() => pack && read(pack)).toThrow('has lost what this step wrote to it');
});

test('a temporary folder that is missing is told by its name', async () => {
  await using folder = await openTempFolder();
  const missing = join(folder.path, 'missing');
  await using store = new PackStore(missing);
  await expect(store.add(new Uint8Array(1))).rejects.toThrow(`${missing} could not be written to`);
});
