import { systemClock as clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { requireSentry, type Sentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import { type Release, type ReleaseContent, Releases } from './api.ts';
import { createRelease } from './create-release.ts';
import { findRelease } from './find-release.ts';
import type { ReleasePlan } from './plan.ts';
import { projectsOf } from './projects-of-release.ts';
import type { FinalizeResult, ReleaseResult } from './result.ts';

/** What the later stages of a run need to know of its release. */
export interface ReleaseState {
  /** Undefined until the release is created; in a dry run also where it does not exist. */
  release?: Release | undefined;
  created?: boolean;
  /** False when Sentry refused the commits, because another job is setting those of the same release. */
  commitsAccepted?: boolean;
  /** As Sentry returned it when it was finalized, after everything else was written. */
  finalized?: Release | undefined;
}

interface ReleaseStageOptions {
  /** Undefined in a dry run without a token. */
  readonly sentry: Sentry | undefined;
  readonly projects: readonly string[];
  readonly isDryRun: boolean;
  readonly log: Log;
  /** What is recorded in the request that creates the release. */
  readonly content: () => ReleaseContent | undefined;
}

/** Creates the release, or finds the one that exists. */
export function releaseStage(
  plan: ReleasePlan,
  state: ReleaseState,
  { sentry, projects, isDryRun, log, content }: ReleaseStageOptions,
): Stage<{ release: ReleaseResult }> {
  const { version, versionSource: source, create } = plan;
  return {
    title: 'Release',
    async check() {
      if (isDryRun && sentry) state.release = await findRelease(new Releases(sentry.client), plan);
    },
    async run() {
      const { client } = requireSentry(sentry);
      const created = await createRelease(new Releases(client), { ...plan, projects }, content(), log);
      Object.assign(state, created);
      const attached = projectsOf(created.release, { create, projects }, log);
      const pageUrl = client.releasePageUrl(version);
      return { release: { version, source, pageUrl, created: created.created, projects: attached } };
    },
    async preview() {
      const { release } = state;
      const attached = release ? projectsOf(release, { create, projects }, log) : projects;
      const pageUrl = release && sentry?.client.releasePageUrl(version);
      return { release: { version, source, pageUrl, created: !release, projects: attached } };
    },
  };
}

/** Sets the date of the release. A release that has a date keeps it, so a second run changes nothing. */
export function finalizeStage(state: ReleaseState, sentry: Sentry | undefined): Stage<{ finalized: FinalizeResult }> {
  return {
    title: 'Finalized',
    async run() {
      const { release } = state;
      if (!release) throw new Error('a release was to be finalized before it was created');
      const { dateReleased } = release;
      if (dateReleased !== null) return { finalized: { dateReleased, now: false } };
      const date = new Date(clock.now()).toISOString();
      const releases = new Releases(requireSentry(sentry).client);
      state.finalized = await releases.update(
        release.version,
        { dateReleased: date },
        `finalize release ${release.version}`,
      );
      return { finalized: { dateReleased: date, now: true } };
    },
    async preview() {
      const date = state.release?.dateReleased ?? undefined;
      const finalized = { dateReleased: date ?? new Date(clock.now()).toISOString(), now: date === undefined };
      return { finalized };
    },
  };
}
