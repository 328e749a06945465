import { inflateRawSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { DebugFileError } from '../../../../src/debug-files/formats/debug-file-error.ts';
import { hex } from '../../../support/debug-files/bytes.ts';
import { elf } from '../../../support/debug-files/elf.ts';
import { fatMachO, machO } from '../../../support/debug-files/mach-o.ts';
import { breakpad, mapping, wasm } from '../../../support/debug-files/other-formats.ts';
import { pdb, portablePdb } from '../../../support/debug-files/pdb.ts';
import { pe } from '../../../support/debug-files/pe.ts';
import { readImagesOf } from '../../../support/debug-files/read-images-of.ts';
import { openTempFolder } from '../../../support/temp-folder.ts';

const folder = await openTempFolder();
afterAll(() => folder[Symbol.asyncDispose]());

const id = '0123456789abcdef0123456789abcdef';
const buildId = hex(`${id}aabbccdd`);
const guid = '9dd94932400c31498610f4e4fb0b6936';
const uuid = '1b205cd0-67d0-4d69-a0fa-c6bdddb2a609';
const otherUuid = '1c228684-3ee5-472b-ab8d-29b3fbf63a70';
/** Its period is not a power of two; otherwise its hash would be zero. */
const code = Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 251));

/** The IDs that `sentry-cli debug-files check` 3.8.0 prints for these files, except where a comment says otherwise. */
test.each<[what: string, content: Buffer, format: string, debugId: string, codeId?: string]>([
  ['ELF 64', elf({ buildId }), 'elf', '67452301-ab89-efcd-0123-456789abcdef', `${id}aabbccdd`],
  [
    'ELF 64 BE',
    elf({ buildId, isLittleEndian: false }),
    'elf',
    '01234567-89ab-cdef-0123-456789abcdef',
    `${id}aabbccdd`,
  ],
  ['ELF 32', elf({ buildId: hex(id), is64: false }), 'elf', '67452301-ab89-efcd-0123-456789abcdef', id],
  [
    'ELF 32 BE',
    elf({ buildId: hex(id), is64: false, isLittleEndian: false, idIn: 'section' }),
    'elf',
    '01234567-89ab-cdef-0123-456789abcdef',
    id,
  ],
  ['ELF, section', elf({ buildId: hex(id), idIn: 'section' }), 'elf', '67452301-ab89-efcd-0123-456789abcdef', id],
  [
    'ELF, short build ID',
    elf({ buildId: hex('0123456789') }),
    'elf',
    '67452301-0089-0000-0000-000000000000',
    '0123456789',
  ],
  ['ELF, code', elf({ code }), 'elf', 'b8b9babb-bebf-bcbd-b3b2-b1b0b7b6b5b4'],
  ['ELF, code BE', elf({ code, isLittleEndian: false }), 'elf', 'bbbab9b8-bfbe-bdbc-b3b2-b1b0b7b6b5b4'],
  ['Mach-O 64', machO({ uuid }), 'macho', uuid, uuid.replaceAll('-', '')],
  ['Mach-O 32', machO({ uuid, is64: false, cpu: 7 }), 'macho', uuid, uuid.replaceAll('-', '')],
  ['Mach-O 64 BE', machO({ uuid, isLittleEndian: false }), 'macho', uuid, uuid.replaceAll('-', '')],
  ['Mach-O 32 BE', machO({ uuid, isLittleEndian: false, is64: false }), 'macho', uuid, uuid.replaceAll('-', '')],
  ['PE 64', pe({ guid }), 'pe', '3249d99d-0c40-4931-8610-f4e4fb0b6936-1', '5ab380775000'],
  ['PE 32', pe({ guid, is64: false, age: 31 }), 'pe', '3249d99d-0c40-4931-8610-f4e4fb0b6936-1f', '5ab380775000'],
  ['PE, age 0', pe({ guid, age: 0 }), 'pe', '3249d99d-0c40-4931-8610-f4e4fb0b6936', '5ab380775000'],
  [
    'PE, portable',
    pe({ guid, portableStamp: 0xb6d1f88e }),
    'pe',
    '3249d99d-0c40-4931-8610-f4e4fb0b6936-b6d1f88e',
    '5ab380775000',
  ],
  ['PDB', pdb({ guid }), 'pdb', '3249d99d-0c40-4931-8610-f4e4fb0b6936-1'],
  ['PDB, age raised', pdb({ guid, age: 1, debugAge: 3 }), 'pdb', '3249d99d-0c40-4931-8610-f4e4fb0b6936-3'],
  // The CLI cannot read a PDB without a debug stream, and Microsoft's tools do not write any.
  ['PDB, one age', pdb({ guid, age: 2, debugAge: null }), 'pdb', '3249d99d-0c40-4931-8610-f4e4fb0b6936-2'],
  // The CLI needs more streams than these; for real portable PDBs it prints the same.
  [
    'portable PDB',
    portablePdb({ guid, stamp: 0xb6d1f88e }),
    'portablepdb',
    '3249d99d-0c40-4931-8610-f4e4fb0b6936-b6d1f88e',
  ],
  [
    'Breakpad',
    breakpad({ id: 'C0BCC3F19827FE653058404B2831D9E60' }),
    'breakpad',
    'c0bcc3f1-9827-fe65-3058-404b2831d9e6',
  ],
  [
    'Breakpad, age',
    breakpad({ id: 'C0BCC3F19827FE653058404B2831D9E61f', codeId: '5AB380779000' }),
    'breakpad',
    'c0bcc3f1-9827-fe65-3058-404b2831d9e6-1f',
    '5ab380779000',
  ],
  ['WebAssembly', wasm({ buildId: id }), 'wasm', '01234567-89ab-cdef-0123-456789abcdef', id],
  [
    'WebAssembly, length before the build ID',
    wasm({ buildId: id, prefix: '10' }),
    'wasm',
    '10012345-6789-abcd-ef01-23456789abcd',
    `10${id}`,
  ],
  ['mapping', mapping(), 'proguard', 'b0619b85-14b0-5c1a-854a-5a7d0ea817f5'],
])('the IDs of a file: %s', async (_what, content, format, debugId, codeId) => {
  const whole = { format, debugId, offset: 0, sizeBytes: content.length, ...(codeId && { codeId }) };
  const images = await readImagesOf(folder.path, content);
  expect(images.map(({ features, ...image }) => image)).toEqual([whole]);
});

const breakpadId = 'C0BCC3F19827FE653058404B2831D9E60';
const full = { '.eh_frame': 'present', '.debug_info': 'present', '.symtab': 'present' } as const;

/** The features that Sentry's reader, symbolic 12.2, finds in these files, except where a comment says otherwise. */
test.each<[what: string, content: Buffer, features: readonly string[] | undefined]>([
  ['ELF', elf({ buildId }), []],
  ['ELF, not stripped', elf({ buildId, sections: full }), ['debug', 'symtab', 'unwind']],
  ['ELF 32 BE', elf({ buildId, is64: false, isLittleEndian: false, sections: full }), ['debug', 'symtab', 'unwind']],
  ['ELF, debug file', elf({ buildId, sections: { ...full, '.eh_frame': 'removed' } }), ['debug', 'symtab']],
  ['ELF, stripped', elf({ buildId, sections: { '.eh_frame': 'present' } }), ['unwind']],
  [
    'ELF, compressed',
    elf({ buildId, sections: { '.zdebug_info': 'present', '.zdebug_frame': 'present' } }),
    ['debug', 'unwind'],
  ],
  ['Mach-O', machO({ uuid }), ['symtab']],
  [
    'Mach-O, dSYM',
    machO({ uuid, sections: { __debug_info: 'present', __unwind_info: 'removed' } }),
    ['debug', 'symtab'],
  ],
  [
    'Mach-O 32 BE',
    machO({ uuid, is64: false, isLittleEndian: false, sections: { __debug_info: 'removed', __eh_frame: 'present' } }),
    ['symtab', 'unwind'],
  ],
  // For Sentry, this is `unwind` only.
  ['Mach-O, binary', machO({ uuid, sections: { __unwind_info: 'present' } }), ['symtab', 'unwind', 'compact unwind']],
  ['PE', pe({ guid }), []],
  ['PE 64', pe({ guid, exports: true, exceptions: true }), ['symtab', 'unwind']],
  ['PE 32', pe({ guid, exports: true, is64: false }), ['symtab']],
  ['PE with DWARF', pe({ guid, hasDwarf: true }), ['debug']],
  ['PDB', pdb({ guid }), ['debug', 'symtab']],
  ['PDB, x86', pdb({ guid, machine: 0x14c }), ['debug', 'symtab', 'unwind']],
  // The versions of Sentry differ in what they count.
  ['portable PDB', portablePdb({ guid, stamp: 7 }), undefined],
  ['Breakpad', breakpad({ id: breakpadId, records: ['FUNC 1000 10 0 main'] }), ['debug']],
  [
    'Breakpad with all records',
    breakpad({
      id: breakpadId,
      records: ['FUNC 1000 10 0 main', 'PUBLIC 1000 0 main', 'STACK CFI INIT 1000 10 .cfa: $rsp 8 +'],
    }),
    ['debug', 'symtab', 'unwind'],
  ],
  ['WebAssembly', wasm({ buildId: id }), ['symtab']],
  [
    'WebAssembly with DWARF',
    wasm({ buildId: id, sections: ['.debug_info', '.debug_frame'] }),
    ['debug', 'symtab', 'unwind'],
  ],
  ['mapping', mapping(), ['mapping']],
])('the features of a file: %s', async (_what, content, features) => {
  expect(await readImagesOf(folder.path, content)).toMatchObject([{ features }]);
});

test.each([1, 4, 7])('a record across two blocks of a Breakpad file is found (%i)', async (before) => {
  const head = breakpad({ id: breakpadId, records: [] }).toString();
  const line = `${'x'.repeat(1024 * 1024 - head.length - before - 1)}\n`;
  const content = Buffer.from(`${head}${line}PUBLIC 1000 0 main\n`);
  expect(await readImagesOf(folder.path, content)).toMatchObject([{ features: ['symtab'] }]);
});

test('a file whose features cannot be read can be stored', async () => {
  const content = wasm({ buildId: id, sections: ['producers'] }).subarray(0, -3);
  expect(await readImagesOf(folder.path, content)).toMatchObject([{ format: 'wasm', features: undefined }]);
});

test.each([false, true])('each part of a fat Mach-O file with a UUID is an image (64 bit: %s)', async (is64) => {
  const parts = [
    machO({ uuid }),
    machO({}),
    Buffer.from('!<arch>\nlibshop.a'),
    machO({ uuid: otherUuid, cpu: 0x01000007 }),
  ];
  const images = await readImagesOf(folder.path, fatMachO(parts, { is64 }));
  expect(images.map(({ debugId, sizeBytes, offset }) => [debugId, sizeBytes, offset % 4096])).toEqual([
    [uuid, parts[0]?.length, 0],
    [otherUuid, parts[3]?.length, 0],
  ]);
});

test('a portable PDB embedded in a PE file is a second image with the same debug ID', async () => {
  const embedded = portablePdb({ guid, stamp: 0xb6d1f88e });
  const content = pe({ guid, portableStamp: 0xb6d1f88e, embedded });
  const [peFile, embeddedPdb, ...others] = await readImagesOf(folder.path, content);
  expect(peFile).toMatchObject({ format: 'pe', offset: 0, sizeBytes: content.length });
  expect(embeddedPdb).toMatchObject({ format: 'portablepdb', debugId: peFile?.debugId, sizeBytes: embedded.length });
  const { offset = 0, deflatedBytes = 0 } = embeddedPdb ?? {};
  expect(inflateRawSync(content.subarray(offset, offset + deflatedBytes))).toEqual(embedded);
  expect(others).toEqual([]);
});

test('the UUID in the name of a mapping takes precedence over that of its content', async () => {
  const [image] = await readImagesOf(folder.path, mapping(), `mapping-${uuid.toUpperCase()}.txt`);
  expect(image?.debugId).toBe(uuid);
});

test('the line numbers of a mapping may be far from its start', async () => {
  const [head = '', ...rest] = mapping({ lines: false })
    .toString()
    .split(/(?<=:\n)/);
  const long = `${head}${'    void open() -> c\n'.repeat(120_000)}${rest.join('')}    3:4:void close():7:8 -> d\n`;
  expect(await readImagesOf(folder.path, Buffer.from(long))).toMatchObject([{ format: 'proguard' }]);
});

test.each([1, 3, 6, 8])('line numbers across two blocks of a mapping are found (%i)', async (before) => {
  const head = 'com.acme.Shop -> a.b:\n';
  const filler = `    void ${'x'.repeat(1024 * 1024 - head.length - before - 16)}() -> c`;
  const text = `${head}${filler}\n    1:1:void open():12:12 -> d`;
  expect(text.indexOf('\n    1:1:')).toBe(1024 * 1024 - before);
  expect(await readImagesOf(folder.path, Buffer.from(text))).toMatchObject([{ format: 'proguard' }]);
});

test.each<[what: string, content: Buffer, reason: string, text: RegExp]>([
  ['nothing', Buffer.alloc(0), 'unsupported', /not a debug information file/],
  ['text', Buffer.from('hello -> world'), 'unsupported', /not a debug information file/],
  ['a Java class', hex('cafebabe0000003400'), 'unsupported', /not a debug information file/],
  ['an ELF file', elf({}), 'no-debug-id', /without a build ID.*--build-id/],
  ['an ELF file with an empty one', elf({ buildId: Buffer.alloc(0) }), 'no-debug-id', /without a build ID/],
  ['an ELF file with one of zeros', elf({ buildId: Buffer.alloc(20) }), 'no-debug-id', /without a build ID/],
  ['a Mach-O file', machO({}), 'no-debug-id', /without a UUID/],
  ['a fat one', fatMachO([machO({}), machO({})]), 'no-debug-id', /without a UUID in any part/],
  ['a PE file', pe({}), 'no-debug-id', /without a reference to a PDB/],
  ['a portable PDB', portablePdb({ guid, stamp: 1, name: '#Blob' }), 'no-debug-id', /without the debug ID/],
  ['a Breakpad file', breakpad({ id: 'C0BCC3F1' }), 'no-debug-id', /without a debug ID in its MODULE line/],
  ['a WebAssembly module', wasm({}), 'no-debug-id', /without a build ID/],
  ['one with a short one', wasm({ buildId: '0102' }), 'no-debug-id', /without a build ID/],
  ['a mapping without lines', mapping({ lines: false }), 'no-debug-id', /line numbers.*-keepattributes/],
  ['half an ELF file', elf({ buildId }).subarray(0, 200), 'malformed', /200 bytes, but refers to byte/],
  [
    'an ELF file of no class',
    Buffer.concat([elf({ buildId }).subarray(0, 4), Buffer.alloc(60)]),
    'malformed',
    /unknown class/,
  ],
  ['half a fat file', fatMachO([machO({ uuid }), machO({ uuid })]).subarray(0, 5000), 'malformed', /5000 bytes/],
  ['half a PDB', pdb({ guid }).subarray(0, 1024), 'malformed', /1024 bytes/],
  ['a PE file without its header', pe({ guid }).subarray(0, 100), 'malformed', /100 bytes/],
  ['a module with half a section', wasm({ buildId: id }).subarray(0, -3), 'malformed', /a section ends/],
])('%s cannot be stored', async (_what, content, reason, text) => {
  const error = await readImagesOf(folder.path, content).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(DebugFileError);
  expect(error).toMatchObject({ reason, message: expect.stringMatching(text) });
});
