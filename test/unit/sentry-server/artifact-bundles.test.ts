import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openBundle } from '../../sentry-server/store/artifact-bundle.ts';
import { sha1 } from '../../sentry-server/store/chunk-store.ts';
import { readZip } from '../../sentry-server/zip.ts';
import { type Acme, acmePath, startAcme } from './acme.ts';

const chunkUpload = acmePath('chunk-upload/');
const assemble = acmePath('artifactbundle/assemble/');

function upload(
  acme: Acme,
  chunks: readonly (Buffer | { name: string; bytes: Buffer; field?: string })[],
  token?: string,
) {
  const form = new FormData();
  for (const chunk of chunks) {
    const { name, bytes, field = 'file' } = Buffer.isBuffer(chunk) ? { name: sha1(chunk), bytes: chunk } : chunk;
    form.append(field, new Blob([new Uint8Array(bytes)]), name);
  }
  return acme.send('POST', chunkUpload, { form, ...(token && { token }) });
}

/** A ZIP file with deflated entries. @param head bytes in front of the ZIP, which the offsets include */
function zipOf(entries: Readonly<Record<string, string>>, head = ''): Buffer {
  const [local, central]: [Buffer[], Buffer[]] = [[Buffer.from(head)], []];
  let offset = head.length;
  for (const [path, text] of Object.entries(entries)) {
    const [name, compressed] = [Buffer.from(path), deflateRawSync(text)];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(text), 10);
    fields.writeUInt32LE(compressed.length, 14);
    fields.writeUInt32LE(Buffer.byteLength(text), 18);
    fields.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const piece = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, compressed]);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\0\0', 'latin1'), fields, tail, name]));
    local.push(piece);
    offset += piece.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

const manifest = {
  debug_id: '0f0e0d0c-0b0a-5908-8706-050403020100',
  files: {
    'files/_/_/app.js': { url: '~/app.js', type: 'minified_source', headers: { 'debug-id': 'x' } },
  },
};

function bundle(
  changed: object = {},
  entries: Readonly<Record<string, string>> = { 'files/_/_/app.js': 'run()' },
): Buffer {
  return zipOf({ ...entries, 'manifest.json': JSON.stringify({ ...manifest, ...changed }) });
}

function requestAssembly(acme: Acme, bytes: Buffer, overrides: object = {}, token?: string) {
  const json = { checksum: sha1(bytes), chunks: [sha1(bytes)], projects: ['web'], version: '1', ...overrides };
  return acme.send('POST', assemble, { json, ...(token && { token }) });
}

async function assembleBundle(acme: Acme, bytes: Buffer, overrides: object = {}) {
  await upload(acme, [bytes]);
  for (;;) {
    const { body } = await requestAssembly(acme, bytes, overrides);
    if (body.state === 'ok' || body.state === 'error') return body;
  }
}

describe('the upload options', () => {
  test('have an absolute URL; some versions of sentry-cli get a relative one', async () => {
    await using acme = await startAcme();
    const { body } = await acme.send('GET', chunkUpload);
    expect(body).toEqual({
      url: acme.server.url + chunkUpload,
      ...{ chunkSize: 8388608, chunksPerRequest: 64, maxFileSize: 4294967296, maxRequestSize: 33554432 },
      ...{ concurrency: 8, hashAlgorithm: 'sha1', compression: ['gzip'], accept: expect.any(Array) },
    });
    for (const [version, isRelative] of [
      ['1.70.1', true],
      ['2.29.9', true],
      ['2.30.0', false],
      ['3.8.0', false],
    ] as const) {
      const old = await acme.send('GET', chunkUpload, { headers: { 'User-Agent': `sentry-cli/${version}` } });
      expect([version, old.body.url === 'organizations/acme/chunk-upload/']).toEqual([version, isRelative]);
    }
  });
});

describe('chunks', () => {
  test('are stored by their checksum, compressed or not; there may be none', async () => {
    await using acme = await startAcme();
    const [one, two] = [Buffer.from('one'), Buffer.from('two')];
    const compressed = { name: sha1(two), bytes: gzipSync(two), field: 'file_gzip' };
    expect(await upload(acme, [one, compressed])).toMatchObject({ status: 200, text: '' });
    expect(acme.organization.chunks.assemble([sha1(one), sha1(two)])?.toString()).toBe('onetwo');
    expect((await upload(acme, [])).status).toBe(200);
  });

  test.each([
    ['more than go into a request', { chunksPerRequest: 1 }, 'Too many chunks'],
    ['one that is too large when it is unpacked', { chunkSize: 999 }, 'Chunk size too large'],
    ['too large in total after decompression', { maxRequestSize: 1999 }, 'Request too large'],
  ])('%s are rejected', async (_, settings, error) => {
    await using acme = await startAcme();
    Object.assign(acme.organization.chunks.settings, settings);
    const chunks = ['a', 'b'].map((letter) => Buffer.alloc(1000, letter));
    const compressed = chunks.map((bytes) => ({ name: sha1(bytes), bytes: gzipSync(bytes), field: 'file_gzip' }));
    const { status, body } = await upload(acme, compressed);
    expect([status, body]).toEqual([400, { error }]);
    expect(acme.organization.chunks.size).toBe(0);
  });

  test('with a wrong checksum, an unknown field name, or an unsupported compression are rejected', async () => {
    await using acme = await startAcme();
    const bytes = Buffer.from('one');
    expect((await upload(acme, [{ name: sha1(Buffer.from('two')), bytes }])).status).toBe(400);
    expect((await upload(acme, [{ name: sha1(bytes), bytes, field: 'chunk' }])).status).toBe(400);
    acme.organization.chunks.settings.compression = [];
    expect((await upload(acme, [{ name: sha1(bytes), bytes: gzipSync(bytes), field: 'file_gzip' }])).status).toBe(400);
  });

  test('require a token with write access to releases', async () => {
    await using acme = await startAcme();
    const reader = acme.organization.addToken({ kind: 'user', scopes: ['project:read'] });
    expect((await upload(acme, [Buffer.from('one')], reader)).status).toBe(403);
    expect((await acme.send('GET', chunkUpload, { token: reader })).status).toBe(200);
  });
});

describe('an assembly', () => {
  test('goes through the states not_found, created, assembling and ok, and stays ok', async () => {
    await using acme = await startAcme();
    const bytes = bundle();
    expect((await requestAssembly(acme, bytes)).body).toEqual({ state: 'not_found', missingChunks: [sha1(bytes)] });
    await upload(acme, [bytes]);
    expect((await requestAssembly(acme, bytes)).body).toEqual({ state: 'created', missingChunks: [] });
    expect((await requestAssembly(acme, bytes)).body).toEqual({ state: 'assembling', detail: null, missingChunks: [] });
    for (let time = 0; time < 2; time++) {
      expect((await requestAssembly(acme, bytes)).body).toEqual({ state: 'ok', detail: null, missingChunks: [] });
    }
    expect(acme.organization.artifactBundles).toMatchObject([
      { release: '1', dist: null, projects: ['web'], files: [{ url: '~/app.js', content: Buffer.from('run()') }] },
    ]);
  });

  test('of the same bytes for another release is ok, but does not bind the bundle to it', async () => {
    await using acme = await startAcme();
    await assembleBundle(acme, bundle());
    expect((await requestAssembly(acme, bundle(), { version: '2' })).body).toMatchObject({ state: 'ok' });
    expect(acme.organization.artifactBundles).toMatchObject([{ release: '1' }]);
  });

  test('that has ended requests its chunks again when they are gone', async () => {
    await using acme = await startAcme();
    await assembleBundle(acme, bundle());
    acme.organization.chunks.clear();
    expect((await requestAssembly(acme, bundle())).body).toMatchObject({
      state: 'not_found',
      missingChunks: [sha1(bundle())],
    });
  });

  test('of a bundle with the same debug ID replaces the earlier one', async () => {
    await using acme = await startAcme();
    await assembleBundle(acme, bundle());
    await assembleBundle(acme, bundle({ note: 'another' }));
    expect(acme.organization.artifactBundles).toMatchObject([{ checksum: sha1(bundle({ note: 'another' })) }]);
  });

  test.each<[string, Buffer, object, string | RegExp]>([
    ['a file that is not a ZIP', Buffer.from('no zip'), {}, 'the bundle is invalid'],
    ['a bundle without a manifest', zipOf({ 'files/a': 'x' }), {}, 'the bundle is invalid'],
    ['a file that is only in the manifest', bundle({}, {}), {}, 'the bundle is invalid'],
    [
      'neither release nor debug ID',
      bundle({ files: { 'files/_/_/app.js': { url: '~/app.js', type: 'minified_source' } } }),
      { version: undefined },
      'uploading a bundle without debug ids or release is prohibited',
    ],
    ['another checksum', bundle(), { checksum: 'a'.repeat(40) }, 'Reported checksum mismatch'],
  ])('of %s fails, and stays failed until it is cleared', async (_, bytes, overrides, detail) => {
    await using acme = await startAcme();
    await upload(acme, [bytes]);
    const states: string[] = [];
    for (let time = 0; time < 4; time++) states.push((await requestAssembly(acme, bytes, overrides)).body.state);
    expect(states).toEqual(['created', 'assembling', 'error', 'error']);
    expect((await requestAssembly(acme, bytes, overrides)).body.detail).toBe(detail);
    acme.organization.bundleAssemblies.clear();
    expect((await requestAssembly(acme, bytes, overrides)).body.state).toBe('created');
  });

  test('of a file that is too large fails', async () => {
    await using acme = await startAcme();
    acme.organization.chunks.settings.maxFileSize = 100;
    expect((await assembleBundle(acme, bundle())).detail).toMatch(/exceeds maximum size/);
  });

  test('on an older server fails if chunks are missing, instead of requesting them', async () => {
    await using acme = await startAcme();
    acme.organization.chunks.settings.accept = ['artifact_bundles'];
    const states: string[] = [];
    for (let time = 0; time < 3; time++) states.push((await requestAssembly(acme, bundle())).body.state);
    expect(states).toEqual(['created', 'assembling', 'error']);
  });
});

test.each<[string, object, string]>([
  ['no projects', { projects: undefined }, "'projects' is a required property"],
  ['an empty list of projects', { projects: [] }, 'You need to specify at least one project'],
  [
    'ids as numbers',
    { projects: [4502] },
    'The projects field is required and must be provided as an array of strings.',
  ],
  ['a project twice', { projects: ['web', 'web'] }, 'One or more projects are invalid'],
  ['an unknown project', { projects: ['web', 'nope'] }, 'One or more projects are invalid'],
  [
    'a version with a slash',
    { version: 'a/b' },
    'The version field cannot be empty and cannot contain any "/" characters.',
  ],
  ['a dist that is not a string', { dist: 5 }, 'The dist field must be a string.'],
  ['a dist without a version', { dist: '5', version: undefined }, 'You need to specify a release together with a dist'],
  [
    'a checksum in capitals',
    { checksum: 'A'.repeat(40) },
    'The checksum field is required and must be a 40-character hexadecimal string.',
  ],
  ['an unknown key', { url: 'x' }, "Additional properties are not allowed ('url' was unexpected)"],
])('%s: 400', async (_, overrides, error) => {
  await using acme = await startAcme();
  const { status, body } = await requestAssembly(acme, bundle(), overrides);
  expect([status, body]).toEqual([400, { error }]);
});

test('a token without access to the project gets 404, not 403', async () => {
  await using acme = await startAcme();
  const token = acme.organization.addToken({ kind: 'user', scopes: ['project:releases'], projects: ['api'] });
  expect((await requestAssembly(acme, bundle(), {}, token)).status).toBe(404);
});

describe('a ZIP', () => {
  test('is read by its central directory, and every inconsistency is an error', () => {
    const good = zipOf({ a: 'one', b: 'two' });
    expect(readZip(good).map(({ path, content }) => [path, content.toString()])).toEqual([
      ['a', 'one'],
      ['b', 'two'],
    ]);
    expect(() => readZip(good.subarray(1))).toThrow('has a wrong offset');
    const withHeader = zipOf({ a: 'one', b: 'two' }, 'SYSB\x02\0\0\0');
    expect(readZip(withHeader)).toEqual(readZip(good));
    const withWrongOffsets = (head: string) => () => readZip(Buffer.concat([Buffer.from(head), good]));
    expect(withWrongOffsets('SYSB\x02\0\0\0')).toThrow('the central directory has a wrong offset');
    expect(() => readZip(zipOf({ a: 'one' }, 'junk'))).toThrow('a has an unexpected offset');
    const moved = Buffer.from(withHeader);
    moved.writeUInt32LE(0, withHeader.indexOf('PK\x01\x02') + 42);
    expect(() => readZip(moved)).toThrow('a has an unexpected offset');
    const renamed = Buffer.from(good);
    renamed.write('c', 30);
    expect(() => readZip(renamed)).toThrow('different names');
    const damaged = Buffer.from(good);
    damaged.writeUInt32LE(1, good.indexOf('PK\x01\x02') + 16);
    expect(() => readZip(damaged)).toThrow('different headers');
    damaged.writeUInt32LE(1, 14);
    expect(() => readZip(damaged)).toThrow('damaged');
  });

  test('of a bundle ends with the manifest, which lists all of its files', () => {
    expect(() => openBundle(zipOf({ 'manifest.json': '{"files":{}}', 'files/a': 'x' }))).toThrow('not the last');
    expect(() => openBundle(bundle({}, { 'files/_/_/app.js': 'x', 'files/b': 'y' }))).toThrow('not in the manifest');
    expect(() => openBundle(bundle({ version: 1 }))).toThrow('unknown keys in the manifest: version');
  });
});

describe('the list of a project', () => {
  const list = '/api/0/projects/acme/web/files/artifact-bundles/';
  const listed = {
    ...{ bundleId: manifest.debug_id, associations: [{ release: '1', dist: '42' }], fileCount: 1 },
    ...{ dateModified: expect.stringMatching(/:\d\dZ$/), date: expect.stringMatching(/:\d\dZ$/) },
  };

  test.each([
    ['everything', ''],
    ['a release', '?query=1'],
    ['a dist', '?query=42'],
    ['the ID of a bundle', `?query=${manifest.debug_id}`],
    ['the ID without hyphens', `?query=${manifest.debug_id.replaceAll('-', '').toUpperCase()}`],
  ])('has the bundles that match %s', async (_, query) => {
    await using acme = await startAcme();
    await assembleBundle(acme, bundle(), { dist: '42' });
    expect(await acme.send('GET', list + query)).toMatchObject({ status: 200, body: [listed] });
  });

  test('has neither those of other projects nor those that match only in part', async () => {
    await using acme = await startAcme();
    await assembleBundle(acme, bundle(), { projects: ['api'], dist: '42' });
    expect((await acme.send('GET', list)).body).toEqual([]);
    const api = list.replace('web', 'api');
    expect((await acme.send('GET', `${api}?query=4`)).body).toEqual([]);
    expect((await acme.send('GET', `${api}?query=${manifest.debug_id.slice(0, 8)}`)).body).toEqual([]);
  });

  test('dates the upload and the last change of a bundle', async () => {
    await using acme = await startAcme();
    const { artifactBundles } = acme.organization;
    await assembleBundle(acme, bundle());
    const [first] = artifactBundles;
    await assembleBundle(acme, bundle({ note: 'another' }));
    expect(artifactBundles).toMatchObject([{ dateUploaded: first?.dateUploaded }]);
    expect(artifactBundles[0]?.dateModified).toBeGreaterThan(first?.dateModified ?? 0);
  });
});
