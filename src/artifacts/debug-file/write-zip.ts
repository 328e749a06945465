import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Zip, ZipDeflate } from 'fflate';
import type { DebugFileContent } from './content.ts';

/** A ZIP file on the disk, for a request. */
export interface ZipContent {
  readonly contentType: string;
  readonly sizeBytes: number;
  open(): AsyncIterable<Uint8Array>;
}

/**
 * Packs debug information files as Sentry wants them where it takes no chunks: each in a folder of its own, since the
 * parts of a fat file have one name; mappings by the ID that is to be theirs.
 */
export async function writeZip(contents: readonly DebugFileContent[], path: string): Promise<ZipContent> {
  await using target = await open(path, 'w');
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const flush = async () => {
    if (pieces.length > 0) await target.writev(pieces.splice(0));
  };
  for (const [index, { file, open }] of contents.entries()) {
    const entry = new ZipDeflate(file.format === 'proguard' ? mappingName(file.debugId) : `${index}/${file.name}`);
    zip.add(entry);
    for await (const piece of open()) {
      entry.push(piece);
      await flush();
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  await flush();
  const { size: sizeBytes } = await target.stat();
  return { contentType: 'application/zip', sizeBytes, open: () => createReadStream(path) };
}

/** The path by which Sentry knows a mapping, and learns its ID. */
export function mappingName(debugId: string): string {
  return `proguard/${debugId}.txt`;
}
