import { IntegrityError, SetupError } from '../errors.ts';
import type { BuildFile } from './build-file.ts';
import { isSameContent, type StoredContent } from './diff.ts';

/** What the file system has said of the file, if that is what is wrong: it may be gone, or belong to somebody else. */
export function unreadable({ path }: Pick<BuildFile, 'path'>, error: unknown): SetupError | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return undefined;
  const remedy = 'See that it is still there when the upload starts, and that the runner may read it.';
  return new SetupError(`${path} cannot be read: ${error.code}`, { remedy, cause: error });
}

/**
 * Holds what the server says it has stored against what was sent.
 *
 * @param sha1 of what was sent
 * @throws IntegrityError when they differ
 */
export function verify(file: BuildFile, sha1: string, answer: StoredContent): void {
  if (isSameContent(answer, file, sha1)) return;
  throw new IntegrityError(
    `Sentry stored ${file.name} with ${answer.size} bytes and SHA-1 ${answer.sha1}, ` +
      `but ${file.path} has ${file.sizeBytes} bytes and SHA-1 ${sha1}`,
    { remedy: 'Look for a proxy that changes uploads, then run the job again.' },
  );
}
