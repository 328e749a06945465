import { createHash } from 'node:crypto';
import type { BinaryReader } from './binary-reader.ts';
import { DebugFileError } from './debug-file-error.ts';
import { type ImageIds, uuidOf } from './image.ts';

const dnsNamespace = Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex');
/** The namespace that ProGuard, the Android plugins and Sentry use. */
const namespace = uuid5(createHash('sha1').update(dnsNamespace).update('guardsquare.com').digest());
const blockBytes = 1024 * 1024;
/** Longer than the start of a line with line numbers, so that a line across two blocks is found. */
const overlap = 256;

const uuidInName = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i;

/** The start may have comments; then follows a line like `com.acme.Shop -> a.b:`. */
export function isProguard(start: Buffer): boolean {
  return /^(?:[ \t]*(?:#.*)?\r?\n)*[^\s#>][^\n>]* -> [^\s:]+:[ \t]*(?:#.*)?(?:\r?\n|$)/.test(start.toString('latin1'));
}

/**
 * The debug ID is the UUID in the file name, or else a UUID of version 5 from the content, as in Sentry's tools.
 *
 * @throws DebugFileError if there are no line numbers, which Sentry requires
 */
export function readProguard(reader: BinaryReader, fileName: string): ImageIds {
  const hash = createHash('sha1').update(namespace);
  let hasLines = false;
  let rest = '';
  for (let at = 0; at < reader.sizeBytes; at += blockBytes) {
    const block = reader.readUpTo(at, blockBytes);
    hash.update(block);
    if (hasLines) continue;
    const text = rest + block.toString('latin1');
    hasLines = /\n[ \t]+\d+:\d+:/.test(text);
    rest = text.slice(-overlap);
  }
  if (!hasLines) {
    throw new DebugFileError(
      'no-debug-id',
      'is a ProGuard mapping without line numbers; keep them with -keepattributes SourceFile,LineNumberTable',
    );
  }
  return { debugId: uuidInName.exec(fileName)?.[0].toLowerCase() ?? uuidOf(uuid5(hash.digest())) };
}

function uuid5(sha1: Buffer): Buffer {
  const uuid = Buffer.from(sha1.subarray(0, 16));
  uuid[6] = ((uuid[6] ?? 0) & 0x0f) | 0x50;
  uuid[8] = ((uuid[8] ?? 0) & 0x3f) | 0x80;
  return uuid;
}
