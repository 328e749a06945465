import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const mostOutputBytes = 512 * 1024 * 1024;

/** Git ended with 1, its answer to a question: there is no such thing. */
const no = 1;

/** Calls the `git` binary in one folder. */
export class Git {
  readonly #folder: string;
  readonly #env: Readonly<Record<string, string | undefined>>;
  readonly #signal: AbortSignal;

  /** @param env for the program; it adds what keeps git from asking other machines, or people */
  constructor(folder: string, env: Readonly<Record<string, string | undefined>>, signal: AbortSignal) {
    this.#folder = folder;
    this.#env = { ...env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };
    this.#signal = signal;
  }

  /**
   * Runs git, and gives what it writes. In a container the folder often belongs to somebody else, and git would refuse
   * it; `safe.directory` lets it in for this one call, and no configuration is written. Nothing that is run here
   * executes what the repository brings along.
   *
   * @throws when git is missing, or ends with anything but 0
   */
  async run(args: readonly string[], input = ''): Promise<string> {
    const running = run('git', ['-c', 'safe.directory=*', '-C', this.#folder, '--no-pager', ...args], {
      maxBuffer: mostOutputBytes,
      cwd: dirname(process.execPath), // Windows looks for programs there first: never among the files of a checkout.
      env: this.#env,
      signal: this.#signal,
      windowsHide: true,
    });
    running.child.stdin?.on('error', () => undefined).end(input); // How git ended tells more than a closed pipe.
    return (await running).stdout;
  }

  /** One line of answer; undefined where git says that there is none. */
  async ask(...args: string[]): Promise<string | undefined> {
    try {
      return (await this.run(args)).trim() || undefined;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === no) return undefined;
      throw error;
    }
  }
}
