import { createHash } from 'node:crypto';
import type { Bytes } from './bytes.ts';
import { type ImageIds, uuidOf } from './image.ts';
import { UnfitFile } from './unfit.ts';

const dnsNamespace = Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex');
/** As ProGuard's own tools, the Android plugins and Sentry have it. */
const namespace = uuid5(createHash('sha1').update(dnsNamespace).update('guardsquare.com').digest());
const blockBytes = 1024 * 1024;
/** Longer than any line that begins a mapping, or the start of one with line numbers. */
const overlap = 256;

const uuidInName = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i;

/** Whether this is how a mapping of ProGuard or R8 begins: with comments, then `com.acme.Shop -> a.b:`. */
export function isProguard(start: Buffer): boolean {
  return /^(?:[ \t]*(?:#.*)?\r?\n)*[^\s#>][^\n>]* -> [^\s:]+:[ \t]*(?:#.*)?(?:\r?\n|$)/.test(start.toString('latin1'));
}

/**
 * The debug ID of a mapping is the UUID in its file name, else the one that Sentry's tools make of its content: a UUID of
 * version 5. The file is read through once, in blocks.
 *
 * @throws UnfitFile when it has no line numbers, without which Sentry can make nothing of it
 */
export function readProguard(bytes: Bytes, fileName: string): ImageIds {
  const hash = createHash('sha1').update(namespace);
  let hasLines = false;
  let rest = '';
  for (let at = 0; at < bytes.sizeBytes; at += blockBytes) {
    const block = bytes.readUpTo(at, blockBytes);
    hash.update(block);
    if (hasLines) continue;
    const text = rest + block.toString('latin1');
    hasLines = /\n[ \t]+\d+:\d+:/.test(text);
    rest = text.slice(-overlap);
  }
  if (!hasLines) {
    throw new UnfitFile(
      'anonymous',
      'is a ProGuard mapping without line numbers; keep them with -keepattributes SourceFile,LineNumberTable',
    );
  }
  return { debugId: uuidInName.exec(fileName)?.[0].toLowerCase() ?? uuidOf(uuid5(hash.digest())) };
}

function uuid5(sum: Buffer): Buffer {
  const uuid = Buffer.from(sum.subarray(0, 16));
  uuid[6] = ((uuid[6] ?? 0) & 0x0f) | 0x50;
  uuid[8] = ((uuid[8] ?? 0) & 0x3f) | 0x80;
  return uuid;
}
