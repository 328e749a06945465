import { snippetOf } from './debug-id.ts';
import type { prologueEnd } from './prologue.ts';
import { readScriptEnd } from './script-end.ts';
import { lineEnd, missingLineEnd } from './script-lines.ts';
import { isInlineMap, type ScriptText } from './script-text.ts';
import { type Edit, splice } from './spans.ts';

/** What a script lacks. */
interface Missing {
  /** Undefined if the script registers its ID. */
  readonly id: string | undefined;
  /** The statement that sets the release; empty if there is none to insert. */
  readonly release: string;
}

/** Inserts a line at the start of a script, and adds a new ID as a comment at the end. */
export function insertAfterPrologue(
  script: ScriptText,
  { offset, column }: ReturnType<typeof prologueEnd>,
  missing: Missing,
): readonly Edit[] {
  const statements = statementsOf(missing);
  if (statements === '') return [];
  const eol = lineEnd(script.bytes);
  // A script that consists of a comment may have no line end.
  const separator = offset === script.bytes.length && column > 0 ? eol : '';
  const line = `${separator}${statements}${eol}`;
  if (script.idComment || missing.id === undefined) return [insert(offset, line)];
  const comment = `//# debugId=${missing.id}${eol}`;
  if (offset === script.bytes.length) return [insert(offset, line + comment)];
  return [insert(offset, line), insert(script.bytes.length, `${missingLineEnd(script.bytes)}${comment}`)];
}

/**
 * Inserts a line at the end of a script, where it moves no line of code. The comments for tools stay behind the code. One
 * edit changes everything up to the end, so that a write that is cut off shows.
 */
export function insertAtEnd({ bytes, idComment, pragmasStart }: ScriptText, missing: Missing): readonly Edit[] {
  const statements = statementsOf(missing);
  if (statements === '') return [];
  const eol = lineEnd(bytes);
  const line = `${statements}${eol}`;
  if (idComment) return [insert(pragmasStart, line)];
  const pragmas = bytes.toString('utf8', pragmasStart);
  const added = pragmas === '' ? `${missingLineEnd(bytes)}${line}` : `${line}${pragmas}${missingLineEnd(bytes)}`;
  const comment = missing.id === undefined ? '' : `//# debugId=${missing.id}${eol}`;
  return [{ start: pragmasStart, end: bytes.length, text: `${added}${comment}` }];
}

function statementsOf({ id, release }: Missing): string {
  return `${id === undefined ? '' : snippetOf(id)}${release}`;
}

/**
 * Removes the `sourceMappingURL` comments at the end of a script, from the last one up to the first one that stays. Inline
 * maps stay. Returns the same bytes if there is nothing to remove.
 */
export function withoutMapUrls(bytes: Buffer, isRemoved: (url: string) => boolean): Buffer {
  const { mapUrl } = readScriptEnd(bytes);
  if (!mapUrl || isInlineMap(mapUrl.value) || !isRemoved(mapUrl.value)) return bytes;
  const [blanks = ''] = /^[^\S\r\n]*(?:\r\n|[\r\n])?/.exec(bytes.toString('latin1', mapUrl.end)) ?? [];
  const end = mapUrl.end + blanks.length;
  return withoutMapUrls(splice(bytes, [{ start: mapUrl.lineStart, end, text: '' }]), isRemoved);
}

function insert(start: number, text: string): Edit {
  return { start, end: start, text };
}
