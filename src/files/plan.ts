import { resolve } from 'node:path';
import type { Complaints } from '../github-actions/input-errors.ts';
import type { Inputs } from '../run/inputs.ts';
import { distProblem, headerProblem } from '../sentry/rules.ts';
import type { Naming } from './artifact-name.ts';
import type { FileInputs } from './inputs.ts';

export interface FilesPlan {
  readonly patterns: readonly string[];
  readonly naming: Naming;
  /** Drop the leading path that all files share. */
  readonly stripCommonPrefix: boolean;
  /** Absolute; a link in it must not lead out of it. */
  readonly workspace: string;
  readonly dist: string | undefined;
  /** Stored with every file. */
  readonly headers: Readonly<Record<string, string>>;
  readonly ifNoFilesFound: FileInputs['ifNoFilesFound'];
  readonly existingFiles: FileInputs['existingFiles'];
  readonly concurrency: number | undefined;
}

export function planFiles({ files, run }: Inputs, workspace: string, complaints: Complaints): FilesPlan | undefined {
  const { files: patterns, debugFiles: _, dist, urlPrefix, stripPrefix: stripPrefixes, fileHeaders, ...rest } = files;
  const headers = readHeaders(fileHeaders, complaints);
  if (dist) complaints.check('dist', dist, distProblem(dist));
  if (patterns.length === 0) return undefined;
  if (patterns.every((pattern) => /^[!#]/.test(pattern))) {
    complaints.add('files', 'it only excludes files; add a pattern of files to upload');
  }
  const root = resolve(workspace, run.workingDirectory);
  return { ...rest, patterns, naming: { urlPrefix, stripPrefixes, root }, workspace, dist, headers };
}

function readHeaders(lines: readonly string[], complaints: Complaints): Readonly<Record<string, string>> {
  const headers = lines.map((line) => {
    const [name = '', ...value] = line.split(':');
    complaints.check('file-headers', line, headerProblem(line));
    return [canonical(name.trim()), value.join(':').trim()] as const;
  });
  return Object.fromEntries(headers);
}

/** Sentry tells headers apart by letter case: `content-type` would stand beside the one that it makes itself. */
function canonical(name: string): string {
  return name.toLowerCase().replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}
