import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { SetupError } from '../errors.ts';
import { removeTemporary } from '../github-actions/temporary-files.ts';
import { splitIntoBatches } from '../sentry/chunk-upload/batches.ts';
import type { DebugFiles } from './api.ts';
import type { DebugFileContent } from './content.ts';
import { originOf } from './debug-file.ts';
import { missingOf } from './missing-debug-files.ts';
import { verifyDebugFile } from './verify-debug-file.ts';
import { writeZip } from './write-zip.ts';

/** Of one ZIP file, before it is packed. */
const [mostFiles, mostBytes] = [64, 32 * 1024 * 1024];

/**
 * Sends debug information files in ZIP files, for one project. In them a mapping has its ID by its name, and all else by
 * its content.
 *
 * @param folder for the ZIP files, one at a time
 * @throws SetupError when one of them has its ID from elsewhere, or Sentry passes over it in silence
 * @throws IntegrityError when it has stored something else
 */
export async function sendZips(
  remote: DebugFiles,
  project: string,
  contents: readonly DebugFileContent[],
  folder: string,
  onSent: (sizeBytes: number) => void,
): Promise<void> {
  refuseRenamed(contents, project);
  for (const batch of splitIntoBatches(contents, mostFiles, mostBytes)) {
    const path = join(folder, `${randomUUID()}.zip`); // An earlier one may still be there.
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
  // Of what was stored already, and of what Sentry cannot read, the answers say nothing.
  const { unknown, misnamed } = await missingOf(remote, project, contents);
  const [refused] = [...unknown, ...misnamed];
  if (!refused) return;
  throw new SetupError(`Sentry has taken ${refused.name}, and stored nothing of it in ${project}`, {
    remedy: `This server cannot read the format (${refused.file.format}). Update it, or exclude the file.`,
  });
}

function refuseRenamed(contents: readonly DebugFileContent[], project: string): void {
  const renamed = contents.find(({ file }) => file.ownDebugId !== undefined)?.file;
  if (!renamed) return;
  throw new SetupError(
    `${originOf(renamed)} cannot be stored in ${project} by ${renamed.debugId}, the ID in its PE file: the project has it by another one, or this Sentry takes the file's own alone, ${renamed.ownDebugId}`,
    { remedy: `Delete the one that ${project} has, if any, in its settings under Debug Files; else exclude the file.` },
  );
}
