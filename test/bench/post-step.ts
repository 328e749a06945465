import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startBenchSandbox, startJob } from './bench-sandbox.ts';
import { formatMilliseconds, median } from './statistics.ts';
import { type Table, withGoal } from './table.ts';

const runs = 15;
const latencyMs = 50;
/** One round trip, and little more. */
const goalMs = latencyMs + 80;

export async function postStep(): Promise<Table> {
  await using sandbox = await startBenchSandbox(latencyMs);
  const [web] = sandbox.acme.projects;
  web?.addMonitor('nightly');
  const dsn = web?.dsn(sandbox.server.url) ?? '';
  const checkIn = { 'create-release': 'false', 'monitor-slug': 'nightly' };
  const times = [
    { what: 'with a check-in to close', inputs: { ...checkIn, dsn }, goal: goalMs },
    {
      what: 'the same, with a host name',
      inputs: { ...checkIn, dsn: dsn.replace('127.0.0.1', 'localhost') },
      goal: goalMs,
    },
    { what: 'with nothing to do', inputs: { release: '1.0' }, goal: 80 },
  ].map((row) => ({ ...row, durations: [] as number[] }));
  const empty: number[] = [];
  for (let run = 0; run < runs; run++) {
    const startedAtMs = performance.now();
    await once(spawn(process.execPath, ['--eval', '0'], { stdio: 'ignore' }), 'exit');
    empty.push(performance.now() - startedAtMs);
    for (const { inputs, durations } of times) {
      await using job = await startJob(sandbox, { inputs });
      await job.main();
      const postStartedAtMs = performance.now();
      const { exitCode, log } = await job.post('success');
      durations.push(performance.now() - postStartedAtMs);
      if (exitCode !== 0) throw new Error(log);
    }
  }
  return {
    title: 'Post step',
    about:
      `From the start of the post step to its end, at ${latencyMs} ms of latency, compared with a Node process that ` +
      'does nothing. A host name is looked up in another process, as for any DSN of sentry.io.',
    head: ['case', 'time', 'empty process', 'difference in ms'],
    rows: times.map(({ what, durations, goal }) => [
      what,
      formatMilliseconds(durations),
      formatMilliseconds(empty),
      withGoal(median(durations) - median(empty), goal, (ms) => ms.toFixed(0)),
    ]),
  };
}
