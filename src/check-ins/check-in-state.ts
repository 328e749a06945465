import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { type Dsn, publicDsn } from '../sentry/dsn.ts';
import type { MonitorConfig } from './monitor-config.ts';

interface BeginCheckInPlan {
  readonly monitorSlug: string;
  readonly environment: string;
  readonly config: MonitorConfig | undefined;
  /** Undefined where it has to be looked up. */
  readonly dsn: Dsn | undefined;
}

/** A check-in that has to be closed when the job has ended: all that the post step needs for it, and no secret. */
export interface CheckInState extends Omit<BeginCheckInPlan, 'dsn'> {
  /** UUID of our own making, new for every attempt of every job: nobody closes another's. */
  readonly id: string;
  /** The beginning by both clocks: see `Clock`. */
  readonly startedAtMs: number;
  readonly startedAtUptimeMs: number;
  /** The public DSN, as soon as it is known. */
  readonly dsn: string | undefined;
  /** Where a server from before 24.3 has been told: its own id of the check-in, or `latest` while that is unknown. */
  readonly legacyId?: string;
  /** Why it cannot be sent by any way, for people. */
  readonly unsendable?: string;
}

/** The check-in begins, before anything can fail; whether Sentry is told is another matter. */
export function newCheckInState(
  { monitorSlug, environment, config, dsn }: BeginCheckInPlan,
  clock: Clock,
): CheckInState {
  return {
    id: randomUUID(),
    ...{ monitorSlug, environment, config, dsn: dsn && publicDsn(dsn) },
    startedAtMs: clock.now(),
    startedAtUptimeMs: clock.uptime(),
  };
}
