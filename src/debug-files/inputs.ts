import type { InputReader } from '../github-actions/input-reader.ts';
import { patternProblem } from '../patterns.ts';

export type DebugFileInputs = ReturnType<typeof readDebugFileInputs>;

export function readDebugFileInputs(reader: InputReader) {
  return { debugFiles: reader.lines('debug-files', { problem: patternProblem }) };
}
