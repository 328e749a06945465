/*
 * Finds the values of a JSON text without decoding them: a source map of 50 MB is nearly all sources, of which nothing is
 * needed but their end. The text is trusted to be JSON; what is plainly none throws a SyntaxError.
 */

export interface Span {
  readonly start: number;
  /** The byte after the last. */
  readonly end: number;
}

const quote = 0x22;
const backslash = 0x5c;
const [comma, colon, openObject, closeObject, openArray, closeArray] = Buffer.from(',:{}[]') as unknown as number[];

/** The values of an object by their keys. Of two with one key the last counts, as it does in JavaScript. */
export function membersOf(json: Buffer, start: number): ReadonlyMap<string, Span> {
  const members = new Map<string, Span>();
  let at = expect(json, start, openObject);
  if (json[at] === closeObject) return members;
  for (;;) {
    if (json[at] !== quote) throw unexpected(json, at);
    const endOfKey = endOfString(json, at);
    const key: string = JSON.parse(json.toString('utf8', at, endOfKey));
    const value = spanAt(json, expect(json, skipBlanks(json, endOfKey), colon));
    members.set(key, value);
    at = skipBlanks(json, value.end);
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
    at = skipBlanks(json, value.end);
    if (json[at] === closeArray) return elements;
    at = expect(json, at, comma);
  }
}

/** The value that begins at a byte. */
function spanAt(json: Buffer, start: number): Span {
  const first = json[start];
  if (first === quote) return { start, end: endOfString(json, start) };
  if (first === openObject || first === openArray) return { start, end: endOfNested(json, start) };
  let end = start;
  while (isLiteral(json[end])) end += 1;
  if (end === start) throw unexpected(json, start);
  return { start, end };
}

/** The value of a span, decoded. */
export function decode(json: Buffer, { start, end }: Span): unknown {
  return JSON.parse(json.toString('utf8', start, end));
}

export function skipBlanks(json: Buffer, start: number): number {
  let at = start;
  while (isBlank(json[at])) at += 1;
  return at;
}

function endOfString(json: Buffer, start: number): number {
  for (let at = json.indexOf(quote, start + 1); at >= 0; at = json.indexOf(quote, at + 1)) {
    let before = at - 1;
    while (json[before] === backslash) before -= 1;
    if ((at - before) % 2 === 1) return at + 1; // An even number of backslashes escapes itself only.
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

/** Steps over a byte that must be there, and the blanks behind it. */
function expect(json: Buffer, at: number, byte: number | undefined): number {
  if (json[at] !== byte) throw unexpected(json, at);
  return skipBlanks(json, at + 1);
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** A part of `true`, `null` or a number. */
function isLiteral(byte: number | undefined): boolean {
  return byte !== undefined && /[\w+.-]/.test(String.fromCharCode(byte));
}

function unexpected(json: Buffer, at: number): SyntaxError {
  const found = at < json.length ? JSON.stringify(json.toString('latin1', at, at + 1)) : 'the end';
  return new SyntaxError(`JSON has ${found} at byte ${at} where it should not`);
}
