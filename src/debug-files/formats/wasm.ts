import type { BinaryReader } from './binary-reader.ts';
import { malformed } from './debug-file-error.ts';
import { type Feature, featuresOf, type ImageIds, requireDebugId, uuidOf } from './image.ts';

/** Enough for the size of a section and the names that are searched for. */
const peekBytes = 32;
const maxSections = 10_000;
const sectionName = 'build_id';
const missingId = 'is a WebAssembly module without a build ID; link it with --build-id, or run wasm-split on it';

/** The custom section `build_id` is both the debug ID and the code ID. */
export function readWasm(reader: BinaryReader): ImageIds {
  for (const { name, at, end } of customSections(reader)) {
    if (name === sectionName) return idsOf(reader.read(at, Math.min(end - at, 64)));
  }
  return requireDebugId(undefined, missingId);
}

/** Sentry takes the functions of every module as symbols. */
export function readWasmFeatures(reader: BinaryReader): readonly Feature[] {
  const names = new Set(Array.from(customSections(reader), ({ name }) => name));
  return featuresOf({ debug: names.has('.debug_info'), symtab: true, unwind: names.has('.debug_frame') });
}

interface CustomSection {
  /** Cut off if it is long. */
  readonly name: string;
  /** Where the content starts. */
  readonly at: number;
  readonly end: number;
}

function* customSections(reader: BinaryReader): Generator<CustomSection> {
  let at = 8;
  for (let sections = 0; at < reader.sizeBytes; sections++) {
    if (sections === maxSections) throw malformed(`it has more than ${maxSections} sections`);
    const start = reader.readUpTo(at, peekBytes);
    const size = readNumber(start, 1);
    const [content, end] = [at + size.end, at + size.end + size.value];
    if (end > reader.sizeBytes) throw malformed(`it has ${reader.sizeBytes} bytes, but a section ends at byte ${end}`);
    if (start[0] === 0) {
      const name = readNumber(start, size.end);
      const contentAt = at + name.end + name.value;
      const text = start.toString('latin1', name.end, name.end + name.value);
      if (contentAt <= end) yield { name: text, at: contentAt, end };
    }
    at = content + size.value;
  }
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
