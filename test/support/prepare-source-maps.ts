import type { BundleEntry } from '../../src/source-maps/bundle/manifest.ts';
import type { SourceMapDeletion } from '../../src/source-maps/delete-source-maps.ts';
import { type ProcessSourceMapsPlan, processSourceMaps } from '../../src/source-maps/process-source-maps.ts';
import type { SourceMapsReport } from '../../src/source-maps/result.ts';
import { selectSourceMaps } from '../../src/source-maps/select-source-maps.ts';
import { RecordingLog } from './recording-log.ts';

export interface PreparedSourceMaps {
  /** The entries of the bundle, sorted by name. */
  readonly entries: readonly BundleEntry[];
  readonly report: SourceMapsReport;
  /** The log. */
  readonly lines: readonly string[];
}

interface PrepareOptions {
  readonly signal?: AbortSignal;
  readonly deletion?: SourceMapDeletion;
}

/** Processes all files of a folder, as `sourcemaps: .` does. */
export async function prepareSourceMaps(
  folder: string,
  overrides: Partial<ProcessSourceMapsPlan> = {},
  { signal = new AbortController().signal, deletion }: PrepareOptions = {},
): Promise<PreparedSourceMaps> {
  const log = new RecordingLog();
  const plan: ProcessSourceMapsPlan = {
    patterns: ['.'],
    inject: true,
    naming: { urlPrefix: '~/', stripPrefixes: [], root: folder },
    stripCommonPrefix: false,
    workspace: folder,
    ifNoFilesFound: 'error',
    ...overrides,
  };
  const files = await selectSourceMaps(plan, log);
  let entries: BundleEntry[] = [];
  const report = await processSourceMaps(
    files,
    plan,
    { log, signal, deletion, checkStored: async () => false },
    async (source) => {
      entries = await Array.fromAsync(source);
    },
  );
  return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)), report, lines: log.lines };
}
