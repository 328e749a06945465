import { statSync } from 'node:fs';
import mime from 'mime/lite';
import { SetupError, throwSetupErrors } from '../errors.ts';
import { plural } from '../format.ts';
import { type Log, logList } from '../log.ts';
import { artifactNamer, commonFolder, isAcceptedName } from './artifact-name.ts';
import type { BuildFile } from './build-file.ts';
import { LinkGuard } from './link-guard.ts';
import { matchFiles, type Selection } from './match-patterns.ts';
import type { SelectionPlan } from './plan.ts';
import { reportUnmatchedPatterns, warnOfSelection } from './report-selection.ts';

export interface SelectFilesPlan extends SelectionPlan {
  readonly input?: string;
  readonly accepts?: (path: string) => boolean;
  /** As a clause; undefined for a name that can be used. */
  readonly nameProblem?: (name: string) => string | undefined;
  /** Whether names are paths below the folder of the pattern that matches first, as with sentry-cli. */
  readonly namesBelowPatterns?: boolean;
  /** Whether several files may have one name, with a warning. */
  readonly allowsSameNames?: boolean;
}

/** @throws SetupError if a pattern matches nothing and that is an error, or if a name cannot be used */
export async function selectBuildFiles(plan: SelectFilesPlan, log: Log): Promise<readonly BuildFile[]> {
  const { input = 'files', accepts, patterns, naming, stripCommonPrefix, workspace, ifNoFilesFound } = plan;
  const { root } = naming;
  const selection = await matchFiles(patterns, root, accepts);
  const { paths, unmatched } = selection;
  const kind = accepts ? 'script or source map' : 'file';
  const report = { input, workspace, ifNoFilesFound };
  reportUnmatchedPatterns({ ...report, kind, patterns: unmatched, selection, root }, log);
  warnOfSelection(selection, report, log);
  const common = stripCommonPrefix ? commonFolder(paths) : undefined;
  const stripPrefixes = common === undefined ? naming.stripPrefixes : [...naming.stripPrefixes, common];
  const links = new LinkGuard(workspace);
  const nameIn = artifactNamer({ ...naming, stripPrefixes });
  const bases = plan.namesBelowPatterns ? basesOf(selection) : new Map<string, string>();
  const nameOf = (path: string) => nameIn(path, bases.get(path));
  // Synchronous: nothing else is going on yet, and thousands of promises would take longer.
  const files = paths.map((path) => toBuildFile(path, nameOf, links)).filter((file) => file !== undefined);
  files.sort((a, b) => (a.name < b.name || (a.name === b.name && a.path < b.path) ? -1 : 1));
  checkNames(files, plan, log);
  await logList(
    log,
    `Names of the files that ${input} selects (${files.length})`,
    files,
    ({ displayPath, name }) => `${displayPath} → ${name}`,
  );
  return files;
}

export function refreshSizes(files: readonly BuildFile[]): readonly BuildFile[] {
  return files.map((file) => {
    const { size = file.sizeBytes } = statSync(file.path, { throwIfNoEntry: false }) ?? {};
    return { ...file, sizeBytes: size };
  });
}

/** The folder of the first pattern that matches each path. */
function basesOf({ matches }: Selection): ReadonlyMap<string, string> {
  return new Map(matches.toReversed().flatMap(({ base, paths }) => paths.map((path) => [path, base] as const)));
}

function toBuildFile(path: string, nameOf: (path: string) => string, links: LinkGuard): BuildFile | undefined {
  const file = links.inspect(path);
  return file && { ...file, path, name: nameOf(path), contentType: contentTypeOf(path) };
}

/** In the registry, `.ts` and `.mts` are videos. TypeScript is not registered. */
function contentTypeOf(path: string): string {
  if (/\.[cm]?tsx?$/i.test(path)) return 'text/plain';
  return mime.getType(path) ?? 'application/octet-stream';
}

function sentryNameProblem(name: string): string | undefined {
  return isAcceptedName(name) ? undefined : 'Sentry accepts no backslashes, tabs or line breaks in file names';
}

/** @throws SetupError that lists all names that cannot be used */
function checkNames(files: readonly BuildFile[], plan: SelectFilesPlan, log: Log): void {
  const { input, nameProblem = sentryNameProblem, allowsSameNames = false } = plan;
  const badNames = files.flatMap(({ name, displayPath }) => {
    const problem = nameProblem(name);
    if (problem === undefined) return [];
    const [from, to] = [displayPath, name].map((text) => JSON.stringify(text));
    return new SetupError(`Could not store ${from} as ${to}: ${problem}`, {
      remedy: 'Rename the file, or exclude it.',
    });
  });
  throwSetupErrors([...badNames, ...(allowsSameNames ? [] : sameNameErrors(files))]);
  const [first, ...others] = sameNames(files);
  if (first === undefined) return;
  const more = others.length > 0 ? `, and ${plural(others.length, 'more pair')}` : '';
  log.warning(
    `Input ${input}: files are stored under the same name: ${first.paths.join(' and ')} as ${first.name}${more}. ` +
      'Sentry can tell them apart by their debug IDs only. Set strip-prefix so that the names differ.',
  );
}

/** One error for each pair of files with the same name. */
export function sameNameErrors(files: readonly BuildFile[]): readonly SetupError[] {
  const remedy = 'Change strip-prefix so that the two names differ, or exclude one of the files.';
  return sameNames(files).map(
    ({ name, paths }) => new SetupError(`${paths.join(' and ')} would both be stored as ${name}`, { remedy }),
  );
}

/** @param files sorted by name */
function sameNames(files: readonly BuildFile[]) {
  return files.flatMap(({ name, displayPath }, index) => {
    const previous = files[index - 1];
    return previous?.name === name ? { name, paths: [previous.displayPath, displayPath] } : [];
  });
}
