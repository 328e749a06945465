import type { InputReader } from '../github-actions/input-reader.ts';

export type DebugFileInputs = ReturnType<typeof readDebugFileInputs>;

export function readDebugFileInputs(reader: InputReader) {
  return { debugFiles: reader.lines('debug-files') };
}
