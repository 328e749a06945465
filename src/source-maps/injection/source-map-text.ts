import { parseDebugId } from './debug-id.ts';
import { breakMappings, type Place } from './mappings.ts';
import { decode, type Edit, elementsOf, membersOf, type Span, skipWhitespace } from './spans.ts';

/** The text of a source map, parsed as far as needed. */
export interface SourceMapText {
  readonly bytes: Buffer;
  readonly members: ReadonlyMap<string, Span>;
  readonly debugId: string | undefined;
}

/** @throws SyntaxError when the text is not a source map */
export function readSourceMap(bytes: Buffer): SourceMapText {
  let start = bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0;
  if (bytes.toString('latin1', start, start + 4) === ")]}'") start = bytes.indexOf('\n', start) + 1;
  start = skipWhitespace(bytes, start);
  const members = membersOf(bytes, start);
  if (!members.has('mappings') && !members.has('sections'))
    throw new SyntaxError('it has neither mappings nor sections');
  const idAt = (key: string) => {
    const span = members.get(key);
    return span && parseDebugId(decode(bytes, span));
  };
  return { bytes, members, debugId: idAt('debug_id') ?? idAt('debugId') };
}

/** The names under which tools look for the debug ID of a map. */
const idKeys = ['debug_id', 'debugId'];

/**
 * Marks a map whose mappings include a line that sets the release, in a script that has its ID from elsewhere. Adds a
 * member at the end of the map, which other tools ignore.
 */
export function releaseLineEdits({ members }: SourceMapText): readonly Edit[] {
  if (members.has('x_release_line')) return [];
  const end = endOfMembers(members);
  return [{ start: end, end, text: ',"x_release_line":true' }];
}

/** Whether the map has a member for the debug ID, valid or not. */
export function hasDebugIdMember({ members }: SourceMapText): boolean {
  return idKeys.some((key) => members.has(key));
}

/** Whether the edits of `debugIdEdits` have been made. Bundlers write only one of the names. */
export function hasBothDebugIds(map: SourceMapText): boolean {
  return map.debugId !== undefined && debugIdEdits(map, map.debugId).length === 0;
}

/**
 * Writes the debug ID into the map, under both names. An existing ID stays. A new member is added at the end of the map: if
 * the write is cut off, the next run does not find it.
 */
export function debugIdEdits({ bytes, members, debugId }: SourceMapText, id: string): readonly Edit[] {
  const quoted = JSON.stringify(debugId ?? id);
  const invalid = idKeys
    .flatMap((key) => members.get(key) ?? [])
    .filter((span) => parseDebugId(decode(bytes, span)) === undefined)
    .map((span) => ({ ...span, text: quoted }));
  const missing = idKeys.filter((key) => !members.has(key));
  if (missing.length === 0) return invalid;
  const end = endOfMembers(members);
  return [...invalid, { start: end, end, text: missing.map((key) => `,"${key}":${quoted}`).join('') }];
}

function endOfMembers(members: SourceMapText['members']): number {
  return Math.max(...members.values().map((span) => span.end));
}

/**
 * Moves the mappings of everything from a place of the script on to the start of a new line.
 *
 * @throws SyntaxError when the mappings cannot be read
 */
export function lineBreakEdits({ bytes, members }: SourceMapText, place: Place): readonly Edit[] {
  const sections = members.get('sections');
  return sections ? sectionEdits(bytes, sections, place) : mappingEdits(bytes, members.get('mappings'), place);
}

/** False only if the map certainly has no line break at the place, because it maps later columns of the same line. */
export function mayHaveLineBreak({ bytes, members }: SourceMapText, place: Place): boolean {
  const mappings = members.get('mappings');
  // Mappings with escapes are written again as a whole, so the edits show nothing about the place.
  if (!mappings || members.has('sections') || bytes.subarray(mappings.start, mappings.end).includes('\\')) return true;
  try {
    return mappingEdits(bytes, mappings, place).every(({ start, end }) => start === end);
  } catch (error) {
    if (error instanceof SyntaxError) return true;
    throw error;
  }
}

function mappingEdits(bytes: Buffer, mappings: Span | undefined, place: Place): readonly Edit[] {
  if (mappings === undefined || bytes[mappings.start] !== 0x22) throw new SyntaxError('its mappings are not a string');
  const inner = { start: mappings.start + 1, end: mappings.end - 1 };
  const backslash = bytes.indexOf(0x5c, inner.start);
  if (backslash < 0 || backslash >= inner.end) return breakMappings(bytes, inner, place);
  // Some tools escape every slash, and a slash is a base64 digit.
  const text = Buffer.from(String(decode(bytes, mappings)));
  const [edit] = breakMappings(text, { start: 0, end: text.length }, place);
  if (!edit) return [];
  return [{ ...inner, text: `${text.subarray(0, edit.start)}${edit.text}${text.subarray(edit.end)}` }];
}

/** For an index map: moves the sections behind the place, and breaks the line in the section that contains it. */
function sectionEdits(bytes: Buffer, sections: Span, place: Place): readonly Edit[] {
  const read = elementsOf(bytes, sections.start).map((section) => {
    const members = membersOf(bytes, section.start);
    const offset = membersOf(bytes, (members.get('offset') ?? section).start);
    const [line, column] = [offset.get('line'), offset.get('column')];
    if (!line || !column) throw new SyntaxError('one of its sections has no offset');
    const [atLine, atColumn] = [line, column].map((span) => Number(decode(bytes, span))) as [number, number];
    return { line, column, atLine, atColumn, map: members.get('map') };
  });
  const isBehind = (section: (typeof read)[number]) =>
    section.atLine > place.line || (section.atLine === place.line && section.atColumn >= place.column);
  const moves = read
    .filter(isBehind)
    .flatMap(({ line, column, atLine, atColumn }) => [
      { ...line, text: String(atLine + 1) },
      ...(atLine === place.line ? [{ ...column, text: String(atColumn - place.column) }] : []),
    ]);
  const containing = read.findLast((section) => !isBehind(section));
  if (!containing?.map) return moves;
  const { atLine, atColumn } = containing;
  const within = { line: place.line - atLine, column: place.column - (atLine === place.line ? atColumn : 0) };
  return [
    ...moves,
    ...lineBreakEdits({ bytes, members: membersOf(bytes, containing.map.start) } as SourceMapText, within),
  ];
}
