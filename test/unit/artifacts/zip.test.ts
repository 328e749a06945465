import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pack } from '../../../src/artifacts/deflate.ts';
import { ZipFile, zipLimits } from '../../../src/artifacts/zip.ts';
import { sha1 } from '../../sentry-server/store/chunk-store.ts';
import { readZip } from '../../sentry-server/zip.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

afterEach(() => vi.unstubAllEnvs());

async function* inPieces(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

async function write(fill: (zip: ZipFile) => Promise<void> | void, head = new Uint8Array()) {
  await using folder = await openTempFolder();
  const path = join(folder.path, 'a.zip');
  await using zip = await ZipFile.create(path, 100, head);
  await fill(zip);
  const { entries, sizeBytes } = zip;
  const file = await zip.finish('a ZIP');
  return { entries, sizeBytes, file, bytes: await readFile(path) };
}

const hello = Buffer.from('hello '.repeat(100));

test('what is added is in it, in its order, and its size is known beforehand', async () => {
  const packed = await pack(hello);
  const { entries, sizeBytes, file, bytes } = await write(async (zip) => {
    const before = zip.sizeBytes;
    zip.add('größe/🚀.js', packed);
    expect(zip.sizeBytes - before).toBe(ZipFile.costOf('größe/🚀.js', packed.bytes.byteLength));
    await zip.addStream('large', inPieces(hello, Buffer.from('x'), hello));
    await zip.addStream('empty', inPieces());
  }, Buffer.from('SYSB\x02\0\0\0'));
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

test.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'the zone of the machine is not in its bytes: %s',
  async (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Date(0).getTimezoneOffset()).toBe(
      { UTC: 0, 'America/Los_Angeles': 480, 'Pacific/Kiritimati': 640 }[zone],
    );
    const { bytes } = await write((zip) => zip.addStream('a', inPieces(hello)));
    expect(readZip(bytes)).toMatchObject([{ modified: '1980-01-01 00:00:00' }]);
  },
);

test('what is streamed is on the disk before more is taken than fits into memory', async () => {
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

describe('what only the 64-bit extension could hold is an error', () => {
  test('by the size of a file', async () => {
    const packed = await pack(hello);
    await write((zip) => zip.add('most.map', { ...packed, sizeBytes: zipLimits.sizeBytes }));
    await expect(write((zip) => zip.add('more.map', { ...packed, sizeBytes: 2 ** 32 - 1 }))).rejects.toMatchObject({
      name: 'SetupError',
      message: 'more.map is too much for a ZIP file: it holds 4.3 GB, 65534 files',
    });
  });

  test('by the number of files', async () => {
    const packed = await pack(hello);
    const { bytes } = await write(async (zip) => {
      for (let index = 0; index < zipLimits.entries; index++) zip.add(`${index}`, packed);
      expect(() => zip.add('more.js', packed)).toThrow('more.js is too much for a ZIP file');
    });
    expect(readZip(bytes)).toHaveLength(65_534);
  });
});
