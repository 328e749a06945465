import { globalObject, snippetOf } from './debug-id.ts';
import { hitsOf, isInsertedLine, isLineEnd } from './inserted-lines.ts';
import { wholeTokens } from './parsed-script.ts';
import { prologueEnd } from './prologue.ts';
import { snippetEnd } from './registered-ids.ts';
import type { ScriptText } from './script-text.ts';
import type { Edit, Span } from './spans.ts';

const property = 'SENTRY_RELEASE';
const statementStart = `!function(){try{(${globalObject}).${property}={id:`;
const statementEnd = '}}catch(e){}}();';

/**
 * What could end a string, a comment or an inline script, or is not ASCII; and the marker in front of a debug ID
 * (registered-ids.ts).
 */
const unsafe = /[^\w .@+-]|(?<=dbid)-/g;
const quotedName = /^"(?:[\w .@+-]|\\u[\da-f]{4})*"$/;
/** Larger than a name of 200 characters, all of them escaped. */
const maxStatementBytes = 4096;

/** The assignment of an object with the property `id`, and the value if it is a literal. */
const assignment =
  /^SENTRY_RELEASE["'`]?\]?\s*(?:\|\||\?\?)?=(?:[^;={}]{0,80}[|?(])?\s*\{\s*["']?id\b["']?(?:\s*:\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\$]|\\.)*`))?/;

/** What a script says, and is made to say, about the release. */
interface ReleaseName {
  /** The release that the script sets in the end; undefined if it computes it. */
  readonly name: string | undefined;
  /** Changes of lines that this action has inserted. */
  readonly edits: readonly Edit[];
  /** A statement that has to be inserted; may be empty. */
  readonly statement: string;
}

interface Assignment extends Span {
  readonly name: string | undefined;
  /** The statement of this action around it. */
  readonly own: Span | undefined;
}

/** The statement that sets the release for Sentry's SDKs, as Sentry's bundler plugins do. It never throws. */
export function releaseStatement(release: string): string {
  const escaped = release.replace(unsafe, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `${statementStart}"${escaped}"${statementEnd}`;
}

/** Decides how a script gets the name of the release. A script that sets a release itself keeps it. */
export function nameRelease(script: ScriptText, release: string | undefined): ReleaseName {
  if (release === undefined) return { name: undefined, edits: [], statement: '' };
  const { bytes } = script;
  const assignments = findAssignments(script);
  const foreign = assignments.findLast(({ own }) => !own);
  if (foreign) return { name: foreign.name, edits: [], statement: '' };
  const statement = releaseStatement(release);
  const written = assignments.flatMap(({ own }) => own ?? []);
  const places = written.length > 0 ? written : placeBehindSnippet(script);
  const edits = places
    .filter(({ start, end }) => bytes.toString('latin1', start, end) !== statement)
    .map((place) => ({ ...place, text: statement }));
  return { name: release, edits, statement: places.length > 0 ? '' : statement };
}

/** The end of the statement of this action that begins at an offset; the offset itself if there is none. */
export function endOfStatement(bytes: Buffer, start: number): number {
  const nameStart = start + statementStart.length;
  if (bytes.toString('latin1', start, nameStart) !== statementStart) return start;
  const [name = '', rest] = bytes.toString('latin1', nameStart, start + maxStatementBytes).split(statementEnd, 2);
  return rest !== undefined && quotedName.test(name) ? nameStart + name.length + statementEnd.length : start;
}

/** Whether a script has a line of this action that sets the release but registers no debug ID. */
export function hasReleaseLine({ bytes }: Pick<ScriptText, 'bytes'>): boolean {
  const start = bytes.indexOf(statementStart);
  return start >= 0 && start === prologueEnd(bytes).offset;
}

/** Empty if the script has no line of this action that registers its ID. */
function placeBehindSnippet({ bytes, debugId }: ScriptText): readonly Span[] {
  const at = debugId === undefined ? undefined : snippetEnd(bytes, debugId);
  return at !== undefined && isLineEnd(bytes, at) ? [{ start: at, end: at }] : [];
}

function findAssignments({ bytes, debugId }: ScriptText): readonly Assignment[] {
  const found = hitsOf(bytes, property).flatMap((start) => readAssignment(bytes, start));
  const [own, ...others] = found.map(({ own }) => own);
  if (own && others.length === 0 && isInserted(bytes, own.start, debugId)) return found;
  return wholeTokens(bytes, found);
}

/** Recognises the most frequent places without parsing the script. */
function isInserted(bytes: Buffer, start: number, debugId: string | undefined): boolean {
  const snippet = debugId === undefined ? '' : snippetOf(debugId);
  const lineStart = start - snippet.length;
  const isBehindSnippet = lineStart >= 0 && bytes.toString('latin1', lineStart, start) === snippet;
  return isInsertedLine(bytes, isBehindSnippet ? lineStart : start);
}

function readAssignment(bytes: Buffer, start: number): readonly Assignment[] {
  const [text, literal] = assignment.exec(bytes.toString('utf8', start, start + maxStatementBytes)) ?? [];
  if (text === undefined) return [];
  const ownStart = start - statementStart.indexOf(property);
  const ownEnd = ownStart < 0 ? ownStart : endOfStatement(bytes, ownStart);
  const isOwn = ownEnd > ownStart && isLineEnd(bytes, ownEnd);
  const name = literal === undefined ? undefined : parseLiteral(literal);
  return [{ start, end: start + property.length, name, own: isOwn ? { start: ownStart, end: ownEnd } : undefined }];
}

function parseLiteral(literal: string): string | undefined {
  try {
    return String(JSON.parse(`"${literal.slice(1, -1).replace(/\\?"/g, '\\"')}"`));
  } catch {
    return undefined; // JavaScript has more escapes than JSON.
  }
}
