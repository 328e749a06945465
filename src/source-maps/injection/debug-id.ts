import { createHash } from 'node:crypto';

const uuid = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;

/**
 * Creates the debug ID of a built script and its source map, or of a script without one: a UUID of version 5 made of the
 * SHA-1 of their bytes. sentry-cli 3.8 creates the same ID, so files that both upload are stored once. The script counts
 * too, because bundlers write the same empty map for many scripts.
 */
export function createDebugId(script: Uint8Array, map?: Uint8Array): string {
  const sum = createHash('sha1');
  if (map) sum.update('js').update(sizeOf(script)).update(script).update('sourcemap').update(sizeOf(map)).update(map);
  else sum.update(script);
  const bytes = sum.digest().subarray(0, 16);
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x50;
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  return hyphenated(bytes.toString('hex'));
}

/** Parses a debug ID into the form that Sentry compares: lower case, with hyphens. Undefined if the text is not one. */
export function parseDebugId(text: unknown): string | undefined {
  return typeof text === 'string' && uuid.test(text) ? hyphenated(text.toLowerCase().replaceAll('-', '')) : undefined;
}

/** The global object, also in engines without `globalThis`. */
export const globalObject =
  '"object"==typeof globalThis?globalThis:"undefined"!=typeof self?self:"undefined"!=typeof window?window:global';

/**
 * The statement that registers the debug ID of a script for Sentry's SDK. The key is the stack of an error created here,
 * which contains the URL of the script as the browser knows it. It runs in the oldest engines and never throws.
 */
export function snippetOf(debugId: string): string {
  return (
    '!function(i){try{' +
    `var g=${globalObject},` +
    's=(new g.Error).stack;' +
    's&&((g._sentryDebugIds=g._sentryDebugIds||{})[s]=i)' +
    `}catch(e){}}("${debugId}");`
  );
}

/** The snippet up to the debug ID. */
export const snippetStart = snippetOf('').slice(0, -'");'.length);

/** A size as 64 bits, little-endian. */
function sizeOf({ byteLength }: Uint8Array): Buffer {
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(byteLength));
  return size;
}

function hyphenated(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
