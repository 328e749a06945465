/**
 * `unsupported`: not a format that Sentry reads. `no-debug-id`: Sentry could not find the file. `malformed`: it
 * contradicts itself, or is truncated.
 */
type DebugFileProblem = 'unsupported' | 'no-debug-id' | 'malformed';

/** The message continues the path of the file: `is a PE file …`. */
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
