import { resolve } from 'node:path';
import type { FileInputs } from '../files/inputs.ts';
import type { RunContext } from '../github-actions/context.ts';
import type { Complaints } from '../github-actions/input-errors.ts';
import type { Inputs } from '../run/inputs.ts';

export interface DebugFilesPlan {
  readonly patterns: readonly string[];
  /** Where patterns start; absolute. */
  readonly root: string;
  /** Absolute; a link in it must not lead out of it. */
  readonly workspace: string;
  /** Absolute; for what is needed only while the step runs. */
  readonly tempFolder: string;
  readonly ifNoFilesFound: FileInputs['ifNoFilesFound'];
  readonly concurrency: number | undefined;
}

/** Debug information files belong to projects, so they need no release. */
export function planDebugFiles(
  { files, run }: Inputs,
  { workspace, tempFolder }: RunContext,
  complaints: Complaints,
): DebugFilesPlan | undefined {
  const { debugFiles: patterns, ifNoFilesFound, concurrency } = files;
  if (patterns.length === 0) return undefined;
  if (patterns.every((pattern) => /^[!#]/.test(pattern))) {
    complaints.add('debug-files', 'it only excludes files; add a pattern of files to upload');
  }
  return {
    patterns,
    root: resolve(workspace, run.workingDirectory),
    workspace,
    tempFolder,
    ifNoFilesFound,
    concurrency,
  };
}
