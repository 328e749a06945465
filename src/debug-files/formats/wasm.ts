import type { BinaryReader } from './binary-reader.ts';
import { malformed } from './debug-file-error.ts';
import { type ImageIds, requireDebugId, uuidOf } from './image.ts';

/** Enough for the size of a section and the name `build_id`. */
const peekBytes = 32;
const maxSections = 10_000;
const sectionName = 'build_id';
const missingId = 'is a WebAssembly module without a build ID; link it with --build-id, or run wasm-split on it';

/** The custom section `build_id` is both the debug ID and the code ID. */
export function readWasm(reader: BinaryReader): ImageIds {
  let at = 8;
  for (let sections = 0; at < reader.sizeBytes; sections++) {
    if (sections === maxSections) throw malformed(`it has more than ${maxSections} sections`);
    const start = reader.readUpTo(at, peekBytes);
    const size = readNumber(start, 1);
    const [content, end] = [at + size.end, at + size.end + size.value];
    if (end > reader.sizeBytes) throw malformed(`it has ${reader.sizeBytes} bytes, but a section ends at byte ${end}`);
    if (start[0] === 0) {
      const name = readNumber(start, size.end);
      const text = start.toString('latin1', name.end, name.end + name.value);
      const id = at + name.end + name.value;
      if (text === sectionName && id <= end) return idsOf(reader.read(id, Math.min(end - id, 64)));
    }
    at = content + size.value;
  }
  return requireDebugId(undefined, missingId);
}

function idsOf(id: Buffer): ImageIds {
  return requireDebugId(
    id.length < 16 ? undefined : { debugId: uuidOf(id.subarray(0, 16)), codeId: id.toString('hex') },
    missingId,
  );
}

/** LEB128: seven bits per byte, the lowest first. */
function readNumber(bytes: Buffer, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let at = start, scale = 1; at < start + 5; at++, scale *= 128) {
    const byte = bytes[at];
    if (byte === undefined) break;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return { value, end: at + 1 };
  }
  throw malformed('a section has an invalid size');
}
