import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Job } from '../support/job.ts';
import { formatMilliseconds, median } from './statistics.ts';
import { type Table, withGoal } from './table.ts';

const runs = 21;
const goalMs = 60;

/** The duration of a Node process that does nothing. */
async function emptyProcess(): Promise<number> {
  const startedAtMs = performance.now();
  await once(spawn(process.execPath, ['--eval', '0'], { stdio: 'ignore' }), 'exit');
  return performance.now() - startedAtMs;
}

/** The time from the start of the main step to the first byte of a request. */
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
  const startedAtMs = performance.now();
  const step = await job.startMain();
  await arrived;
  const durationMs = performance.now() - startedAtMs;
  step.kill('SIGKILL');
  server.close();
  await step.ended;
  return durationMs;
}

const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'with the commits from GitHub': { 'github-token': 'ghs_0123456789' },
  'without commits': { 'set-commits': 'skip' },
};

export async function coldStart(): Promise<Table> {
  const empty: number[] = [];
  const times = Object.entries(cases).map(([what, inputs]) => ({ what, inputs, durations: [] as number[] }));
  for (let run = 0; run < runs; run++) {
    empty.push(await emptyProcess());
    for (const { inputs, durations } of times) durations.push(await firstRequest(inputs));
  }
  return {
    title: 'Cold start',
    about:
      'From the start of the main step to the first byte of its first request, compared with a Node process that does ' +
      'nothing.',
    head: ['case', 'until the first request', 'empty process', 'difference in ms'],
    rows: times.map(({ what, durations }) => [
      what,
      formatMilliseconds(durations),
      formatMilliseconds(empty),
      withGoal(median(durations) - median(empty), goalMs, (ms) => ms.toFixed(0)),
    ]),
  };
}
