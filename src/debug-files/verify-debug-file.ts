import { IntegrityError } from '../errors.ts';
import type { StoredDebugFile } from './api.ts';
import type { DebugFileContent } from './content.ts';
import { originOf } from './debug-file.ts';

/**
 * Holds what Sentry says it has stored against what was sent: the content, and the ID by which it will be found.
 *
 * @throws IntegrityError when they differ
 */
export function verifyDebugFile({ checksum, file }: DebugFileContent, stored: StoredDebugFile | undefined): void {
  const debugId = stored?.debugId.toLowerCase();
  if (stored?.sha1 === checksum && debugId === file.debugId) return;
  const what = stored ? `with SHA-1 ${stored.sha1} and debug ID ${debugId}` : 'without saying what';
  throw new IntegrityError(
    `Sentry stored ${file.name} ${what}, but ${originOf(file)} has SHA-1 ${checksum} and debug ID ${file.debugId}`,
    { remedy: 'Look for a proxy that changes uploads, then run the job again.' },
  );
}
