import type { InputErrors } from '../github-actions/input-errors.ts';
import type { Naming } from './artifact-name.ts';
import type { FileInputs } from './inputs.ts';

/** The folders that a run works in; absolute. */
export interface Folders {
  /** Patterns and names are relative to it: the workspace, or working-directory below it. */
  readonly root: string;
  /** Links must not lead out of it. */
  readonly workspace: string;
  /** For files that are needed only while the step runs. */
  readonly tempFolder: string;
}

/** How files are found and named. */
export interface SelectionPlan extends Pick<FileInputs, 'stripCommonPrefix' | 'ifNoFilesFound'> {
  readonly patterns: readonly string[];
  readonly naming: Naming;
  /** Absolute; links must not lead out of it. */
  readonly workspace: string;
}

export interface FilesPlan extends SelectionPlan, Pick<FileInputs, 'dist' | 'existingFiles' | 'concurrency'> {
  /** Stored with every file. */
  readonly headers: Readonly<Record<string, string>>;
}

export function planFiles(
  { files: patterns, fileHeaders, dist, existingFiles, concurrency, ...inputs }: FileInputs,
  folders: Folders,
  inputErrors: InputErrors,
): FilesPlan | undefined {
  if (patterns.length === 0) return undefined;
  const selection = planSelection('files', patterns, inputs, folders, inputErrors);
  return { ...selection, dist, existingFiles, concurrency, headers: readHeaders(fileHeaders) };
}

/** @param input the input that has the patterns */
export function planSelection(
  input: string,
  patterns: readonly string[],
  {
    urlPrefix,
    stripPrefix: stripPrefixes,
    stripCommonPrefix,
    ifNoFilesFound,
  }: Pick<FileInputs, 'urlPrefix' | 'stripPrefix' | 'stripCommonPrefix' | 'ifNoFilesFound'>,
  { root, workspace }: Folders,
  inputErrors: InputErrors,
): SelectionPlan {
  checkPatterns(input, patterns, inputErrors);
  return { patterns, naming: { urlPrefix, stripPrefixes, root }, stripCommonPrefix, workspace, ifNoFilesFound };
}

/** Adds an error where all patterns exclude files, so that there is nothing to exclude them from. */
export function checkPatterns(input: string, patterns: readonly string[], inputErrors: InputErrors): void {
  if (patterns.some((pattern) => !/^[!#]/.test(pattern))) return;
  inputErrors.add(input, 'it only excludes files; add a pattern of files to upload');
}

function readHeaders(lines: readonly string[]): Readonly<Record<string, string>> {
  const headers = lines.map((line) => {
    const [name = '', ...value] = line.split(':');
    return [canonical(name.trim()), value.join(':').trim()] as const;
  });
  return Object.fromEntries(headers);
}

/** Header names are case-sensitive in Sentry: `content-type` would stand beside the one that it adds itself. */
function canonical(name: string): string {
  return name.toLowerCase().replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}
