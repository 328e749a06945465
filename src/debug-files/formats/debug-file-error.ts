/**
 * Why a file cannot be stored. `unsupported`: not a format that Sentry reads. `no-debug-id`: without the ID by which
 * Sentry finds the file. `malformed`: contradicts itself, or is truncated.
 */
type DebugFileProblem = 'unsupported' | 'no-debug-id' | 'malformed';

/**
 * A file that cannot be stored as a debug information file. The message continues the file's path: `is a PE file …`.
 */
export class DebugFileError extends Error {
  override readonly name = 'DebugFileError';
  readonly reason: DebugFileProblem;

  constructor(reason: DebugFileProblem, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** @param detail a clause: `it ends too early` */
export function malformed(detail: string): DebugFileError {
  return new DebugFileError('malformed', `is malformed: ${detail}`);
}
