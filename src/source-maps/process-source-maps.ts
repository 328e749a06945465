import { setImmediate } from 'node:timers/promises';
import { systemClock } from '../clock.ts';
import type { BuildFile } from '../files/build-file.ts';
import { LinkGuard } from '../files/link-guard.ts';
import { reportUnmatchedPatterns } from '../files/report-selection.ts';
import type { Log } from '../log.ts';
import type { BundleEntry } from './bundle/manifest.ts';
import { logSourceMaps } from './describe.ts';
import { UnstableFileError, unstableFileDelayMs } from './injection/change-files.ts';
import { type InjectMode, type ProcessedGroup, processGroup } from './injection/process-group.ts';
import { type FileGroup, groupFiles, pairScripts } from './pairing.ts';
import type { ScriptReport, SourceMapsReport } from './result.ts';
import { isMap, type SourceMapSelection, scanScripts } from './select-source-maps.ts';

/** How long synchronous work may block requests and signals. */
const maxBlockingMs = 20;

interface ProcessSourceMapsDependencies {
  readonly log: Log;
  /** Ends the work between two files; the reason is thrown. */
  readonly signal: AbortSignal;
}

export interface ProcessSourceMapsPlan extends SourceMapSelection {
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
  { log, signal }: ProcessSourceMapsDependencies,
  store: StoreEntries,
): Promise<SourceMapsReport> {
  const { workspace, inject, dryRun = false } = plan;
  const yieldIfDue = periodicYield(signal);
  const maps = files.filter(({ path }) => isMap(path));
  const allScripts = files.filter(({ path }) => !isMap(path));
  const { scripts, skipped } = await scanScripts(allScripts, workspace, signal, yieldIfDue);
  const groups = groupFiles(pairScripts(scripts, maps), maps);
  const reports: ScriptReport[] = [];
  const changedFiles: string[] = [];
  const mode = !inject ? 'keep' : dryRun ? 'preview' : 'inject';
  const links = new LinkGuard(workspace);
  async function* entries() {
    const postponed: (() => BundleEntry)[] = [];
    for (const group of groups) {
      await yieldIfDue();
      const processed = await processWithRetry(group, mode, links, signal);
      reports.push(...processed.reports);
      changedFiles.push(...processed.changedFiles);
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
  };
  await logSourceMaps(report, { inject, dryRun }, log);
  if (files.length > 0 && scripts.length + maps.length === 0) reportNoUsableFile(plan, log);
  return report;
}

/** Tries a second time if another process may have been writing the files. */
async function processWithRetry(
  group: FileGroup,
  mode: InjectMode,
  links: LinkGuard,
  signal: AbortSignal,
): Promise<ProcessedGroup> {
  try {
    return processGroup(group, mode, links);
  } catch (error) {
    if (!(error instanceof UnstableFileError)) throw error;
    await systemClock.sleep(unstableFileDelayMs, signal);
    return processGroup(group, mode, links);
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

/**
 * For long synchronous work: the returned function, called often, lets other work run every few milliseconds. It throws
 * the reason of the signal.
 */
function periodicYield(signal: AbortSignal): () => Promise<void> {
  let lastMs = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - lastMs < maxBlockingMs) return;
    await setImmediate();
    signal.throwIfAborted();
    lastMs = performance.now();
  };
}
