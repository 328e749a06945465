import type { FileInputs } from '../files/inputs.ts';
import { checkPatterns, type Folders } from '../files/plan.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import type { DebugFileInputs } from './inputs.ts';

export interface DebugFilesPlan extends Folders, Pick<FileInputs, 'ifNoFilesFound' | 'concurrency'> {
  readonly patterns: readonly string[];
}

export function planDebugFiles(
  { debugFiles: patterns }: DebugFileInputs,
  { ifNoFilesFound, concurrency }: FileInputs,
  folders: Folders,
  inputErrors: InputErrors,
): DebugFilesPlan | undefined {
  if (patterns.length === 0) return undefined;
  checkPatterns('debug-files', patterns, inputErrors);
  return { patterns, ...folders, ifNoFilesFound, concurrency };
}
