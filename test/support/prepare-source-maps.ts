import type { BundleEntry } from '../../src/artifacts/bundle-entry.ts';
import { selectFiles as select } from '../../src/artifacts/select.ts';
import type { SourceMapsReport } from '../../src/source-maps-report.ts';
import { type ProcessSourceMapsPlan, processSourceMaps } from '../../src/steps/process-source-maps.ts';
import { selectSourceMaps } from '../../src/steps/select-source-maps.ts';
import { RecordingLog } from './recording-log.ts';

export interface PreparedSourceMaps {
  /** The entries of the bundle, sorted by name. */
  readonly entries: readonly BundleEntry[];
  readonly report: SourceMapsReport;
  /** The log. */
  readonly lines: readonly string[];
}

/** Processes all files of a folder, as `sourcemaps: .` does. */
export async function prepareSourceMaps(
  folder: string,
  overrides: Partial<ProcessSourceMapsPlan> = {},
  signal = new AbortController().signal,
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
  const files = await selectSourceMaps({ select, log }, plan);
  let entries: BundleEntry[] = [];
  const report = await processSourceMaps(files, plan, { log, signal }, async (source) => {
    entries = await Array.fromAsync(source);
  });
  return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)), report, lines: log.lines };
}
