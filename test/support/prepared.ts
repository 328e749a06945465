import { IdGiver } from '../../src/artifacts/id-giver.ts';
import { selectFiles as select } from '../../src/artifacts/select.ts';
import {
  type PreparedSourceMaps,
  type PrepareSourceMapsPlan,
  prepareSourceMaps,
} from '../../src/steps/prepare-source-maps.ts';
import { selectSourceMaps } from '../../src/steps/select-source-maps.ts';
import { LogBook } from './log-book.ts';

export interface Prepared extends PreparedSourceMaps {
  /** What was logged. */
  readonly lines: readonly string[];
}

/** Prepares everything in a folder, as `sourcemaps: .` would. What was packed is gone: entries are read from their files. */
export async function prepared(
  folder: string,
  overrides: Partial<PrepareSourceMapsPlan> = {},
  signal = new AbortController().signal,
): Promise<Prepared> {
  await using giver = new IdGiver({ workspace: folder, tempFolder: folder });
  return await preparedBy(giver, folder, overrides, signal);
}

/** The same; as long as the giver is there, so is what it packed. */
export async function preparedBy(
  giver: IdGiver,
  folder: string,
  overrides: Partial<PrepareSourceMapsPlan> = {},
  signal = new AbortController().signal,
): Promise<Prepared> {
  const log = new LogBook();
  const plan: PrepareSourceMapsPlan = {
    patterns: ['.'],
    inject: true,
    naming: { urlPrefix: '~/', stripPrefixes: [], root: folder },
    stripCommonPrefix: false,
    workspace: folder,
    ifNoFilesFound: 'error',
    ...overrides,
  };
  const ports = { select, log, giver, signal };
  return { ...(await prepareSourceMaps(await selectSourceMaps(ports, plan), plan, ports)), lines: log.lines };
}
