import type { BuildFile } from '../artifacts/build-file.ts';
import { isScript, sourceMappingUrl, sourceMapReference } from '../artifacts/source-map.ts';

/**
 * Sentry's own header for a script whose source map goes along, by which servers without debug IDs find the map.
 *
 * @param names the names of everything that is uploaded
 */
export async function sourceMapHeader(
  { path, name }: BuildFile,
  names: ReadonlySet<string>,
): Promise<Readonly<Record<string, string>>> {
  if (!isScript(name)) return {};
  const reference = sourceMapReference(name, await sourceMappingUrl(path), (other) => names.has(other));
  return reference === undefined ? {} : { Sourcemap: reference };
}
