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

const maxListedProblems = 50;

/** Several problems with the setup, listed in one message. */
export class SetupErrors extends SetupError {
  readonly problems: readonly SetupError[];

  constructor(problems: readonly SetupError[]) {
    const items = problems.slice(0, maxListedProblems).map(asItem);
    if (problems.length > items.length) items.push(`- and ${problems.length - items.length} more`);
    super([`${problems.length} problems:`, ...items].join('\n'), { cause: problems[0] });
    this.problems = problems;
  }
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

/** @throws SetupError that lists all problems, if there are any */
export function throwSetupErrors(problems: readonly SetupError[]): void {
  const [first, ...others] = problems;
  if (first) throw others.length > 0 ? new SetupErrors(problems) : first;
}

function asItem({ message, remedy }: SetupError): string {
  return `- ${[message, remedy].filter(Boolean).join('. ').replaceAll('\n', ' ')}`;
}
