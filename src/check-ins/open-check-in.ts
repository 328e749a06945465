import type { Clock } from '../clock.ts';
import { messageOf, OutageError } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Dsn, publicDsn } from '../sentry/dsn.ts';
import { type CheckInState, elapsedMs } from './check-in-state.ts';
import { type CronIngest, NoCronIngestError } from './ingest-api.ts';
import { type LegacyApi, openLegacyCheckIn } from './legacy-check-in.ts';
import type { CheckInPlan } from './plan.ts';
import type { CheckInResult, MonitorResult } from './result.ts';

interface OpenCheckInDependencies {
  readonly ingest: CronIngest;
  /** Undefined if there is no token or no active key. */
  readonly findDsn: () => Promise<Dsn | undefined>;
  readonly updateMonitor: () => Promise<MonitorResult | undefined>;
  /** For servers older than 24.3; undefined if the token cannot be used for check-ins. */
  readonly legacy: LegacyApi | undefined;
  readonly clock: Clock;
  readonly saveState: (state: CheckInState) => void;
  readonly log: Log;
}

type DsnChoice =
  | { readonly dsn: Dsn; readonly origin: string }
  | { readonly dsn: undefined; readonly problem: string; readonly isTemporary: boolean };

const webApi = 'the web API, since this server has no cron ingest';

/**
 * Never fails, since monitoring must not break the job. Each change of the state is saved before the request: the post
 * step can close the check-in even if the answer is lost.
 */
export async function openCheckIn(
  dependencies: OpenCheckInDependencies,
  plan: Pick<CheckInPlan, 'dsn' | 'dsnSource' | 'mode' | 'scheduleProblem'>,
  initialState: CheckInState,
): Promise<CheckInResult> {
  const { legacy, clock, saveState, log } = dependencies;
  const { id, monitorSlug, environment, config } = initialState;
  if (plan.scheduleProblem) log.warning(plan.scheduleProblem);
  const [choice, monitor] = await Promise.all([chooseDsn(dependencies, plan), dependencies.updateMonitor()]);
  if (monitor?.existed === false && !config) {
    log.warning(
      `Monitor ${monitorSlug} does not exist, so Sentry drops its check-ins. ` +
        'Create the monitor in Sentry, or set monitor-schedule.',
    );
  }
  const isHeartbeat = plan.mode === 'heartbeat';
  if (!choice.dsn && (!legacy || (isHeartbeat && choice.isTemporary))) {
    const reasonNotSent =
      `no DSN is known (${choice.problem}). ` +
      'Set the input dsn or the variable SENTRY_DSN to the DSN of the project.';
    if (!choice.isTemporary) saveState({ ...initialState, reasonNotSent });
    const verb = choice.isTemporary ? 'cannot be sent yet' : 'cannot be sent';
    log.warning(`The check-in of monitor ${monitorSlug} ${verb}: ${reasonNotSent}`);
    return { monitorSlug, environment, monitor, isHeartbeat, opened: false, cannotBeSent: !choice.isTemporary };
  }
  if (!choice.dsn) log.info(`No DSN is known (${choice.problem}). Trying the web API, as for servers older than 24.3.`);
  const state = { ...initialState, dsn: choice.dsn && publicDsn(choice.dsn) };
  if (state.dsn !== initialState.dsn) saveState(state);
  const sentThrough = choice.dsn ? choice.origin : webApi;
  const result = { id, monitorSlug, environment, monitor, isHeartbeat, sentThrough };
  if (isHeartbeat) return { ...result, opened: false };
  try {
    if (choice.dsn && (await sendToIngest(dependencies, choice.dsn, state))) return { ...result, opened: true };
    if (!legacy) return { ...result, opened: false };
    const legacyId = await openLegacyCheckIn(legacy, state, elapsedMs(state, clock), saveState);
    return { ...result, id: legacyId, sentThrough: webApi, opened: true };
  } catch (error) {
    log.warning(messageOf(error));
    return { ...result, opened: false };
  }
}

async function chooseDsn(
  { findDsn }: OpenCheckInDependencies,
  { dsn: configured, dsnSource }: Pick<CheckInPlan, 'dsn' | 'dsnSource'>,
): Promise<DsnChoice> {
  if (configured) return { dsn: configured, origin: `the DSN of ${dsnSource}` };
  try {
    const dsn = await findDsn();
    if (dsn) return { dsn, origin: 'the DSN that was looked up with the token' };
    const problem = 'there is no token to look it up with, or the project has no active key';
    return { dsn, problem, isTemporary: false };
  } catch (error) {
    return { dsn: undefined, problem: messageOf(error), isTemporary: error instanceof OutageError };
  }
}

async function sendToIngest(
  { ingest, legacy, log }: OpenCheckInDependencies,
  dsn: Dsn,
  { id, monitorSlug, environment, config }: CheckInState,
): Promise<boolean> {
  try {
    const checkIn = { check_in_id: id, status: 'in_progress', environment, monitor_config: config } as const;
    await ingest.send(dsn, monitorSlug, checkIn);
    return true;
  } catch (error) {
    if (!(error instanceof NoCronIngestError)) throw error;
    if (!legacy) throw error.withAdvice();
    log.info(`${error.message}. Trying the web API instead, as for servers older than 24.3.`);
    return false;
  }
}
