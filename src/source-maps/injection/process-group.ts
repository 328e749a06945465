import type { BuildFile } from '../../files/build-file.ts';
import type { LinkGuard } from '../../files/link-guard.ts';
import type { BundleEntry } from '../bundle/manifest.ts';
import { type FileGroup, type Pair, realPathOf, referenceTo } from '../pairing.ts';
import type { ScriptReport } from '../result.ts';
import { changeFiles, type FileSnapshot, freeMemory, type PlannedEdit, readSnapshot } from './change-files.ts';
import { injectGroup } from './inject.ts';
import { halfWritten, isMapRecognisable, isMapUnusable, isScriptRecognisable } from './interrupted-writes.ts';
import { isHermes, readScript } from './script-text.ts';
import { readSourceMap, type SourceMapText } from './source-map-text.ts';
import { contentToStore } from './sources-content.ts';
import { type Edit, splice, startOf } from './spans.ts';

/** `inject`: write debug IDs into the files. `preview`: only find out what would be written. `keep`: only read the IDs. */
type InjectMode = 'inject' | 'preview' | 'keep';

export interface InjectOptions {
  readonly mode: InjectMode;
  /** Written into the scripts as the name of their release. */
  readonly release: string | undefined;
}

/** What the files of a group add to the report and to the upload. */
export interface ProcessedGroup {
  /** A script that links give several names has a report for each. */
  readonly reports: readonly Omit<ScriptReport, 'isStored'>[];
  readonly entries: readonly ProcessedEntry[];
  /** As messages show them. */
  readonly changedFiles: readonly string[];
}

interface PlannedGroup extends ProcessedGroup {
  /**
   * @throws UnstableFileError when another process has changed a file since it was read
   * @throws SetupError when a file cannot be written
   */
  writeChanges(): void;
}

interface ProcessedEntry extends Omit<BundleEntry, 'content'> {
  /** A function if the content includes scripts that may not have their IDs yet. */
  readonly content: Content | (() => Content);
}

type Content = BundleEntry['content'];

/**
 * Gives debug IDs to the files of a group, and returns what is to be stored of them. The files are changed by `writeChanges`.
 *
 * @param links of the workspace: missing sources are read only from it
 * @throws UnstableFileError when a file is half-written
 * @throws SetupError when a file cannot be read
 */
export function processGroup(group: FileGroup, { mode, release }: InjectOptions, links: LinkGuard): PlannedGroup {
  const workspace = links.folder;
  const scripts = group.scripts.map((file) => {
    const before = readSnapshot(file.path, workspace);
    return { file, before, name: file.name, text: readScript(before.bytes) };
  });
  const map = group.map && openMap(group.map, workspace);
  const texts = scripts.map(({ text }) => text);
  const keep = mode === 'keep';
  if (map && isMapUnusable(texts, map.text, keep)) throw halfWritten([map.file.displayPath]);

  const injection = injectGroup(scripts, map?.text, { keep, release });
  const changes: PlannedEdit[] = [];
  const apply = ({ file, before }: OpenFile, edits: readonly Edit[], isRecognisable: boolean): Buffer<ArrayBuffer> => {
    if (edits.length === 0) return before.bytes;
    const after = splice(before.bytes, edits);
    const { displayPath } = file;
    changes.push({ path: realPathOf(file), displayPath, before, after, start: startOf(edits), isRecognisable });
    return after;
  };
  const processedScripts = scripts.map((script, index): ProcessedScript => {
    const { edits = [], isNew = false, ...ids } = injection.scripts[index] ?? { debugId: undefined };
    const after = apply(script, edits, isScriptRecognisable(script.text, edits));
    // Sentry needs only the name and the ID of Hermes bytecode.
    const content = isHermes(after) ? new Uint8Array() : after;
    return { file: script.file, ...ids, isNew, content };
  });
  const { debugId, edits, isInjected } = injection.map;
  const canRecognise = !!map && !(map.text instanceof SyntaxError) && isMapRecognisable(map.text, edits, isInjected);
  const mapContent = map && contentToStore(map.text, apply(map, edits, canRecognise), map.file.path, links);
  const writeChanges = () => {
    if (mode !== 'inject') return;
    changeFiles(changes);
    for (const { before } of changes) freeMemory(before.bytes);
  };
  const entries = scriptEntries(group, processedScripts);
  if (mapContent) {
    const entry = { type: 'source_map', debugId, sourceMap: undefined, content: mapContent } as const;
    entries.push(...group.mapAliases.map(({ name }) => ({ name, ...entry })));
  }
  const changedFiles = changes.map(({ displayPath }) => displayPath);
  return { reports: scriptReports(group, processedScripts), entries, changedFiles, writeChanges };
}

interface ProcessedScript {
  readonly file: BuildFile;
  readonly debugId: string | undefined;
  readonly problem?: string | undefined;
  readonly release?: string | undefined;
  readonly isNew: boolean;
  readonly content: Content;
}

function scriptEntries({ pairs }: FileGroup, scripts: readonly ProcessedScript[]): ProcessedEntry[] {
  return withAliases(pairs, scripts).map(({ pair, processed: { debugId, content } }) => {
    const sourceMap = pair.map && referenceTo(pair.map, pair);
    return { name: pair.script.name, type: 'minified_source', debugId, sourceMap, content };
  });
}

function scriptReports({ pairs }: FileGroup, scripts: readonly ProcessedScript[]): ProcessedGroup['reports'] {
  return withAliases(pairs, scripts).map(({ pair, processed: { debugId, isNew, problem, release } }) => {
    const { script, map, foundBy, missingMapReason } = pair;
    const origin = { name: script.name, map: map?.name, foundBy, missingMapReason };
    return { ...origin, debugId, isNew, debugIdProblem: problem, release };
  });
}

/** The scripts under all their names. */
function withAliases(pairs: readonly Pair[], scripts: readonly ProcessedScript[]) {
  const byPath = new Map(scripts.map((script) => [realPathOf(script.file), script]));
  return pairs.flatMap((pair) => {
    const processed = byPath.get(realPathOf(pair.script));
    return processed ? [{ pair, processed }] : [];
  });
}

interface OpenFile {
  readonly file: BuildFile;
  readonly before: FileSnapshot;
}

interface OpenMap extends OpenFile {
  readonly text: SourceMapText | SyntaxError;
}

function openMap(file: BuildFile, workspace: string): OpenMap {
  const before = readSnapshot(file.path, workspace);
  try {
    return { file, before, text: readSourceMap(before.bytes) };
  } catch (error) {
    if (error instanceof SyntaxError) return { file, before, text: error };
    throw error;
  }
}
