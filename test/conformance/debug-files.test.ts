import { createHash, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { elf } from '../support/debug-files/elf.ts';
import { fatMachO, machO } from '../support/debug-files/mach-o.ts';
import { breakpad, mapping, wasm } from '../support/debug-files/other-formats.ts';
import { pdb, portablePdb } from '../support/debug-files/pdb.ts';
import { pe } from '../support/debug-files/pe.ts';
import { jvmSourceBundle, sourceBundle } from '../support/debug-files/source-bundle.ts';
import { openSuite } from './suite.ts';

interface StoredDebugFile {
  readonly id: string;
  readonly objectName: string;
  readonly symbolType: string;
  readonly debugId: string;
  readonly sha1: string;
  readonly data: { readonly features: readonly string[] };
}

const hexOf = (uuid: string) => uuid.replaceAll('-', '');

/** The first three fields of a GUID are stored with the low byte first. */
function guidBytes(uuid: string): Buffer {
  const bytes = Buffer.from(hexOf(uuid), 'hex');
  for (const [start, end] of [[0, 4], [4, 6], [6, 8]]) bytes.subarray(start, end).reverse(); // biome-ignore format: pairs
  return bytes;
}

test('debug files of each format are stored under their debug IDs, and sent only once', async () => {
  await using suite = openSuite();
  const { api, project, salt } = suite;
  const [linux, arm, intel, program, symbols, dotnet, sym, web, kotlin, other] = Array.from({ length: 10 }, () =>
    randomUUID(),
  ) as [...[string, string, string, string, string], ...[string, string, string, string, string]];
  const architectures = [machO({ uuid: arm }), machO({ uuid: intel, cpu: 0x01000007 })] as const;
  const guidOf = (uuid: string) => guidBytes(uuid).toString('hex');
  const r8 = mapping({ seed: `a${salt}` });
  const sources = (id: string) => sourceBundle({ debugId: id, source: salt });
  const files = {
    'linux/libshop.so.debug': elf({
      buildId: Buffer.concat([guidBytes(linux), Buffer.from('more')]),
      sections: { '.debug_info': 'present' },
    }),
    'Shop.app.dSYM/Contents/Resources/DWARF/Shop': fatMachO(architectures),
    'windows/shop.exe': pe({ guid: guidOf(program), age: 2 }),
    'windows/shop.pdb': pdb({ guid: guidOf(symbols), age: 1, debugAge: 3 }),
    'dotnet/Shop.pdb': portablePdb({ guid: guidOf(dotnet), stamp: 0xdf3c504c }),
    'linux/shop.sym': breakpad({ id: `${hexOf(sym).toUpperCase()}0` }),
    'web/shop.wasm': wasm({ buildId: hexOf(web) }),
    'android/mapping.txt': r8,
    'linux/libshop.so.src.zip': sources(linux),
    'other/lib.so.src.zip': sources(other),
    [`android/${kotlin}.zip`]: jvmSourceBundle(kotlin, salt),
  };
  const expected = [
    ['libshop.so.debug', 'elf', linux, files['linux/libshop.so.debug']],
    ['Shop', 'macho', arm, architectures[0]],
    ['Shop', 'macho', intel, architectures[1]],
    ['shop.exe', 'pe', `${program}-2`, files['windows/shop.exe']],
    ['shop.pdb', 'pdb', `${symbols}-3`, files['windows/shop.pdb']],
    ['Shop.pdb', 'portablepdb', `${dotnet}-df3c504c`, files['dotnet/Shop.pdb']],
    ['shop', 'breakpad', sym, files['linux/shop.sym']],
    ['shop.wasm', 'wasm', web, files['web/shop.wasm']],
    ['proguard-mapping', 'proguard', undefined, r8],
    ['libshop.so.src.zip', 'sourcebundle', linux, sources(linux)],
    ['lib.so.src.zip', 'sourcebundle', other, sources(other)],
    [`${kotlin}.zip`, 'sourcebundle', kotlin, jvmSourceBundle(kotlin, salt)],
  ] as const;
  await using job = await suite.job({ 'create-release': 'false', 'debug-files': 'symbols' });
  for (const [name, content] of Object.entries(files)) await job.workspace.write(`symbols/${name}`, content);

  const first = await job.main();
  const all = await api.get<StoredDebugFile[]>(`${project()}/files/dsyms/?per_page=100`);
  const sha1s = new Map(expected.map((file) => [createHash('sha1').update(file[3]).digest('hex'), file]));
  const stored = all.filter(({ sha1 }) => sha1s.has(sha1));
  for (const { id } of stored) suite.deleteLater(`${project()}/files/dsyms/?id=${id}`);
  expect(first).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(first.outputs).toMatchObject({ 'debug-files-uploaded': String(expected.length) });
  expect(stored).toHaveLength(expected.length);
  for (const { objectName, symbolType, debugId, sha1, data } of stored) {
    const [name, format, id = expect.stringMatching(/^[\da-f-]{36}$/)] = sha1s.get(sha1) ?? [];
    expect([objectName, symbolType, debugId]).toEqual([name, format, id]);
    if (format === 'sourcebundle') expect(data.features).toEqual(['sources']);
  }

  const second = await job.main();
  expect(second).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(second.outputs).toMatchObject({ 'debug-files-uploaded': '0' });
});
