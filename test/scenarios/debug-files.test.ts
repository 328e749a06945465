import { expect, test } from 'vitest';
import type { Project } from '../sentry-server/store/project.ts';
import { elf } from '../support/debug-files/elf.ts';
import { expectedDebugFiles, sampleFiles } from '../support/debug-files/sample-files.ts';
import type { Job } from '../support/job.ts';
import { startSandbox } from '../support/sandbox.ts';

const inputs = { 'debug-files': 'symbols', 'create-release': 'false' };

async function writeBuild(job: Job): Promise<void> {
  for (const [path, content] of Object.entries(sampleFiles)) await job.workspace.write(`symbols/${path}`, content);
}

/** The stored files, sorted by debug ID; of two files with the same ID, the PDB comes last. */
function storedIn(project: Project | undefined) {
  return (project?.debugFiles ?? [])
    .map(({ name, format, debugId, sha1 }) => [name, format, debugId, sha1])
    .toSorted((one, other) => (String([one[2], one[1] === 'pdb']) < String([other[2], other[1] === 'pdb']) ? -1 : 1));
}

test('files of every format are stored under their debug IDs, without a release', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  await writeBuild(job);

  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(storedIn(sandbox.web)).toEqual(expectedDebugFiles);
  expect(sandbox.acme.releases).toEqual([]);
  expect(main.outputs).toMatchObject({ 'debug-files-uploaded': '9', outcome: 'success' });
  expect(main.outputs).not.toHaveProperty('release-url');
  expect(main.log).toContain('Debug files: 9 debug files found: 9 new, 0 unchanged');
  expect(main.log).toContain(
    'Shop.app.dSYM/Contents/Resources/DWARF/Shop → 1c228684-3ee5-472b-ab8d-29b3fbf63a70 (macho)',
  );
  expect(main.log).toContain('Info.plist is not a debug information file');
  expect(main.summary).toContain('3249d99d-0c40-4931-8610-f4e4fb0b6936-2');
  expect(await job.leftovers()).toEqual([]);
});

test('a second run stores nothing', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  await writeBuild(job);
  await job.main();
  const before = structuredClone(sandbox.web.debugFiles);
  sandbox.server.journal.clear();

  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, outputs: { 'debug-files-uploaded': '0' } });
  expect(main.log).toContain('0 new, 9 unchanged; 0 bytes sent');
  expect(sandbox.web.debugFiles).toEqual(before);
  expect(sandbox.server.journal.lines()).toEqual([
    'GET /api/0/ → 200',
    'GET /api/0/organizations/acme/chunk-upload/ → 200',
    'GET /api/0/projects/acme/web/files/dsyms/unknown/ → 200',
    // The checksums of the mapping and of the PDB do not cover their debug IDs.
    'GET /api/0/projects/acme/web/files/dsyms/ → 200',
    'GET /api/0/projects/acme/web/files/dsyms/ → 200',
    // Binaries, which follow the debug files.
    'GET /api/0/projects/acme/web/files/dsyms/unknown/ → 200',
  ]);
});

test('each project gets all files, and the bytes are sent once', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...inputs, projects: 'web, api' });
  await writeBuild(job);

  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'debug-files-uploaded': '18' } });
  expect(storedIn(sandbox.web)).toEqual(expectedDebugFiles);
  expect(storedIn(sandbox.acme.projects.find(({ slug }) => slug === 'api'))).toEqual(expectedDebugFiles);
  const chunks = sandbox.server.journal.requests
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/chunk-upload/'))
    .flatMap(({ body }) => (body as { files: { filename: string }[] }).files.map(({ filename }) => filename));
  expect(new Set(chunks).size).toBe(9);
  expect(chunks).toHaveLength(9);
});

test('a large file is sent in chunks of the size that the server requests, and arrives complete', async () => {
  await using sandbox = await startSandbox();
  Object.assign(sandbox.acme.chunks.settings, { chunkSize: 1024, chunksPerRequest: 3, maxRequestSize: 4096 });
  await using job = await sandbox.job(inputs);
  const code = Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * index) >> 5));
  await job.workspace.write('symbols/large.so', elf({ buildId: Buffer.alloc(20, 7), code }));

  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'debug-files-uploaded': '1' } });
  expect(sandbox.web.debugFiles).toMatchObject([
    { name: 'large.so', size: elf({ buildId: Buffer.alloc(20, 7), code }).length },
  ]);
});

test('files are stored before the deploy of a release', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ 'debug-files': 'symbols/**/*.sym', environment: 'production' });
  await writeBuild(job);
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'debug-files-uploaded': '1', created: 'true' } });
  const order = sandbox.server.journal.lines().filter((line) => /^POST.*(assemble|deploys)\//.test(line));
  expect(order.at(-1)).toContain('/deploys/');
  expect(sandbox.acme.release('1.1.0')).toMatchObject({ deploys: [{ environment: 'production' }] });
});

test('more files than fit into one request are checked with several', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  for (let index = 0; index < 230; index++) {
    const buildId = Buffer.alloc(20, 1);
    buildId.writeUInt32LE(index, 4);
    await job.workspace.write(`symbols/lib${index}.so`, elf({ buildId }));
  }
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'debug-files-uploaded': '230' } });
  expect(sandbox.web.debugFiles).toHaveLength(230);
  expect(sandbox.server.journal.lines().filter((line) => line.includes('/unknown/'))).toHaveLength(3);
});
