import type { DebugFiles } from './api.ts';
import type { DebugFileContent } from './content.ts';

/** As many checksums as an address has room for. */
const checksumsAtOnce = 100;

interface Missing {
  /** The project does not have their content. */
  readonly unknown: readonly DebugFileContent[];
  /** It has their content, by another ID than the one they are to be found by. */
  readonly misnamed: readonly DebugFileContent[];
}

/** Those that a project does not have by their ID. */
export async function missingOf(
  remote: DebugFiles,
  project: string,
  contents: readonly DebugFileContent[],
): Promise<Missing> {
  const unknown: DebugFileContent[] = [];
  for (let start = 0; start < contents.length; start += checksumsAtOnce) {
    const some = contents.slice(start, start + checksumsAtOnce);
    const checksums = await remote.missing(
      project,
      some.map(({ checksum }) => checksum),
    );
    unknown.push(...some.filter(({ checksum }) => checksums.has(checksum)));
  }
  const rest = new Set(contents).difference(new Set(unknown));
  const doubtful = [...rest].filter(({ file }) => isNamedFromOutside(file.format));
  const isStored = await Promise.all(doubtful.map((content) => isStoredByItsId(remote, project, content)));
  return { unknown, misnamed: doubtful.filter((_, index) => !isStored[index]) };
}

/** A mapping may have its ID from its name, and a PDB its age from a PE file: the checksum does not tell. */
function isNamedFromOutside(format: string): boolean {
  return format === 'proguard' || format === 'pdb';
}

async function isStoredByItsId(remote: DebugFiles, project: string, { checksum, file }: DebugFileContent) {
  for await (const { sha1, debugId } of remote.list(project, file.debugId)) {
    if (sha1 === checksum && debugId.toLowerCase() === file.debugId) return true;
  }
  return false;
}
