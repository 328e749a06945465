import type { BuildFile } from './build-file.ts';
import type { FileContent } from './content.ts';
import { isScript, sourceMappingUrl, sourceMapReference } from './source-mapping-url.ts';
import { readTail } from './tail.ts';

/**
 * Sentry's own header for a script whose source map goes along, by which servers without debug IDs find the map.
 *
 * @param names the names of everything that is uploaded
 */
export async function sourceMapHeader(
  { path, name, sourceMap }: BuildFile,
  content: FileContent,
  names: ReadonlySet<string>,
): Promise<Readonly<Record<string, string>>> {
  if (sourceMap !== undefined) return { Sourcemap: sourceMap };
  if (!isScript(name)) return {};
  const url = sourceMappingUrl(await readTail(path, content));
  const reference = sourceMapReference(name, url, (other) => names.has(other));
  return reference === undefined ? {} : { Sourcemap: reference };
}
