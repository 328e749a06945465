import { SetupError } from '../errors.ts';

/** One input that cannot be used as it is. */
interface Complaint {
  readonly input: string;
  /** What is wrong with the value, and what would be accepted. Never holds the value of a secret. */
  readonly problem: string;
}

/**
 * Gathers everything that is wrong with the inputs, so that a workflow author mends them in one go instead of in one
 * run each. The readers go on with a stand-in value; `throwIfAny` ends the run before the first request.
 */
export class Complaints {
  readonly #all: Complaint[] = [];

  add(input: string, problem: string): void {
    this.#all.push({ input, problem });
  }

  /** Adds the problem with a value, if there is one. Not for secrets: the value is shown. */
  check(input: string, value: string, problem: string | undefined): void {
    if (problem !== undefined) this.add(input, `"${value}" cannot be used: ${problem}`);
  }

  /** Adds that a secret cannot be sent in a header, if that is so. The value is not shown. */
  checkSecret(input: string, secret: string | undefined): void {
    if (secret === undefined || /^[\x21-\x7e]+$/.test(secret)) return;
    this.add(input, 'it holds spaces, line breaks or other characters that are in no token or key; store it anew');
  }

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  /** @throws SetupError that lists every complaint. */
  throwIfAny(): void {
    const lines = this.#all.map(({ input, problem }) => `${input}: ${problem}`);
    if (lines.length === 1) throw new SetupError(`Input ${lines[0]}`);
    if (lines.length > 1) {
      throw new SetupError([`${lines.length} inputs cannot be used:`, ...lines.map((line) => `- ${line}`)].join('\n'));
    }
  }
}
