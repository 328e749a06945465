import { AsyncLocalStorage } from 'node:async_hooks';
import * as core from '@actions/core';
import { plural } from '../format.ts';
import type { Log } from '../log.ts';
import { escapeWorkflowCommands } from './workflow-commands.ts';

/** The runner shows this many annotations of each kind per step, and drops the others. */
const maxAnnotations = 10;
/** The summary shows this many warnings. */
const maxSummaryWarnings = 100;

const annotations = { notice: core.notice, warning: core.warning };
type Kind = keyof typeof annotations;

/** The log of the runner. Redacts every text, and escapes workflow commands in it. */
export class RunnerLog implements Log {
  /** The first warnings, redacted, for the summary. */
  readonly warnings: string[] = [];
  readonly #redact: (text: string) => string;
  readonly #counts: Record<Kind, number> = { notice: 0, warning: 0 };
  /** Stages run at the same time, and GitHub has no groups inside groups, so each line switches to its stage's group. */
  readonly #group = new AsyncLocalStorage<string>();
  #openGroup: string | undefined;

  constructor(redact: (text: string) => string) {
    this.#redact = redact;
  }

  /** Without debug logging the runner would read and drop thousands of lines, so they are not written at all. */
  readonly debug = (text: string): void => {
    if (core.isDebug()) core.debug(this.#sanitize(text));
  };
  readonly info = (text: string): void => {
    this.#enterGroup(this.#group.getStore());
    core.info(this.#sanitize(text));
  };
  readonly notice = (text: string): void => this.#annotate('notice', text);
  readonly warning = (text: string): void => {
    if (this.warnings.length < maxSummaryWarnings) this.warnings.push(this.#redact(text));
    this.#annotate('warning', text);
  };

  /** A group without lines is not shown. */
  async group<T>(title: string, task: () => Promise<T>): Promise<T> {
    try {
      return await this.#group.run(title, task);
    } finally {
      if (this.#openGroup === title) this.#enterGroup(undefined);
    }
  }

  /** Reports how many annotations are only in the log. To be called last. */
  end(): void {
    this.#enterGroup(undefined);
    for (const kind of ['notice', 'warning'] as const) {
      const hidden = this.#counts[kind] - (maxAnnotations - 1);
      if (hidden > 0) annotations[kind](`The log of this step has ${plural(hidden, `more ${kind}`)}.`);
    }
  }

  #annotate(kind: Kind, text: string): void {
    this.#enterGroup(undefined);
    this.#counts[kind] += 1;
    if (this.#counts[kind] < maxAnnotations) annotations[kind](this.#sanitize(text));
    else core.info(`${kind === 'warning' ? 'Warning' : 'Notice'}: ${this.#sanitize(text)}`);
  }

  #sanitize(text: string): string {
    return escapeWorkflowCommands(this.#redact(text));
  }

  #enterGroup(group: string | undefined): void {
    if (group === this.#openGroup) return;
    if (this.#openGroup !== undefined) core.endGroup();
    if (group !== undefined) core.startGroup(this.#sanitize(group));
    this.#openGroup = group;
  }
}
