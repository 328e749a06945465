import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { elf } from '../support/debug-files/elf.ts';
import { portablePdb } from '../support/debug-files/pdb.ts';
import { jvmSourceBundle, sourceBundle } from '../support/debug-files/source-bundle.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import { zipOf } from '../support/zip.ts';

const debugId = '42424242-4242-4242-4242-424242424242';
const library = elf({ buildId: Buffer.alloc(20, 0x42), sections: { '.debug_info': 'present' } });
const bundle = sourceBundle({ debugId });
const jvmId = '4c4b9b1e-6a3c-4f4d-9a29-0d4a5c1d7f01';

/** Runs the step with these files, and returns what Sentry holds then. */
async function upload(sandbox: Sandbox, patterns: string, files: Readonly<Record<string, Buffer>>) {
  await using job = await sandbox.job({ 'debug-files': patterns, 'create-release': 'false' });
  for (const [path, content] of Object.entries(files)) await job.workspace.write(path, content);
  const run = await job.main();
  expect(await job.leftovers()).toEqual([]);
  return { ...run, stored: sandbox.web.debugFiles.map(({ name, format }) => [name, format]) };
}

test.each<[what: string, patterns: string, files: Readonly<Record<string, Buffer>>]>([
  ['alone', 'out/lib.so.src.zip', { 'out/lib.so.src.zip': bundle }],
  ['with others in a folder', 'out', { 'out/lib.so.src.zip': bundle, 'out/readme.md': Buffer.from('# Shop') }],
  ['in a ZIP file', 'out/*.zip', { 'out/symbols.zip': zipOf({ 'src/lib.so.src.zip': bundle }) }],
])('a source bundle is stored as it is, and sent once: %s', async (_what, patterns, files) => {
  await using sandbox = await startSandbox();
  const first = await upload(sandbox, patterns, files);
  expect(first).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { 'debug-files-uploaded': '1' } });
  const sha1 = createHash('sha1').update(bundle).digest('hex');
  expect(sandbox.web.debugFiles).toMatchObject([
    { name: 'lib.so.src.zip', format: 'sourcebundle', debugId, features: ['sources'], sha1 },
  ]);
  expect(first.log).toMatch(new RegExp(`lib\\.so\\.src\\.zip\\)? → ${debugId} \\(sourcebundle\\)`));

  const second = await upload(sandbox, patterns, files);
  expect(second).toMatchObject({ exitCode: 0, outputs: { 'debug-files-uploaded': '0' } });
});

test('a source bundle and its program are both stored, in either order', async () => {
  await using sandbox = await startSandbox();
  const both = { 'out/lib.so': library, 'out/lib.so.src.zip': bundle };
  for (const uploaded of ['2', '0']) {
    const run = await upload(sandbox, 'out', both);
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'debug-files-uploaded': uploaded } });
    expect(run.stored.toSorted()).toEqual([
      ['lib.so', 'elf'],
      ['lib.so.src.zip', 'sourcebundle'],
    ]);
    expect(run.log).not.toContain('covered');
  }

  await using other = await startSandbox();
  await upload(other, 'out/lib.so.src.zip', both);
  expect(await upload(other, 'out/lib.so', both)).toMatchObject({ stored: [['lib.so.src.zip', 'sourcebundle'], ['lib.so', 'elf']] }); // biome-ignore format: one line
});

test('a bundle of Java sources is stored under the ID that it was made with', async () => {
  await using sandbox = await startSandbox();
  const run = await upload(sandbox, 'out', { [`out/${jvmId}.zip`]: jvmSourceBundle(jvmId) });
  expect(run).toMatchObject({ exitCode: 0, errors: [], outputs: { 'debug-files-uploaded': '1' } });
  expect(sandbox.web.debugFiles).toMatchObject([{ name: `${jvmId}.zip`, debugId: jvmId, features: ['sources'] }]);
});

test('of two source bundles with one debug ID, the larger one is sent', async () => {
  await using sandbox = await startSandbox();
  const files = { 'out/a.src.zip': bundle, 'out/b.src.zip': sourceBundle({ debugId, source: 'int main(int n) {}\n' }) };
  for (const uploaded of ['1', '0']) {
    const run = await upload(sandbox, 'out', files);
    expect(run).toMatchObject({
      stored: [['b.src.zip', 'sourcebundle']],
      outputs: { 'debug-files-uploaded': uploaded },
    });
    expect(run.log).toContain('out/a.src.zip (sourcebundle, sources) is covered by out/b.src.zip');
  }
});

test('a source bundle is sent after a portable PDB with the same debug ID, which may contain sources', async () => {
  await using sandbox = await startSandbox();
  const pdb = portablePdb({ guid: '42'.repeat(16), stamp: 7 });
  const files = { 'out/a.src.zip': sourceBundle({ debugId: `${debugId}-7` }), 'out/b.pdb': pdb };
  expect(await upload(sandbox, 'out', files)).toMatchObject({
    stored: [
      ['b.pdb', 'portablepdb'],
      ['a.src.zip', 'sourcebundle'],
    ],
  });
});

test('a server that cannot read source bundles fails the step', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.chunks.settings.accept = ['debug_files'];
  const run = await upload(sandbox, 'out', { 'out/lib.so.src.zip': bundle });
  expect(run).toMatchObject({ exitCode: 1, stored: [] });
  expect(run.errors[0]).toContain('Sentry accepted lib.so.src.zip, but did not store it in web');
  expect(run.errors[0]).toContain('this server cannot read the format (sourcebundle)');
});

test.each<[what: string, content: Buffer, message: string]>([
  ['without a debug ID', sourceBundle({}), 'out/lib.src.zip is a source bundle without a debug ID in its manifest'],
  ['cut off', bundle.subarray(0, -30), 'out/lib.src.zip is malformed: it is not complete'],
])('a source bundle %s fails the step before the first request', async (_what, content, message) => {
  await using sandbox = await startSandbox();
  const run = await upload(sandbox, 'out/*.src.zip', { 'out/lib.src.zip': content });
  expect(run).toMatchObject({ exitCode: 1, stored: [] });
  expect(run.errors[0]).toContain(message);
  expect(sandbox.server.journal.requests).toEqual([]);
});
