import { AsyncLocalStorage } from 'node:async_hooks';
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

/** The runner shows ten annotations of a kind for each step, and drops the others without a word. */
const mostAnnotations = 10;
/** The summary shows no more of them. */
const mostKept = 100;

const annotations = { notice: core.notice, warning: core.warning };
type Kind = keyof typeof annotations;

/** The runner's log. Every text is redacted, and cannot become a workflow command. */
export class RunnerLog implements Log {
  /** The first of the warnings, redacted. */
  readonly warnings: string[] = [];
  readonly #redact: (text: string) => string;
  readonly #counts: Record<Kind, number> = { notice: 0, warning: 0 };
  /** The group that a line belongs to: stages overlap, and their lines do not get mixed up. */
  readonly #group = new AsyncLocalStorage<string>();
  #openGroup: string | undefined;

  constructor(redact: (text: string) => string) {
    this.#redact = redact;
  }

  /** Written only where somebody reads it: thousands of requests would make thousands of lines. */
  readonly debug = (text: string): void => {
    if (core.isDebug()) core.debug(this.#clean(text));
  };
  readonly info = (text: string): void => {
    this.#enter(this.#group.getStore());
    core.info(this.#clean(text));
  };
  readonly notice = (text: string): void => this.#annotate('notice', text);
  readonly warning = (text: string): void => {
    if (this.warnings.length < mostKept) this.warnings.push(this.#redact(text));
    this.#annotate('warning', text);
  };

  /** A group without a line is not shown. */
  async group<T>(title: string, task: () => Promise<T>): Promise<T> {
    try {
      return await this.#group.run(title, task);
    } finally {
      if (this.#openGroup === title) this.#enter(undefined);
    }
  }

  /** Counts the annotations that there was no room for. The last thing to be told. */
  end(): void {
    this.#enter(undefined);
    for (const kind of ['notice', 'warning'] as const) {
      const left = this.#counts[kind] - (mostAnnotations - 1);
      if (left > 0) annotations[kind](`${left} more ${kind}${left === 1 ? ' is' : 's are'} in the log of this step.`);
    }
  }

  #annotate(kind: Kind, text: string): void {
    this.#enter(undefined);
    this.#counts[kind] += 1;
    if (this.#counts[kind] < mostAnnotations) annotations[kind](this.#clean(text));
    else core.info(`${kind === 'warning' ? 'Warning' : 'Notice'}: ${this.#clean(text)}`);
  }

  #clean(text: string): string {
    return inert(this.#redact(text));
  }

  #enter(group: string | undefined): void {
    if (group === this.#openGroup) return;
    if (this.#openGroup !== undefined) core.endGroup();
    if (group !== undefined) core.startGroup(this.#clean(group));
    this.#openGroup = group;
  }
}
