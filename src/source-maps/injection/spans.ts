/*
 * Parts of a text by their byte offsets: finds the values of a JSON text, and replaces parts of any text. Values are not
 * decoded, because nearly all of a source map of 50 MB are sources. The text is assumed to be JSON; a SyntaxError is
 * thrown where it is obviously not.
 */

export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Replaces the bytes of a span with a text. */
export interface Edit extends Span {
  readonly text: string;
}

const quote = 0x22;
const backslash = 0x5c;
const [comma, colon, openObject, closeObject, openArray, closeArray] = Buffer.from(',:{}[]') as unknown as number[];

/** Returns the bytes with the edits applied. Edits must not overlap. */
export function splice(bytes: Uint8Array, edits: readonly Edit[]): Buffer<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  let copied = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(bytes.subarray(copied, start), Buffer.from(text));
    copied = end;
  }
  return Buffer.concat([...pieces, bytes.subarray(copied)]);
}

/** Offset of the first byte that edits change. */
export function startOf(edits: readonly Edit[]): number {
  return Math.min(...edits.map(({ start }) => start));
}

/** The values of an object by their keys. Of duplicate keys the last one counts, as in JavaScript. */
export function membersOf(json: Buffer, start: number): ReadonlyMap<string, Span> {
  const members = new Map<string, Span>();
  let at = expect(json, start, openObject);
  if (json[at] === closeObject) return members;
  for (;;) {
    if (json[at] !== quote) throw unexpected(json, at);
    const endOfKey = endOfString(json, at);
    const key: string = JSON.parse(json.toString('utf8', at, endOfKey));
    const value = spanAt(json, expect(json, skipWhitespace(json, endOfKey), colon));
    members.set(key, value);
    at = skipWhitespace(json, value.end);
    if (json[at] === closeObject) return members;
    at = expect(json, at, comma);
  }
}

/** The values of an array. */
export function elementsOf(json: Buffer, start: number): readonly Span[] {
  const elements: Span[] = [];
  let at = expect(json, start, openArray);
  if (json[at] === closeArray) return elements;
  for (;;) {
    const value = spanAt(json, at);
    elements.push(value);
    at = skipWhitespace(json, value.end);
    if (json[at] === closeArray) return elements;
    at = expect(json, at, comma);
  }
}

export function decode(json: Buffer, { start, end }: Span): unknown {
  return JSON.parse(json.toString('utf8', start, end));
}

export function skipWhitespace(json: Buffer, start: number): number {
  let at = start;
  while (isWhitespace(json[at])) at += 1;
  return at;
}

function spanAt(json: Buffer, start: number): Span {
  const first = json[start];
  if (first === quote) return { start, end: endOfString(json, start) };
  if (first === openObject || first === openArray) return { start, end: endOfNested(json, start) };
  let end = start;
  while (isLiteral(json[end])) end += 1;
  if (end === start) throw unexpected(json, start);
  return { start, end };
}

function endOfString(json: Buffer, start: number): number {
  for (let at = json.indexOf(quote, start + 1); at >= 0; at = json.indexOf(quote, at + 1)) {
    let before = at - 1;
    while (json[before] === backslash) before -= 1;
    if ((at - before) % 2 === 1) return at + 1; // An even number of backslashes does not escape the quote.
  }
  throw unexpected(json, json.length);
}

function endOfNested(json: Buffer, start: number): number {
  let depth = 0;
  for (let at = start; at < json.length; at += 1) {
    const byte = json[at];
    if (byte === quote) at = endOfString(json, at) - 1;
    else if (byte === openObject || byte === openArray) depth += 1;
    else if (byte === closeObject || byte === closeArray) depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw unexpected(json, json.length);
}

/** Skips a required byte and the whitespace behind it. */
function expect(json: Buffer, at: number, byte: number | undefined): number {
  if (json[at] !== byte) throw unexpected(json, at);
  return skipWhitespace(json, at + 1);
}

function isWhitespace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Whether a byte is part of `true`, `null` or a number. */
function isLiteral(byte: number | undefined): boolean {
  return byte !== undefined && /[\w+.-]/.test(String.fromCharCode(byte));
}

function unexpected(json: Buffer, at: number): SyntaxError {
  const found = at < json.length ? JSON.stringify(json.toString('latin1', at, at + 1)) : 'end';
  return new SyntaxError(`unexpected ${found} at byte ${at} of the JSON`);
}
