import { expect, test } from 'vitest';
import type { CheckIn, CheckIns } from '../../../src/check-ins/api.ts';
import { newCheckInState } from '../../../src/check-ins/check-in-state.ts';
import { closeCheckIn } from '../../../src/check-ins/close-check-in.ts';
import type { Clock } from '../../../src/clock.ts';
import { FakeClock } from '../../support/fake-clock.ts';

const dsn = { publicKey: 'abc', secretKey: 'hidden', projectId: '42', ingestUrl: 'https://sentry.example/' };

function clockAt(nowMs: number, uptimeMs: number): Clock {
  return Object.assign(new FakeClock(), { now: () => nowMs, uptime: () => uptimeMs });
}

async function durationBetween(start: Clock, end: Clock): Promise<number | undefined> {
  const sent: CheckIn[] = [];
  const checkIns: Pick<CheckIns, 'send'> = { send: async (_dsn, _slug, checkIn) => void sent.push(checkIn) };
  const begun = newCheckInState({ monitorSlug: 'nightly', environment: 'production', config: undefined, dsn }, start);
  // As the state goes from one process to the other.
  const pending = JSON.parse(JSON.stringify(begun));
  const ports = {
    checkIns: checkIns as CheckIns,
    findDsn: async () => undefined,
    legacyCheckIns: undefined,
    clock: end,
  };
  await closeCheckIn(ports, pending, 'success');
  return sent[0]?.duration;
}

test.each([
  ['in order', clockAt(61_000, 6_500), 1.5],
  ['set back while the job ran', clockAt(0, 6_500), 1.5],
  ['set ahead while the job ran', clockAt(9_999_999, 6_500), 1.5],
  ['in order, and the machine was started anew', clockAt(63_000, 20), 3],
  ['set back, and the machine was started anew', clockAt(0, 20), 0],
])('the duration is right with a clock that was %s', async (_what, end, seconds) => {
  expect(await durationBetween(clockAt(60_000, 5_000), end)).toBe(seconds);
});

test('the word for the post step holds no secret', () => {
  const begun = newCheckInState(
    { monitorSlug: 'nightly', environment: 'production', config: undefined, dsn },
    new FakeClock(),
  );
  expect(begun.dsn).toBe('https://abc@sentry.example/42');
  expect(JSON.stringify(begun)).not.toContain('hidden');
});
