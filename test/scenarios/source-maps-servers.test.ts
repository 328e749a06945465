import { describe, expect, test } from 'vitest';
import type { JournaledForm } from '../sentry-server/journal.ts';
import { fastClock } from '../support/job.ts';
import { startReverseProxy } from '../support/reverse-proxy.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import { writeIncompressible, writePair } from '../support/source-maps.ts';

const inputs = { sourcemaps: 'dist', 'strip-prefix': 'dist', 'set-commits': 'skip' };

function uploads({ server }: Sandbox) {
  return server.journal.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/chunk-upload/'));
}

function sizesOf(sandbox: Sandbox): number[][] {
  return uploads(sandbox).map(({ body }) => (body as JournaledForm).files.map(({ sizeBytes }) => sizeBytes));
}

describe('the limits of the server are kept', () => {
  test('tiny chunks, few in a request', async () => {
    await using sandbox = await startSandbox();
    Object.assign(sandbox.acme.chunks.settings, { chunkSize: 1024, chunksPerRequest: 2, concurrency: 2 });
    await using job = await sandbox.job(inputs);
    await writeIncompressible(job.workspace, 'app.js', 20_000);
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, errors: [] });
    expect(uploads(sandbox).length).toBeGreaterThan(5);
    expect(Math.max(...sizesOf(sandbox).map((sizes) => sizes.length))).toBe(2);
    expect(sandbox.acme.artifactBundles[0]?.files[0]?.content.length).toBeGreaterThan(20_000);
  });

  test('a bundle that would be larger than a file may be is divided', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.chunks.settings.maxFileSize = 20_000;
    await using job = await sandbox.job(inputs);
    for (const name of ['a.js', 'b.js', 'c.js', 'd.js']) await writeIncompressible(job.workspace, name, 6_000);
    const main = await job.main();
    const { artifactBundles } = sandbox.acme;
    expect(artifactBundles.length).toBeGreaterThan(1);
    expect(artifactBundles.flatMap(({ files }) => files.map(({ url }) => url))).toEqual([
      ...['~/a.js', '~/b.js', '~/c.js', '~/d.js'],
    ]);
    expect(main.outputs['bundle-ids']).toBe(artifactBundles.map(({ debugId }) => debugId).join(','));
    expect(main.log).toContain(`4 files stored as ${artifactBundles.length} artifact bundles`);
    expect(await job.leftovers()).toEqual([]);
  });

  test('a file that is larger than a bundle may be is an error that names it, and nothing is released', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.chunks.settings.maxFileSize = 5_000;
    await using job = await sandbox.job({ ...inputs, environment: 'production' });
    await writePair(job.workspace, 'app.js');
    await writeIncompressible(job.workspace, 'huge.js', 20_000);
    const main = await job.main();
    expect(main.exitCode).toBe(1);
    expect(main.errors).toEqual([expect.stringMatching(/~\/huge\.js \(.* kB\) is too large: .* takes 5\.0 kB/)]);
    expect(sandbox.acme.release('1.1.0')).toBeUndefined();
    expect(await job.leftovers()).toEqual([]);
  });
});

describe('where uploads go', () => {
  test('to the region that the token names, with the token', async () => {
    await using sandbox = await startSandbox();
    await using region = await startReverseProxy(sandbox.server.url);
    sandbox.acme.chunks.settings.url = `${region.url}/api/0/organizations/acme/chunk-upload/`;
    const token = sandbox.acme.addToken({ kind: 'org', regionUrl: region.url });
    await using job = await sandbox.job({ ...inputs, 'auth-token': token });
    await writePair(job.workspace, 'app.js');
    expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
    expect(region.authorizations).toEqual([`Bearer ${token}`]);
    expect(sandbox.acme.artifactBundles).toHaveLength(1);
  });

  test('nowhere else: a stranger gets neither token nor chunk', async () => {
    await using sandbox = await startSandbox();
    await using stranger = await startReverseProxy(sandbox.server.url);
    sandbox.acme.chunks.settings.url = `${stranger.url}/api/0/organizations/acme/chunk-upload/`;
    await using job = await sandbox.job({ ...inputs, environment: 'production' });
    await writePair(job.workspace, 'app.js');
    const main = await job.main();
    expect(main.exitCode).toBe(1);
    expect(main.errors).toEqual([
      expect.stringMatching(
        new RegExp(`requests uploads to ${stranger.url}.*token must not.*system\\.url-prefix`, 's'),
      ),
    ]);
    expect(stranger.authorizations).toEqual([]);
    expect(sandbox.acme.release('1.1.0')).toMatchObject({ deploys: [], dateReleased: null });
  });

  test('to an address that is relative, as some servers have it', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.chunks.settings.url = 'organizations/acme/chunk-upload/';
    await using job = await sandbox.job(inputs);
    await writePair(job.workspace, 'app.js');
    expect(await job.main()).toMatchObject({ exitCode: 0 });
    expect(sandbox.acme.artifactBundles).toHaveLength(1);
  });
});

describe('a server without artifact bundles', () => {
  test('gets files of the release, with the reference to their maps', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.chunks.settings.accept = ['debug_files', 'release_files'];
    await using job = await sandbox.job({ ...inputs, dist: '42' });
    await writePair(job.workspace, 'app.js');
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, errors: [] });
    expect(sandbox.acme.release('1.1.0')?.files.map(({ name, dist, headers }) => ({ name, dist, headers }))).toEqual([
      { name: '~/app.js', dist: '42', headers: { 'Content-Type': 'text/javascript', Sourcemap: 'app.js.map' } },
      { name: '~/app.js.map', dist: '42', headers: { 'Content-Type': 'application/json' } },
    ]);
    expect(main.log).toContain('knows no artifact bundles');
    expect(main.log).toContain('2 files stored as files of release 1.1.0, dist 42, for web');
    expect(main.outputs).toMatchObject({ 'files-uploaded': '2', 'bundle-ids': '' });
    expect(uploads(sandbox)).toEqual([]);
    expect(await job.leftovers()).toEqual([]);
  });

  test('keeps what files has stored of them in the same run', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.chunks.settings.accept = ['release_files'];
    await using job = await sandbox.job({ ...inputs, files: 'dist/app.*' });
    await writePair(job.workspace, 'app.js');
    await writePair(job.workspace, 'b.js');
    // Its stored form has the source, and so is another than that on the disk.
    await job.workspace.write('src/app.ts', 'let x;');
    const lacking = { version: 3, sources: ['../src/app.ts'], names: [], mappings: 'AAAA' };
    await job.workspace.write('dist/app.js.map', JSON.stringify(lacking));
    const names = ['~/app.js', '~/app.js.map', '~/b.js', '~/b.js.map'];
    for (const _run of ['first', 'second']) {
      const main = await job.main();
      expect(main).toMatchObject({ exitCode: 0, errors: [] });
      expect(main.log).toContain('Left out, since files has them in the release: 2 scripts and maps.');
      expect(sandbox.acme.release('1.1.0')?.files.map(({ name }) => name)).toEqual(names);
    }
  });

  test('has them already on the second run', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.chunks.settings.accept = ['release_files'];
    await using job = await sandbox.job(inputs);
    await writePair(job.workspace, 'app.js');
    await job.main();
    const second = await job.main();
    expect(second.outputs).toMatchObject({ 'files-uploaded': '0', 'files-unchanged': '2', 'bytes-uploaded': '0' });
  });
});

test('a server that does not tell what it misses gets everything before it is asked', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.chunks.settings.accept = ['release_files', 'artifact_bundles'];
  await using job = await sandbox.job(inputs);
  await writePair(job.workspace, 'app.js');
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { 'files-uploaded': '2' } });
  expect(sandbox.acme.artifactBundles).toMatchObject([{ release: '1.1.0' }]);
});

test('Bugsink: one chunk at a time, and a word about its silence', async () => {
  await using sandbox = await startSandbox();
  const limit = 2 * 1024 * 1024;
  Object.assign(sandbox.acme.chunks.settings, {
    ...{ chunkSize: limit, maxRequestSize: limit, chunksPerRequest: 1, concurrency: 1 },
    ...{ accept: ['release_files', 'sources', 'artifact_bundles'], alwaysCreated: true },
  });
  await using job = await sandbox.job(inputs, { preload: [fastClock(10)] });
  await writeIncompressible(job.workspace, 'app.js', 5_000_000);
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { 'files-uploaded': '1' } });
  expect(main.warnings.at(-1)).toMatch(/taken the artifact bundle .* does not say whether/);
  expect(sizesOf(sandbox).every((sizes) => sizes.length === 1)).toBe(true);
  expect(uploads(sandbox).length).toBeGreaterThan(1);
  expect(sandbox.acme.artifactBundles[0]?.files).toMatchObject([{ url: '~/app.js' }]);
});

test('chunks are sent as they are to a server that takes nothing compressed', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.chunks.settings.compression = [];
  await using job = await sandbox.job(inputs);
  await writePair(job.workspace, 'app.js');
  expect(await job.main()).toMatchObject({ exitCode: 0 });
  expect(uploads(sandbox).map(({ body }) => body)).toMatchObject([{ files: [{ field: 'file' }] }]);
});
