import { statSync } from 'node:fs';
import mime from 'mime/lite';
import { SetupError, throwSetupErrors } from '../errors.ts';
import { type Log, logList } from '../log.ts';
import { artifactNamer, commonFolder, isAcceptedName } from './artifact-name.ts';
import type { BuildFile } from './build-file.ts';
import { LinkGuard } from './link-guard.ts';
import { matchFiles } from './match-patterns.ts';
import type { SelectionPlan } from './plan.ts';
import { reportUnmatchedPatterns, warnOfSelection } from './report-selection.ts';

export interface SelectFilesPlan extends SelectionPlan {
  readonly input?: string;
  readonly accepts?: (path: string) => boolean;
  /** As a clause; undefined for a name that can be used. */
  readonly nameProblem?: (name: string) => string | undefined;
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
  const nameOf = artifactNamer({ ...naming, stripPrefixes });
  // Synchronous: nothing else is going on yet, and thousands of promises would take longer.
  const files = paths.map((path) => toBuildFile(path, nameOf, links)).filter((file) => file !== undefined);
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  refuseBadNames(files, plan.nameProblem ?? sentryNameProblem);
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

function refuseBadNames(files: readonly BuildFile[], nameProblem: NonNullable<SelectFilesPlan['nameProblem']>): void {
  const problems: SetupError[] = [];
  const pathByName = new Map<string, string>();
  for (const { name, displayPath } of files) {
    const other = pathByName.get(name);
    const problem = nameProblem(name);
    if (other !== undefined) {
      const remedy = 'Change strip-prefix so that the two names differ, or exclude one of the files.';
      problems.push(new SetupError(`${other} and ${displayPath} would both be stored as ${name}`, { remedy }));
    } else if (problem) {
      const remedy = 'Rename the file, or exclude it.';
      const [from, to] = [displayPath, name].map((text) => JSON.stringify(text));
      problems.push(new SetupError(`Could not store ${from} as ${to}: ${problem}`, { remedy }));
    }
    pathByName.set(name, displayPath);
  }
  throwSetupErrors(problems);
}
