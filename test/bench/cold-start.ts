import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Job } from '../support/job.ts';
import { median, milliseconds } from './statistics.ts';
import { judged, type Table } from './table.ts';

const runs = 21;
const goalMs = 80;

/** How long a Node process takes that does nothing. */
async function emptyProcess(): Promise<number> {
  const beganAtMs = performance.now();
  await once(spawn(process.execPath, ['--eval', '0'], { stdio: 'ignore' }), 'exit');
  return performance.now() - beganAtMs;
}

/** How long it takes from the start of the main step until the first byte of a request is there. */
async function firstRequest(inputs: Readonly<Record<string, string>>): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const url = `http://127.0.0.1:${address.port}`;
  const env = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: 'a'.repeat(40), GITHUB_API_URL: url };
  const connection = { 'auth-token': 'a'.repeat(64), org: 'acme', projects: 'web', url, release: '1.0' };
  await using job = await Job.start({ inputs: { ...connection, ...inputs }, env });
  const arrived = new Promise((arrive) => {
    server.on('connection', (socket) => socket.on('error', () => undefined).once('data', arrive));
  });
  const beganAtMs = performance.now();
  const step = await job.startMain();
  await arrived;
  const tookMs = performance.now() - beganAtMs;
  step.kill('SIGKILL');
  server.close();
  await step.ended;
  return tookMs;
}

const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'with the commits from GitHub': { 'github-token': 'ghs_0123456789' },
  'without commits': { 'set-commits': 'skip' },
};

/** From the start of the process to its first request, beyond what a process costs anyway. */
export async function coldStart(): Promise<Table> {
  const empty: number[] = [];
  const times = Object.entries(cases).map(([what, inputs]) => ({ what, inputs, took: [] as number[] }));
  for (let run = 0; run < runs; run++) {
    empty.push(await emptyProcess());
    for (const { inputs, took } of times) took.push(await firstRequest(inputs));
  }
  return {
    title: 'Cold start',
    about:
      'From the start of the main step until the first byte of its first request, against a Node process that does nothing.',
    head: ['case', 'until the first request', 'empty process', 'beyond it, in ms'],
    rows: times.map(({ what, took }) => [
      what,
      milliseconds(took),
      milliseconds(empty),
      judged(median(took) - median(empty), goalMs, (ms) => ms.toFixed(0)),
    ]),
  };
}
