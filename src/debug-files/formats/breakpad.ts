import type { Bytes } from './bytes.ts';
import { debugIdOf, type ImageIds, requireId, uuidOf } from './image.ts';

/** Enough for the first lines. */
const startBytes = 4096;

/** Reads the IDs of a Breakpad symbol file: `MODULE os cpu id name`, and `INFO CODE_ID id` in the next line if there is one. */
export function readBreakpad(bytes: Bytes): ImageIds {
  const [module = '', info = ''] = bytes.readUpTo(0, startBytes).toString('latin1').split(/\r?\n/);
  const [, uuid = '', age = ''] = /^MODULE \S+ \S+ ([\dA-Fa-f]{32})([\dA-Fa-f]{0,8})(?: |$)/.exec(module) ?? [];
  const codeId = /^INFO CODE_ID ([\dA-Fa-f]+)(?: |$)/.exec(info)?.[1]?.toLowerCase();
  const debugId = uuid && debugIdOf(uuidOf(Buffer.from(uuid, 'hex')), age === '' ? 0 : Number.parseInt(age, 16));
  return requireId(debugId ? { debugId, codeId } : undefined, 'is a Breakpad file whose MODULE line has no debug ID');
}
