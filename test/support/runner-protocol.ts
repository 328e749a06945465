import type { ActionMetadata } from './action-metadata.ts';

export type JobStatus = 'success' | 'failure' | 'cancelled';

/** The log of a step as it is shown, and the commands that the runner reads from it. */
export interface RunnerLog {
  /** The lines that are shown without debug logging; annotations as `Error: …`, `Warning: …`, `Notice: …`. */
  readonly log: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
  readonly debug: readonly string[];
  /** Values that the runner was asked to mask. */
  readonly masked: readonly string[];
  /** Everything as it was printed. */
  readonly raw: string;
}

/** Reads the log as the runner does: lines that begin with `::` are commands. */
export function parseLog(stdout: string, stderr: string): RunnerLog {
  const commands = stdout.split(/\r\n|\r|\n/).map(parseCommand);
  const valuesOf = (name: string) => commands.filter((command) => command.name === name).map(({ value }) => value);
  const prefixes: Readonly<Record<string, string>> = {
    text: '',
    error: 'Error: ',
    warning: 'Warning: ',
    notice: 'Notice: ',
    group: '',
  };
  return {
    log:
      commands.flatMap(({ name, value }) => (name in prefixes ? [`${prefixes[name]}${value}`] : [])).join('\n') +
      stderr,
    errors: valuesOf('error'),
    warnings: valuesOf('warning'),
    notices: valuesOf('notice'),
    debug: valuesOf('debug'),
    masked: valuesOf('add-mask'),
    raw: stdout + stderr,
  };
}

function parseCommand(line: string): { name: string; value: string } {
  const [, name = 'text', value = line] = /^\s*::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
  return { name, value: name === 'text' ? value : unescapeData(value) };
}

function unescapeData(value: string): string {
  return value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** Reads a file of `name<<delimiter … delimiter` records, as GITHUB_OUTPUT and GITHUB_STATE are. */
export function parseFileCommands(text: string): Record<string, string> {
  const records: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index + 1);
    records[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return records;
}

/**
 * As on a runner, declared inputs without a value have their default or are empty; undeclared inputs are passed on too.
 */
export function inputVariables(
  declared: ActionMetadata['inputs'],
  values: Readonly<Record<string, string>>,
  jobStatus: JobStatus,
): Record<string, string> {
  const defaults: Record<string, string> = Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [
      name,
      (input.default ?? '').replace('${{ job.status }}', jobStatus).replace('${{ github.token }}', ''),
    ]),
  );
  const inputs = { ...defaults, ...values };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}
