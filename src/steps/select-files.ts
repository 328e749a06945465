import { stat } from 'node:fs/promises';
import mime from 'mime/lite';
import pMap from 'p-map';
import type { BuildFile } from '../artifacts/build-file.ts';
import { artifactName, isAcceptedName, type Naming } from '../artifacts/name.ts';
import type { Selection } from '../artifacts/select.ts';
import { SetupError } from '../errors.ts';
import type { Log } from '../log.ts';

export interface SelectFilesPorts {
  readonly select: (patterns: readonly string[], root: string) => Promise<Selection>;
  readonly log: Log;
}

export interface SelectFilesPlan {
  readonly patterns: readonly string[];
  readonly naming: Naming;
  readonly ifNoFilesFound: 'error' | 'warn' | 'ignore';
}

const filesAtOnce = 64;

/**
 * Finds the build files and names them, before anything is sent.
 *
 * @throws SetupError when a pattern matches nothing and that is not allowed, or when a name cannot be used
 */
export async function selectBuildFiles(
  { select, log }: SelectFilesPorts,
  { patterns, naming, ifNoFilesFound }: SelectFilesPlan,
): Promise<readonly BuildFile[]> {
  const { paths, unmatched } = await select(patterns, naming.root);
  if (unmatched.length > 0 && ifNoFilesFound !== 'ignore') {
    const problem = `Input files: no file in ${naming.root} matches ${unmatched.map((pattern) => `"${pattern}"`).join(', ')}`;
    if (ifNoFilesFound === 'error') {
      throw new SetupError(problem, {
        remedy: 'See that the build has run and where it writes to, or set if-no-files-found to warn or ignore.',
      });
    }
    log.warning(problem);
  }
  const files = await pMap(paths, (path) => describe(path, naming), { concurrency: filesAtOnce });
  refuseBadNames(files);
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function describe(path: string, naming: Naming): Promise<BuildFile> {
  return {
    path,
    name: artifactName(path, naming),
    sizeBytes: (await stat(path)).size,
    contentType: mime.getType(path) ?? 'application/octet-stream',
  };
}

function refuseBadNames(files: readonly BuildFile[]): void {
  const pathByName = new Map<string, string>();
  for (const { name, path } of files) {
    const other = pathByName.get(name);
    if (other !== undefined) {
      throw new SetupError(`${other} and ${path} would both be stored as ${name}`, {
        remedy: 'Change strip-prefix so that they keep the part in which they differ, or exclude one of them.',
      });
    }
    if (!isAcceptedName(name)) {
      throw new SetupError(`Sentry takes no file named ${JSON.stringify(name)}`, {
        remedy: 'Rename or exclude it: backslashes, tabs and line breaks are not allowed in file names.',
      });
    }
    pathByName.set(name, path);
  }
}
