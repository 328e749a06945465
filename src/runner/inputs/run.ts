import type { InputReader } from './reader.ts';

export interface RunInputs {
  readonly workingDirectory: string;
  readonly summary: boolean;
}

export function readRun(reader: InputReader): RunInputs {
  return {
    workingDirectory: reader.text('working-directory') ?? '.',
    summary: reader.boolean('summary', true),
  };
}
