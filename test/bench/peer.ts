import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { RunningStep } from '../support/job.ts';

/** The versions that there are to compare with, by the names of their packages. */
export type Peer = '@sentry/cli' | 'sentry-cli-3';

const platform = { win32: 'win32', darwin: 'darwin', linux: 'linux' }[process.platform as 'linux'];
const machine = process.platform === 'darwin' ? '' : `-${process.arch}`;

function programOf(peer: Peer): string {
  const root = createRequire(import.meta.url).resolve(`${peer}/package.json`);
  const platformRoot = createRequire(root).resolve(`@sentry/cli-${platform}${machine}/package.json`);
  return join(dirname(platformRoot), 'bin', 'sentry-cli');
}

/** Starts sentry-cli as a process of its own. */
export function beginPeer(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>>; readonly peer?: Peer },
): Pick<RunningStep, 'pid'> & { ended: Promise<void> } {
  const child = spawn(programOf(options.peer ?? '@sentry/cli'), args, {
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
