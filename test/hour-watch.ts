import { readFileSync } from 'node:fs';
import { startGateSandbox } from './support/gate-sandbox.ts';
import { fastClock } from './support/job.ts';

const projects = process.argv[2] ?? 'web';
const sandbox = await startGateSandbox();
sandbox.addSessions(300, 1);
if (projects.includes('api')) sandbox.addSessions(300, 1, { project: 'api' });
const timer = setInterval(() => {
  sandbox.addSessions(40, 0);
  if (projects.includes('api')) sandbox.addSessions(40, 0, { project: 'api' });
}, 500);
const job = await sandbox.gate({ 'watch-minutes': '60', projects }, { preload: [fastClock(60)] });
const step = await job.startMain();
let peak = '';
const poll = setInterval(() => {
  try {
    peak = /VmHWM:\s*(.*)/.exec(readFileSync(`/proc/${step.pid}/status`, 'utf8'))?.[1] ?? peak;
  } catch {}
}, 200);
const run = await step.ended;
clearInterval(timer);
clearInterval(poll);
console.log(run.outputs, peak, sandbox.server.journal.requests.length);
const counts = Object.entries(Object.groupBy(sandbox.server.journal.requests, (r) => r.path)).map(
  ([p, l]) => `${l?.length} ${p}`,
);
console.log(counts.join('\n'));
console.log(run.log.split('\n').slice(0, 8).join('\n'), '\n...\n', run.log.split('\n').slice(-8).join('\n'));
console.log(run.summary);
await sandbox[Symbol.asyncDispose]();
process.exit(0);
