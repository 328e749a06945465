import * as core from '@actions/core';
import { ActionError, messageOf } from '../errors.ts';
import { escapeWorkflowCommands } from './workflow-commands.ts';

const bugReport = 'This is a bug in the action. Re-run the job with debug logging, and report the bug with the log.';

/** The only place that fails the step, apart from the check of the Node version. Stack traces go to the debug log. */
export function reportFailure(error: unknown, redact: (text: string) => string): void {
  const show = (print: (text: string) => void, text: string) => print(escapeWorkflowCommands(redact(text)));
  for (let cause = error; cause instanceof Error; cause = cause.cause) show(core.debug, cause.stack ?? '');
  show(core.setFailed, failureMessage(error));
}

export function failureMessage(error: unknown): string {
  if (!(error instanceof ActionError)) return `${messageOf(error)}\n${bugReport}`;
  return error.remedy ? `${error.message}\n${error.remedy}` : error.message;
}
