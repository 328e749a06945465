import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { jobAt, openStand } from './stand.ts';
import { median, milliseconds } from './statistics.ts';
import { judged, type Table } from './table.ts';

const runs = 15;
const latencyMs = 50;
/** One round trip, and little else. */
const goalMs = latencyMs + 80;

/** The post step, from its start to its end, with a check-in to close and without. */
export async function postStep(): Promise<Table> {
  await using stand = await openStand(latencyMs);
  const [web] = stand.acme.projects;
  web?.addMonitor('nightly');
  const checkIn = { 'create-release': 'false', 'monitor-slug': 'nightly', dsn: web?.dsn(stand.server.url) ?? '' };
  const times = {
    'with a check-in to close': { inputs: checkIn, took: [] as number[] },
    'with nothing to do': { inputs: { release: '1.0' }, took: [] as number[] },
  };
  const empty: number[] = [];
  for (let run = 0; run < runs; run++) {
    const beganAtMs = performance.now();
    await once(spawn(process.execPath, ['--eval', '0'], { stdio: 'ignore' }), 'exit');
    empty.push(performance.now() - beganAtMs);
    for (const { inputs, took } of Object.values(times)) {
      await using job = await jobAt(stand, { inputs });
      await job.main();
      const postBeganAtMs = performance.now();
      const { exitCode, log } = await job.post('success');
      took.push(performance.now() - postBeganAtMs);
      if (exitCode !== 0) throw new Error(log);
    }
  }
  return {
    title: 'Post step',
    about: `From the start of the post step to its end, at ${latencyMs} ms of latency, against a Node process that does nothing.`,
    head: ['case', 'time', 'empty process', 'beyond it, in ms'],
    rows: Object.entries(times).map(([what, { took, inputs }]) => [
      what,
      milliseconds(took),
      milliseconds(empty),
      judged(median(took) - median(empty), inputs === checkIn ? goalMs : 80, (ms) => ms.toFixed(0)),
    ]),
  };
}
