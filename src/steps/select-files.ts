import mime from 'mime/lite';
import type { BuildFile } from '../artifacts/build-file.ts';
import { LinkGuard } from '../artifacts/links.ts';
import { artifactNames, commonFolder, isAcceptedName, type Naming } from '../artifacts/name.ts';
import type { Selection } from '../artifacts/select.ts';
import { SetupError } from '../errors.ts';
import type { Log } from '../log.ts';
import { sizeOfFile } from './regular-file.ts';
import { judgeUnmatched } from './unmatched.ts';

export interface SelectFilesPorts {
  readonly select: (
    patterns: readonly string[],
    root: string,
    accepts?: (path: string) => boolean,
  ) => Promise<Selection>;
  readonly log: Log;
}

export interface SelectFilesPlan {
  /** The input that has the patterns, for messages. */
  readonly input?: string;
  readonly patterns: readonly string[];
  readonly naming: Naming;
  readonly stripCommonPrefix: boolean;
  /** Absolute; a link in it must not lead out of it. */
  readonly workspace: string;
  readonly ifNoFilesFound: 'error' | 'warn' | 'ignore';
  /** Whether a file is of the kind that is looked for. */
  readonly accepts?: (path: string) => boolean;
  /** Why a file cannot be stored under a name, as a clause; undefined when it can. */
  readonly nameProblem?: (name: string) => string | undefined;
}

/** One write for each would take time, and one for all of them memory. */
const namesAtOnce = 200;

/**
 * Finds the build files and names them, before anything is sent.
 *
 * @throws SetupError when a pattern matches nothing and that is not allowed, or when a name cannot be used
 */
export async function selectBuildFiles(
  { select, log }: SelectFilesPorts,
  plan: SelectFilesPlan,
): Promise<readonly BuildFile[]> {
  const { input = 'files', accepts, patterns, naming, stripCommonPrefix, workspace, ifNoFilesFound } = plan;
  const { paths, unmatched } = await select(patterns, naming.root, accepts);
  const kind = accepts ? 'script or source map' : 'file';
  judgeUnmatched({ input, kind, patterns: unmatched, root: naming.root, ifNoFilesFound }, log);
  const common = stripCommonPrefix ? commonFolder(paths) : undefined;
  const stripPrefixes = common === undefined ? naming.stripPrefixes : [...naming.stripPrefixes, common];
  const links = new LinkGuard(workspace);
  const nameOf = artifactNames({ ...naming, stripPrefixes });
  // One after another, and at once: nothing else is under way yet, and thousands of promises would cost more.
  const files = paths.map((path) => describe(path, nameOf, links)).filter((file) => file !== undefined);
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  refuseBadNames(files, plan.nameProblem ?? sentryNameProblem);
  await tellNames(files, log);
  return files;
}

/** Shows where each file comes from and what it is called, for the author who wonders. */
function tellNames(files: readonly BuildFile[], log: Log): Promise<void> {
  return log.group(`Names of the files (${files.length})`, async () => {
    for (let start = 0; start < files.length; start += namesAtOnce) {
      const lines = files.slice(start, start + namesAtOnce).map(({ path, name }) => `${path} → ${name}`);
      log.info(lines.join('\n'));
    }
  });
}

/** Undefined for what is no file. */
function describe(path: string, nameOf: (path: string) => string, links: LinkGuard): BuildFile | undefined {
  const sizeBytes = sizeOfFile(path, links);
  if (sizeBytes === undefined) return undefined;
  return {
    path,
    name: nameOf(path),
    sizeBytes,
    contentType: mime.getType(path) ?? 'application/octet-stream',
  };
}

function sentryNameProblem(name: string): string | undefined {
  return isAcceptedName(name) ? undefined : 'Sentry takes no backslashes, tabs and line breaks in file names';
}

function refuseBadNames(files: readonly BuildFile[], nameProblem: NonNullable<SelectFilesPlan['nameProblem']>): void {
  const pathByName = new Map<string, string>();
  for (const { name, path } of files) {
    const other = pathByName.get(name);
    if (other !== undefined) {
      throw new SetupError(`${other} and ${path} would both be stored as ${name}`, {
        remedy: 'Change strip-prefix so that they keep the part in which they differ, or exclude one of them.',
      });
    }
    const problem = nameProblem(name);
    if (problem) {
      throw new SetupError(`No file can be stored as ${JSON.stringify(name)}: ${problem}`, {
        remedy: 'Rename the file, or exclude it.',
      });
    }
    pathByName.set(name, path);
  }
}
