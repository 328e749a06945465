import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { publicDsn } from '../sentry/dsn.ts';
import type { CheckInPlan } from './plan.ts';

interface LegacyOpening {
  /** The time between `startedAtMs` and the opening. The server stores it, so it identifies the check-in. */
  readonly openedAfterMs: number;
  /** Chosen by the server; undefined if its answer was lost. */
  readonly id?: string;
}

/** The runner stores the state in a file for the post step, so it contains no secret. */
export interface CheckInState extends Pick<CheckInPlan, 'monitorSlug' | 'environment' | 'config'> {
  /** UUID, unique for each attempt of each job, so that no job closes the check-in of another. */
  readonly id: string;
  /** The start by both clocks: see `Clock`. */
  readonly startedAtMs: number;
  readonly startedAtUptimeMs: number;
  /** Without the secret key; undefined until it has been looked up. */
  readonly dsn: string | undefined;
  /** Set as soon as the check-in may be open on a server older than 24.3. */
  readonly legacy?: LegacyOpening;
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

/** The wall clock may be set while the job runs, so the uptime counts, unless the machine was restarted. */
export function elapsedMs({ startedAtMs, startedAtUptimeMs }: CheckInState, clock: Clock): number {
  const elapsed = clock.uptime() - startedAtUptimeMs;
  return elapsed >= 0 ? elapsed : Math.max(0, clock.now() - startedAtMs);
}
