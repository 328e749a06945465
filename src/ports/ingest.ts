import { systemClock } from '../clock.ts';
import { HttpClient } from '../http/client.ts';
import { CheckIns } from '../sentry/check-ins.ts';
import { sharedOptions, type Wire } from './wire.ts';

/** A check-in must not hold up the job, so its service gets little time. */
const stallMs = 4_000;
const patienceMs = 4_000;

/** The ingest service. It needs no token. */
export function connectIngest(wire: Wire): CheckIns {
  const deadlineMs = Math.min(wire.deadlineMs, systemClock.now() + patienceMs);
  return new CheckIns(new HttpClient({ ...sharedOptions(wire), deadlineMs, stallMs, patienceMs }));
}
