import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import { messageOf } from '../errors.ts';
import type { Log } from '../log.ts';

const checkInState = 'check-in';

/**
 * The runner reads `::name::` at the start of a line, and `##[name]` anywhere. A zero-width space breaks the command
 * and leaves the text readable.
 */
export function escapeWorkflowCommands(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(^|\n)([[\s\u0085]--\n]*):(?=:)/gv, '$1$2:\u200b')
    .replaceAll('##[', '##\u200b[');
}

/** Hides the value in the log of this step and of all later ones. */
export function maskSecret(secret: string): void {
  core.setSecret(secret);
}

export function setOutputs(outputs: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(outputs)) if (value !== undefined) core.setOutput(name, value);
}

export function appendToSummary(markdown: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file) appendFileSync(file, markdown);
}

/**
 * Replaces the saved check-in. It must contain no secret, since the runner stores it in a file. A failure is only a
 * warning: monitoring must not fail the job.
 */
export function saveCheckIn(checkIn: object, log: Log): void {
  try {
    core.saveState(checkInState, checkIn);
  } catch (error) {
    log.warning(
      `The check-in will not be closed, because it could not be saved for the post step: ${messageOf(error)}.`,
    );
  }
}

export function loadCheckIn<T>(): T | undefined {
  const saved = core.getState(checkInState);
  return saved === '' ? undefined : JSON.parse(saved);
}
