interface ErrorDetails {
  /** What the author of the workflow can do, as an instruction. */
  readonly remedy?: string | undefined;
  readonly cause?: unknown;
}

/** An error that the reader of the log can act on. Every other error is a bug in this action. */
export abstract class ActionError extends Error {
  readonly remedy: string | undefined;

  constructor(message: string, { remedy, cause }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.remedy = remedy;
  }
}

/** The inputs, the token or the project in Sentry have to be changed. A retry does not help. */
export class SetupError extends ActionError {
  override readonly name = 'SetupError';
}

/** A service could not be reached, or failed to process a valid request. A retry may help. */
export class OutageError extends ActionError {
  override readonly name = 'OutageError';
}

export class CancelledError extends ActionError {
  override readonly name = 'CancelledError';
}

/** A service stored something other than what was uploaded. */
export class IntegrityError extends ActionError {
  override readonly name = 'IntegrityError';
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
