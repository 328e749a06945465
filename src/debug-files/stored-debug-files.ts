import { IntegrityError } from '../errors.ts';
import type { DebugFiles, StoredDebugFile } from './api.ts';
import type { DebugFileContent } from './content.ts';

/** As many checksums as fit into a URL. */
const checksumsPerRequest = 100;

interface MissingDebugFiles {
  readonly notStored: readonly DebugFileContent[];
  /** The project has their content, but not under their debug ID. */
  readonly underOtherId: readonly DebugFileContent[];
}

export async function findMissing(
  remote: DebugFiles,
  project: string,
  contents: readonly DebugFileContent[],
): Promise<MissingDebugFiles> {
  const notStored = await findNotStored(remote, project, contents);
  const stored = new Set(contents).difference(new Set(notStored));
  const uncertain = [...stored].filter(({ file }) => mayHaveExternalId(file.format));
  const hasItsId = await Promise.all(uncertain.map((content) => isStoredUnderItsId(remote, project, content)));
  return { notStored, underOtherId: uncertain.filter((_, index) => !hasItsId[index]) };
}

export async function findNotStored(
  remote: DebugFiles,
  project: string,
  contents: readonly DebugFileContent[],
): Promise<readonly DebugFileContent[]> {
  const notStored: DebugFileContent[] = [];
  for (let start = 0; start < contents.length; start += checksumsPerRequest) {
    const batch = contents.slice(start, start + checksumsPerRequest);
    const checksums = batch.map(({ checksum }) => checksum);
    const missing = await remote.missing(project, checksums);
    notStored.push(...batch.filter(({ checksum }) => missing.has(checksum)));
  }
  return notStored;
}

/** A mapping may have its debug ID from its name, and a PDB from a PE file: the checksum does not cover it. */
function mayHaveExternalId(format: string): boolean {
  return format === 'proguard' || format === 'pdb';
}

async function isStoredUnderItsId(remote: DebugFiles, project: string, { checksum, file }: DebugFileContent) {
  for await (const { sha1, debugId } of remote.list(project, file.debugId)) {
    if (sha1 === checksum && debugId.toLowerCase() === file.debugId) return true;
  }
  return false;
}

/** @throws IntegrityError if Sentry stored another content or debug ID than was sent */
export function verifyDebugFile({ checksum, file }: DebugFileContent, stored: StoredDebugFile | undefined): void {
  const debugId = stored?.debugId.toLowerCase();
  if (stored?.sha1 === checksum && debugId === file.debugId) return;
  const result = stored ? `with SHA-1 ${stored.sha1} and debug ID ${debugId}` : 'without a SHA-1 and a debug ID';
  throw new IntegrityError(
    `Sentry stored ${file.name} ${result}, but ${file.displayPath} has SHA-1 ${checksum} and debug ID ${file.debugId}`,
    { remedy: 'Check whether a proxy changes uploads, then re-run the job.' },
  );
}
