import { createReadStream } from 'node:fs';
import { ZipFile } from '../sentry/chunk-upload/zip-writer.ts';
import type { DebugFileContent } from './content.ts';

/** A ZIP file on the disk, for a request. */
interface ZipContent {
  readonly contentType: string;
  readonly sizeBytes: number;
  open(): AsyncIterable<Uint8Array>;
}

/**
 * Packs debug information files as Sentry wants them where it takes no chunks: each in a folder of its own, since the
 * parts of a fat file have one name; mappings by the ID that is to be theirs.
 */
export async function writeZip(contents: readonly DebugFileContent[], path: string): Promise<ZipContent> {
  await using zip = await ZipFile.create(path, Number.POSITIVE_INFINITY, new Uint8Array());
  for (const [index, { file, open }] of contents.entries()) {
    await zip.addStream(file.format === 'proguard' ? mappingName(file.debugId) : `${index}/${file.name}`, open());
  }
  const { sizeBytes } = await zip.finish('debug information files');
  return { contentType: 'application/zip', sizeBytes, open: () => createReadStream(path) };
}

/** The path by which Sentry knows a mapping, and learns its ID. */
export function mappingName(debugId: string): string {
  return `proguard/${debugId}.txt`;
}
