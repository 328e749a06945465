import * as core from '@actions/core';
import { ActionError, messageOf } from '../errors.ts';
import { inert } from './log.ts';

const bugReport = 'This is a bug of the action. Run the job again with debug logging, and report it with the log.';

/**
 * Ends the step as failed, with one message: what is wrong, and the way out. The stack is for the debug log only. This
 * is the one place that does so.
 */
export function reportFailure(error: unknown, redact: (text: string) => string): void {
  const message = failureMessage(error);
  for (let cause = error; cause instanceof Error; cause = cause.cause) core.debug(inert(redact(cause.stack ?? '')));
  core.setFailed(inert(redact(message)));
}

/** What is wrong, and the way out. */
export function failureMessage(error: unknown): string {
  if (!(error instanceof ActionError)) return `${messageOf(error)}\n${bugReport}`;
  return error.remedy ? `${error.message}\n${error.remedy}` : error.message;
}
