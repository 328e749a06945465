import { systemClock } from '../clock.ts';
import type { BuildFile } from '../files/build-file.ts';
import { LinkGuard } from '../files/link-guard.ts';
import { reportUnmatchedPatterns } from '../files/report-selection.ts';
import type { Log } from '../log.ts';
import type { BundleEntry } from './bundle/manifest.ts';
import type { SourceMapDeletion } from './delete-source-maps.ts';
import { logSourceMaps } from './describe.ts';
import { UnstableFileError, unstableFileDelayMs } from './injection/change-files.ts';
import { processGroup } from './injection/process-group.ts';
import { type FileGroup, groupFiles, pairScripts } from './pairing.ts';
import { periodicYield } from './periodic-yield.ts';
import type { ScriptReport, SourceMapsReport } from './result.ts';
import { scanScripts } from './scan-scripts.ts';
import { isMap, type SourceMapSelection } from './select-source-maps.ts';
import { findScriptWithoutMap, type ScriptWithoutMap } from './stored-scripts.ts';

interface ProcessSourceMapsDependencies {
  readonly log: Log;
  /** Ends the work between two files; the reason is thrown. */
  readonly signal: AbortSignal;
  /**
   * Whether an earlier run has stored scripts that have a debug ID but no map here, so that they are not stored again.
   *
   * @throws SetupError when it has not, but would have to
   */
  readonly checkStored: (scripts: readonly ScriptWithoutMap[]) => Promise<boolean>;
  /** Awaited before the first file is changed; the reason of a rejection is thrown. */
  readonly mayChangeFiles?: Promise<unknown>;
  /** Gets the files of which the maps can be deleted once they are stored. */
  readonly deletion?: Pick<SourceMapDeletion, 'add'> | undefined;
}

export interface ProcessSourceMapsPlan extends SourceMapSelection {
  /** The name that scripts set as their release; by default they keep what they have. */
  readonly release?: string | undefined;
  /** True: no file is changed. */
  readonly dryRun?: boolean;
}

/** Reads all entries and keeps none of them: a build may be larger than the memory. */
type StoreEntries = (entries: AsyncIterable<BundleEntry>) => Promise<void>;

/**
 * Gives debug IDs to scripts and their source maps. Each file is read, changed and passed to `store` once.
 *
 * @throws SetupError when a file cannot be read or written
 */
export async function processSourceMaps(
  files: readonly BuildFile[],
  plan: ProcessSourceMapsPlan,
  { log, signal, checkStored, mayChangeFiles, deletion }: ProcessSourceMapsDependencies,
  store: StoreEntries,
): Promise<SourceMapsReport> {
  mayChangeFiles?.catch(() => undefined); // Reported where it is awaited.
  const { workspace, inject, release, dryRun = false } = plan;
  const yieldIfDue = periodicYield(signal);
  const maps = files.filter(({ path }) => isMap(path));
  const allScripts = files.filter(({ path }) => !isMap(path));
  const { scripts, skipped } = await scanScripts(allScripts, workspace, signal, yieldIfDue);
  const groups = groupFiles(pairScripts(scripts, maps), maps);
  const withoutMap = new Map<FileGroup, ScriptWithoutMap>();
  for (const group of groups) {
    await yieldIfDue();
    const script = findScriptWithoutMap(group, workspace);
    if (script) withoutMap.set(group, script);
  }
  const stored = withoutMap.size > 0 ? checkStored([...withoutMap.values()]) : Promise.resolve(false);
  stored.catch(() => undefined); // Reported where it is awaited.
  const reports: ScriptReport[] = [];
  const changedFiles: string[] = [];
  const options = { mode: !inject ? 'keep' : dryRun ? 'preview' : 'inject', release } as const;
  const links = new LinkGuard(workspace);
  async function* entries() {
    const postponed: (() => BundleEntry)[] = [];
    // Other files are processed while Sentry is asked. Even if that fails, they get their IDs.
    for (const group of [...groups.filter((group) => !withoutMap.has(group)), ...withoutMap.keys()]) {
      await yieldIfDue();
      const isStored = withoutMap.has(group) && (await stored);
      const processed = await withRetry(signal, async () => {
        const { writeChanges, ...rest } = processGroup(group, options, links);
        await mayChangeFiles;
        writeChanges();
        return rest;
      });
      reports.push(...processed.reports.map((report) => ({ ...report, isStored })));
      changedFiles.push(...processed.changedFiles);
      deletion?.add(group, processed, isStored);
      if (isStored) continue;
      for (const { content, ...entry } of processed.entries) {
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
  const unpaired = groups.filter(({ scripts }) => scripts.length === 0).flatMap(({ mapAliases }) => mapAliases);
  const report: SourceMapsReport = {
    scripts: reports.sort((a, b) => (a.name < b.name ? -1 : 1)),
    maps: maps.length,
    unpairedMaps: unpaired.map(({ name }) => name),
    skipped: skipped.map(({ name }) => name),
    changedFiles,
    release,
  };
  await logSourceMaps(report, { inject, dryRun }, log);
  if (files.length > 0 && scripts.length + maps.length === 0) reportNoUsableFile(plan, log);
  return report;
}

/** Tries a second time if another process may have been writing the files. */
async function withRetry<T>(signal: AbortSignal, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof UnstableFileError)) throw error;
    await systemClock.sleep(unstableFileDelayMs, signal);
    return task();
  }
}

/** If all files that were found are skipped, the patterns count as matching nothing. */
function reportNoUsableFile({ patterns, naming, workspace, ifNoFilesFound }: ProcessSourceMapsPlan, log: Log): void {
  const unmatched = {
    input: 'sourcemaps',
    kind: 'UTF-8 script or source map',
    patterns: patterns.filter((pattern) => !/^[!#]/.test(pattern)),
    root: naming.root,
    workspace,
    ifNoFilesFound,
  };
  reportUnmatchedPatterns(unmatched, log);
}
