import { prologueEnd } from './prologue.ts';

const lineEnds = [0x0a, 0x0d];

/**
 * Whether code at an offset is where this action inserts a line. Recognised without parsing the script; false also if
 * only parsing it can show that the code is not part of a template literal or a comment.
 */
export function isInsertedLine(bytes: Buffer, start: number): boolean {
  if (start === prologueEnd(bytes).offset) return true;
  const isLine = start > 0 && lineEnds.includes(bytes[start - 1] ?? 0);
  if (!isLine || /\\\r?\n?$/.test(bytes.toString('latin1', Math.max(0, start - 3), start))) return false;
  // A template literal or a comment with this line would end behind it.
  return !bytes.includes('`', start) && !bytes.includes('*/', start);
}

/** Whether no code follows on the line. */
export function isLineEnd(bytes: Buffer, at: number): boolean {
  return at === bytes.length || lineEnds.includes(bytes[at] ?? 0);
}

/** All offsets of a text. */
export function hitsOf(bytes: Buffer, text: string): readonly number[] {
  const hits: number[] = [];
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) hits.push(at);
  return hits;
}
