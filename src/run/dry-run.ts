import { systemClock as clock } from '../clock.ts';
import { findSameDeploy } from '../deploys/record-deploy.ts';
import { type Wire, withoutWriting } from '../http/request-context.ts';
import type { Release } from '../releases/api.ts';
import { newestReleases } from '../releases/earlier-releases.ts';
import { findRelease } from '../releases/find-release.ts';
import { projectsOf } from '../releases/projects-of-release.ts';
import { together } from '../sentry/collect-errors.ts';
import { chooseUploads } from './choose-uploads.ts';
import { connectSentry, type Sentry } from './connect-sentry.ts';
import type { Plan, ReleasePlan } from './plan.ts';
import { lookBeforeWriting } from './preflight.ts';
import { checkUploads, prepareUploads } from './prepare-uploads.ts';
import type { RunResult } from './result.ts';
import type { Tell } from './timed-stages.ts';
import type { Upload, UploadWire } from './upload.ts';

/**
 * Tells what `run` would do, as the same parts of a result, and does none of it. It reads what `run` reads, over a wire
 * that lets nothing else through; without a token it does not ask Sentry at all.
 */
export async function rehearse(plan: Plan, allowed: UploadWire, tell: Tell): Promise<void> {
  const wire = withoutWriting(allowed);
  const uploads = await chooseUploads(plan, wire);
  await prepareUploads(uploads, undefined, (_title, task) => task(), tell);
  const { checkIn, release } = plan;
  if (checkIn) tell({ checkIn: { ...checkIn, opened: false, isHeartbeat: checkIn.mode === 'heartbeat' } });

  const sentry = plan.sentry?.token ? connectSentry(plan.sentry, wire) : undefined;
  const existing = release && (await previewRelease(plan, release, uploads, sentry, wire, tell));
  for (const upload of uploads) tell(await upload.preview(sentry));
  if (release?.deploy) tell({ deploy: await previewDeploy(release.deploy, sentry, existing) });
  if (release?.finalize) tell({ finalized: previewDate(existing) });
  if (plan.sentry && !sentry) tell({ uncompared: 'there is no token' });
}

async function previewRelease(
  plan: Plan,
  release: ReleasePlan,
  uploads: readonly Upload[],
  sentry: Sentry | undefined,
  wire: Wire,
  tell: Tell,
): Promise<Release | undefined> {
  const { version, versionSource: source, commits } = release;
  const planned = plan.sentry?.projects ?? [];
  const [found, existing] = await together([
    lookBeforeWriting(plan, sentry, wire),
    sentry && findRelease(sentry, release),
    checkUploads(uploads, sentry),
    ...(sentry && !commits ? planned.map((slug) => newestReleases(sentry.releases, slug)) : []),
  ]);
  const projects = existing ? projectsOf(existing, { ...release, projects: planned }, wire.log) : planned;
  const pageUrl = existing && sentry?.client.pageOf(version);
  tell({ release: { version, source, projects, pageUrl, created: !existing }, commits: found?.result });
  return existing;
}

async function previewDeploy(
  plan: NonNullable<ReleasePlan['deploy']>,
  sentry: Sentry | undefined,
  existing: Release | undefined,
): Promise<RunResult['deploy']> {
  const same = sentry && existing && (await findSameDeploy(sentry.deploys, plan, existing));
  return { id: same?.id, environment: plan.environment, url: plan.url, recorded: !same };
}

function previewDate(existing: Release | undefined): RunResult['finalized'] {
  const date = existing?.dateReleased ?? undefined;
  return { dateReleased: date ?? new Date(clock.now()).toISOString(), now: date === undefined };
}
