import { expect, test } from 'vitest';
import { elf } from '../support/debug-files/elf.ts';
import { fatMachO, machO } from '../support/debug-files/mach-o.ts';
import { mapping } from '../support/debug-files/other-formats.ts';
import { pdb, portablePdb } from '../support/debug-files/pdb.ts';
import { pe } from '../support/debug-files/pe.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';

const buildId = Buffer.alloc(20, 0x42);
const [uuid, otherUuid] = ['1b205cd0-67d0-4d69-a0fa-c6bdddb2a609', '1c228684-3ee5-472b-ab8d-29b3fbf63a70'];
const guid = '9dd94932400c31498610f4e4fb0b6936';

/** What gcc builds, and what objcopy --only-keep-debug and strip make of it. */
function elfBuild(buildId: Buffer) {
  const full = { '.eh_frame': 'present', '.symtab': 'present', '.debug_info': 'present' } as const;
  return {
    full: elf({ buildId, sections: full }),
    'app.debug': elf({ buildId, sections: { ...full, '.eh_frame': 'removed' } }),
    app: elf({ buildId, sections: { '.eh_frame': 'present' } }),
  };
}

const { full, ...split } = elfBuild(buildId);

/** Runs the step with these files in a folder, and returns the names of the files that Sentry holds then. */
async function upload(sandbox: Sandbox, files: Readonly<Record<string, Buffer>>, more: Record<string, string> = {}) {
  await using job = await sandbox.job({ 'debug-files': 'out', 'create-release': 'false', ...more });
  for (const [path, content] of Object.entries(files)) await job.workspace.write(`out/${path}`, content);
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  return { ...main, stored: sandbox.web.debugFiles.map(({ name }) => name).sort() };
}

/** Sentry remembers the result of an assembly for ten minutes. */
function passTenMinutes({ web }: Sandbox): void {
  web.debugFileJobs.clear();
}

const servers: readonly (readonly [server: string, accept: string[] | undefined])[] = [
  ['chunks', undefined],
  ['ZIP files', []],
];

test.each(servers)(
  'files that another one covers are not sent, and a second run sends nothing (%s)',
  async (_, accept) => {
    await using sandbox = await startSandbox();
    if (accept) sandbox.acme.chunks.settings.accept = accept;
    const first = await upload(sandbox, { ...split, full });
    expect(first).toMatchObject({ stored: ['full'], outputs: { 'debug-files-uploaded': '1' } });
    expect(first.log).toContain('Debug files: 3 debug files found: 1 new, 0 unchanged, 2 covered by others; ');
    expect(first.log).toContain('Files that are not sent because others with the same debug ID cover them (2)');
    expect(first.log).toContain('out/app (elf, unwind) is covered by out/full (elf, debug, symtab, unwind)');
    expect(first.log).toContain('out/app.debug (elf, debug, symtab) is covered by out/full');
    expect(first.summary).toContain('app.debug&#58; 42424242-4242-4242-4242-424242424242 (web, covered)');
    expect(sandbox.web.debugFiles).toMatchObject([{ features: ['symtab', 'debug', 'unwind'] }]);

    const second = await upload(sandbox, { ...split, full });
    expect(second).toMatchObject({ stored: ['full'], outputs: { 'debug-files-uploaded': '0' } });
    expect(second.log).toContain('0 new, 1 unchanged, 2 covered by others; 0 bytes sent');
  },
);

test.each(servers)(
  'files that complement each other are sent, and a second run sends nothing (%s)',
  async (_, accept) => {
    await using sandbox = await startSandbox();
    if (accept) sandbox.acme.chunks.settings.accept = accept;
    for (const uploaded of ['2', '0']) {
      const run = await upload(sandbox, split);
      expect(run).toMatchObject({ stored: ['app', 'app.debug'], outputs: { 'debug-files-uploaded': uploaded } });
      expect(run.log).not.toContain('covered');
    }
  },
);

test.each([
  ['', ['full', 'app', 'app.debug']],
  [' in another order', ['app.debug', 'app', 'full']],
])('what an earlier run has stored is replaced once%s', async (_what, names) => {
  await using sandbox = await startSandbox();
  const files: Readonly<Record<string, Buffer>> = { ...split, full };
  for (const name of names) await upload(sandbox, { [name]: files[name] ?? full });
  passTenMinutes(sandbox);
  await upload(sandbox, files);
  passTenMinutes(sandbox);
  expect(await upload(sandbox, files)).toMatchObject({ stored: ['full'], outputs: { 'debug-files-uploaded': '0' } });
});

test.each([
  ['web, api', '2 new, 0 unchanged, 4 covered by others'],
  ['web', '1 new, 0 unchanged, 2 covered by others'],
])('a dry run reports the files that are covered (%s)', async (projects, counts) => {
  await using sandbox = await startSandbox();
  const run = await upload(sandbox, { ...split, full }, { projects, 'dry-run': 'true' });
  expect(run.stored).toEqual([]);
  expect(run.log).toContain(`debug files found: ${counts}; `);
  expect(run.log).toContain('out/app (elf, unwind) is covered by out/full (elf, debug, symtab, unwind)');
  const offline = await upload(sandbox, { ...split, full }, { projects, 'dry-run': 'true', 'auth-token': '' });
  expect(offline.log).toContain('3 debug files found, 2 covered by others, ');
  expect(offline.log).toContain('out/app (elf, unwind) is covered by out/full (elf, debug, symtab, unwind)');
});

test('files of another architecture do not cover anything', async () => {
  await using sandbox = await startSandbox();
  const other = elfBuild(Buffer.alloc(20, 1));
  const run = await upload(sandbox, { 'arm/full': full, 'arm/app': split.app, 'x86/app': other.app });
  expect(run).toMatchObject({ stored: ['app', 'full'], outputs: { 'debug-files-uploaded': '2' } });
  expect(run.log).toContain('out/arm/app (elf, unwind) is covered by out/arm/full');
});

test('a dSYM and its binary are both stored, for each architecture', async () => {
  await using sandbox = await startSandbox();
  const dsym = { __debug_info: 'present', __unwind_info: 'removed' } as const;
  const binary = { __unwind_info: 'present' } as const;
  const build = (sections: typeof dsym | typeof binary) =>
    fatMachO([machO({ uuid, sections }), machO({ uuid: otherUuid, cpu: 0x01000007, sections })]);
  const files = { 'Shop.app.dSYM/Contents/Resources/DWARF/Shop': build(dsym), 'Shop.app/Shop': build(binary) };
  for (const uploaded of ['4', '0']) {
    const run = await upload(sandbox, files);
    expect(run).toMatchObject({ outputs: { 'debug-files-uploaded': uploaded } });
    expect(sandbox.web.debugFiles).toHaveLength(4);
    expect(run.log).not.toContain('covered');
  }
});

test.each(servers)('a binary whose dSYM contains __eh_frame is stored too (%s)', async (_, accept) => {
  await using sandbox = await startSandbox();
  if (accept) sandbox.acme.chunks.settings.accept = accept;
  const dsym = machO({ uuid, sections: { __debug_info: 'present', __eh_frame: 'present' } });
  const files = {
    'Shop.app/Shop': machO({ uuid, sections: { __eh_frame: 'present', __unwind_info: 'present' } }),
    'Shop.app.dSYM/Contents/Resources/DWARF/Shop': dsym,
  };
  // Sentry deletes the binary when the dSYM is stored.
  await upload(sandbox, { 'Shop.app/Shop': files['Shop.app/Shop'] });
  passTenMinutes(sandbox);
  for (const uploaded of ['2', '0']) {
    expect(await upload(sandbox, files)).toMatchObject({ outputs: { 'debug-files-uploaded': uploaded } });
    expect(sandbox.web.debugFiles.map(({ features }) => features)).toEqual([
      ['symtab', 'debug', 'unwind'],
      ['symtab', 'unwind'],
    ]);
  }
});

test.each<[what: string, files: Readonly<Record<string, Buffer>>, stored: readonly string[]]>([
  [
    'a PE file for x86_64 and its PDB',
    { 'shop.exe': pe({ guid, exceptions: true }), 'shop.pdb': pdb({ guid }) },
    ['shop.exe', 'shop.pdb'],
  ],
  [
    'a PDB for x86, which covers its PE file',
    { 'shop.dll': pe({ guid, is64: false, exports: true }), 'shop.pdb': pdb({ guid, machine: 0x14c }) },
    ['shop.pdb'],
  ],
  [
    'a portable PDB, without a PE file that has no information',
    { 'Shop.dll': pe({ guid, portableStamp: 7, embedded: portablePdb({ guid, stamp: 7 }) }) },
    ['Shop.pdb'],
  ],
  [
    'one of two mappings with the same UUID',
    { [`a/${uuid}.txt`]: mapping(), [`b/${uuid}.txt`]: mapping({ seed: 'b' }) },
    ['proguard-mapping'],
  ],
])('%s: a second run sends nothing', async (_what, files, stored) => {
  await using sandbox = await startSandbox();
  const [first, second] = [await upload(sandbox, files), await upload(sandbox, files)];
  expect(first).toMatchObject({ stored, outputs: { 'debug-files-uploaded': String(stored.length) } });
  expect(second).toMatchObject({ stored, outputs: { 'debug-files-uploaded': '0' } });
});
