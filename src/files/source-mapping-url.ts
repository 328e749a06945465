import { posix } from 'node:path';
import { type BuildFile, type FileContent, readEnd } from './build-file.ts';

/** The header `Sourcemap`, by which servers without debug IDs find the map. @param names of all uploaded files */
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

/** Undefined also for an inline map (`data:`). See https://tc39.es/ecma426/#sec-linking-generated-code */
function sourceMappingUrl(scriptEnd: string): string | undefined {
  if (!scriptEnd.includes('sourceMappingURL=')) return undefined;
  const url = [...scriptEnd.matchAll(/^\s*\/\/[#@]\s*sourceMappingURL=(\S+)\s*$/gm)].at(-1)?.[1];
  return url?.startsWith('data:') ? undefined : url;
}

export function resolveName(from: string, reference: string): string {
  if (/^[a-z]+:\/\//i.test(reference)) return reference;
  // The start of a name, `~` or an origin, must survive `..`.
  const [, start = '', path = ''] = /^(~|[a-z]+:\/\/[^/]*)?(.*)$/is.exec(from) ?? [];
  const decoded = decodeSafely(reference);
  return start + (decoded.startsWith('/') ? decoded : posix.join(posix.dirname(path), decoded));
}

export function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
