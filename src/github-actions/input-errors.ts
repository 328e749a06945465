import { SetupError } from '../errors.ts';

interface InputError {
  readonly input: string;
  /** What is wrong with the value and what would be accepted. Never contains a secret. */
  readonly problem: string;
}

/**
 * Collects the errors of all inputs, so that a workflow author can fix them at once. `throwIfAny` ends the run before the
 * first request.
 */
export class InputErrors {
  readonly #errors: InputError[] = [];

  add(input: string, problem: string): void {
    this.#errors.push({ input, problem });
  }

  /** Adds an error if there is a problem. Not for secrets: the message shows the value. */
  check(input: string, value: string, problem: string | undefined): void {
    if (problem !== undefined) this.add(input, `"${value}" cannot be used: ${problem}`);
  }

  /** Adds an error if a secret cannot be sent in a header. The message does not show the value. */
  checkSecret(input: string, secret: string | undefined): void {
    if (secret === undefined || /^[\x21-\x7e]+$/.test(secret)) return;
    this.add(
      input,
      'it contains spaces, line breaks or other characters that are invalid in a token; store the secret again',
    );
  }

  get isEmpty(): boolean {
    return this.#errors.length === 0;
  }

  /** @throws SetupError that lists every error */
  throwIfAny(): void {
    const lines = this.#errors.map(({ input, problem }) => `${input}: ${problem}`);
    if (lines.length === 1) throw new SetupError(`Input ${lines[0]}`);
    if (lines.length > 1) {
      throw new SetupError([`${lines.length} inputs cannot be used:`, ...lines.map((line) => `- ${line}`)].join('\n'));
    }
  }
}
