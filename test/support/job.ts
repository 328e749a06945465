import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ActionPath, readActionMetadata } from './action-metadata.ts';
import { inputVariables, type JobStatus, parseFileCommands, parseLog, type RunnerLog } from './runner-protocol.ts';
import { openTempFolder, type TempFolder } from './temp-folder.ts';

export interface JobOptions {
  /** The action that the step uses. */
  readonly uses?: ActionPath;
  /** The `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Environment variables of the job and of the runner; undefined removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The webhook event that triggered the workflow. */
  readonly event?: object;
  /** URLs of modules that the processes of the action load with `--import`. */
  readonly preload?: readonly string[];
}

/** A module to preload when a test would wait for a time limit: time passes `speed` times as fast for the action. */
export function fastClock(speed: number): string {
  return `${pathToFileURL(join(import.meta.dirname, 'fast-clock.ts')).href}?speed=${speed}`;
}

/** A module to preload: names in another letter case or Unicode form lead to the same file, as on Windows and macOS. */
export const foldedNames = pathToFileURL(join(import.meta.dirname, 'preload-folded-names.ts')).href;

/** The visible results of the main or post step. */
export interface StepRun extends RunnerLog {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A step whose process is running. */
export interface RunningStep {
  readonly pid: number;
  readonly ended: Promise<StepRun>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

/**
 * A job with this action as its only step, on a fake runner. It follows the runner's protocol: main and post run as
 * child processes with INPUT_ variables, file commands and, in the post step, the state that the main step saved.
 */
export class Job implements AsyncDisposable {
  readonly workspace: TempFolder;
  readonly #runnerTemp: TempFolder;
  readonly #options: JobOptions;
  #state: Readonly<Record<string, string>> = {};

  private constructor(workspace: TempFolder, runnerTemp: TempFolder, options: JobOptions) {
    this.workspace = workspace;
    this.#runnerTemp = runnerTemp;
    this.#options = options;
  }

  static async start(options: JobOptions): Promise<Job> {
    return new Job(await openTempFolder(), await openTempFolder(), options);
  }

  async main(): Promise<StepRun> {
    return (await this.startMain()).ended;
  }

  /** Starts the main step without waiting for its end, so that the caller can kill it. */
  async startMain(): Promise<RunningStep> {
    const step = await this.#start('main', 'success');
    const ended = step.ended.then((run) => {
      this.#state = run.state;
      return run;
    });
    return { ...step, ended };
  }

  /**
   * Runs the post step, if the action has one.
   *
   * @param changed inputs whose value has changed since: the runner evaluates their expressions again
   */
  async post(jobStatus: JobStatus, changed: JobOptions['inputs'] = {}): Promise<StepRun> {
    const { runs } = readActionMetadata(this.#options.uses);
    if (!runs.post) return { exitCode: 0, ...parseLog('', ''), outputs: {}, state: {}, summary: '' };
    return (await this.#start('post', jobStatus, changed)).ended;
  }

  /** Names of files that the step left behind in RUNNER_TEMP. */
  async leftovers(): Promise<readonly string[]> {
    const runnerFiles = ['output', 'state', 'summary', 'event.json'];
    return (await readdir(this.#runnerTemp.path)).filter((name) => !runnerFiles.includes(name));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.workspace[Symbol.asyncDispose]();
    await this.#runnerTemp[Symbol.asyncDispose]();
  }

  async #start(
    entryPoint: 'main' | 'post',
    jobStatus: JobStatus,
    changed: JobOptions['inputs'] = {},
  ): Promise<RunningStep> {
    const folder = this.#runnerTemp.path;
    const files = { output: join(folder, 'output'), state: join(folder, 'state'), summary: join(folder, 'summary') };
    await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
    const eventPath = await this.#runnerTemp.write('event.json', JSON.stringify(this.#options.event ?? {}));
    const { runs, inputs } = readActionMetadata(this.#options.uses);
    const entry = runs[entryPoint];
    if (entry === undefined) throw new Error(`The action has no ${entryPoint} step`);
    const { child, closed } = spawnNode(entry, {
      PATH: process.env['PATH'],
      SystemRoot: process.env['SystemRoot'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      RUNNER_TEMP: folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: this.workspace.path,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_OUTPUT: files.output,
      GITHUB_STATE: files.state,
      GITHUB_STEP_SUMMARY: files.summary,
      NODE_OPTIONS: this.#options.preload?.map((url) => `--import=${url}`).join(' '),
      ...this.#options.env,
      ...inputVariables(inputs, { ...this.#options.inputs, ...changed }, jobStatus),
      ...Object.fromEntries(Object.entries(this.#state).map(([name, value]) => [`STATE_${name}`, value])),
    });
    const ended = closed.then(async ({ exitCode, stdout, stderr }) => ({
      exitCode,
      ...parseLog(stdout, stderr),
      outputs: parseFileCommands(await readFile(files.output, 'utf8')),
      state: parseFileCommands(await readFile(files.state, 'utf8')),
      summary: await readFile(files.summary, 'utf8'),
    }));
    return { pid: child.pid ?? 0, ended, kill: (signal) => child.kill(signal) };
  }
}

function spawnNode(entry: string, env: Readonly<Record<string, string | undefined>>) {
  const child = spawn(process.execPath, [entry], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = Promise.withResolvers<{ exitCode: number | null; stdout: string; stderr: string }>();
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  child.on('error', closed.reject);
  child.on('close', (exitCode) => closed.resolve({ exitCode, stdout: stdout(), stderr: stderr() }));
  return { child, closed: closed.promise };
}

function collect(stream: NonNullable<ChildProcess['stdout']>): () => string {
  let content = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    content += text;
  });
  return () => content;
}
