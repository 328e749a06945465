import { SetupError } from '../errors.ts';

interface InputError {
  readonly input: string;
  /** What is wrong with the value, and what would be accepted. Never holds the value of a secret. */
  readonly problem: string;
}

/**
 * Collects everything that is wrong with the inputs, so that a workflow author can fix all of it at once. Reading goes on
 * with a default; `throwIfAny` ends the run before the first request.
 */
export class InputErrors {
  readonly #all: InputError[] = [];

  add(input: string, problem: string): void {
    this.#all.push({ input, problem });
  }

  /** Adds the problem with a value, if there is one. Not for secrets: the message shows the value. */
  check(input: string, value: string, problem: string | undefined): void {
    if (problem !== undefined) this.add(input, `"${value}" cannot be used: ${problem}`);
  }

  /** Adds an error if a secret cannot be sent in a header. The value is not shown. */
  checkSecret(input: string, secret: string | undefined): void {
    if (secret === undefined || /^[\x21-\x7e]+$/.test(secret)) return;
    this.add(input, 'it contains spaces, line breaks or other characters that no token has; store the secret again');
  }

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  /** @throws SetupError that lists every error */
  throwIfAny(): void {
    const lines = this.#all.map(({ input, problem }) => `${input}: ${problem}`);
    if (lines.length === 1) throw new SetupError(`Input ${lines[0]}`);
    if (lines.length > 1) {
      throw new SetupError([`${lines.length} inputs cannot be used:`, ...lines.map((line) => `- ${line}`)].join('\n'));
    }
  }
}
