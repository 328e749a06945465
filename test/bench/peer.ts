import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { RunningStep } from '../support/job.ts';

const packageRoot = dirname(createRequire(import.meta.url).resolve('@sentry/cli/package.json'));
const platform = { win32: 'win32', darwin: 'darwin', linux: 'linux' }[process.platform as 'linux'];
const machine = process.platform === 'darwin' ? '' : `-${process.arch}`;
const program = join(packageRoot, '..', `cli-${platform}${machine}`, 'bin', 'sentry-cli');

/** Starts sentry-cli as a process of its own. */
export function beginPeer(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Pick<RunningStep, 'pid'> & { ended: Promise<void> } {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { PATH: process.env['PATH'], HOME: options.cwd, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const ended = new Promise<void>((done, fail) => {
    child
      .on('error', fail)
      .on('close', (code) => (code === 0 ? done() : fail(new Error(`sentry-cli ended with ${code}: ${output}`))));
  });
  return { pid: child.pid ?? 0, ended };
}
