import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArtifactBundle } from '../sentry-server/store/artifact-bundle.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import { writePair } from '../support/source-maps.ts';
import { canBeName } from '../support/system.ts';

const inputs = { sourcemaps: 'dist', 'strip-prefix': 'dist', 'set-commits': 'skip' };

/** The debug IDs in a stored file, and the one in the manifest. */
function idsOf({ files }: ArtifactBundle, url: string) {
  const file = files.find((candidate) => candidate.url === url);
  const text = file?.content.toString() ?? '';
  const inText = url.endsWith('.map')
    ? [JSON.parse(text).debug_id, JSON.parse(text).debugId]
    : [...text.matchAll(/[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/g)].map(([id]) => id);
  return { inText: new Set(inText), inManifest: file?.headers['debug-id'] };
}

function bundleOf({ acme }: Sandbox): ArtifactBundle {
  const [bundle, ...others] = acme.artifactBundles;
  if (!bundle || others.length > 0) throw new Error(`there are ${acme.artifactBundles.length} bundles`);
  return bundle;
}

test('scripts and maps are stored in one bundle, under the debug IDs in the files', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...inputs, environment: 'production' });
  await writePair(job.workspace, 'app.js', 1);
  await writePair(job.workspace, 'assets/cart.js', 2);

  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  const bundle = bundleOf(sandbox);
  expect(bundle).toMatchObject({ release: '1.1.0', dist: null, projects: ['web'] });
  expect(bundle.files.map(({ url, type, headers }) => [url, type, headers['sourcemap']])).toEqual([
    ['~/app.js', 'minified_source', 'app.js.map'],
    ['~/app.js.map', 'source_map', undefined],
    ['~/assets/cart.js', 'minified_source', 'cart.js.map'],
    ['~/assets/cart.js.map', 'source_map', undefined],
  ]);
  for (const script of ['~/app.js', '~/assets/cart.js']) {
    const { inText, inManifest } = idsOf(bundle, script);
    expect([...inText]).toEqual([inManifest]);
    expect(idsOf(bundle, `${script}.map`)).toEqual({ inText, inManifest });
  }
  const onDisk = await readFile(join(job.workspace.path, 'dist/app.js'));
  expect(bundle.files[0]?.content).toEqual(onDisk);
  expect(main.outputs).toMatchObject({
    'files-uploaded': '4',
    'files-unchanged': '0',
    'bytes-uploaded': String(bundle.sizeBytes),
    'bundle-ids': bundle.debugId,
    outcome: 'success',
  });
  expect(main.log).toMatch(
    /Artifact bundle: 4 files stored as 1 artifact bundle of release 1\.1\.0, for web; 1\.\d kB sent/,
  );
  expect(main.summary).toContain('of the bundle');
  expect(sandbox.acme.release('1.1.0')).toMatchObject({ deploys: [{ environment: 'production' }] });
  expect(await job.leftovers()).toEqual([]);
});

test('the upload limits are requested before the release is created, and one request uploads the bundle', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  await writePair(job.workspace, 'app.js');
  await job.main();
  expect(sandbox.server.journal.lines().filter((line) => /chunk|assemble/.test(line))).toEqual([
    'GET /api/0/organizations/acme/chunk-upload/ → 200',
    'POST /api/0/organizations/acme/chunk-upload/ → 200',
    'POST /api/0/organizations/acme/artifactbundle/assemble/ → 200',
    'POST /api/0/organizations/acme/artifactbundle/assemble/ → 200',
    'POST /api/0/organizations/acme/artifactbundle/assemble/ → 200',
  ]);
  const at = (name: RegExp) => sandbox.server.journal.lines().findIndex((line) => name.test(line));
  expect(at(/GET .*chunk-upload/)).toBeLessThan(at(/POST .*releases/));
});

test('the chunks of a new release are sent while it is created, and assembled afterwards', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  await writePair(job.workspace, 'app.js');
  sandbox.server.faults.add({ method: 'POST', path: /\/releases\/$/, fault: { kind: 'stall' } });
  const step = await job.startMain();
  const lines = () => sandbox.server.journal.lines().filter((line) => /POST .*(chunk-upload|assemble)/.test(line));
  await expect.poll(lines, { timeout: 20_000 }).toEqual(['POST /api/0/organizations/acme/chunk-upload/ → 200']);
  step.kill('SIGKILL');
  await step.ended;
  expect(sandbox.acme.release('1.1.0')).toBeUndefined();
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
  expect(sandbox.acme.artifactBundles).toHaveLength(1);
});

test('a second run for a release that must exist sends nothing', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.addRelease('1.1.0', { projects: ['web'] });
  await using job = await sandbox.job({ ...inputs, environment: '', 'create-release': 'false' });
  await writePair(job.workspace, 'app.js');
  await job.main();
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'bytes-uploaded': '0' } });
});

test('for a release that exists, Sentry is asked first which chunks it has', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.addRelease('1.1.0', { projects: ['web'] });
  await using job = await sandbox.job(inputs);
  await writePair(job.workspace, 'app.js');
  expect(await job.main()).toMatchObject({ exitCode: 0 });
  expect(sandbox.server.journal.lines().filter((line) => /POST .*(chunk-upload|assemble)/.test(line))[0]).toBe(
    'POST /api/0/organizations/acme/artifactbundle/assemble/ → 200',
  );
});

test('a second run sends nothing and reports it', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  await writePair(job.workspace, 'app.js');
  const first = await job.main();
  const [bundle] = sandbox.acme.artifactBundles;
  sandbox.server.journal.clear();

  const second = await job.main();
  expect(second).toMatchObject({ exitCode: 0, errors: [] });
  expect(second.outputs).toMatchObject({
    'files-uploaded': '0',
    'files-unchanged': '2',
    'bytes-uploaded': '0',
    'bundle-ids': first.outputs['bundle-ids'],
  });
  expect(second.log).toContain(
    'Artifact bundle: 2 files stored as 1 artifact bundle of release 1.1.0, for web; Sentry already had all of them',
  );
  expect(sandbox.acme.artifactBundles).toEqual([bundle]);
  expect(sandbox.server.journal.lines().filter((line) => /chunk|assemble/.test(line))).toEqual([
    'GET /api/0/organizations/acme/chunk-upload/ → 200',
    'POST /api/0/organizations/acme/artifactbundle/assemble/ → 200',
  ]);
});

test('a second run after Sentry has forgotten the first assembly also results in one bundle', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  await writePair(job.workspace, 'app.js');
  await job.main();
  sandbox.acme.bundleAssemblies.clear();
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'files-unchanged': '2', 'bytes-uploaded': '0' } });
  expect(sandbox.acme.artifactBundles).toHaveLength(1);
});

test.each([
  ['another release', { release: '1.2.0' }, { release: '1.2.0', dist: null, projects: ['web'] }],
  ['another dist', { dist: '42' }, { release: '1.1.0', dist: '42', projects: ['web'] }],
  ['another project', { projects: 'api' }, { release: '1.1.0', dist: null, projects: ['api'] }],
])('the same files for %s are bound to it, and the first bundle stays', async (_, changed, bound) => {
  await using sandbox = await startSandbox();
  for (const overrides of [{}, changed]) {
    await using job = await sandbox.job({ ...inputs, ...overrides });
    await writePair(job.workspace, 'app.js');
    expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'files-uploaded': '2' } });
  }
  expect(sandbox.acme.artifactBundles).toMatchObject([{ release: '1.1.0', dist: null, projects: ['web'] }, bound]);
});

test('several projects share one bundle and one upload', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...inputs, projects: 'web, api' });
  await writePair(job.workspace, 'app.js');
  const main = await job.main();
  expect(bundleOf(sandbox).projects).toEqual(['web', 'api']);
  expect(main.log).toContain('of release 1.1.0, for web, api');
  expect(sandbox.server.journal.lines().filter((line) => line.startsWith('POST') && /chunk/.test(line))).toHaveLength(
    1,
  );
});

test('names begin with url-prefix, and the dist is logged', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...inputs, 'url-prefix': 'https://shop.example/static/', dist: 'ios' });
  await writePair(job.workspace, 'app.js');
  const main = await job.main();
  expect(bundleOf(sandbox).files.map(({ url }) => url)).toEqual([
    'https://shop.example/static/app.js',
    'https://shop.example/static/app.js.map',
  ]);
  expect(bundleOf(sandbox)).toMatchObject({ dist: 'ios' });
  expect(main.log).toContain('of release 1.1.0, dist ios, for web');
});

test('inject: false changes no file, and the bundle is bound by the release only', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...inputs, inject: 'false' });
  await writePair(job.workspace, 'app.js');
  const before = await readFile(join(job.workspace.path, 'dist/app.js'));
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'files-uploaded': '2' } });
  expect(await readFile(join(job.workspace.path, 'dist/app.js'))).toEqual(before);
  expect(bundleOf(sandbox).files.map(({ headers }) => headers)).toEqual([{ sourcemap: 'app.js.map' }, {}]);
});

test('release files are uploaded first, and the outputs count both', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...inputs, files: 'dist/*.css' });
  await writePair(job.workspace, 'app.js');
  await job.workspace.write('dist/app.css', 'body {}');
  const main = await job.main();
  expect(main.outputs).toMatchObject({
    'files-uploaded': '3',
    'bytes-uploaded': String(7 + bundleOf(sandbox).sizeBytes),
  });
  const uploads = sandbox.server.journal
    .lines()
    .filter((line) => line.startsWith('POST') && /files|assemble/.test(line));
  expect(uploads[0]).toContain('/files/');
});

test('no files are an error before the first request, or a warning with if-no-files-found: warn', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  await job.workspace.write('dist/readme.txt', 'x');
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 1, errors: [expect.stringContaining('sourcemaps')] });
  expect(sandbox.server.journal.requests).toEqual([]);

  await using other = await sandbox.job({ ...inputs, 'if-no-files-found': 'warn' });
  await other.workspace.write('dist/readme.txt', 'x');
  expect(await other.main()).toMatchObject({ exitCode: 0, warnings: [expect.stringContaining('sourcemaps')] });
  expect(sandbox.acme.artifactBundles).toEqual([]);
});

test.runIf(canBeName('<>'))('file names cannot inject commands or markup', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  const name = '<img src=x> [a](http:evil) `x` @all %0A::error::x.js';
  await job.workspace.write(`dist/${name}`, 'run()\n');
  const main = await job.main();
  expect(main.exitCode).toBe(0);
  expect(main.errors).toEqual([]);
  expect(bundleOf(sandbox).files).toMatchObject([{ url: `~/${name}` }]);
  expect(bundleOf(sandbox).files[0]?.path.split('/')).not.toContain('..');
  expect(main.summary).not.toContain('<img');
});

test('a script with an inlined worker is stored with its own map, and the text of the worker is not changed', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  await writePair(job.workspace, 'app.js', 1);
  await writePair(job.workspace, 'worker.js', 2);
  const worker = await readFile(join(job.workspace.path, 'dist/worker.js'), 'utf8');
  const app = `"use strict";start(\`${worker}\`);\n`;
  await job.workspace.write('dist/app.js', app);

  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  const bundle = bundleOf(sandbox);
  expect(bundle.files.map(({ url, headers }) => [url, headers['sourcemap']])).toEqual([
    ['~/app.js', 'app.js.map'],
    ['~/app.js.map', undefined],
    ['~/worker.js', 'worker.js.map'],
    ['~/worker.js.map', undefined],
  ]);
  const ids = bundle.files.map(({ headers }) => headers['debug-id']);
  expect([ids[1], ids[3]]).toEqual([ids[0], ids[2]]);
  expect(ids[0]).not.toBe(ids[2]);
  expect(bundle.files[0]?.content.toString()).toContain(`start(\`${worker}\`);\n`);

  const again = await job.main();
  expect(again.outputs).toMatchObject({ 'files-uploaded': '0' });
});

test('the configuration of git is not stored as a source, in whatever case a map spells it', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  await writePair(job.workspace, 'app.js');
  const map = { version: 3, sources: ['../.GIT/config', '../src/app.ts'], names: [], mappings: 'AAAA' };
  await job.workspace.write('dist/app.js.map', JSON.stringify(map));
  await job.workspace.write('.GIT/config', 'token');
  await job.workspace.write('src/app.ts', 'let app;');

  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
  const stored = bundleOf(sandbox).files.find(({ url }) => url === '~/app.js.map');
  expect(JSON.parse(stored?.content.toString() ?? '').sourcesContent).toEqual([null, 'let app;']);
});
