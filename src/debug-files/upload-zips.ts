import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../errors.ts';
import { removeTemporary } from '../github-actions/temporary-files.ts';
import type { Body } from '../http/body.ts';
import { splitIntoBatches } from '../sentry/chunk-upload/batches.ts';
import { ZipFile } from '../sentry/chunk-upload/zip-writer.ts';
import type { DebugFiles } from './api.ts';
import type { DebugFileContent } from './content.ts';
import { mappingPath } from './debug-file.ts';
import { findMissing, verifyDebugFile } from './stored-debug-files.ts';

/** Limits of one ZIP file; the size is that of its content. */
const [maxFiles, maxBytes] = [64, 32 * 1024 * 1024];

/**
 * Sentry takes the debug ID of a mapping from its path in the ZIP file, and that of any other file from its content. So
 * this stores mappings under any ID, but no PDB that has its ID from a PE file.
 */
export async function uploadZips(
  remote: DebugFiles,
  project: string,
  contents: readonly DebugFileContent[],
  folder: string,
  onSent: (sizeBytes: number) => void,
): Promise<void> {
  refuseExternalIds(contents, project);
  for (const batch of splitIntoBatches(contents, maxFiles, maxBytes)) {
    const path = join(folder, `${randomUUID()}.zip`); // A new name: removing an earlier file may have failed.
    const zip = await writeZip(batch, path);
    const stored = await remote.upload(project, zip);
    await removeTemporary(path);
    for (const content of batch) {
      const answers = stored.filter(({ sha1 }) => sha1 === content.checksum);
      const answer = answers.find(({ debugId }) => debugId.toLowerCase() === content.file.debugId) ?? answers[0];
      if (answer) verifyDebugFile(content, answer);
      onSent(content.sizeBytes);
    }
  }
  // The answers omit files that were stored already as well as files that Sentry cannot read.
  const { notStored, underOtherId } = await findMissing(remote, project, contents);
  const [ignored] = [...notStored, ...underOtherId];
  if (!ignored) return;
  throw new SetupError(`Sentry accepted ${ignored.name}, but did not store it in ${project}`, {
    remedy: `Exclude the file, or update Sentry: this server cannot read the format (${ignored.file.format}).`,
  });
}

/** Each file gets its own folder, because the parts of a fat file have the same name. */
async function writeZip(contents: readonly DebugFileContent[], path: string): Promise<Body> {
  await using zip = await ZipFile.create(path, Number.POSITIVE_INFINITY, new Uint8Array());
  for (const [index, { file, open }] of contents.entries()) {
    await zip.addStream(file.format === 'proguard' ? mappingPath(file.debugId) : `${index}/${file.name}`, open());
  }
  const { sizeBytes } = await zip.finish('debug information files');
  return { contentType: 'application/zip', sizeBytes, open: () => createReadStream(path) };
}

function refuseExternalIds(contents: readonly DebugFileContent[], project: string): void {
  const file = contents.find(({ file }) => file.debugIdInFile !== undefined)?.file;
  if (!file) return;
  const { displayPath, debugId, debugIdInFile } = file;
  throw new SetupError(
    `Could not store ${displayPath} in ${project} under ${debugId}, the debug ID in its PE file: the project has the ` +
      `file under another ID, or this Sentry accepts only the ID in the file, ${debugIdInFile}`,
    { remedy: `Delete the file in the settings of ${project} under Debug Files if it is there; otherwise exclude it.` },
  );
}
