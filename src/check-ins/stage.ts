import { saveCheckIn } from '../github-actions/workflow-commands.ts';
import { type RequestContext, withTimeLimit } from '../http/request-context.ts';
import type { SentryPlan } from '../sentry/plan.ts';
import type { Stage } from '../stage.ts';
import type { CheckInState } from './check-in-state.ts';
import { connectIngest, connectMonitoringApi, openMonitoringPool } from './connect.ts';
import { readLatestCheckIns } from './latest-check-ins.ts';
import { openCheckIn } from './open-check-in.ts';
import type { CheckInPlan } from './plan.ts';
import type { CheckInResult, StoredCheckIn } from './result.ts';
import { reconcileMonitor } from './update-monitor.ts';

/** What a Sentry that does not answer may cost the job: for lookups, for all before the work, and after it. */
const lookupLimitMs = 2_500;
const openingLimitMs = 5_000;
const readingBackLimitMs = 2_500;

/**
 * The stages at the beginning and at the end of a run that has a check-in.
 *
 * @param sentry undefined where there is no token that could help
 * @param pending undefined in a dry run
 */
export function checkInStages(
  plan: CheckInPlan,
  sentry: SentryPlan | undefined,
  pending: CheckInState | undefined,
  context: RequestContext,
): readonly [Stage<{ checkIn: CheckInResult }>, Stage<{ lastCheckIns: readonly StoredCheckIn[] }>] {
  let opened: CheckInResult | undefined;
  const opening: Stage<{ checkIn: CheckInResult }> = {
    title: 'Check-in',
    isFirst: true,
    async run() {
      opened = pending && (await open(plan, sentry, pending, context));
      return opened ? { checkIn: opened } : {};
    },
    async preview() {
      return { checkIn: { ...plan, opened: false, isHeartbeat: plan.mode === 'heartbeat' } };
    },
  };
  const readingBack: Stage<{ lastCheckIns: readonly StoredCheckIn[] }> = {
    title: 'Arrival',
    async run() {
      // A Sentry that has not answered about the monitor is not asked again.
      const api = opened?.monitor && sentry && connectMonitoringApi(sentry, withTimeLimit(context, readingBackLimitMs));
      if (!opened || !api?.monitors) return {};
      const lastCheckIns = await readLatestCheckIns(
        { monitors: api.monitors, log: context.log },
        { ...opened, id: opened.id },
      );
      return lastCheckIns ? { lastCheckIns } : {};
    },
  };
  return [opening, readingBack];
}

async function open(
  plan: CheckInPlan,
  sentry: SentryPlan | undefined,
  pending: CheckInState,
  context: RequestContext,
): Promise<CheckInResult | undefined> {
  const { log } = context;
  await using pool = openMonitoringPool();
  const opening = withTimeLimit({ ...context, pool }, openingLimitMs);
  const lookup = sentry && connectMonitoringApi(sentry, withTimeLimit(opening, lookupLimitMs));
  const { legacyCheckIns, monitors, project } = (sentry && connectMonitoringApi(sentry, opening)) ?? {};
  return await openCheckIn(
    {
      checkIns: connectIngest(opening),
      findDsn: async () => lookup?.findDsn(),
      reconcile: async () => lookup?.monitors && reconcileMonitor({ monitors: lookup.monitors, log }, plan),
      legacy: legacyCheckIns && {
        checkIns: legacyCheckIns,
        createMonitor: async (slug, config) => void (project && (await monitors?.create({ slug, project, config }))),
      },
      remember: (changed) => saveCheckIn(changed, log),
      log,
    },
    plan,
    pending,
  );
}
