import { messageOf, SetupError } from '../errors.ts';
import type { RunnerLog } from '../github-actions/log.ts';
import { phrasesOf } from './describe.ts';
import { writeOutputs } from './outputs.ts';
import type { RunResult } from './result.ts';
import { writeSummary } from './summary.ts';

interface AccountOptions {
  /** A reason may hold what a server has said, and goes on to the outputs and the summary. */
  readonly redactAll: <T>(value: T) => T;
  readonly wantsSummary: boolean;
  /** The GitHub server that commits are linked to. */
  readonly serverUrl: string;
}

const remedy = 'See that the disk has room, and that no step of the job takes away the files of the runner.';

/** Gathers what the run did: says each part in the log as soon as it is known, and all of it at the end. */
export class Account {
  #result: RunResult;
  readonly #log: RunnerLog;
  readonly #options: AccountOptions;

  /** @param start what holds until something else is told */
  constructor(start: RunResult, log: RunnerLog, options: AccountOptions) {
    this.#result = start;
    this.#log = log;
    this.#options = options;
  }

  readonly tell = (part: Partial<RunResult>): void => {
    const { isRehearsal } = this.#result;
    this.#result = { ...this.#result, ...this.#options.redactAll(part) };
    for (const [title, phrase] of phrasesOf({ ...part, isRehearsal })) this.#log.info(`${title}: ${phrase}`);
  };

  /**
   * Writes the outputs and, where it is wanted, the summary.
   *
   * @throws SetupError when later steps would miss the outputs of a run that went well
   */
  async close(durationMs: number): Promise<void> {
    this.#log.end();
    const result = { ...this.#result, durationMs, warnings: this.#log.warnings };
    if (this.#options.wantsSummary) {
      await writeSummary(result, this.#options.serverUrl).catch((error: unknown) =>
        this.#log.warning(`There is no summary: ${messageOf(error)}.`),
      );
    }
    try {
      writeOutputs(result);
    } catch (error) {
      const problem = `The outputs could not be written: ${messageOf(error)}`;
      if (result.failure === undefined) throw new SetupError(problem, { remedy, cause: error });
      this.#log.warning(problem); // What the run failed of comes first.
    }
  }
}
