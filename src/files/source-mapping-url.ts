import { posix } from 'node:path';
import { type BuildFile, type FileContent, readEnd } from './build-file.ts';

/**
 * The header `Sourcemap` of a script whose source map is uploaded too. Servers without debug IDs find the map by it.
 *
 * @param names the names of all uploaded files
 */
export async function sourceMapHeader(
  file: BuildFile,
  content: FileContent,
  names: ReadonlySet<string>,
): Promise<Readonly<Record<string, string>>> {
  if (file.sourceMap !== undefined) return { Sourcemap: file.sourceMap };
  if (!/\.[cm]?js$/.test(file.name)) return {};
  // Without a comment, the map is assumed to be beside the script, where most tools write it.
  const reference = sourceMappingUrl(await readEnd(file, content)) ?? `${posix.basename(file.name)}.map`;
  return names.has(resolveName(file.name, reference.replace(/[?#].*$/, ''))) ? { Sourcemap: reference } : {};
}

/**
 * The last `sourceMappingURL` comment of a script (https://tc39.es/ecma426/#sec-linking-generated-code). Undefined if
 * the comment contains the map itself (`data:`).
 */
function sourceMappingUrl(scriptEnd: string): string | undefined {
  if (!scriptEnd.includes('sourceMappingURL=')) return undefined;
  const url = [...scriptEnd.matchAll(/^\s*\/\/[#@]\s*sourceMappingURL=(\S+)\s*$/gm)].at(-1)?.[1];
  return url?.startsWith('data:') ? undefined : url;
}

/** The artifact name that a reference in another artifact leads to. */
export function resolveName(from: string, reference: string): string {
  if (/^[a-z]+:\/\//i.test(reference)) return reference;
  // The start of a name, `~` or an origin, must survive `..`.
  const [, start = '', path = ''] = /^(~|[a-z]+:\/\/[^/]*)?(.*)$/is.exec(from) ?? [];
  const decoded = decodeSafely(reference);
  return start + (decoded.startsWith('/') ? decoded : posix.join(posix.dirname(path), decoded));
}

/** Decodes percent-encoding; returns the text as it is if the encoding is invalid. */
export function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
