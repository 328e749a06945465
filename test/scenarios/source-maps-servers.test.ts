import { describe, expect, test } from 'vitest';
import type { JournaledForm } from '../sentry-server/journal.ts';
import type { ArtifactBundle } from '../sentry-server/store/artifact-bundle.ts';
import type { Organization } from '../sentry-server/store/organization.ts';
import { elf } from '../support/debug-files/elf.ts';
import { fastClock } from '../support/job.ts';
import { startReverseProxy } from '../support/reverse-proxy.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import { writeIncompressible, writePair } from '../support/source-maps.ts';

const inputs = { sourcemaps: 'dist', 'strip-prefix': 'dist', 'set-commits': 'skip' };

function uploads({ server }: Sandbox) {
  return server.journal.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/chunk-upload/'));
}

function userToken({ acme }: Sandbox) {
  return { 'auth-token': acme.addToken({ kind: 'user', scopes: ['project:releases', 'org:read'] }), org: 'acme' };
}

function changeBundle({ artifactBundles }: Organization, change: Partial<ArtifactBundle>): void {
  artifactBundles.push(...artifactBundles.splice(0).map((bundle) => ({ ...bundle, ...change })));
}

function sizesOf(sandbox: Sandbox): number[][] {
  return uploads(sandbox).map(({ body }) => (body as JournaledForm).files.map(({ sizeBytes }) => sizeBytes));
}

describe('the limits of the server are respected', () => {
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

  test('a bundle above the size limit is split', async () => {
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

  test('a single file above the size limit is an error that names it, and no release is created', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.chunks.settings.maxFileSize = 5_000;
    await using job = await sandbox.job({ ...inputs, environment: 'production' });
    await writePair(job.workspace, 'app.js');
    await writeIncompressible(job.workspace, 'huge.js', 20_000);
    const main = await job.main();
    expect(main.exitCode).toBe(1);
    expect(main.errors).toEqual([
      expect.stringMatching(/~\/huge\.js \(.* kB\) is too large: .* accepts at most 5\.0 kB/),
    ]);
    expect(sandbox.acme.release('1.1.0')).toBeUndefined();
    expect(await job.leftovers()).toEqual([]);
  });
});

describe('uploads go', () => {
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

  test.each([
    ['', ''],
    ['/sentry', '/sentry'],
    ['/sentry', ''],
  ])('to url%s if the server advertises another address of itself (with %j)', async (prefix, advertisedPrefix) => {
    await using sandbox = await startSandbox();
    await using configured = await startReverseProxy(sandbox.server.url, { pathPrefix: prefix });
    await using advertised = await startReverseProxy(sandbox.server.url);
    sandbox.acme.chunks.settings.url = `${advertised.url}${advertisedPrefix}/api/0/organizations/acme/chunk-upload/`;
    const url = configured.url + prefix;
    await using job = await sandbox.job({ ...inputs, ...userToken(sandbox), url });
    await writePair(job.workspace, 'app.js');
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(main.log).toContain(
      `Sentry requests uploads to ${advertised.url}, where the token must not be sent. They go to ${configured.url} instead.`,
    );
    expect(advertised.authorizations).toEqual([]);
    expect(sandbox.acme.artifactBundles).toMatchObject([{ release: '1.1.0' }]);
  });

  test.each([
    ['source maps', { sourcemaps: 'dist' }],
    ['debug files', { 'debug-files': 'lib.so' }],
    ['source maps in a dry run', { sourcemaps: 'dist', 'dry-run': 'true' }],
    ['debug files in a dry run', { 'debug-files': 'lib.so', 'dry-run': 'true' }],
  ])('to no other host, which would get the token and the chunks (%s)', async (_, uploaded) => {
    await using sandbox = await startSandbox();
    await using otherHost = await startReverseProxy(sandbox.server.url);
    sandbox.acme.chunks.settings.url = `${otherHost.url}/upload/api/0/organizations/acme/chunk-upload/`;
    await using job = await sandbox.job({ ...uploaded, 'set-commits': 'skip', environment: 'production' });
    await writePair(job.workspace, 'app.js');
    await job.workspace.write('lib.so', elf({ buildId: Buffer.alloc(20, 1) }));
    const main = await job.main();
    expect(main.exitCode).toBe(1);
    expect(main.errors).toEqual([
      expect.stringMatching(
        new RegExp(`requests uploads to ${otherHost.url}.*token must not.*system\\.url-prefix`, 's'),
      ),
    ]);
    expect(otherHost.authorizations).toEqual([]);
    expect(sandbox.acme.releases).toEqual([]);
  });

  test('to a relative URL, which some servers return', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.chunks.settings.url = 'organizations/acme/chunk-upload/';
    await using job = await sandbox.job(inputs);
    await writePair(job.workspace, 'app.js');
    expect(await job.main()).toMatchObject({ exitCode: 0 });
    expect(sandbox.acme.artifactBundles).toHaveLength(1);
  });
});

describe('a server without artifact bundles', () => {
  test('gets release files with references to their maps', async () => {
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
    expect(main.log).toContain('This server does not support artifact bundles');
    expect(main.log).toContain('2 files stored as release files of release 1.1.0, dist 42, for web');
    expect(main.outputs).toMatchObject({ 'files-uploaded': '2', 'bundle-ids': '' });
    expect(uploads(sandbox)).toEqual([]);
    expect(await job.leftovers()).toEqual([]);
  });

  test('keeps the files that the input files has uploaded in the same run', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.chunks.settings.accept = ['release_files'];
    await using job = await sandbox.job({ ...inputs, files: 'dist/app.*' });
    await writePair(job.workspace, 'app.js');
    await writePair(job.workspace, 'b.js');
    // The stored map would contain the source, and so differ from the map on the disk.
    await job.workspace.write('src/app.ts', 'let x;');
    const lacking = { version: 3, sources: ['../src/app.ts'], names: [], mappings: 'AAAA' };
    await job.workspace.write('dist/app.js.map', JSON.stringify(lacking));
    const names = ['~/app.js', '~/app.js.map', '~/b.js', '~/b.js.map'];
    for (const _run of ['first', 'second']) {
      const main = await job.main();
      expect(main).toMatchObject({ exitCode: 0, errors: [] });
      expect(main.log).toContain('Skipped 2 scripts and source maps that the input files has uploaded already.');
      expect(sandbox.acme.release('1.1.0')?.files.map(({ name }) => name)).toEqual(names);
    }
  });

  test('gets nothing on the second run', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.chunks.settings.accept = ['release_files'];
    await using job = await sandbox.job(inputs);
    await writePair(job.workspace, 'app.js');
    await job.main();
    const second = await job.main();
    expect(second.outputs).toMatchObject({ 'files-uploaded': '0', 'files-unchanged': '2', 'bytes-uploaded': '0' });
  });
});

test('a server that does not report missing chunks gets all of them before the assembly', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.chunks.settings.accept = ['release_files', 'artifact_bundles'];
  await using job = await sandbox.job(inputs);
  await writePair(job.workspace, 'app.js');
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { 'files-uploaded': '2' } });
  expect(sandbox.acme.artifactBundles).toMatchObject([{ release: '1.1.0' }]);
});

describe('on the second run, a server that does not report missing chunks', () => {
  async function startSecondRun(sandbox: Sandbox, changed: Readonly<Record<string, string>> = {}) {
    sandbox.acme.chunks.settings.accept = ['release_files', 'artifact_bundles'];
    const all = { ...inputs, projects: 'web, api', ...changed };
    const job = await sandbox.job(all);
    await writePair(job.workspace, 'app.js');
    expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'files-uploaded': '2' } });
    expect(sandbox.acme.artifactBundles).toMatchObject([{ release: '1.1.0', projects: ['web', 'api'] }]);
    sandbox.server.journal.clear();
    return job;
  }

  test.each([
    ['without dist', {}],
    ['with dist', { dist: '42' }],
  ])('gets nothing if it has the bundle (%s)', async (_, changed) => {
    await using sandbox = await startSandbox();
    await using job = await startSecondRun(sandbox, changed);
    const second = await job.main();
    expect(second).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(second.outputs).toMatchObject({ 'files-uploaded': '0', 'files-unchanged': '2', 'bytes-uploaded': '0' });
    expect(second.outputs['bundle-ids']).toBe(sandbox.acme.artifactBundles[0]?.debugId);
    expect(second.log).toContain('Sentry already had all of them');
    expect(sandbox.server.journal.lines().filter((line) => /POST.*(chunk-upload|assemble)/.test(line))).toEqual([]);
  });

  test.each<[what: string, change: (sandbox: Sandbox) => unknown]>([
    ['a project lacks the bundle', ({ acme }) => changeBundle(acme, { projects: ['api'] })],
    ['the bundle is not bound to the release', ({ acme }) => changeBundle(acme, { release: null })],
    ['the bundle belongs to another dist', ({ acme }) => changeBundle(acme, { dist: '43' })],
    [
      'Sentry may soon delete the bundle',
      ({ acme }) => changeBundle(acme, { dateModified: acme.context.clock.now() - 31 * 24 * 3600e6 }),
    ],
    [
      'it does not have the list of bundles',
      ({ server }) => {
        const fault = { kind: 'respond', status: 404, body: '<title>Not found</title>' } as const;
        server.faults.add({ path: /artifact-bundles/, times: 9, fault });
      },
    ],
    [
      'another server answers with something else',
      ({ server }) => {
        const fault = { kind: 'respond', status: 200, body: {} } as const;
        server.faults.add({ path: /artifact-bundles/, times: 9, fault });
      },
    ],
  ])('gets the bundle again if %s', async (_, change) => {
    await using sandbox = await startSandbox();
    await using job = await startSecondRun(sandbox);
    change(sandbox);
    sandbox.acme.bundleAssemblies.clear();
    expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], outputs: { 'files-uploaded': '2' } });
    expect(sandbox.acme.artifactBundles).toMatchObject([{ release: '1.1.0', dist: null, projects: ['web', 'api'] }]);
  });
});

test('Bugsink gets one chunk at a time, and a warning says that it does not report the result', async () => {
  await using sandbox = await startSandbox();
  const limit = 2 * 1024 * 1024;
  Object.assign(sandbox.acme.chunks.settings, {
    chunkSize: limit,
    maxRequestSize: limit,
    chunksPerRequest: 1,
    concurrency: 1,
    accept: ['release_files', 'sources', 'artifact_bundles'],
    alwaysCreated: true,
  });
  await using job = await sandbox.job(inputs, { preload: [fastClock(10)] });
  await writeIncompressible(job.workspace, 'app.js', 5_000_000);
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { 'files-uploaded': '1' } });
  expect(main.warnings.at(-1)).toMatch(/accepted the artifact bundle .* does not report whether/);
  expect(sizesOf(sandbox).every((sizes) => sizes.length === 1)).toBe(true);
  expect(uploads(sandbox).length).toBeGreaterThan(1);
  expect(sandbox.acme.artifactBundles[0]?.files).toMatchObject([{ url: '~/app.js' }]);
});

test('chunks are sent uncompressed to a server that accepts no compression', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.chunks.settings.compression = [];
  await using job = await sandbox.job(inputs);
  await writePair(job.workspace, 'app.js');
  expect(await job.main()).toMatchObject({ exitCode: 0 });
  expect(uploads(sandbox).map(({ body }) => body)).toMatchObject([{ files: [{ field: 'file' }] }]);
});
