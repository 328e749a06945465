import { systemClock as clock } from '../clock.ts';
import { saveCheckIn } from '../github-actions/workflow-commands.ts';
import { type RequestContext, withTimeLimit } from '../http/request-context.ts';
import type { SentryPlan } from '../sentry/plan.ts';
import type { Stage } from '../stage.ts';
import type { CheckInState } from './check-in-state.ts';
import { connectIngest, connectMonitoringApi, openMonitoringPool } from './connect.ts';
import { openCheckIn } from './open-check-in.ts';
import type { CheckInPlan } from './plan.ts';
import type { CheckInResult, StoredCheckIn } from './result.ts';
import { updateMonitor } from './update-monitor.ts';

/** How long a Sentry that does not answer may delay the job. Opening includes the lookups. */
const lookupLimitMs = 2_500;
const openingLimitMs = 5_000;
const readingLimitMs = 2_500;

const maxCheckInsShown = 5;

/** @param sentry undefined if no token can be used @param state undefined in a dry run */
export function checkInStages(
  plan: CheckInPlan,
  sentry: SentryPlan | undefined,
  state: CheckInState | undefined,
  context: RequestContext,
): readonly [Stage<{ checkIn: CheckInResult }>, Stage<{ lastCheckIns: readonly StoredCheckIn[] }>] {
  let checkIn: CheckInResult | undefined;
  const openingStage: Stage<{ checkIn: CheckInResult }> = {
    title: 'Check-in',
    isIndependent: true,
    async run() {
      checkIn = state && (await open(plan, sentry, state, context));
      return checkIn ? { checkIn } : {};
    },
    async preview() {
      return { checkIn: { ...plan, opened: false, isHeartbeat: plan.mode === 'heartbeat' } };
    },
  };
  const lastCheckInsStage: Stage<{ lastCheckIns: readonly StoredCheckIn[] }> = {
    title: 'Last check-ins',
    async run() {
      // If the monitor could not be read, its check-ins cannot either.
      if (!checkIn?.id || !checkIn.monitor || !sentry) return {};
      const lastCheckIns = await readLastCheckIns(checkIn, sentry, context);
      return lastCheckIns ? { lastCheckIns } : {};
    },
  };
  return [openingStage, lastCheckInsStage];
}

async function open(
  plan: CheckInPlan,
  sentry: SentryPlan | undefined,
  state: CheckInState,
  context: RequestContext,
): Promise<CheckInResult> {
  const { log } = context;
  await using pool = openMonitoringPool();
  const openingContext = withTimeLimit({ ...context, pool }, openingLimitMs);
  const lookupApi = sentry && connectMonitoringApi(sentry, withTimeLimit(openingContext, lookupLimitMs));
  const legacy = sentry && connectMonitoringApi(sentry, openingContext).legacy;
  return await openCheckIn(
    {
      ingest: connectIngest(openingContext),
      findDsn: async () => lookupApi?.findDsn(),
      updateMonitor: async () => lookupApi?.monitors && updateMonitor({ monitors: lookupApi.monitors, log }, plan),
      legacy,
      clock,
      saveState: (changed) => saveCheckIn(changed, log),
      log,
    },
    plan,
    state,
  );
}

/** Shows whether Sentry has stored the check-in: the ingest accepts even those that it drops later. */
async function readLastCheckIns(
  { monitorSlug, id }: CheckInResult,
  sentry: SentryPlan,
  context: RequestContext,
): Promise<readonly StoredCheckIn[] | undefined> {
  const { monitors } = connectMonitoringApi(sentry, withTimeLimit(context, readingLimitMs));
  try {
    const checkIns = await monitors?.lastCheckIns(monitorSlug, maxCheckInsShown);
    return checkIns?.map(({ id: storedId, dateCreated, status, environment, duration }) => ({
      date: dateCreated,
      status,
      environment,
      durationSeconds: typeof duration === 'number' && status !== 'in_progress' ? duration / 1000 : undefined,
      isOurs: storedId === id,
    }));
  } catch (error) {
    context.log.debug(`Could not read the check-ins of monitor ${monitorSlug}: ${error}`);
    return undefined;
  }
}
