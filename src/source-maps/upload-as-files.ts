import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildFile } from '../files/build-file.ts';
import { sentFiles, totalBytes } from '../files/result.ts';
import {
  type ReleaseFileDependencies,
  type ReleaseFileOptions,
  ReleaseFileUploader,
} from '../files/upload-release-files.ts';
import { wrapWriteErrors } from '../github-actions/temporary-files.ts';
import type { BundleEntry } from './bundle/manifest.ts';
import type { BundleUpload } from './result.ts';

interface UploadAsFilesOptions extends ReleaseFileOptions {
  /** Slugs. */
  readonly projects: readonly string[];
  /** Names of the files that the input `files` has uploaded to the release. They already contain their debug IDs. */
  readonly uploadedNames: ReadonlySet<string>;
}

const contentTypes = { minified_source: 'text/javascript', source_map: 'application/json' } as const;

/**
 * Writes entries into files, because a map may get sources that the file of the build lacks.
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

/** Uploads scripts and source maps as release files, for servers without artifact bundles. Sentry finds them by name. */
export async function uploadAsFiles(
  entries: readonly BuildFile[],
  dependencies: ReleaseFileDependencies,
  options: UploadAsFilesOptions,
): Promise<BundleUpload> {
  const files = entries.filter(({ name }) => !options.uploadedNames.has(name));
  if (files.length < entries.length) {
    const count = entries.length - files.length;
    dependencies.log.info(`Skipped ${count} scripts and source maps that the input files has uploaded already.`);
  }
  const report = await new ReleaseFileUploader(dependencies, options).upload(files);
  const sentBytes = totalBytes(sentFiles(report.files));
  return { ...report, ids: [], sentBytes };
}
