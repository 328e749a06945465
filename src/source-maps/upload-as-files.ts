import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildFile } from '../files/build-file.ts';
import { sentFiles } from '../files/result.ts';
import {
  type ReleaseFileDependencies,
  type ReleaseFileOptions,
  ReleaseFileUploader,
} from '../files/upload-release-files.ts';
import { wrapWriteErrors } from '../github-actions/temporary-files.ts';
import type { BundleEntry } from './bundle/bundle-entry.ts';
import type { BundlesReport } from './result.ts';

interface EntriesAsFilesOptions extends ReleaseFileOptions {
  /** Slugs. */
  readonly projects: readonly string[];
  /** Names that `files` has in the release: it has the files as they are on the disk, with their debug IDs. */
  readonly taken: ReadonlySet<string>;
}

const contentTypes = { minified_source: 'text/javascript', source_map: 'application/json' } as const;

/**
 * Writes what is to be stored of scripts and source maps into files: a map may get sources that it lacks on the disk.
 *
 * @param folder absolute
 */
export async function writeEntries(entries: AsyncIterable<BundleEntry>, folder: string): Promise<readonly BuildFile[]> {
  const files: BuildFile[] = [];
  for await (const { name, type, sourceMap, content } of entries) {
    const path = join(folder, String(files.length));
    await wrapWriteErrors(path, () => writeFile(path, content));
    files.push({
      path,
      displayPath: name,
      name,
      sizeBytes: content.byteLength,
      contentType: contentTypes[type],
      sourceMap,
    });
  }
  return files;
}

/**
 * Stores scripts and source maps as files of the release, for servers that do not know artifact bundles: one by one, found
 * by their names.
 */
export async function uploadAsFiles(
  entries: readonly BuildFile[],
  ports: ReleaseFileDependencies,
  options: EntriesAsFilesOptions,
): Promise<BundlesReport> {
  const files = entries.filter(({ name }) => !options.taken.has(name));
  if (files.length < entries.length) {
    ports.log.info(`Left out, since files has them in the release: ${entries.length - files.length} scripts and maps.`);
  }
  const report = await new ReleaseFileUploader(ports, options).upload(files);
  const sentBytes = sentFiles(report.files).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const { projects, version: release, dist } = options;
  return { ...report, ...{ ids: [], sentBytes, projects, release, dist } };
}
