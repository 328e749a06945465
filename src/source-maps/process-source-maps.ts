import type { BuildFile } from '../files/build-file.ts';
import { LinkGuard } from '../files/link-guard.ts';
import { reportUnmatchedPatterns } from '../files/report-selection.ts';
import type { SelectFilesPlan } from '../files/select-files.ts';
import type { Log } from '../log.ts';
import type { BundleEntry } from './bundle/bundle-entry.ts';
import { type FileGroup, groupFiles, realPathOf } from './file-groups.ts';
import { UnstableFileError } from './injection/change-files.ts';
import { type InjectMode, type ProcessedGroup, processGroup } from './injection/process-group.ts';
import { logSourceMaps } from './log-source-maps.ts';
import { pairUp, referenceTo } from './pairing.ts';
import { periodicYield } from './periodic-yield.ts';
import type { ScriptReport, SourceMapsReport } from './result.ts';
import { scanScripts } from './scan-scripts.ts';
import { isMap } from './select-source-maps.ts';
import { settle } from './settle.ts';

interface ProcessSourceMapsPorts {
  readonly log: Log;
  /** Ends the work between files; the reason is thrown. */
  readonly signal: AbortSignal;
}

export interface ProcessSourceMapsPlan extends SelectFilesPlan {
  /** Whether files without a debug ID get one. */
  readonly inject: boolean;
  /** Whether no file is changed. */
  readonly dryRun?: boolean;
}

/** Takes all entries and keeps none of them: a build may be larger than the memory. */
type StoreEntries = (entries: AsyncIterable<BundleEntry>) => Promise<void>;

/**
 * Gives debug IDs to scripts and their source maps. Each file is read, changed and handed on to be stored in one pass.
 *
 * @throws SetupError when a file cannot be read or written
 */
export async function processSourceMaps(
  files: readonly BuildFile[],
  plan: ProcessSourceMapsPlan,
  { log, signal }: ProcessSourceMapsPorts,
  store: StoreEntries,
): Promise<SourceMapsReport> {
  const maps = files.filter(({ path }) => isMap(path));
  const allScripts = files.filter(({ path }) => !isMap(path));
  const { scripts, skipped } = await scanScripts(allScripts, plan.workspace, signal);
  const groups = groupFiles(pairUp(scripts, maps), maps);
  const reports: ScriptReport[] = [];
  const changedFiles: string[] = [];
  const mode = !plan.inject ? 'keep' : plan.dryRun ? 'preview' : 'inject';
  const links = new LinkGuard(plan.workspace);
  const yieldIfDue = periodicYield(signal);
  async function* entries() {
    const postponed: (() => BundleEntry)[] = [];
    for (const group of groups) {
      await yieldIfDue();
      const processed = await processSettled(group, mode, links, signal);
      reports.push(...reportsOf(group, processed));
      changedFiles.push(...changedFilesOf(group, processed));
      for (const { content, ...entry } of entriesOf(group, processed)) {
        if (typeof content === 'function') postponed.push(() => ({ ...entry, content: content() }));
        else yield { ...entry, content };
      }
    }
    for (const read of postponed) {
      await yieldIfDue();
      yield read();
    }
  }
  await store(entries());
  const unpaired = groups.filter(({ scripts }) => scripts.length === 0).flatMap(({ mapNames }) => mapNames);
  const report: SourceMapsReport = {
    scripts: reports.sort((a, b) => (a.name < b.name ? -1 : 1)),
    maps: maps.length,
    unpairedMaps: unpaired.map(({ name }) => name),
    skipped: skipped.map(({ name }) => name),
    changedFiles,
  };
  await logSourceMaps(report, plan, log);
  if (files.length > 0 && scripts.length + maps.length === 0) reportNothingUsable(plan, log);
  return report;
}

/** Tries a second time where another process may have been writing the files. */
async function processSettled(
  group: FileGroup,
  mode: InjectMode,
  links: LinkGuard,
  signal: AbortSignal,
): Promise<ProcessedGroup> {
  try {
    return processGroup(group, mode, links);
  } catch (error) {
    if (!(error instanceof UnstableFileError)) throw error;
    await settle(signal);
    return processGroup(group, mode, links);
  }
}

/** The scripts of a group by all their names, with what has become of each. */
function namedScripts({ pairs, scripts }: FileGroup, processed: ProcessedGroup) {
  const byPath = new Map(scripts.map((script, index) => [realPathOf(script), processed.scripts[index]]));
  return pairs.flatMap((pair) => {
    const script = byPath.get(realPathOf(pair.script));
    return script ? [{ pair, script }] : [];
  });
}

function entriesOf(group: FileGroup, processed: ProcessedGroup) {
  const scripts = namedScripts(group, processed).map(({ pair, script: { debugId, content } }) => ({
    ...{ name: pair.script.name, type: 'minified_source' as const, debugId, content },
    sourceMap: pair.map && referenceTo(pair.map, pair),
  }));
  const { map } = processed;
  if (!map) return scripts;
  const { debugId, content } = map;
  const maps = group.mapNames.map(({ name }) => {
    return { name, type: 'source_map' as const, debugId, content, sourceMap: undefined };
  });
  return [...scripts, ...maps];
}

function reportsOf(group: FileGroup, processed: ProcessedGroup): readonly ScriptReport[] {
  return namedScripts(group, processed).map(({ pair, script: { debugId, reason, isChanged } }) => {
    const { script, map, foundBy, reason: whyNoMap } = pair;
    // A file of several names is changed by its first.
    const isInjected = isChanged && group.scripts.includes(script);
    return { ...{ name: script.name, map: map?.name, foundBy, debugId, isInjected }, whyNoMap, remark: reason };
  });
}

function changedFilesOf(group: FileGroup, { scripts, map }: ProcessedGroup): readonly string[] {
  const changedScripts = group.scripts.filter((_, index) => scripts[index]?.isChanged);
  const changedMap = map?.isChanged && group.map ? [group.map] : [];
  return [...changedScripts, ...changedMap].map(({ path }) => path);
}

/** Nothing of what was found is of use to Sentry, which is as good as nothing found. */
function reportNothingUsable({ patterns, naming, workspace, ifNoFilesFound }: ProcessSourceMapsPlan, log: Log): void {
  const [wanted, root] = [patterns.filter((pattern) => !/^[!#]/.test(pattern)), naming.root];
  const kind = 'script of text or source map';
  reportUnmatchedPatterns({ input: 'sourcemaps', kind, patterns: wanted, root, workspace, ifNoFilesFound }, log);
}
