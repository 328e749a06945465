import { HttpClient } from '../http/client.ts';
import { CheckIns } from '../sentry/check-ins.ts';
import { sharedOptions, type Wire } from './wire.ts';

/** The ingest service. It needs no token, and gets little patience: a check-in must not hold up the job. */
export function connectIngest(wire: Wire): CheckIns {
  return new CheckIns(new HttpClient({ ...sharedOptions(wire), stallMs: 4_000, patienceMs: 4_000 }));
}
