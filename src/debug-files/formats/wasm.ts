import type { Bytes } from './bytes.ts';
import { type ImageIds, requireId, uuidOf } from './image.ts';
import { damaged } from './unfit.ts';

/** A number has at most five bytes, and a name that counts is short. */
const peekBytes = 32;
const mostSections = 10_000;
const sectionName = 'build_id';

/** Reads the build ID of a WebAssembly module from its custom section `build_id`; it is the code ID too. */
export function readWasm(bytes: Bytes): ImageIds {
  let at = 8;
  for (let sections = 0; at < bytes.sizeBytes; sections++) {
    if (sections === mostSections) throw damaged(`it has more than ${mostSections} sections`);
    const start = bytes.readUpTo(at, peekBytes);
    const size = readNumber(start, 1);
    const [content, end] = [at + size.end, at + size.end + size.value];
    if (end > bytes.sizeBytes) throw damaged(`it has ${bytes.sizeBytes} bytes, and a section that ends at byte ${end}`);
    if (start[0] === 0) {
      const name = readNumber(start, size.end);
      const text = start.toString('latin1', name.end, name.end + name.value);
      const id = at + name.end + name.value;
      if (text === sectionName && id <= end) return idsOf(bytes.read(id, Math.min(end - id, 64)));
    }
    at = content + size.value;
  }
  return requireId(undefined, withoutId);
}

const withoutId = 'is a WebAssembly module without a build ID; link it with --build-id, or run wasm-split on it';

function idsOf(id: Buffer): ImageIds {
  return requireId(
    id.length < 16 ? undefined : { debugId: uuidOf(id.subarray(0, 16)), codeId: id.toString('hex') },
    withoutId,
  );
}

/** LEB128: seven bits a byte, the lowest ones first. */
function readNumber(bytes: Buffer, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let at = start, scale = 1; at < start + 5; at++, scale *= 128) {
    const byte = bytes[at];
    if (byte === undefined) break;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return { value, end: at + 1 };
  }
  throw damaged('a section has no size');
}
