import type { BinaryReader } from './binary-reader.ts';
import { debugIdOf, type ImageIds, requireDebugId, uuidOf } from './image.ts';

/** Enough for the first two lines. */
const headBytes = 4096;

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
