import { expect, test } from 'vitest';
import { newCheckInState } from '../../../src/check-ins/check-in-state.ts';
import { closeCheckIn } from '../../../src/check-ins/close-check-in.ts';
import type { CheckIn, CronIngest } from '../../../src/check-ins/ingest-api.ts';
import type { Clock } from '../../../src/clock.ts';
import { FakeClock } from '../../support/fake-clock.ts';

const dsn = { publicKey: 'abc', secretKey: 'hidden', projectId: '42', ingestUrl: 'https://sentry.example/' };
const plan = { monitorSlug: 'nightly', environment: 'production', config: undefined, dsn };

function clockAt(nowMs: number, uptimeMs: number): Clock {
  return Object.assign(new FakeClock(), { now: () => nowMs, uptime: () => uptimeMs });
}

async function durationBetween(start: Clock, end: Clock): Promise<number | undefined> {
  const sent: CheckIn[] = [];
  const ingest: Pick<CronIngest, 'send'> = { send: async (_dsn, _slug, checkIn) => void sent.push(checkIn) };
  // The runner passes the state from one process to the other as JSON.
  const state = JSON.parse(JSON.stringify(newCheckInState(plan, start)));
  const dependencies = {
    ingest: ingest as CronIngest,
    findDsn: async () => undefined,
    legacyApi: undefined,
    clock: end,
  };
  await closeCheckIn(dependencies, state, 'ok');
  return sent[0]?.duration;
}

test.each([
  ['runs normally', clockAt(61_000, 6_500), 1.5],
  ['is set back while the job runs', clockAt(0, 6_500), 1.5],
  ['is set ahead while the job runs', clockAt(9_999_999, 6_500), 1.5],
  ['runs normally, and the machine is restarted', clockAt(63_000, 20), 3],
  ['is set back, and the machine is restarted', clockAt(0, 20), 0],
])('the duration is correct if the clock %s', async (_what, end, seconds) => {
  expect(await durationBetween(clockAt(60_000, 5_000), end)).toBe(seconds);
});

test('the state for the post step contains no secret', () => {
  const state = newCheckInState(plan, new FakeClock());
  expect(state.dsn).toBe('https://abc@sentry.example/42');
  expect(JSON.stringify(state)).not.toContain('hidden');
});
