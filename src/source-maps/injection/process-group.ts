import { relative } from 'node:path';
import type { BuildFile } from '../../files/build-file.ts';
import type { LinkGuard } from '../../files/link-guard.ts';
import { type FileGroup, realPathOf } from '../file-groups.ts';
import { changeFiles, type FileChange, halfWritten } from './change-files.ts';
import { injectGroup } from './inject-group.ts';
import { isMapHalfWritten, isMapRecognisable, isMapUnfinished, isScriptRecognisable } from './interrupted-writes.ts';
import { type FileSnapshot, readSnapshot, release } from './read-file.ts';
import { isHermes, readScript } from './script-text.ts';
import { readSourceMap, type SourceMapText } from './source-map-text.ts';
import { missingSources, withSources } from './sources-content.ts';
import { type Edit, splice, startOf } from './splice.ts';

/** `inject`: write debug IDs into the files. `preview`: only find out what would be written. `keep`: only read the IDs. */
export type InjectMode = 'inject' | 'preview' | 'keep';

/** The result for the files of a group. */
export interface ProcessedGroup {
  /** In the order of the group. */
  readonly scripts: readonly ProcessedScript[];
  readonly map: ProcessedFile | undefined;
}

interface ProcessedFile {
  readonly debugId: string | undefined;
  readonly isChanged: boolean;
  /** What is to be stored. A function where it includes scripts that may not have their IDs yet. */
  readonly content: Content | (() => Content);
}

interface ProcessedScript extends ProcessedFile {
  /** Why it has no ID, or what is unusual about it; a clause. */
  readonly reason: string | undefined;
}

export type Content = Uint8Array<ArrayBuffer>;

/** Sources of these kinds may be scripts of the build. */
const scriptSource = /\.([cm]?js|jsbundle|bundle)$/i;

/**
 * Gives debug IDs to the files of a group, and returns what is to be stored of them.
 *
 * @param links of the workspace: the sources that a map lacks are read from nowhere else
 * @throws UnstableFileError when a file is half-written or changed by another process
 * @throws SetupError when a file cannot be read or written
 */
export function processGroup(group: FileGroup, mode: InjectMode, links: LinkGuard): ProcessedGroup {
  const scripts = group.scripts.map((file) => {
    const before = readSnapshot(file.path);
    return { file, before, name: file.name, text: readScript(before.bytes) };
  });
  const map = group.map && openMap(group.map);
  const texts = scripts.map(({ text }) => text);
  const isUnusable = mode === 'keep' ? isMapUnfinished : isMapHalfWritten;
  if (map && isUnusable(texts, map.text)) throw halfWritten([relative(links.folder, map.file.path)]);

  const injection = injectGroup(scripts, map?.text, mode === 'keep');
  const changes: FileChange[] = [];
  const apply = ({ file, before }: OpenFile, edits: readonly Edit[], isRecognisable: boolean): Buffer<ArrayBuffer> => {
    if (edits.length === 0) return before.bytes;
    const after = splice(before.bytes, edits);
    const paths = { path: realPathOf(file), shownPath: relative(links.folder, file.path) };
    changes.push({ ...paths, before, after, start: startOf(edits), isRecognisable });
    return after;
  };
  const processedScripts = scripts.map((script, at): ProcessedScript => {
    const { edits = [], debugId, reason } = injection.scripts[at] ?? {};
    const after = apply(script, edits, isScriptRecognisable(script.text, edits));
    // Of Hermes bytecode only the name and the ID are of use.
    return { debugId, reason, isChanged: edits.length > 0, content: isHermes(after) ? new Uint8Array() : after };
  });
  const { debugId, edits, isInjected } = injection.map;
  const canRecognise = !!map && !(map.text instanceof SyntaxError) && isMapRecognisable(map.text, edits, isInjected);
  const processedMap = map && {
    debugId,
    isChanged: edits.length > 0,
    content: contentOf(map, apply(map, edits, canRecognise), links),
  };
  if (mode === 'inject') {
    changeFiles(changes);
    for (const { before } of changes) release(before.bytes);
  }
  return { scripts: processedScripts, map: processedMap };
}

interface OpenFile {
  readonly file: BuildFile;
  readonly before: FileSnapshot;
}

interface OpenMap extends OpenFile {
  readonly text: SourceMapText | SyntaxError;
}

function openMap(file: BuildFile): OpenMap {
  const before = readSnapshot(file.path);
  try {
    return { file, before, text: readSourceMap(before.bytes) };
  } catch (error) {
    if (error instanceof SyntaxError) return { file, before, text: error };
    throw error;
  }
}

/** What is stored of a map: it gets the sources that it lacks. Index maps stay what they are, since Sentry reads them. */
function contentOf({ file, text }: OpenMap, after: Buffer<ArrayBuffer>, links: LinkGuard): ProcessedFile['content'] {
  const missing = text instanceof SyntaxError ? [] : missingSources(text);
  if (missing.length === 0) return after;
  if (!missing.some((source) => scriptSource.test(source))) return withSources(after, file.path, links);
  return () => withSources(readSnapshot(file.path).bytes, file.path, links);
}
