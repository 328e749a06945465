import type { Edit, Span } from './spans.ts';

/** A place in a generated script: the line from 0, the column in UTF-16 code units from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digitOf = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));
const [comma, semicolon] = [0x2c, 0x3b];

/**
 * Changes the mappings of a source map (https://tc39.es/ecma426/#sec-mappings-field) for a script in which everything from a
 * place on moves to the start of a new line. Only the first column behind the place is encoded again, because all other
 * fields are relative to each other. Positions between two mappings stay with the first of them.
 *
 * @param mappings the text without quotes; it must not contain escapes
 */
export function breakMappings(bytes: Buffer, mappings: Span, { line, column }: Place): readonly Edit[] {
  const start = startOfLine(bytes, mappings, line);
  if (start === undefined) return [];
  let before: Segment | undefined;
  for (let at = start; at < mappings.end && bytes[at] !== semicolon; at = before.end + 1) {
    const segment = readSegment(bytes, at, mappings.end, before?.column ?? 0);
    if (segment.column >= column) {
      const moved = encodeVlq(segment.column - column);
      const continued = segment.column > column ? continuation(before) : '';
      const text = `;${continued && `${continued},`}${moved}`;
      return [{ start: before ? at - 1 : at, end: segment.endOfColumn, text }];
    }
    before = segment;
    if (bytes[segment.end] !== comma) break;
  }
  const end = before?.end ?? start;
  return [{ start: end, end, text: `;${continuation(before)}` }];
}

interface Segment {
  readonly column: number;
  readonly endOfColumn: number;
  readonly end: number;
  /** 1, 4 or 5. */
  readonly fields: number;
}

/** Maps the start of the new line to the same source, line, column and name as the mapping before it. */
function continuation(before: Segment | undefined): string {
  return before && before.fields > 1 ? 'A'.repeat(before.fields) : '';
}

/** Undefined if the mappings end before that line. */
function startOfLine(bytes: Buffer, { start, end }: Span, line: number): number | undefined {
  let at = start;
  for (let left = line; left > 0; left -= 1) {
    at = bytes.indexOf(semicolon, at) + 1;
    if (at === 0 || at > end) return undefined;
  }
  return at;
}

function readSegment(bytes: Buffer, start: number, limit: number, columnBefore: number): Segment {
  let [at, fields, endOfColumn] = [start, 0, start];
  let [value, scale] = [0, 1];
  let delta = 0;
  for (; at < limit && bytes[at] !== comma && bytes[at] !== semicolon; at += 1) {
    const digit = digitOf.get(bytes[at] ?? 0);
    if (digit === undefined) throw new SyntaxError(`its mappings contain "${String.fromCharCode(bytes[at] ?? 0)}"`);
    value += (digit & 31) * scale;
    scale *= 32;
    if (digit & 32) continue;
    if (fields === 0) [delta, endOfColumn] = [value & 1 ? -(value >>> 1) : value >>> 1, at + 1];
    fields += 1;
    [value, scale] = [0, 1];
  }
  return { column: columnBefore + delta, endOfColumn, end: at, fields };
}

/** Encodes a number that is not negative as a base64 VLQ. */
function encodeVlq(number: number): string {
  let [rest, text] = [number * 2, ''];
  do {
    const more = rest >= 32;
    text += digits[(rest % 32) + (more ? 32 : 0)];
    rest = Math.floor(rest / 32);
  } while (rest > 0);
  return text;
}
