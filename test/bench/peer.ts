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

interface PeerOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

type RunningPeer = Pick<RunningStep, 'pid'> & { ended: Promise<void> };

/** Starts sentry-cli as a process of its own. */
export function beginPeer(args: readonly string[], options: PeerOptions & { readonly peer?: Peer }): RunningPeer {
  return begin(programOf(options.peer ?? '@sentry/cli'), args, options);
}

/** Starts what action-release does for a release of one project, with a deploy. */
export function beginActionRelease(version: string, project: string, options: PeerOptions): RunningPeer {
  const script = join(import.meta.dirname, 'action-release.ts');
  return begin(process.execPath, [script, version, project, 'production'], options);
}

function begin(program: string, args: readonly string[], { cwd, env }: PeerOptions): RunningPeer {
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
      .on('close', (code) => (code === 0 ? done() : fail(new Error(`the peer ended with ${code}: ${output}`))));
  });
  return { pid: child.pid ?? 0, ended };
}
