import { expect, test } from 'vitest';
import { startGateSandbox } from '../support/gate-sandbox.ts';
import { fastClock } from '../support/job.ts';
import { canSendSignals } from '../support/system.ts';

/* Whole watches. Time passes faster for the action. */

const minute = { 'watch-minutes': '1', 'poll-seconds': '20' };
const preload = [fastClock(40)];

test('healthy comes at the end of the watch, with one line for each look and charts', async () => {
  await using sandbox = await startGateSandbox();
  sandbox.addSessions(100, 0);
  await using job = await sandbox.gate(minute, { preload });
  const step = await job.startMain();
  const sessionRequests = () => sandbox.server.journal.requests.filter(({ path }) => path.endsWith('/sessions/'));
  await expect.poll(() => sessionRequests().length, { timeout: 20_000 }).toBeGreaterThan(2);
  sandbox.addSessions(900, 4);
  const run = await step.ended;
  expect(run).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(run.outputs).toMatchObject({ verdict: 'healthy', sessions: '1000', outcome: 'success' });
  const looks = run.log.match(/^.*: \d+ sessions?, .*$/gm) ?? [];
  expect(looks[0]).toMatch(/^ *0 ms of 3 min( \d+ s)?: 100 sessions, 100 % crash-free, 0 new issues$/);
  expect(looks.at(-1)).toMatch(/of 3 min( \d+ s)?: 1000 sessions, 99.6 % crash-free, 0 new issues$/);
  const [elapsed, total] = / *(.*) of (.*): 1000 sessions/.exec(looks.at(-1) ?? '')?.slice(1) ?? [];
  expect(elapsed).toBe(total); // The last look comes 120 s after the last bucket.
  expect(looks.length).toBeGreaterThan(4);
  expect(run.summary).toContain('xychart-beta');
  expect(run.summary).toMatch(/bar \[100, .*1000\]/);
});

test('unhealthy ends the watch at once', async () => {
  await using sandbox = await startGateSandbox();
  await using job = await sandbox.gate({ 'watch-minutes': '300', 'poll-seconds': '20' }, { preload });
  const step = await job.startMain();
  const issueRequests = () => sandbox.server.journal.requests.filter(({ path }) => path.endsWith('/issues/'));
  await expect.poll(() => issueRequests().length, { timeout: 20_000 }).toBeGreaterThan(1);
  sandbox.addIssue('TypeError', { firstSeen: sandbox.minutesAgo(0) });
  const run = await step.ended;
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'unhealthy', 'new-issues': '1' } });
});

test.runIf(canSendSignals)('a cancelled job ends the watch at once', async () => {
  await using sandbox = await startGateSandbox();
  await using job = await sandbox.gate({ 'watch-minutes': '300' });
  const step = await job.startMain();
  const issueRequests = () => sandbox.server.journal.requests.filter(({ path }) => path.endsWith('/issues/'));
  await expect.poll(() => issueRequests().length, { timeout: 20_000 }).toBe(1);
  step.kill('SIGINT');
  const run = await step.ended;
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'unknown', outcome: 'failed' } });
  expect(run.errors).toEqual([expect.stringContaining('the job was cancelled')]);
});

const down = { path: /(sessions|issues)\/$/, fault: { kind: 'respond', status: 503 } } as const;

test.each([
  ['fail', 1, 'failed'],
  ['warn', 0, 'degraded'],
])('an outage to the end is unknown, and on-outage: %s decides', async (onOutage, exitCode, outcome) => {
  await using sandbox = await startGateSandbox();
  sandbox.server.faults.add({ ...down, times: Number.POSITIVE_INFINITY });
  await using job = await sandbox.gate({ 'on-outage': onOutage, 'on-unknown': 'ignore' }, { preload });
  const run = await job.main();
  expect(run).toMatchObject({ exitCode, outputs: { verdict: 'unknown', outcome } });
  expect(run.outputs['reason']).toContain('503');
  expect(run[onOutage === 'fail' ? 'errors' : 'warnings']).toEqual([expect.stringContaining('503')]);
  expect(run.summary).toContain('### Unknown health: Sentry release');
});

test('an outage during the watch is logged, and the watch goes on', async () => {
  await using sandbox = await startGateSandbox();
  sandbox.addSessions(1_000, 4);
  const stalled = sandbox.server.faults.add({ path: /sessions\/$/, skip: 2, fault: { kind: 'stall' } });
  const inputs = { ...minute, 'timeout-minutes': '0.9' };
  await using job = await sandbox.gate(inputs, { preload: [fastClock(30)] });
  const run = await job.main();
  expect(stalled.hits).toBe(1);
  expect(run).toMatchObject({ exitCode: 0, errors: [], outputs: { verdict: 'healthy', outcome: 'success' } });
  expect(run.log).toMatch(/Could not read the sessions of release 1\.1\.0: .*; looking again later/);
});
