import { messageOf, OutageError } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Dsn, publicDsn } from '../sentry/dsn.ts';
import { type CheckIns, NoCronIngestError } from './api.ts';
import type { CheckInState } from './check-in-state.ts';
import { type LegacyPorts, openLegacyCheckIn } from './open-legacy-check-in.ts';
import type { CheckInResult, MonitorResult } from './result.ts';

interface OpenCheckInPorts {
  readonly checkIns: CheckIns;
  /** Looks up the DSN with the token; undefined when there is none to be found. */
  readonly findDsn: () => Promise<Dsn | undefined>;
  /** What is known of the monitor, and mended in it. */
  readonly reconcile: () => Promise<MonitorResult | undefined>;
  /** The way into servers from before 24.3; undefined where nobody may go it. */
  readonly legacy: LegacyPorts | undefined;
  /** Leaves word for the post step. */
  readonly remember: (checkIn: CheckInState) => void;
  readonly log: Log;
}

interface OpenCheckInPlan {
  readonly dsn: Dsn | undefined;
  readonly mode: 'job' | 'heartbeat';
  readonly scheduleProblem: string | undefined;
}

/** Where check-ins go. Without a DSN there is the old way at most, and a reason. */
interface Route {
  readonly dsn?: Dsn | undefined;
  readonly way?: string;
  readonly problem?: string;
  /** True when the post step need not look for a DSN again. */
  readonly isHopeless?: boolean;
}

const legacyWay = 'through the web API, since this Sentry has no cron ingest';

/**
 * Tells Sentry that the job has begun. The id is ours, and saved before the call: the post step can close the check-in
 * even when the answer, or the opening call itself, was lost. Never fails: monitoring must not break what it monitors.
 */
export async function openCheckIn(
  ports: OpenCheckInPorts,
  plan: OpenCheckInPlan,
  begun: CheckInState,
): Promise<CheckInResult | undefined> {
  const { legacy, remember, log } = ports;
  const { id, monitorSlug, environment, config } = begun;
  if (plan.scheduleProblem) log.warning(plan.scheduleProblem);
  const [route, monitor] = await Promise.all([findRoute(ports, plan), ports.reconcile()]);
  if (monitor?.existed === false && !config) {
    log.warning(
      `Sentry knows no monitor ${monitorSlug} and drops its check-ins; create it there, or name a monitor-schedule.`,
    );
  }
  if (!route.dsn && !legacy) {
    const unsendable = `no DSN is known (${route.problem}); pass that of the project by the input dsn or by SENTRY_DSN`;
    if (route.isHopeless) remember({ ...begun, unsendable });
    log.warning(`No check-in for monitor ${monitorSlug}: ${unsendable}.`);
    return undefined;
  }
  const pending = { ...begun, dsn: route.dsn && publicDsn(route.dsn) };
  if (pending.dsn !== begun.dsn) remember(pending);
  const result = { id, monitorSlug, environment, monitor, way: route.way ?? legacyWay };
  if (plan.mode === 'heartbeat') return { ...result, opened: false, isHeartbeat: true };
  try {
    if (route.dsn && (await isTakenByIngest(ports, route.dsn, pending))) return { ...result, opened: true };
    if (!legacy) return { ...result, opened: false };
    const legacyId = await openLegacyCheckIn(legacy, remember, pending, monitor?.existed === false);
    return { ...result, id: legacyId, way: legacyWay, opened: true };
  } catch (error) {
    log.warning(messageOf(error));
    return { ...result, opened: false };
  }
}

async function findRoute({ findDsn }: OpenCheckInPorts, { dsn: given }: OpenCheckInPlan): Promise<Route> {
  if (given) return { dsn: given, way: 'through the DSN given' };
  try {
    const dsn = await findDsn();
    if (dsn) return { dsn, way: 'through the DSN that was looked up with the token' };
    return { problem: 'there is no token to look it up with, or no active key', isHopeless: true };
  } catch (error) {
    return { problem: messageOf(error), isHopeless: !(error instanceof OutageError) };
  }
}

/** False when the server is too old to have a cron ingest, and there is another way. */
async function isTakenByIngest(
  { checkIns, legacy, log }: OpenCheckInPorts,
  dsn: Dsn,
  { id, monitorSlug, environment, config }: CheckInState,
): Promise<boolean> {
  try {
    const checkIn = { check_in_id: id, status: 'in_progress', environment, monitor_config: config } as const;
    await checkIns.send(dsn, monitorSlug, checkIn);
    return true;
  } catch (error) {
    if (!(error instanceof NoCronIngestError && legacy)) throw error;
    log.info(`${error.message}; trying the way of servers before 24.3`);
    return false;
  }
}
