import { closeSync, openSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { BinaryReader } from '../../../../src/debug-files/formats/binary-reader.ts';
import { DebugFileError } from '../../../../src/debug-files/formats/debug-file-error.ts';
import { readImages } from '../../../../src/debug-files/formats/detect-format.ts';
import { hex } from '../../../support/debug-files/bytes.ts';
import { elf } from '../../../support/debug-files/elf.ts';
import { fatMachO, machO } from '../../../support/debug-files/mach-o.ts';
import { breakpad, mapping, wasm } from '../../../support/debug-files/other-formats.ts';
import { pdb, portablePdb } from '../../../support/debug-files/pdb.ts';
import { pe } from '../../../support/debug-files/pe.ts';
import { readImagesOf } from '../../../support/debug-files/read-images-of.ts';
import { sourceBundle } from '../../../support/debug-files/source-bundle.ts';
import { openTempFolder } from '../../../support/temp-folder.ts';

const folder = await openTempFolder();
afterAll(() => folder[Symbol.asyncDispose]());

const buildId = hex('0123456789abcdef0123456789abcdef01234567');
const guid = '9dd94932400c31498610f4e4fb0b6936';
const uuid = '1b205cd0-67d0-4d69-a0fa-c6bdddb2a609';
const validFiles: Readonly<Record<string, Buffer>> = {
  elf64: elf({ buildId, code: buildId, sections: { '.debug_info': 'present', '.symtab': 'present' } }),
  elf32: elf({ buildId, is64: false, isLittleEndian: false, idIn: 'section' }),
  macho: machO({ uuid, sections: { __debug_info: 'present', __eh_frame: 'removed' } }),
  fat: fatMachO([machO({ uuid }), machO({ uuid })]),
  fat64: fatMachO([machO({ uuid })], { is64: true }),
  pe: pe({ guid, exports: true, exceptions: true, hasDwarf: true }),
  peWithPdb: pe({ guid, portableStamp: 7, embedded: portablePdb({ guid, stamp: 7 }) }),
  pdb: pdb({ guid }),
  portablePdb: portablePdb({ guid, stamp: 7 }),
  breakpad: breakpad({ id: 'C0BCC3F19827FE653058404B2831D9E60' }),
  wasm: wasm({ buildId: buildId.toString('hex'), sections: ['.debug_info'] }),
  mapping: mapping(),
  sourceBundle: sourceBundle({ debugId: uuid }),
};

/** Numbers that counts and sizes often fail at. */
const numbers = fc.constantFrom(
  0,
  1,
  7,
  0x7f,
  0x80,
  0xff,
  0xffff,
  0x10000,
  0x7fffffff,
  0x80000000,
  0xfffffff0,
  0xffffffff,
);
const change = fc.oneof(
  fc.record({ at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }).map((bytes) => Buffer.from(bytes)) }),
  fc.record({
    at: fc.nat(),
    bytes: numbers.chain((value) => fc.constantFrom('LE', 'BE').map((order) => fourBytes(value, order === 'LE'))),
  }),
);

function fourBytes(value: number, isLittleEndian: boolean): Buffer {
  const bytes = Buffer.alloc(4);
  if (isLittleEndian) bytes.writeUInt32LE(value);
  else bytes.writeUInt32BE(value);
  return bytes;
}

test.each(Object.entries(validFiles))(
  '%s: with any change to its headers, the file is read or refused with a reason',
  (name, content) => {
    const path = `${folder.path}/${name}`;
    const property = fc.property(fc.array(change, { maxLength: 4 }), fc.nat(), fc.boolean(), (changes, end, isCut) => {
      const bytes = Buffer.from(content);
      // Mostly near the start, where the headers are.
      for (const { at, bytes: written } of changes) written.copy(bytes, at % Math.min(bytes.length, 640));
      const file = isCut ? bytes.subarray(0, end % (bytes.length + 1)) : bytes;
      writeFileSync(path, file);
      const fd = openSync(path, 'r');
      try {
        const images = readImages(new BinaryReader(fd, 0, file.length), name);
        expect(images.length).toBeGreaterThan(0);
        for (const { offset, sizeBytes, deflatedBytes, debugId } of images) {
          expect(offset + (deflatedBytes ?? sizeBytes)).toBeLessThanOrEqual(file.length);
          expect(debugId).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(-[\da-f]{1,8})?$/);
        }
      } catch (error) {
        if (!(error instanceof DebugFileError)) throw error;
        expect(error.message).not.toMatch(/NaN|undefined|Infinity/);
      } finally {
        closeSync(fd);
      }
    });
    fc.assert(property, { numRuns: 1_000 });
  },
);

test('a module with too many sections is refused', async () => {
  const sections = Buffer.from('0500'.repeat(200_000), 'hex');
  const module = Buffer.concat([Buffer.from('\0asm\x01\0\0\0'), sections]);
  await expect(readImagesOf(folder.path, module)).rejects.toThrow(/more than 10000 sections/);
});
