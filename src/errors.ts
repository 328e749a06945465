interface ErrorDetails {
  /** The way out, as an instruction to the author of the workflow. */
  readonly remedy?: string | undefined;
  readonly cause?: unknown;
}

/** Something went wrong that the reader of the log can act on. Anything else that is thrown is a bug of this action. */
export abstract class ActionError extends Error {
  readonly remedy: string | undefined;

  constructor(message: string, { remedy, cause }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.remedy = remedy;
  }
}

/** The workflow, the token or the project in Sentry is not set up for what was asked. Trying again does not help. */
export class SetupError extends ActionError {
  override readonly name = 'SetupError';
}

/** A service could not be reached, or gave no usable answer, although the request was right. Trying later may help. */
export class OutageError extends ActionError {
  override readonly name = 'OutageError';
}

/** The job was cancelled while the step was at work. */
export class CancelledError extends ActionError {
  override readonly name = 'CancelledError';
}

/** A service stored something else than what was sent to it. */
export class IntegrityError extends ActionError {
  override readonly name = 'IntegrityError';
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
