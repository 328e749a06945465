import { IntegrityError, SetupError } from '../errors.ts';
import type { ReleaseFile, ReleaseFiles } from './api.ts';
import { type BuildFile, sha1Of } from './build-file.ts';
import type { FilesPlan } from './plan.ts';
import type { FileState } from './result.ts';

type StoredContent = Pick<ReleaseFile, 'sha1' | 'size'>;

export const replaceRemedy =
  'Use a user token with the scope project:releases (organization tokens cannot delete files), ' +
  'set existing-files to keep, or store the new files in another release or dist.';

/** By name. @param query limits the list to names that contain this text */
export async function listStoredFiles(
  remote: ReleaseFiles,
  { version, dist = null }: { readonly version: string; readonly dist?: string | null | undefined },
  query?: string,
): Promise<ReadonlyMap<string, ReleaseFile>> {
  const files = await remote.list(version, query);
  return new Map(files.filter((file) => (file.dist ?? null) === dist).map((file) => [file.name, file]));
}

export async function hasSameContent(file: BuildFile, stored: StoredContent): Promise<boolean> {
  return stored.size === file.sizeBytes && stored.sha1 === (await sha1Of(file));
}

/** @throws SetupError if a file with other content is stored and `existingFiles` is `error` */
export async function classifyFile(
  file: BuildFile,
  stored: StoredContent | undefined,
  existingFiles: FilesPlan['existingFiles'],
): Promise<FileState> {
  if (!stored) return 'new';
  if (await hasSameContent(file, stored)) return 'unchanged';
  if (existingFiles === 'keep') return 'kept';
  if (existingFiles === 'replace') return 'replaced';
  throw new SetupError(`${file.name} is in the release already, with other content`, {
    remedy: 'Set existing-files to replace or keep, or store the new files in another release or dist.',
  });
}

export function verifyUpload(file: BuildFile, sentSha1: string, stored: StoredContent): void {
  if (stored.size === file.sizeBytes && stored.sha1 === sentSha1) return;
  throw new IntegrityError(
    `Sentry stored ${file.name} with ${stored.size} bytes and SHA-1 ${stored.sha1}, ` +
      `but ${file.displayPath} has ${file.sizeBytes} bytes and SHA-1 ${sentSha1}`,
    { remedy: 'Check whether a proxy changes uploads, then re-run the job.' },
  );
}
