import type { InputErrors } from '../github-actions/input-errors.ts';
import type { Naming } from './artifact-name.ts';
import type { FileInputs } from './inputs.ts';

/** Absolute. */
export interface Folders {
  /** The workspace, or working-directory in it. */
  readonly root: string;
  /** Links must not lead out of this folder. */
  readonly workspace: string;
  readonly tempFolder: string;
}

export interface SelectionPlan extends Pick<FileInputs, 'stripCommonPrefix' | 'ifNoFilesFound'> {
  readonly patterns: readonly string[];
  readonly naming: Naming;
  readonly workspace: string;
}

export interface FilesPlan extends SelectionPlan, Pick<FileInputs, 'dist' | 'existingFiles' | 'concurrency'> {
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

export function checkPatterns(input: string, patterns: readonly string[], inputErrors: InputErrors): void {
  if (patterns.some((pattern) => !/^[!#]/.test(pattern))) return;
  inputErrors.add(input, 'it only excludes files; add a pattern of files to upload');
}

function readHeaders(lines: readonly string[]): Readonly<Record<string, string>> {
  const headers = lines.map((line) => {
    const [name = '', ...value] = line.split(':');
    return [canonicalName(name.trim()), value.join(':').trim()] as const;
  });
  return Object.fromEntries(headers);
}

/** Header names are case-sensitive in Sentry: it would store `content-type` in addition to its own `Content-Type`. */
function canonicalName(name: string): string {
  return name.toLowerCase().replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}
