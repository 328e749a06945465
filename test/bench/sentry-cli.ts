import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { RunningStep } from '../support/job.ts';

/** The npm packages of the compared versions. */
export type CliPackage = '@sentry/cli' | 'sentry-cli-3';

const platform = { win32: 'win32', darwin: 'darwin', linux: 'linux' }[process.platform as 'linux'];
const architecture = process.platform === 'darwin' ? '' : `-${process.arch}`;

function programPath(cliPackage: CliPackage): string {
  const root = createRequire(import.meta.url).resolve(`${cliPackage}/package.json`);
  const platformRoot = createRequire(root).resolve(`@sentry/cli-${platform}${architecture}/package.json`);
  return join(dirname(platformRoot), 'bin', 'sentry-cli');
}

interface ProcessOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

type RunningProcess = Pick<RunningStep, 'pid'> & { ended: Promise<void> };

export function startSentryCli(
  args: readonly string[],
  { cliPackage, ...options }: ProcessOptions & { readonly cliPackage: CliPackage },
): RunningProcess {
  return start(programPath(cliPackage), args, options);
}

/** Starts what action-release does for a release of one project with source maps and a deploy. */
export function startActionRelease(
  version: string,
  project: string,
  { folder, ...options }: ProcessOptions & { readonly folder: string },
): RunningProcess {
  const script = join(import.meta.dirname, 'action-release.ts');
  return start(process.execPath, [script, version, project, 'production', folder], options);
}

function start(program: string, args: readonly string[], { cwd, env }: ProcessOptions): RunningProcess {
  const child = spawn(program, args, {
    cwd,
    env: { PATH: process.env['PATH'], HOME: cwd, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const ended = new Promise<void>((done, fail) => {
    child
      .on('error', fail)
      .on('close', (code) =>
        code === 0 ? done() : fail(new Error(`${program} ended with exit code ${code}: ${output}`)),
      );
  });
  return { pid: child.pid ?? 0, ended };
}
