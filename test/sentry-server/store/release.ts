import type { Timestamp } from '../timestamp.ts';
import type { Commit, HeadCommit } from './commit.ts';
import type { Project } from './project.ts';
import { ReleaseFiles } from './release-files.ts';
import type { ServerContext } from './server-context.ts';
import { canSee, type Token } from './token.ts';

export type ReleaseStatus = 'open' | 'archived';

export interface Deploy {
  readonly id: number;
  readonly environment: string;
  readonly name: string | null;
  readonly url: string | null;
  readonly dateStarted: Timestamp | null;
  readonly dateFinished: Timestamp | null;
  readonly projects: readonly Project[];
}

/** A release is identified by organization and version: two projects with `1.0.0` share it. */
export interface Release {
  readonly id: number;
  readonly version: string;
  readonly dateCreated: Timestamp;
  readonly owner: string | null;
  readonly userAgent: string;
  status: ReleaseStatus;
  ref: string | null;
  url: string | null;
  dateReleased: Timestamp | null;
  readonly projects: Project[];
  /** Newest first. */
  commits: readonly Commit[];
  heads: readonly HeadCommit[];
  readonly files: ReleaseFiles;
  readonly deploys: Deploy[];
}

/** The optional fields of a new release. */
export type NewReleaseFields = Partial<Pick<Release, 'ref' | 'url' | 'dateReleased' | 'owner' | 'userAgent'>>;

export function newRelease({ nextId, clock }: ServerContext, version: string, fields: NewReleaseFields): Release {
  return {
    ...{ id: nextId(), version, dateCreated: clock.now(), owner: null, userAgent: '', status: 'open' },
    ...{ ref: null, url: null, dateReleased: null },
    ...{ projects: [], commits: [], heads: [], files: new ReleaseFiles(), deploys: [] },
    ...fields,
  };
}

/** By which Sentry sorts releases. */
export function effectiveDate({ dateReleased, dateCreated }: Release): Timestamp {
  return dateReleased ?? dateCreated;
}

/** A release is visible to tokens with access to one of its projects. */
export function isVisible(release: Release, token: Token): boolean {
  return release.projects.some((project) => canSee(token, project));
}

/** A release can be changed by tokens with access to all of its projects. */
export function isChangeable(release: Release, token: Token): boolean {
  return isVisible(release, token) && release.projects.every((project) => canSee(token, project));
}

/** Attaches projects; returns whether one of them is new to the release. */
export function attachProjects(release: Release, projects: readonly Project[]): boolean {
  const added = [...new Set(projects)].filter((project) => !release.projects.includes(project));
  release.projects.push(...added);
  return added.length > 0;
}
