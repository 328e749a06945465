import type { SiteResponse } from '../http/site-client.ts';
import { parseDebugId } from '../source-maps/injection/debug-id.ts';
import { allRegisteredIds } from '../source-maps/injection/registered-ids.ts';
import { readScriptEnd } from '../source-maps/injection/script-end.ts';
import { isHermes, isInlineMap } from '../source-maps/injection/script-text.ts';

/** What a script says about itself as the site serves it. */
export interface ServedScript {
  readonly debugId: string | undefined;
  /** Why there is no debug ID, as a clause; undefined if the script has none at all. */
  readonly problem: string | undefined;
  /** False if the ID is only in a comment: then Sentry's SDK does not know it. */
  readonly registersId: boolean;
  /** Its source map; `inline` if the script contains it. */
  readonly map: URL | 'inline' | undefined;
}

export function readServedScript({ bytes, headers, url }: SiteResponse): ServedScript {
  const { debugId: comment, mapUrl } = readScriptEnd(bytes);
  const commentId = parseDebugId(comment?.value);
  const registered = allRegisteredIds(bytes);
  const [onlyId] = registered.length === 1 ? registered : [];
  const debugId = commentId ?? onlyId;
  const map = mapOf(headers['sourcemap'] ?? headers['x-sourcemap'] ?? mapUrl?.value, url);
  const registersId = debugId !== undefined && registered.includes(debugId);
  return { debugId, problem: debugId === undefined ? reasonForNoId(bytes, registered) : undefined, registersId, map };
}

function reasonForNoId(bytes: Buffer, registered: readonly string[]): string | undefined {
  if (registered.length > 1) return `it registers ${registered.length} different debug IDs`;
  return isHermes(bytes) ? 'it is Hermes bytecode' : undefined;
}

/** The header has precedence over the comment: https://tc39.es/ecma426/#sec-linking-generated-code */
function mapOf(reference: string | undefined, scriptUrl: URL): ServedScript['map'] {
  if (reference === undefined) return undefined;
  if (isInlineMap(reference)) return 'inline';
  return URL.parse(reference, scriptUrl.href) ?? undefined;
}

/** Whether an answer is a page. Without a type, its first character decides. */
export function isPage({ headers, bytes }: Pick<SiteResponse, 'headers' | 'bytes'>): boolean {
  const type = headers['content-type'];
  return type === undefined ? bytes.subarray(0, 256).toString().trimStart().startsWith('<') : isHtmlType(type);
}

export function isHtmlType(contentType = ''): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);
}
