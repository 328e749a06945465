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
  const checkIn = { 'create-release': 'false', 'monitor-slug': 'nightly', dsn: web?.dsn(sandbox.server.url) ?? '' };
  const times = {
    'with a check-in to close': { inputs: checkIn, durations: [] as number[] },
    'with nothing to do': { inputs: { release: '1.0' }, durations: [] as number[] },
  };
  const empty: number[] = [];
  for (let run = 0; run < runs; run++) {
    const startedAtMs = performance.now();
    await once(spawn(process.execPath, ['--eval', '0'], { stdio: 'ignore' }), 'exit');
    empty.push(performance.now() - startedAtMs);
    for (const { inputs, durations } of Object.values(times)) {
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
      'does nothing.',
    head: ['case', 'time', 'empty process', 'difference in ms'],
    rows: Object.entries(times).map(([what, { durations, inputs }]) => [
      what,
      formatMilliseconds(durations),
      formatMilliseconds(empty),
      withGoal(median(durations) - median(empty), inputs === checkIn ? goalMs : 80, (ms) => ms.toFixed(0)),
    ]),
  };
}
