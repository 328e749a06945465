import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { elf } from '../support/debug-files/elf.ts';
import { machO } from '../support/debug-files/mach-o.ts';
import { mapping } from '../support/debug-files/other-formats.ts';
import { portablePdb } from '../support/debug-files/pdb.ts';
import { pe } from '../support/debug-files/pe.ts';
import { sampleFiles } from '../support/debug-files/sample-files.ts';
import { startSandbox } from '../support/sandbox.ts';
import { canLinkFiles } from '../support/system.ts';
import { openTempFolder } from '../support/temp-folder.ts';
import { zipOf } from '../support/zip.ts';

const buildId = Buffer.alloc(20, 0x42);
const bundle = 'Shop.app.dSYM/Contents/Resources/DWARF/Shop';
const plist = 'Shop.app.dSYM/Contents/Info.plist';

/** Runs the step with these files in the workspace, and returns what Sentry has stored. */
async function upload(patterns: string, files: Readonly<Record<string, Buffer>>, more: Record<string, string> = {}) {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ 'debug-files': patterns, 'create-release': 'false', ...more });
  for (const [path, content] of Object.entries(files)) await job.workspace.write(path, content);
  const main = await job.main();
  expect(await job.leftovers()).toEqual([]);
  const { requests } = sandbox.server.journal;
  return {
    ...main,
    requests,
    names: sandbox.web.debugFiles.map(({ name }) => name).sort(),
  };
}

test('all files that cannot be stored are reported with their reasons before the first request', async () => {
  const run = await upload('out/*', {
    'out/good.so': elf({ buildId }),
    'out/readme.md': Buffer.from('# Shop'),
    'out/stripped.so': elf({}),
    'out/half.so': elf({ buildId }).subarray(0, 150),
    'out/lib.dll': pe({}),
    'out/mapping.txt': mapping({ lines: false }),
    'out/broken.zip': Buffer.from('PK\x03\x04 and no more'),
    'out/none.zip': zipOf({ 'readme.md': Buffer.from('# Shop') }),
  });
  expect(run).toMatchObject({ exitCode: 1, requests: [], names: [] });
  expect(run.errors).toHaveLength(1);
  const [error = ''] = run.errors;
  expect(error).toContain('7 files cannot be stored');
  for (const line of [
    'readme.md is not a debug information file that Sentry can read',
    'stripped.so is an ELF file without a build ID',
    'half.so is malformed: it has 150 bytes, but refers to byte',
    'lib.dll is a PE file without a reference to a PDB',
    'mapping.txt is a ProGuard mapping without line numbers',
    'broken.zip is not a readable ZIP file',
    'none.zip contains no debug information file',
  ]) {
    expect(error).toContain(`\n- out/${line}`);
  }
  expect(error).toContain('exclude them with lines that start with !');
});

test('other files in a folder are skipped and logged', async () => {
  const run = await upload('out', {
    'out/good.so': elf({ buildId }),
    'out/readme.md': Buffer.from('# Shop'),
    'out/lib.dll': pe({}),
    'out/app.apk': zipOf({ 'lib/other.so': elf({ buildId: Buffer.alloc(20, 1) }) }),
  });
  expect(run).toMatchObject({ exitCode: 0, errors: [], names: ['good.so'] });
  expect(run.log).toContain('Files that debug-files selects and that are skipped (3)');
  expect(run.log).toContain('out/readme.md is not a debug information file');
  expect(run.log).toContain('out/lib.dll is a PE file without a reference to a PDB');
});

test('a malformed file is an error, also in a folder', async () => {
  const run = await upload('out', {
    'out/good.so': elf({ buildId }),
    'out/half.so': elf({ buildId }).subarray(0, 150),
  });
  expect(run).toMatchObject({ exitCode: 1, requests: [] });
  expect(run.errors[0]).toContain('out/half.so is malformed');
});

test.each(['out/*.dSYM', 'out/Shop.app.dSYM', 'out', 'out/**'])('%s selects the dSYM bundle', async (pattern) => {
  const files = {
    [`out/${bundle}`]: machO({ uuid: '1b205cd0-67d0-4d69-a0fa-c6bdddb2a609' }),
    [`out/${plist}`]: Buffer.from('<plist/>'),
  };
  expect(await upload(pattern, files)).toMatchObject({ exitCode: 0, errors: [], names: ['Shop'] });
});

test('a dSYM bundle without a UUID in it is an error', async () => {
  const run = await upload('out/*.dSYM', { [`out/${bundle}`]: machO({}), [`out/${plist}`]: Buffer.from('<plist/>') });
  expect(run).toMatchObject({ exitCode: 1, requests: [] });
  expect(run.errors[0]).toContain('out/Shop.app.dSYM contains no debug information file');
});

test('debug information files in ZIP files are stored', async () => {
  const files = Object.fromEntries(Object.entries(sampleFiles).filter(([path]) => !path.startsWith('windows/')));
  const run = await upload('out/*.zip', {
    'out/symbols.zip': zipOf(files),
    'out/more.zip': zipOf({ 'a/lib.so': elf({ buildId }), 'b/lib.so': elf({ buildId: Buffer.alloc(20, 1) }) }),
  });
  expect(run).toMatchObject({ exitCode: 0, errors: [], outputs: { 'debug-files-uploaded': '9' } });
  expect(run.names.filter((name) => name === 'lib.so' || name === 'Shop')).toEqual([
    'Shop',
    'Shop',
    'lib.so',
    'lib.so',
  ]);
  expect(run.log).toContain('out/symbols.zip (android/mapping.txt) → b0619b85-14b0-5c1a-854a-5a7d0ea817f5');
});

test('a portable PDB embedded in a PE file is stored too, also from a ZIP file', async () => {
  const guid = '9dd94932400c31498610f4e4fb0b6936';
  const dll = pe({ guid, exceptions: true, portableStamp: 7, embedded: portablePdb({ guid, stamp: 7 }) });
  const expected = { exitCode: 0, errors: [], names: ['Shop.dll', 'Shop.pdb'] };
  expect(await upload('out/*.dll', { 'out/Shop.dll': dll })).toMatchObject(expected);
  expect(await upload('out/*.zip', { 'out/Shop.zip': zipOf({ 'bin/Shop.dll': dll }) })).toMatchObject(expected);
  const [broken, longer] = [Buffer.from(dll), Buffer.from(dll)];
  broken.fill(0xff, dll.indexOf('MPDB') + 8, dll.indexOf('MPDB') + 20);
  longer.writeUInt32LE(40, dll.indexOf('MPDB') + 4);
  for (const content of [broken, longer]) {
    const run = await upload('out/*.dll', { 'out/Shop.dll': content });
    expect(run).toMatchObject({
      exitCode: 1,
      errors: [expect.stringContaining('out/Shop.dll is malformed: its embedded PDB')],
    });
  }
});

test('the same content under two names is stored once', async () => {
  const run = await upload('out', { 'out/a/lib.so': elf({ buildId }), 'out/b/lib.so': elf({ buildId }) });
  expect(run).toMatchObject({ exitCode: 0, names: ['lib.so'], outputs: { 'debug-files-uploaded': '1' } });
});

test('every pattern without a debug information file is reported', async () => {
  const files = { 'out/good.so': elf({ buildId }), 'empty/readme.md': Buffer.from('# Shop') };
  const patterns = 'out/*.so\nout/*.pdb\nempty';
  const failed = await upload(patterns, files);
  expect(failed).toMatchObject({ exitCode: 1, requests: [] });
  expect(failed.errors[0]).toMatch(
    /Input debug-files: no debug information file in the workspace matches "out\/\*\.pdb", "empty"/,
  );

  const warned = await upload(patterns, files, { 'if-no-files-found': 'warn' });
  expect(warned).toMatchObject({ exitCode: 0, names: ['good.so'], warnings: [expect.stringContaining('"empty"')] });
  const ignored = await upload(patterns, files, { 'if-no-files-found': 'ignore' });
  expect(ignored).toMatchObject({ exitCode: 0, names: ['good.so'], warnings: [] });
});

test('without files, and with if-no-files-found: ignore, only the scopes of the token are requested', async () => {
  const run = await upload('out/*.so', {}, { 'if-no-files-found': 'ignore' });
  expect(run).toMatchObject({ exitCode: 0, outputs: { 'debug-files-uploaded': '0' } });
  expect(run.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /api/0/']);
});

test('patterns that only exclude files are an error', async () => {
  const run = await upload('!out/*.so', {});
  expect(run).toMatchObject({ exitCode: 1, requests: [] });
  expect(run.errors[0]).toContain('debug-files: it only excludes files');
});

test.runIf(canLinkFiles)('a link that leads out of the workspace is refused', async () => {
  await using elsewhere = await openTempFolder();
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ 'debug-files': 'lib.so', 'create-release': 'false' });
  await symlink(await elsewhere.write('lib.so', elf({ buildId })), join(job.workspace.path, 'lib.so'));
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 1, errors: [expect.stringContaining('leads out of the workspace')] });
  expect(sandbox.server.journal.requests).toEqual([]);
});

test.each(['build/*.xcarchive/dSYMs', 'build/*.xcarchive/dSYMs/**', 'build/**', 'build/**/*', 'build/*'])(
  '%s skips other files in folders',
  async (pattern) => {
    const run = await upload(pattern, {
      [`build/Shop.xcarchive/dSYMs/${bundle}`]: machO({ uuid: '1b205cd0-67d0-4d69-a0fa-c6bdddb2a609' }),
      'build/Shop.xcarchive/dSYMs/readme.txt': Buffer.from('Shop'),
      'build/Shop.xcarchive/dSYMs/docs.zip': zipOf({ 'readme.md': Buffer.from('# Shop') }),
    });
    expect(run).toMatchObject({ exitCode: 0, errors: [], names: ['Shop'] });
    expect(run.log).toContain('readme.txt is not a debug information file');
    expect(run.log).toContain('docs.zip contains no debug information file');
  },
);

test('a pattern for folders without a debug information file matches nothing', async () => {
  const run = await upload('build/*/symbols', { 'build/x/symbols/readme.txt': Buffer.from('Shop') });
  expect(run).toMatchObject({ exitCode: 1, requests: [] });
  expect(run.errors[0]).toContain('no debug information file in');
});

test('a file in a ZIP file with a wrong checksum is malformed', async () => {
  const zip = zipOf({ 'lib.so': elf({ buildId }) });
  const directory = zip.indexOf('PK\x01\x02', 0, 'latin1');
  zip.writeUInt32LE((zip.readUInt32LE(directory + 16) ^ 1) >>> 0, directory + 16);
  const run = await upload('out/*.zip', { 'out/symbols.zip': zip });
  expect(run).toMatchObject({ exitCode: 1, requests: [] });
  expect(run.errors[0]).toContain('out/symbols.zip is malformed: the checksum of lib.so in it is wrong');
});
