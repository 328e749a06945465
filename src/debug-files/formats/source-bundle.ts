import { inflateRawSync } from 'node:zlib';
import type { BinaryReader } from './binary-reader.ts';
import { malformed } from './debug-file-error.ts';
import { debugIdOf, type ImageIds, requireDebugId } from './image.ts';
import { findZipEntry } from './zip-entry.ts';

const manifestName = 'manifest.json';
/** Far more than the manifest of a hundred thousand sources needs. */
const maxManifestBytes = 256 * 1024 * 1024;
const uuidAndAge = /^([\da-f]{8})-?([\da-f]{4})-?([\da-f]{4})-?([\da-f]{4})-?([\da-f]{12})(?:-?([\da-f]{1,8}))?$/i;

/**
 * The output of `sentry-cli debug-files bundle-sources` and `bundle-jvm`: 8 bytes, then a ZIP file with sources and a
 * manifest. The debug ID in the manifest is that of the program or app which was built from the sources.
 */
export function readSourceBundle(reader: BinaryReader): ImageIds {
  const { debug_id: debugId, code_id: codeId } = readManifest(reader);
  const id = typeof debugId === 'string' ? parseDebugId(debugId) : undefined;
  return requireDebugId(
    id === undefined ? undefined : { debugId: id, ...(typeof codeId === 'string' && { codeId: codeId.toLowerCase() }) },
    'is a source bundle without a debug ID in its manifest',
  );
}

function readManifest(reader: BinaryReader): Readonly<Record<string, unknown>> {
  const entry = findZipEntry(reader, manifestName);
  if (!entry) throw malformed(`it contains no ${manifestName}`);
  const bytes = reader.read(entry.offset, entry.storedBytes);
  try {
    const content = entry.isDeflated ? inflateRawSync(bytes, { maxOutputLength: maxManifestBytes }) : bytes;
    const manifest: unknown = JSON.parse(content.toString());
    if (typeof manifest === 'object' && manifest !== null) return { ...manifest };
  } catch {
    // The message below says what is wrong with it.
  }
  throw malformed(`its ${manifestName} cannot be read`);
}

function parseDebugId(text: string): string | undefined {
  const [, first, second, third, fourth, fifth, age = '0'] = uuidAndAge.exec(text) ?? [];
  return first && debugIdOf([first, second, third, fourth, fifth].join('-').toLowerCase(), Number.parseInt(age, 16));
}
