import { saveCheckIn } from '../github-actions/state.ts';
import { type Wire, within } from '../http/request-context.ts';
import type { Plan } from '../run/plan.ts';
import type { PendingCheckIn } from './begin-check-in.ts';
import { connectIngest, connectMonitoringApi, openMonitoringPool } from './connect.ts';
import { seeCheckIns } from './latest-check-ins.ts';
import { openCheckIn } from './open-check-in.ts';
import type { CheckInResult, SeenCheckIn } from './result.ts';
import { reconcileMonitor } from './update-monitor.ts';

/** What a Sentry that does not answer may cost the job: in looking things up, in all before the work, and after it. */
const lookUpLimitMs = 2_500;
const openingLimitMs = 5_000;
const seeingLimitMs = 2_500;

/** Opens the check-in of a run. */
export async function startMonitoring(
  { checkIn: plan, monitoring: sentry }: Plan,
  begun: PendingCheckIn,
  wire: Wire,
): Promise<CheckInResult | undefined> {
  if (!plan) return undefined;
  const { log } = wire;
  await using pool = openMonitoringPool();
  const opening = within({ ...wire, pool }, openingLimitMs);
  const lookingUp = sentry && connectMonitoringApi(sentry, within(opening, lookUpLimitMs));
  const { legacyCheckIns, monitors, project } = (sentry && connectMonitoringApi(sentry, opening)) ?? {};
  return await openCheckIn(
    {
      checkIns: connectIngest(opening),
      findDsn: async () => lookingUp?.findDsn(),
      reconcile: async () => lookingUp?.monitors && reconcileMonitor({ monitors: lookingUp.monitors, log }, plan),
      legacy: legacyCheckIns && {
        checkIns: legacyCheckIns,
        createMonitor: async (slug, config) => void (project && (await monitors?.create({ slug, project, config }))),
      },
      remember: (opened) => saveCheckIn(opened, log),
      log,
    },
    plan,
    begun,
  );
}

/** What Sentry has of the monitor now, where the token may ask. Nobody asks a Sentry that has not answered before. */
export async function seeMonitoring(
  { monitoring: sentry }: Plan,
  { monitor, monitorSlug, id }: CheckInResult,
  wire: Wire,
): Promise<readonly SeenCheckIn[] | undefined> {
  const api = monitor && sentry && connectMonitoringApi(sentry, within(wire, seeingLimitMs));
  return api?.monitors && seeCheckIns({ monitors: api.monitors, log: wire.log }, { monitorSlug, id });
}
