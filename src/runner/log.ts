import * as core from '@actions/core';
import type { Log } from '../log.ts';

/**
 * Keeps text from outside from being taken as a workflow command. The runner looks for `::name::` at the start of a
 * line and for `##[name]` anywhere; a zero-width space in between leaves the text readable and the runner unmoved.
 */
export function inert(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^([\s\u0085]*):(?=:)/gm, '$1:\u200b')
    .replaceAll('##[', '##\u200b[');
}

/** The runner's log. Every text is redacted, and cannot become a workflow command. */
export class RunnerLog implements Log {
  readonly #clean: (text: string) => string;

  constructor(redact: (text: string) => string) {
    this.#clean = (text) => inert(redact(text));
  }

  /** Written only where somebody reads it: thousands of requests would make thousands of lines. */
  readonly debug = (text: string): void => {
    if (core.isDebug()) core.debug(this.#clean(text));
  };
  readonly info = (text: string): void => core.info(this.#clean(text));
  readonly notice = (text: string): void => core.notice(this.#clean(text));
  readonly warning = (text: string): void => core.warning(this.#clean(text));

  group<T>(title: string, task: () => Promise<T>): Promise<T> {
    return core.group(this.#clean(title), task);
  }
}
