import { SetupError } from '../errors.ts';
import type { ReleaseFile, ReleaseFiles } from './api.ts';
import type { BuildFile } from './build-file.ts';
import { isSameContent } from './diff.ts';
import { sha1Of } from './digest.ts';
import type { FileState } from './result.ts';

export interface StoredFilesOptions {
  readonly version: string;
  readonly dist: string | undefined;
  /** What becomes of a stored file with other content. */
  readonly existingFiles: 'replace' | 'keep' | 'error';
}

/** What to do where a token may not delete. */
export const waysAroundDeleting =
  'Use a token with the scope project:releases (an organization token has no way to delete), ' +
  'set existing-files to keep, or give the new files another release or dist.';

/**
 * The stored files of our dist, by name.
 *
 * @param name asks for the files alone whose name holds it
 */
export async function listStored(
  remote: ReleaseFiles,
  { version, dist = null }: { readonly version: string; readonly dist?: string | null | undefined },
  name?: string,
): Promise<ReadonlyMap<string, ReleaseFile>> {
  const byName = new Map<string, ReleaseFile>();
  for (const file of await remote.list(version, name)) if (file.dist === dist) byName.set(file.name, file);
  return byName;
}

/**
 * What is to be done about a file, by what is stored under its name.
 *
 * @throws SetupError when other content is stored and must not be replaced
 */
export async function judge(
  file: BuildFile,
  stored: ReleaseFile | undefined,
  existingFiles: StoredFilesOptions['existingFiles'],
): Promise<FileState> {
  if (!stored) return 'new';
  if (isSameContent(stored, file, await sha1Of(file))) return 'unchanged';
  if (existingFiles === 'keep') return 'kept';
  if (existingFiles === 'replace') return 'replaced';
  throw new SetupError(`${file.name} is in the release already, with other content`, {
    remedy: 'Set existing-files to replace or keep, or give the new files another release or dist.',
  });
}
