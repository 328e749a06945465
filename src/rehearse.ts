import { systemClock as clock } from './clock.ts';
import { lookBeforeWriting } from './look-ups.ts';
import type { Plan, ReleasePlan } from './plan/plan.ts';
import { connectSentry, type Sentry } from './ports/sentry.ts';
import { type Wire, withoutWriting } from './ports/wire.ts';
import type { RunResult } from './result.ts';
import type { Tell } from './run.ts';
import { newestReleases } from './steps/earlier-releases.ts';
import { findRelease } from './steps/find-release.ts';
import { findSameDeploy } from './steps/record-deploy.ts';
import { together } from './steps/together.ts';
import { prepareUploads } from './uploads/prepare.ts';

/**
 * Tells what `run` would do, as the same parts of a result, and does none of it. It reads what `run` reads, over a wire
 * that lets nothing else through; without a token it does not ask Sentry at all.
 */
export async function rehearse(plan: Plan, allowed: Wire, tell: Tell): Promise<void> {
  const wire = withoutWriting(allowed);
  const uploads = await prepareUploads(plan, wire);
  if (plan.checkIn)
    tell({ checkIn: { ...plan.checkIn, opened: false, isHeartbeat: plan.checkIn.mode === 'heartbeat' } });
  if (!plan.release || !plan.sentry) return;

  const sentry = plan.sentry.token ? connectSentry(plan.sentry, wire) : undefined;
  const { version, versionSource: source, deploy, finalize } = plan.release;
  const { projects } = plan.sentry;
  const [found, existing] = await together([
    lookBeforeWriting(plan, uploads, sentry, wire),
    sentry && findRelease(sentry, plan.release),
    ...(sentry && !plan.release.commits ? projects.map((slug) => newestReleases(sentry.releases, slug)) : []),
  ]);
  const pageUrl = existing && sentry?.client.pageOf(version);
  tell({ release: { version, source, projects, pageUrl, created: !existing }, commits: found?.result });
  for (const upload of uploads) tell(await upload.preview(sentry));
  if (deploy) tell({ deploy: await previewDeploy(deploy, sentry, existing) });
  if (finalize) {
    const date = existing?.dateReleased;
    tell({ finalized: { dateReleased: date ?? new Date(clock.now()).toISOString(), now: !date } });
  }
  if (!sentry) tell({ uncompared: 'there is no token' });
}

type Existing = Awaited<ReturnType<typeof findRelease>>;

async function previewDeploy(
  plan: NonNullable<ReleasePlan['deploy']>,
  sentry: Sentry | undefined,
  existing: Existing,
): Promise<RunResult['deploy']> {
  const same = sentry && existing && (await findSameDeploy(sentry.deploys, plan, existing));
  return { id: same?.id, environment: plan.environment, url: plan.url, recorded: !same };
}
