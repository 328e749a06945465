import type { BinaryReader } from './binary-reader.ts';
import { debugIdOf, type Feature, featuresOf, type ImageIds, requireDebugId, uuidOf } from './image.ts';

/** Enough for the first two lines. */
const headBytes = 4096;
const blockBytes = 1024 * 1024;
const records = { debug: '\nFUNC ', symtab: '\nPUBLIC ', unwind: '\nSTACK ' } as const;

/** The file starts with `MODULE os cpu id name`, and optionally `INFO CODE_ID id` on the next line. */
export function readBreakpad(reader: BinaryReader): ImageIds {
  const [module = '', info = ''] = reader.readUpTo(0, headBytes).toString('latin1').split(/\r?\n/);
  const [, uuid = '', age = ''] = /^MODULE \S+ \S+ ([\dA-Fa-f]{32})([\dA-Fa-f]{0,8})(?: |$)/.exec(module) ?? [];
  const codeId = /^INFO CODE_ID ([\dA-Fa-f]+)(?: |$)/.exec(info)?.[1]?.toLowerCase();
  const debugId = uuid && debugIdOf(uuidOf(Buffer.from(uuid, 'hex')), age === '' ? 0 : Number.parseInt(age, 16));
  return requireDebugId(
    debugId ? { debugId, codeId } : undefined,
    'is a Breakpad file without a debug ID in its MODULE line',
  );
}

/** The records that unwind the stack come last, so most of the file is read. */
export function readBreakpadFeatures(reader: BinaryReader): readonly Feature[] {
  const found = { debug: false, symtab: false, unwind: false };
  const overlap = records.symtab.length;
  for (let at = 0; at < reader.sizeBytes && !(found.debug && found.symtab && found.unwind); at += blockBytes) {
    const block = reader.readUpTo(at, blockBytes + overlap);
    for (const feature of ['debug', 'symtab', 'unwind'] as const) {
      found[feature] ||= block.includes(records[feature]);
    }
  }
  return featuresOf(found);
}
