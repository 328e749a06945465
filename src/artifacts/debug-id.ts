import { hash } from 'node:crypto';

const uuid = /^([\da-f]{8})-?([\da-f]{4})-?([\da-f]{4})-?([\da-f]{4})-?([\da-f]{12})$/i;

/**
 * The debug ID of a content: the first 16 bytes of its SHA-1, with the bits of a UUID of version 5. sentry-cli gives the
 * same one, so a build that is uploaded by both is stored once.
 */
export function debugIdOf(content: Uint8Array): string {
  const bytes = hash('sha1', content, 'buffer').subarray(0, 16);
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x50;
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  return hyphenated(bytes.toString('hex'));
}

/** A debug ID as Sentry compares it: lower case, with hyphens. Undefined for what is none. */
export function readDebugId(text: unknown): string | undefined {
  return typeof text === 'string' && uuid.test(text) ? hyphenated(text.toLowerCase()) : undefined;
}

function hyphenated(text: string): string {
  return text.replace(uuid, '$1-$2-$3-$4-$5');
}
