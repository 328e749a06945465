import type { PendingCheckIn } from '../check-ins/begin-check-in.ts';
import { seeMonitoring, startMonitoring } from '../check-ins/monitoring.ts';
import { systemClock as clock } from '../clock.ts';
import type { DeliveredCommits } from '../commits/deliver-commits.ts';
import { recordDeploy } from '../deploys/record-deploy.ts';
import type { Wire } from '../http/request-context.ts';
import { countFetched } from '../releases/count-fetched-commits.ts';
import { createRelease } from '../releases/create-release.ts';
import { finalizeRelease } from '../releases/finalize-release.ts';
import { projectsOf } from '../releases/projects-of-release.ts';
import { together } from '../sentry/collect-errors.ts';
import { chooseUploads } from './choose-uploads.ts';
import { connectSentry, type Sentry } from './connect-sentry.ts';
import type { Plan, ReleasePlan } from './plan.ts';
import { lookBeforeWriting } from './preflight.ts';
import { checkUploads, prepareUploads } from './prepare-uploads.ts';
import { type Stage, type Tell, timedStages } from './timed-stages.ts';
import type { UploadWire } from './upload.ts';

const nothingSent = { count: 0, delivery: 'none' } as const;

/** Runs the steps, and looks at the end whether the check-in has come to Sentry. */
export async function run(plan: Plan, begun: PendingCheckIn | undefined, wire: UploadWire, tell: Tell): Promise<void> {
  if (!plan.release && !plan.debugFiles && !plan.relace && !begun) {
    wire.log.warning('There is nothing to do: name a monitor-slug, or a part of a release.');
  }
  const checkIn = await runSteps(plan, begun, wire, tell);
  if (checkIn) tell({ lastCheckIns: await seeMonitoring(plan, checkIn, wire) });
}

/**
 * Runs the steps. What only reads overlaps; what can be seen in Sentry comes in this order: check-in, release with its
 * commits, files, deploy, date. A step that fails ends the run, so nothing is deployed or finalized after it.
 */
async function runSteps(plan: Plan, begun: PendingCheckIn | undefined, wire: UploadWire, tell: Tell) {
  const runBeganAt = new Date(clock.now());
  const stage = timedStages(wire.log, clock, tell);
  const uploads = await stage('Preparation', () => chooseUploads(plan, wire));
  const sentry = plan.sentry && connectSentry(plan.sentry, wire);
  const prepared = prepareUploads(uploads, sentry, stage, tell);
  const checked = prepared.then(() => checkUploads(uploads, sentry));
  const looking = sentry && stage('Commits', () => lookBeforeWriting(plan, sentry, wire));
  const ready = together([looking, checked]);
  ready.catch(() => undefined); // It is reported where it is awaited.
  const checkIn = begun && (await stage('Check-in', () => startMonitoring(plan, begun, wire)));
  tell({ checkIn });
  const [found] = await ready;
  const made = plan.release && sentry && (await makeRelease(plan.release, sentry, found, { ...wire, stage }, tell));
  const target = { sentry, releaseIsNew: made?.created ?? false, stored: new Set<string>() };
  for (const upload of uploads) {
    const part = await stage(upload.title, () => upload.send(target));
    for (const { name } of part.files?.files ?? []) target.stored.add(name);
    tell(part);
  }
  if (plan.release && sentry && made) {
    await finishRelease({ ...plan.release, runBeganAt }, sentry, made, stage, tell);
  }
  return checkIn;
}

async function makeRelease(
  plan: ReleasePlan,
  { client, projects, releases }: Sentry,
  found: DeliveredCommits | undefined,
  { log, stage }: Wire & { readonly stage: Stage },
  tell: Tell,
) {
  const { version, versionSource: source } = plan;
  const { release, created, took } = await stage('Release', () =>
    createRelease({ releases, log }, { ...plan, projects }, found?.content),
  );
  const commits = found && (took ? found.result : { ...found.result, ...nothingSent });
  const ofRelease = projectsOf(release, { create: plan.create, projects }, log);
  tell({ release: { version, source, pageUrl: client.pageOf(version), created, projects: ofRelease }, commits });
  return { release, created, commits };
}

async function finishRelease(
  plan: ReleasePlan & { readonly runBeganAt: Date },
  { projects, releases, deploys }: Sentry,
  { release, commits }: Awaited<ReturnType<typeof makeRelease>>,
  stage: Stage,
  tell: Tell,
) {
  const { deploy, finalize, version, runBeganAt } = plan;
  if (deploy) {
    const deployPlan = { ...deploy, projects, runBeganAt };
    tell({ deploy: await stage('Deploy', () => recordDeploy({ deploys, clock }, deployPlan, release)) });
  }
  // Counted as late as can be without waiting for it: Sentry fetches in its own time.
  const counting = commits?.delivery === 'asked' ? countFetched(releases, version) : undefined;
  counting?.catch(() => undefined);
  if (finalize) tell({ finalized: await stage('Finalized', () => finalizeRelease({ releases, clock }, release)) });
  if (commits && counting) tell({ commits: { ...commits, arrived: await counting } });
}
