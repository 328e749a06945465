import { readdir, readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { BundleEntry } from '../../../../src/source-maps/bundle/manifest.ts';
import { writeBundles } from '../../../../src/source-maps/bundle/write-bundles.ts';
import { openBundle } from '../../../sentry-server/store/artifact-bundle.ts';
import { sha1 } from '../../../sentry-server/store/chunk-store.ts';
import { readZip } from '../../../sentry-server/zip.ts';
import { openTempFolder } from '../../../support/temp-folder.ts';

const id = '6f2d5cd4-5c43-5a01-8c1f-0d5d2a7e9b11';

function entry(name: string, content: string | Uint8Array, overrides: Partial<BundleEntry> = {}): BundleEntry {
  const base = { name, type: 'minified_source', debugId: id, sourceMap: undefined } as const;
  return { ...base, content: Buffer.from(content), ...overrides };
}

async function* streamOf(entries: readonly BundleEntry[]) {
  yield* entries;
}

const owner = { org: 'acme', projects: ['web'], release: '1.0', dist: undefined };

type Options = Parameters<typeof writeBundles>[1];

async function write(entries: readonly BundleEntry[] | AsyncIterable<BundleEntry>, overrides: Partial<Options> = {}) {
  await using folder = await openTempFolder();
  const options = { owner, folder: folder.path, chunkSize: 1000, maxFileSize: 1e9, ...overrides };
  const bundles = await writeBundles('length' in entries ? streamOf(entries) : entries, options);
  const written = bundles.map(async (bundle) => ({ ...bundle, bytes: await readFile(bundle.path) }));
  return await Promise.all(written);
}

async function writeOne(entries: Parameters<typeof write>[0], overrides: Partial<Options> = {}) {
  const [bundle] = await write(entries, overrides);
  if (!bundle) throw new Error('no bundle was written');
  return { ...bundle, opened: openBundle(bundle.bytes) };
}

const app = entry('~/app.js', 'run()', { sourceMap: 'app.js.map' });
const map = entry('~/app.js.map', '{}', { type: 'source_map' });

test('a bundle is a ZIP of the files and, at the end, a manifest that lists them', async () => {
  const { bytes, opened, debugId } = await writeOne([app, map]);
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from('SYSB\x02\0\0\0'));
  expect(readZip(bytes).map(({ path, modified }) => [path, modified])).toEqual([
    ['files/_/_/app.js', '1980-01-01 00:00:00'],
    ['files/_/_/app.js.map', '1980-01-01 00:00:00'],
    ['manifest.json', '1980-01-01 00:00:00'],
  ]);
  const manifest = JSON.parse(readZip(bytes).at(-1)?.content.toString() ?? '');
  expect(manifest).toEqual({
    ...{ debug_id: debugId, org: 'acme', project: 'web', release: '1.0' },
    files: {
      'files/_/_/app.js': {
        ...{ url: '~/app.js', type: 'minified_source' },
        headers: { 'debug-id': id, sourcemap: 'app.js.map' },
      },
      'files/_/_/app.js.map': { url: '~/app.js.map', type: 'source_map', headers: { 'debug-id': id } },
    },
  });
  expect(debugId).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(opened.files.map(({ content }) => content.toString())).toEqual(['run()', '{}']);
});

test('the checksums are those of the file and of its chunks', async () => {
  const noise = Buffer.concat(
    Array.from({ length: 150 }, (_, index) => Buffer.from(sha1(Buffer.from([index])), 'hex')),
  );
  const { bytes, checksum, chunks, sizeBytes } = await writeOne([entry('~/app.js', noise)]);
  expect({ checksum, sizeBytes }).toEqual({ checksum: sha1(bytes), sizeBytes: bytes.length });
  expect(chunks.length).toBeGreaterThan(3);
  expect(chunks.map(({ offset }) => offset)).toEqual(chunks.map((_, index) => index * 1000));
  for (const { checksum, offset, sizeBytes } of chunks) {
    expect(checksum).toBe(sha1(bytes.subarray(offset, offset + sizeBytes)));
  }
  expect(chunks.reduce((sum, chunk) => sum + chunk.sizeBytes, 0)).toBe(bytes.length);
});

test('the same files result in the same bytes, however slowly they are read', async () => {
  async function* slowly() {
    for (const entry of [app, map]) {
      await setImmediate();
      yield entry;
    }
  }
  const [first, second] = [await writeOne([app, map]), await writeOne(slowly())];
  expect(second.bytes).toEqual(first.bytes);
  expect(second.debugId).toBe(first.debugId);
});

test.each([
  ['release', { owner: { ...owner, release: '1.1' } }],
  ['dist', { owner: { ...owner, dist: '42' } }],
  ['project', { owner: { ...owner, projects: ['api'] } }],
  ['set of projects', { owner: { ...owner, projects: ['web', 'api'] } }],
  ['organization', { owner: { ...owner, org: 'other' } }],
])('another %s results in another bundle, because Sentry binds the same bytes only once', async (_, overrides) => {
  const [first, second] = [await writeOne([app, map]), await writeOne([app, map], overrides)];
  expect(second.checksum).not.toBe(first.checksum);
  expect(second.debugId).not.toBe(first.debugId);
});

test('the order of the projects makes no difference', async () => {
  const named = (...projects: string[]) => writeOne([app], { owner: { ...owner, projects } });
  expect((await named('web', 'api')).checksum).toBe((await named('api', 'web')).checksum);
});

test.each([
  ['content', entry('~/app.js', 'run(1)')],
  ['name', entry('~/other.js', 'run()')],
  ['debug ID', entry('~/app.js', 'run()', { debugId: id.replace('6', '7') })],
])('another %s results in another bundle ID', async (_, changed) => {
  expect((await writeOne([changed])).debugId).not.toBe((await writeOne([entry('~/app.js', 'run()')])).debugId);
});

describe('paths in the bundle', () => {
  test.each([
    ['~/app.js', 'files/_/_/app.js'],
    ['app.js', 'files/_/_/app.js'],
    ['/app.js', 'files/_/_/app.js'],
    ['https://shop.example/a/b.js', 'files/https/shop.example/a/b.js'],
    ['app:///main.jsbundle', 'files/app/_/main.jsbundle'],
    ['~/../../etc/passwd', 'files/_/_/_/_/etc/passwd'],
    ['~/a\\b\r\n\0c', 'files/_/_/a_b___c'],
    ['~/größe 🚀.js', 'files/_/_/größe 🚀.js'],
  ])('%j is stored at %s', async (name, path) => {
    const { opened } = await writeOne([entry(name, 'x')]);
    expect(opened.files).toMatchObject([{ path, url: name }]);
  });

  test('get a number if they would be the same', async () => {
    const { opened } = await writeOne([entry('~/a?b.js', '1'), entry('~/a*b.js', '2'), entry('~/a:b.js', '3')]);
    expect(opened.files.map(({ path, content }) => [path, content.toString()])).toEqual([
      ['files/_/_/a_b.js', '1'],
      ['files/_/_/a_b.js.1', '2'],
      ['files/_/_/a_b.js.2', '3'],
    ]);
  });
});

describe('the size limit of the server', () => {
  const random = (index: number) =>
    Buffer.from(sha1(Buffer.from([index])).repeat(30), 'hex').map((byte, at) => byte ^ (at * 31));
  const many = Array.from({ length: 20 }, (_, index) => entry(`~/${index}.js`, random(index)));

  test('splits files into several bundles, each with its own manifest and ID', async () => {
    const bundles = await write(many, { maxFileSize: 6000 });
    expect(bundles.length).toBeGreaterThan(2);
    expect(bundles.filter(({ bytes }) => bytes.length > 6000)).toEqual([]);
    expect(new Set(bundles.map(({ debugId }) => debugId)).size).toBe(bundles.length);
    const names = bundles.flatMap(({ bytes }) => openBundle(bytes).files.map(({ url }) => url));
    expect(names).toEqual(many.map(({ name }) => name));
    const stored = many.map(({ name, content }) => ({ name, sizeBytes: content.byteLength }));
    expect(bundles.flatMap(({ files }) => files)).toEqual(stored);
  });

  test('causes an error if a single file exceeds it', async () => {
    await expect(write([app, entry('~/huge.js', random(1))], { maxFileSize: 1800 })).rejects.toMatchObject({
      name: 'SetupError',
      message: expect.stringMatching(/^~\/huge\.js \(600 bytes\) is too large: .* accepts at most 1\.8 kB/),
    });
  });
});

test('an error of the source is thrown', async () => {
  async function* breaking() {
    yield app;
    throw new Error('the file is gone');
  }
  await expect(write(breaking())).rejects.toThrow('the file is gone');
});

test('a bundle contains thousands of files in their order', async () => {
  const many = Array.from({ length: 5000 }, (_, index) => entry(`~/${index}.js`, `run(${index})`));
  const { opened } = await writeOne(many, { chunkSize: 8_000_000 });
  expect(opened.files.map(({ content }) => content.toString())).toEqual(many.map((_, index) => `run(${index})`));
});

test('more files than a ZIP can hold are split, and the manifest counts as a file', async () => {
  const many = Array.from({ length: 65_534 }, (_, index) => entry(`~/${index}.js`, 'run()'));
  const bundles = await write(many, { chunkSize: 8_000_000 });
  expect(bundles.map(({ bytes }) => readZip(bytes).length)).toEqual([65_534, 2]);
});

test('no entries result in no bundle', async () => {
  await using folder = await openTempFolder();
  expect(await write([], { folder: folder.path })).toEqual([]);
  expect(await readdir(folder.path)).toEqual([]);
});
