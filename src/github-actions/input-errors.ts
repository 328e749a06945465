import { SetupError } from '../errors.ts';

interface InputError {
  readonly input: string;
  /** Never contains a secret. */
  readonly problem: string;
}

/** Collects all errors, so that they can be fixed at once. `throwIfAny` ends the run before the first request. */
export class InputErrors {
  readonly #errors: InputError[] = [];

  add(input: string, problem: string): void {
    this.#errors.push({ input, problem });
  }

  /** Not for secrets: the message shows the value. */
  check(input: string, value: string, problem: string | undefined): void {
    if (problem !== undefined) this.add(input, `"${value}" cannot be used: ${problem}`);
  }

  /** Checks whether a secret can be sent in a header. The message does not show it. */
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

  throwIfAny(): void {
    const lines = this.#errors.map(({ input, problem }) => `${input}: ${problem}`);
    if (lines.length === 1) throw new SetupError(`Input ${lines[0]}`);
    if (lines.length > 1) {
      throw new SetupError([`${lines.length} errors in the inputs:`, ...lines.map((line) => `- ${line}`)].join('\n'));
    }
  }
}
