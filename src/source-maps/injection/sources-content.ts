import type { LinkGuard } from '../../files/link-guard.ts';
import { readSnapshot } from './change-files.ts';
import { readSource } from './source-file.ts';
import { readSourceMap, type SourceMapText } from './source-map-text.ts';
import { decode, type Edit, elementsOf, membersOf, type Span, splice } from './spans.ts';

/** Sources of these kinds may be scripts of the build. */
const scriptSource = /\.[cm]?js$/i;

type Content = Buffer<ArrayBuffer>;

/**
 * What is stored of a source map: its new content, with the sources that it lacks. Index maps keep their form, because
 * Sentry reads them. Returns a function if a source is a script that may not have its debug ID yet.
 *
 * @param mapPath absolute; sources are relative to it
 * @param links of the workspace: sources are read only from it
 */
export function contentToStore(
  map: SourceMapText | SyntaxError,
  after: Content,
  mapPath: string,
  links: LinkGuard,
): Content | (() => Content) {
  const missing = map instanceof SyntaxError ? [] : missingSources(map);
  if (missing.length === 0) return after;
  if (!missing.some((source) => scriptSource.test(source))) return withSources(after, mapPath, links);
  return () => withSources(readSnapshot(mapPath, links.folder).bytes, mapPath, links);
}

/** Adds missing sources as far as they are in the workspace. A map that cannot be read is returned as it is. */
function withSources(map: Content, mapPath: string, links: LinkGuard): Content {
  try {
    const { members } = readSourceMap(map);
    const edits = partsOf(map, members).flatMap((part) => sourceEdits(map, part, mapPath, links));
    return edits.length > 0 ? splice(map, edits) : map;
  } catch (error) {
    if (error instanceof SyntaxError) return map;
    throw error;
  }
}

/** The sources that the map names without their content. */
function missingSources({ bytes, members }: SourceMapText): readonly string[] {
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

/** The names of the sources, and the spans of their contents. */
function sourcesOf(map: Buffer, members: ReadonlyMap<string, Span>) {
  const [sources, contents] = ['sources', 'sourcesContent'].map((key) => members.get(key));
  const decoded = sources ? decode(map, sources) : [];
  const names: readonly unknown[] = Array.isArray(decoded) ? decoded : [];
  const known = contents && map[contents.start] === 0x5b ? elementsOf(map, contents.start) : [];
  const isMissing = (index: number) => known[index] === undefined || map[known[index].start] === 0x6e;
  return { sources, contents, names, known, isMissing };
}

function sourceEdits(
  map: Buffer,
  members: ReadonlyMap<string, Span>,
  mapPath: string,
  links: LinkGuard,
): readonly Edit[] {
  const { sources, contents, names, known, isMissing } = sourcesOf(map, members);
  const root = members.get('sourceRoot');
  const sourceRoot = root && decode(map, root);
  const read = (name: unknown) => readSource(name, sourceRoot, mapPath, links);
  const found = names.map((name, index) => (isMissing(index) ? read(name) : undefined));
  if (found.every((content) => content === undefined)) return [];
  if (known.length < names.length) {
    const all = names.map((_, index) => {
      const [content, span] = [found[index], known[index]];
      if (content !== undefined) return JSON.stringify(content);
      return span ? map.toString('utf8', span.start, span.end) : 'null';
    });
    const list = `[${all.join(',')}]`;
    if (contents) return [{ ...contents, text: list }];
    const end = sources?.end ?? 0;
    return [{ start: end, end, text: `,"sourcesContent":${list}` }];
  }
  return found.flatMap((content, index) => {
    const span = known[index];
    return content === undefined || !span ? [] : [{ ...span, text: JSON.stringify(content) }];
  });
}
