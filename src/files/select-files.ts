import { statSync } from 'node:fs';
import mime from 'mime/lite';
import { SetupError } from '../errors.ts';
import { type Log, logList } from '../log.ts';
import { throwSetupErrors } from '../sentry/all-or-errors.ts';
import { artifactNames, commonFolder, isAcceptedName, type Naming } from './artifact-name.ts';
import type { BuildFile } from './build-file.ts';
import { LinkGuard } from './link-guard.ts';
import type { Selection } from './match-patterns.ts';
import { lookAtFile } from './regular-file.ts';
import { reportUnmatchedPatterns } from './unmatched-patterns.ts';

export interface SelectFilesDependencies {
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

/**
 * Finds the build files and names them, before anything is sent.
 *
 * @throws SetupError when a pattern matches nothing and that is not allowed, or when a name cannot be used
 */
export async function selectBuildFiles(
  { select, log }: SelectFilesDependencies,
  plan: SelectFilesPlan,
): Promise<readonly BuildFile[]> {
  const { input = 'files', accepts, patterns, naming, stripCommonPrefix, workspace, ifNoFilesFound } = plan;
  const { paths, unmatched } = await select(patterns, naming.root, accepts);
  const kind = accepts ? 'script or source map' : 'file';
  reportUnmatchedPatterns({ input, kind, patterns: unmatched, root: naming.root, ifNoFilesFound }, log);
  const common = stripCommonPrefix ? commonFolder(paths) : undefined;
  const stripPrefixes = common === undefined ? naming.stripPrefixes : [...naming.stripPrefixes, common];
  const links = new LinkGuard(workspace);
  const nameOf = artifactNames({ ...naming, stripPrefixes });
  // One after another, and at once: nothing else is under way yet, and thousands of promises would cost more.
  const files = paths.map((path) => describe(path, nameOf, links)).filter((file) => file !== undefined);
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  refuseBadNames(files, plan.nameProblem ?? sentryNameProblem);
  // For the author who wonders where a file comes from and what it is called.
  await logList(log, `Names of the files (${files.length})`, files, ({ path, name }) => `${path} → ${name}`);
  return files;
}

/** The same files, for those that something may have changed since. */
export function refreshSizes(files: readonly BuildFile[]): readonly BuildFile[] {
  return files.map((file) => {
    const { size = file.sizeBytes } = statSync(file.path, { throwIfNoEntry: false }) ?? {};
    return { ...file, sizeBytes: size };
  });
}

/** Undefined for what is no file. */
function describe(path: string, nameOf: (path: string) => string, links: LinkGuard): BuildFile | undefined {
  const file = lookAtFile(path, links);
  return file && { path, name: nameOf(path), contentType: mime.getType(path) ?? 'application/octet-stream', ...file };
}

function sentryNameProblem(name: string): string | undefined {
  return isAcceptedName(name) ? undefined : 'Sentry takes no backslashes, tabs and line breaks in file names';
}

function refuseBadNames(files: readonly BuildFile[], nameProblem: NonNullable<SelectFilesPlan['nameProblem']>): void {
  const problems: SetupError[] = [];
  const pathByName = new Map<string, string>();
  for (const { name, path } of files) {
    const other = pathByName.get(name);
    const problem = nameProblem(name);
    if (other !== undefined) {
      const remedy = 'Change strip-prefix so that they keep the part in which they differ, or exclude one of them.';
      problems.push(new SetupError(`${other} and ${path} would both be stored as ${name}`, { remedy }));
    } else if (problem) {
      const remedy = 'Rename the file, or exclude it.';
      problems.push(new SetupError(`No file can be stored as ${JSON.stringify(name)}: ${problem}`, { remedy }));
    }
    pathByName.set(name, path);
  }
  throwSetupErrors(problems);
}
