import { systemClock as clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { requireSentry, type Sentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import { type ReleaseContent, Releases } from './api.ts';
import { missingProjects, requireProjects } from './attached-projects.ts';
import { createRelease, findRelease } from './create-release.ts';
import type { ReleasePlan } from './plan.ts';
import type { Release } from './release.ts';
import type { FinalizeResult, ReleaseResult } from './result.ts';

export interface ReleaseState {
  /** Undefined until it is found or created. */
  release?: Release | undefined;
  created?: boolean;
  /** It did not exist when it was looked up. */
  wasMissing?: boolean;
  commitsAccepted?: boolean;
  /** From the answer to finalizing, which is the last write of a run. */
  finalized?: Release | undefined;
}

interface ReleaseStageOptions {
  /** Undefined in a dry run without a token. */
  readonly sentry: Sentry | undefined;
  readonly projects: readonly string[];
  readonly isDryRun: boolean;
  /** Then the release must belong to all projects. */
  readonly isDeployed: boolean;
  /** Whether another stage needs to know before the creation that the release is new. */
  readonly looksUpFirst: boolean;
  readonly log: Log;
  /** Sent in the request that creates the release, which saves a round trip. */
  readonly content: (() => ReleaseContent | undefined) | undefined;
}

export function releaseStage(
  plan: ReleasePlan,
  state: ReleaseState,
  { sentry, projects, isDryRun, isDeployed, looksUpFirst, log, content }: ReleaseStageOptions,
): Stage<{ release: ReleaseResult }> {
  const { version, versionSource: source } = plan;
  return {
    title: 'Release',
    async check() {
      const mustBelong = isDeployed && !plan.create;
      if (!sentry || !(isDryRun || mustBelong || (plan.create && looksUpFirst))) return;
      state.release = await findRelease(new Releases(sentry.client), plan);
      state.wasMissing = state.release === undefined;
      if (mustBelong && state.release) requireProjects(state.release, projects);
    },
    async run() {
      const { client } = requireSentry(sentry);
      const { release, created, commitsAccepted } = await createRelease(
        new Releases(client),
        { ...plan, projects, existing: state.release },
        content?.(),
        log,
      );
      Object.assign(state, { release, created, commitsAccepted });
      const attached = plan.create ? projects : attachedProjects(release, projects, log);
      return { release: { version, source, pageUrl: client.releasePageUrl(version), created, projects: attached } };
    },
    async preview() {
      const { release } = state;
      const attached = plan.create || !release ? projects : attachedProjects(release, projects, log);
      const pageUrl = release && sentry?.client.releasePageUrl(version);
      const isUnknown = !plan.create && !release;
      return { release: { version, source, pageUrl, created: plan.create && !release, isUnknown, projects: attached } };
    },
  };
}

/** Logs a warning if a release of another job lacks a requested project. */
function attachedProjects(release: Release, requested: readonly string[], log: Log): readonly string[] {
  const missing = missingProjects(release, requested);
  if (missing.length > 0) {
    log.warning(
      `Release ${release.version} does not belong to project ${missing.join(', ')}. ` +
        'Set create-release to true to add it to the project, or fix projects.',
    );
  }
  return release.projects?.map(({ slug }) => slug) ?? requested;
}

/** A release that has a date keeps it, so a second run changes nothing. */
export function finalizeStage(state: ReleaseState, sentry: Sentry | undefined): Stage<{ finalized: FinalizeResult }> {
  return {
    title: 'Finalized',
    async run() {
      const { release } = state;
      if (!release) throw new Error('the release must be created before it is finalized');
      if (release.dateReleased) return { finalized: { dateReleased: release.dateReleased, changed: false } };
      const dateReleased = new Date(clock.now()).toISOString();
      const releases = new Releases(requireSentry(sentry).client);
      state.finalized = await releases.finalize(release.version, dateReleased);
      return { finalized: { dateReleased, changed: true } };
    },
    async preview() {
      const dateReleased = state.release?.dateReleased;
      if (dateReleased) return { finalized: { dateReleased, changed: false } };
      return { finalized: { dateReleased: new Date(clock.now()).toISOString(), changed: true } };
    },
  };
}
