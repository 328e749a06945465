import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInside } from '../../files/artifact-name.ts';
import type { LinkGuard } from '../../files/link-guard.ts';
import { decodeSafely } from '../../files/source-mapping-url.ts';
import { decode, elementsOf, membersOf, type Span } from './json-spans.ts';
import { readSourceMap, type SourceMapText } from './source-map-text.ts';
import { type Edit, splice } from './splice.ts';

/** Where the sources of a map are looked for. */
interface SourceFolder {
  /** Absolute path of the map: its sources are relative to it. */
  readonly mapPath: string;
  /** Of the folder out of which nothing is read, not even by a link. */
  readonly links: LinkGuard;
}

/**
 * The map with the sources in it that it lacks, as far as they are on this machine. What is no map stays as it is.
 *
 * @param mapPath absolute; sources are relative to it
 * @param links of the workspace: sources are read from nowhere else
 */
export function withSources(map: Buffer<ArrayBuffer>, mapPath: string, links: LinkGuard): Buffer<ArrayBuffer> {
  try {
    const { members } = readSourceMap(map);
    const edits = partsOf(map, members).flatMap((part) => sourceEdits(map, part, { mapPath, links }));
    return edits.length > 0 ? splice(map, edits) : map;
  } catch (error) {
    if (error instanceof SyntaxError) return map;
    throw error;
  }
}

/** The sources that a map only names. What cannot be read has none: it is stored as it is. */
export function missingSources({ bytes, members }: Pick<SourceMapText, 'bytes' | 'members'>): readonly string[] {
  try {
    return partsOf(bytes, members).flatMap((part) => {
      const { names, isMissing } = sourcesOf(bytes, part);
      return names.filter((name, index) => typeof name === 'string' && isMissing(index)) as readonly string[];
    });
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** The members of the map, or of each map in an index map. */
function partsOf(map: Buffer, members: ReadonlyMap<string, Span>): readonly ReadonlyMap<string, Span>[] {
  const sections = members.get('sections');
  if (!sections) return [members];
  return elementsOf(map, sections.start).flatMap((section) => {
    const inner = membersOf(map, section.start).get('map');
    return inner ? partsOf(map, membersOf(map, inner.start)) : [];
  });
}

/** The names of the sources, and where their contents stand. */
function sourcesOf(map: Buffer, members: ReadonlyMap<string, Span>) {
  const [sources, contents] = ['sources', 'sourcesContent'].map((key) => members.get(key));
  const decoded = sources ? decode(map, sources) : [];
  const names: readonly unknown[] = Array.isArray(decoded) ? decoded : [];
  const known = contents && map[contents.start] === 0x5b ? elementsOf(map, contents.start) : [];
  const isMissing = (index: number) => known[index] === undefined || map[known[index].start] === 0x6e;
  return { sources, contents, names, known, isMissing };
}

function sourceEdits(map: Buffer, members: ReadonlyMap<string, Span>, folder: SourceFolder): readonly Edit[] {
  const { sources, contents, names, known, isMissing } = sourcesOf(map, members);
  const root = members.get('sourceRoot');
  const sourceRoot = root && decode(map, root);
  const found = names.map((name, index) => (isMissing(index) ? readSource(name, sourceRoot, folder) : undefined));
  if (found.every((content) => content === undefined)) return [];
  if (known.length < names.length) {
    const all = names.map((_, index) => {
      const [content, span] = [found[index], known[index]];
      if (content !== undefined) return JSON.stringify(content);
      return span ? map.toString('utf8', span.start, span.end) : 'null';
    });
    const list = `[${all.join(',')}]`;
    return contents ? [{ ...contents, text: list }] : [{ ...afterSources(sources), text: `,"sourcesContent":${list}` }];
  }
  return found.flatMap((content, index) => {
    const span = known[index];
    return content === undefined || !span ? [] : [{ ...span, text: JSON.stringify(content) }];
  });
}

function afterSources(sources: Span | undefined): Span {
  const end = sources?.end ?? 0;
  return { start: end, end };
}

function readSource(name: unknown, root: unknown, { mapPath, links }: SourceFolder): string | undefined {
  if (typeof name !== 'string' || name === '') return undefined;
  const whole = typeof root === 'string' && root !== '' ? `${root.replace(/\/$/, '')}/${name}` : name;
  for (const candidate of new Set([whole, decodeSafely(whole)])) {
    const path = pathOf(candidate, dirname(mapPath));
    if (path === undefined || !isInside(path, links.folder) || isPrivate(path)) continue;
    try {
      const { realPath, leadsOut, sizeBytes } = links.follow(path);
      if (sizeBytes !== undefined && !leadsOut && !isPrivate(realPath)) return readFileSync(path, 'utf8');
    } catch {
      // It is not there, or no file: the map stays without it.
    }
  }
  return undefined;
}

/** What may hold tokens is no source: git keeps one of the workflow's in its folder. */
function isPrivate(path: string): boolean {
  return /[\\/]\.(git[\\/]|env|npmrc|netrc)/.test(path);
}

/** Undefined for what is no file of this machine: `webpack://…`. */
function pathOf(source: string, folder: string): string | undefined {
  try {
    if (/^file:/i.test(source)) return fileURLToPath(source);
  } catch {
    return undefined;
  }
  return /^[a-z][a-z\d+.-]+:/i.test(source) || source.includes('\0') ? undefined : resolve(folder, source);
}
