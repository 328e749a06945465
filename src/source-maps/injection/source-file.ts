import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pathInside } from '../../files/artifact-name.ts';
import type { LinkGuard } from '../../files/link-guard.ts';
import { decodeSafely } from '../../files/source-mapping-url.ts';

/** Languages that are compiled to JavaScript or WebAssembly; docs/source-maps.md lists them. */
const sourceFile = new RegExp(
  `\\.(${[
    'js|cjs|mjs|jsx|ts|cts|mts|tsx|gjs|gts|vue|svelte|astro|marko|mdx|coffee|litcoffee|civet|imba|ls|elm|purs',
    'res|re|ml|dart|kt|scala|clj|cljs|cljc|fs|rs|go|c|cc|cpp|h|hpp',
  ].join('|')})$`,
  'i',
);

/**
 * Reads a source of a map. Names in a map are not trusted: they must not lead to files with secrets.
 *
 * @param links of the workspace: sources are read only from it
 * @returns undefined if the source may not be read or does not exist
 */
export function readSource(name: unknown, root: unknown, mapPath: string, links: LinkGuard): string | undefined {
  if (typeof name !== 'string' || name === '') return undefined;
  const whole = typeof root === 'string' && root !== '' ? `${root.replace(/\/$/, '')}/${name}` : name;
  for (const candidate of new Set([whole, decodeSafely(whole)])) {
    const path = pathOf(candidate, dirname(mapPath));
    if (path === undefined || !isReadable(path, links.folder)) continue;
    try {
      const { realPath, leadsOut, sizeBytes } = links.follow(path);
      if (sizeBytes === undefined || leadsOut) continue;
      if (realPath === path || isReadable(realPath, links.realPath(links.folder))) return readFileSync(path, 'utf8');
    } catch {
      // It does not exist or is not a file, so the map stays without it.
    }
  }
  return undefined;
}

/**
 * Whether a path leads to a source. Folders and files whose names begin with a dot may contain tokens: actions/checkout
 * stores that of the job in `.git/config`. Windows accepts other spellings of a name: `GIT~1`, and `a.ts:stream`.
 */
function isReadable(path: string, folder: string): boolean {
  const name = pathInside(path, folder);
  return name !== undefined && sourceFile.test(name) && !/(?:^|[\\/])\s*\.|~\d|:/.test(name);
}

/** Undefined for sources that are not files: `webpack://…`. */
function pathOf(source: string, folder: string): string | undefined {
  try {
    if (/^file:/i.test(source)) return fileURLToPath(source);
  } catch {
    return undefined;
  }
  return /^[a-z][a-z\d+.-]+:/i.test(source) || source.includes('\0') ? undefined : resolve(folder, source);
}
