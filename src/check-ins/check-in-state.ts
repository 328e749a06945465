import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { publicDsn } from '../sentry/dsn.ts';
import type { CheckInPlan } from './plan.ts';

/** The runner stores the state in a file for the post step, so it contains no secret. */
export interface CheckInState extends Pick<CheckInPlan, 'monitorSlug' | 'environment' | 'config'> {
  /** UUID, unique for each attempt of each job, so that no job closes the check-in of another. */
  readonly id: string;
  /** The start by both clocks: see `Clock`. */
  readonly startedAtMs: number;
  readonly startedAtUptimeMs: number;
  /** Without the secret key; undefined until it has been looked up. */
  readonly dsn: string | undefined;
  /** On a server older than 24.3: the ID that it gave to the check-in, or `latest` while that is unknown. */
  readonly legacyId?: string;
  /** Why the check-in cannot be sent, as the end of a sentence. */
  readonly reasonNotSent?: string;
}

export function newCheckInState(
  { monitorSlug, environment, config, dsn }: Pick<CheckInPlan, 'monitorSlug' | 'environment' | 'config' | 'dsn'>,
  clock: Clock,
): CheckInState {
  return {
    id: randomUUID(),
    monitorSlug,
    environment,
    config,
    dsn: dsn && publicDsn(dsn),
    startedAtMs: clock.now(),
    startedAtUptimeMs: clock.uptime(),
  };
}
