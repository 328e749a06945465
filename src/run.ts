import { systemClock as clock } from './clock.ts';
import { ReleaseFilesDestination } from './destinations/release-files.ts';
import { seeMonitoring, startMonitoring } from './monitoring.ts';
import type { FilesPlan } from './plan/files.ts';
import type { Plan } from './plan/plan.ts';
import type { SourceMapsPlan } from './plan/source-maps.ts';
import { connectHistories } from './ports/histories.ts';
import { connectSentry, type Sentry } from './ports/sentry.ts';
import type { Wire } from './ports/wire.ts';
import type { RunResult } from './result.ts';
import type { PendingCheckIn } from './steps/begin-check-in.ts';
import { countFetched } from './steps/count-fetched.ts';
import { createRelease } from './steps/create-release.ts';
import { finalizeRelease } from './steps/finalize-release.ts';
import { findCommits } from './steps/find-commits.ts';
import { prepareSourceMaps } from './steps/prepare-source-maps.ts';
import { recordDeploy } from './steps/record-deploy.ts';
import { selectBuildFiles } from './steps/select-files.ts';

/** Takes each part of the result as soon as it is known, so that a run that fails later can still tell of it. */
export type Tell = (part: Partial<RunResult>) => void;

const nothingSent = { count: 0, delivery: 'none' } as const;

/** Runs the steps, and looks at the end whether the check-in has come to Sentry. */
export async function run(plan: Plan, begun: PendingCheckIn | undefined, wire: Wire, tell: Tell): Promise<void> {
  if (!plan.release && !begun) wire.log.warning('There is nothing to do: name a monitor-slug, or a part of a release.');
  const checkIn = await runSteps(plan, begun, wire, tell);
  if (checkIn) tell({ lastCheckIns: await seeMonitoring(plan, checkIn, wire) });
}

/**
 * Runs the steps. What only reads overlaps; what can be seen in Sentry comes in this order: check-in, release with its
 * commits, files, deploy, date. A step that fails ends the run, so nothing is deployed or finalized after it.
 */
async function runSteps(plan: Plan, begun: PendingCheckIn | undefined, wire: Wire, tell: Tell) {
  const runBeganAt = new Date(clock.now());
  const files = plan.release?.files && (await selectFiles(plan.release.files, wire));

  const sourceMaps = plan.release?.sourceMaps && (await prepare(plan.release.sourceMaps, wire));
  tell({ sourceMaps: sourceMaps?.report });

  const sentry = plan.sentry && connectSentry(plan.sentry, wire);
  const finding = sentry && startFindingCommits(plan, sentry, wire);
  const checkIn = begun && (await startMonitoring(plan, begun, wire));
  tell({ checkIn });
  if (!plan.release || !plan.sentry || !sentry) return checkIn;

  const { version, deploy, finalize } = plan.release;
  const { projects } = plan.sentry;
  const found = await finding;
  const ports = { releases: sentry.releases, log: wire.log };
  const { release, created, took } = await createRelease(ports, { ...plan.release, projects }, found?.content);
  const commits = found && (took ? found.result : { ...found.result, ...nothingSent });
  tell({ release: { version, pageUrl: sentry.client.pageOf(version), created, projects }, commits });

  if (files) {
    const ports = { remote: sentry.releaseFiles, log: wire.log, clock };
    const options = { ...plan.release.files, version, releaseIsNew: created };
    tell({ files: await new ReleaseFilesDestination(ports, options).upload(files) });
  }
  if (deploy) {
    tell({
      deploy: await recordDeploy({ deploys: sentry.deploys, clock }, { ...deploy, projects, runBeganAt }, release),
    });
  }
  if (finalize) {
    tell({ finalized: await finalizeRelease({ releases: sentry.releases, clock }, release) });
  }
  if (commits?.delivery === 'asked') {
    tell({ commits: { ...commits, arrived: await countFetched(sentry.releases, version) } });
  }
  return checkIn;
}

async function selectFiles(plan: FilesPlan, { log }: Wire) {
  const { selectFiles: select } = await import('./artifacts/select.ts');
  return selectBuildFiles({ select, log }, plan);
}

async function prepare(plan: SourceMapsPlan, { log }: Wire) {
  const { selectFiles: select } = await import('./artifacts/select.ts');
  return prepareSourceMaps({ select, log }, plan);
}

/** Begins to read the commits beside whatever else is under way. What goes wrong comes out where they are awaited. */
function startFindingCommits({ release, sentry: connection }: Plan, sentry: Sentry, wire: Wire) {
  const commits = release?.commits;
  if (!release || !commits || !connection) return undefined;
  const find = async () => {
    using histories = connectHistories(commits, wire);
    const ports = { ...sentry, ...histories, signal: wire.signal, log: wire.log };
    return await findCommits(ports, { ...commits, version: release.version, projects: connection.projects });
  };
  const finding = find();
  finding.catch(() => undefined);
  return finding;
}
