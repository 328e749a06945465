import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildFile } from '../artifacts/build-file.ts';
import type { BundleEntry } from '../artifacts/bundle-entry.ts';
import { openScratch, toScratch } from '../artifacts/scratch.ts';
import { type BundlesReport, sentFiles } from '../result.ts';
import { ReleaseFilesDestination, type ReleaseFilesOptions, type ReleaseFilesPorts } from './release-files.ts';

export interface EntriesAsFilesOptions extends ReleaseFilesOptions {
  /** Slugs. */
  readonly projects: readonly string[];
  /** Where the files are written to, and taken away from; absolute. */
  readonly tempFolder: string;
  /** Names that `files` has in the release: it has the files as they are on the disk, with their debug IDs. */
  readonly taken: ReadonlySet<string>;
}

const contentTypes = { minified_source: 'text/javascript', source_map: 'application/json' } as const;

/**
 * Stores scripts and source maps as files of the release, for servers that do not know artifact bundles: one by one, found
 * by their names. What is stored is not what is on the disk (a map is completed with its sources), so it is written down
 * first.
 */
export async function uploadAsFiles(
  entries: readonly BundleEntry[],
  ports: ReleaseFilesPorts,
  options: EntriesAsFilesOptions,
): Promise<BundlesReport> {
  await using scratch = await openScratch(options.tempFolder);
  const files: BuildFile[] = [];
  const free = entries.filter(({ name }) => !options.taken.has(name));
  if (free.length < entries.length) {
    ports.log.info(`Left out, since files has them in the release: ${entries.length - free.length} scripts and maps.`);
  }
  for (const [index, { name, type, sourceMap, read }] of free.entries()) {
    const path = join(scratch.path, String(index));
    const content = await read();
    await toScratch(path, () => writeFile(path, content));
    files.push({ path, name, sizeBytes: content.byteLength, contentType: contentTypes[type], sourceMap });
  }
  const report = await new ReleaseFilesDestination(ports, options).upload(files);
  const sentBytes = sentFiles(report.files).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const { projects, version: release, dist } = options;
  return { ...report, ...{ ids: [], sentBytes, projects, release, dist } };
}
