import { messageOf, SetupError } from '../errors.ts';
import type { RunnerLog } from '../github-actions/log.ts';
import { describeResult } from './describe.ts';
import { type OutputsOf, writeOutputs } from './outputs.ts';
import type { RunResult } from './result.ts';
import { writeSummary } from './summary/summary.ts';

interface ReporterOptions {
  /** For texts of servers, which appear in the outputs and the summary. */
  readonly redactAll: <T>(value: T) => T;
  readonly wantsSummary: boolean;
  readonly outputsOf: OutputsOf;
  /** Of the GitHub server, for links to commits. */
  readonly serverUrl: string;
}

const remedy = 'Check that the disk has space, and that no step of the job deletes the files of the runner.';

/** Logs each part of the result as soon as it is known, and writes outputs and summary at the end. */
export class Reporter {
  #result: RunResult;
  readonly #log: RunnerLog;
  readonly #options: ReporterOptions;

  constructor(initial: RunResult, log: RunnerLog, options: ReporterOptions) {
    this.#result = initial;
    this.#log = log;
    this.#options = options;
  }

  get result(): RunResult {
    return this.#result;
  }

  readonly report = (part: Partial<RunResult>): void => {
    const { isDryRun } = this.#result;
    this.#result = { ...this.#result, ...this.#options.redactAll(part) };
    for (const [title, sentence] of describeResult({ ...part, isDryRun })) this.#log.info(`${title}: ${sentence}`);
  };

  /** @throws SetupError when later steps would miss the outputs of a run that succeeded */
  close(durationMs: number): void {
    this.#log.end();
    const result = { ...this.#result, durationMs, warnings: this.#log.warnings };
    if (this.#options.wantsSummary) {
      try {
        writeSummary(result, this.#options.serverUrl);
      } catch (error) {
        this.#log.warning(`Could not write the job summary: ${messageOf(error)}.`);
      }
    }
    try {
      writeOutputs(result, this.#options.outputsOf);
    } catch (error) {
      const problem = `Could not write the outputs: ${messageOf(error)}`;
      if (result.failure === undefined) throw new SetupError(problem, { remedy, cause: error });
      this.#log.warning(problem); // The failure of the run matters more.
    }
  }
}
