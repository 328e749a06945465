import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const maxOutputBytes = 512 * 1024 * 1024;

/** The exit code for something that does not exist. */
const notFound = 1;

export class Git {
  readonly #folder: string;
  readonly #env: Readonly<Record<string, string | undefined>>;
  readonly #signal: AbortSignal;

  /** The added variables stop git from fetching and from prompting. */
  constructor(folder: string, env: Readonly<Record<string, string | undefined>>, signal: AbortSignal) {
    this.#folder = folder;
    this.#env = { ...env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };
    this.#signal = signal;
  }

  /**
   * In a container the folder often belongs to another user, and git would refuse to read it. `safe.directory` allows it
   * for this call only. None of the commands that are used here runs code from the repository.
   */
  async run(args: readonly string[], input = ''): Promise<string> {
    const running = execute('git', ['-c', 'safe.directory=*', '-C', this.#folder, '--no-pager', ...args], {
      maxBuffer: maxOutputBytes,
      cwd: dirname(process.execPath), // Windows looks for programs there first, so it must not be the checkout.
      env: this.#env,
      signal: this.#signal,
      windowsHide: true,
    });
    running.child.stdin?.on('error', () => undefined).end(input); // The exit code says more than a broken pipe.
    return (await running).stdout;
  }

  /** Undefined if git finds nothing. */
  async query(...args: string[]): Promise<string | undefined> {
    try {
      return (await this.run(args)).trim() || undefined;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === notFound) return undefined;
      throw error;
    }
  }
}
