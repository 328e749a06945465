import type { Instant } from '../instant.ts';
import type { Commit, HeadCommit } from './commit.ts';
import type { Project } from './project.ts';
import { ReleaseFiles } from './release-files.ts';
import { sees, type Token } from './token.ts';
import type { World } from './world.ts';

export type ReleaseStatus = 'open' | 'archived';

export interface Deploy {
  readonly id: number;
  readonly environment: string;
  readonly name: string | null;
  readonly url: string | null;
  readonly dateStarted: Instant | null;
  readonly dateFinished: Instant | null;
  readonly projects: readonly Project[];
}

/** A release is keyed by organization and version: two projects that send `1.0.0` share one. */
export interface Release {
  readonly id: number;
  readonly version: string;
  readonly dateCreated: Instant;
  readonly owner: string | null;
  readonly userAgent: string;
  status: ReleaseStatus;
  ref: string | null;
  url: string | null;
  dateReleased: Instant | null;
  readonly projects: Project[];
  /** Newest first. */
  commits: readonly Commit[];
  heads: readonly HeadCommit[];
  readonly files: ReleaseFiles;
  readonly deploys: Deploy[];
}

/** What can be told of a release only when it is made; all of it has a default. */
export type ReleaseBirth = Partial<Pick<Release, 'ref' | 'url' | 'dateReleased' | 'owner' | 'userAgent'>>;

export function newRelease({ nextId, clock }: World, version: string, told: ReleaseBirth): Release {
  return {
    ...{ id: nextId(), version, dateCreated: clock.now(), owner: null, userAgent: '', status: 'open' },
    ...{ ref: null, url: null, dateReleased: null },
    ...{ projects: [], commits: [], heads: [], files: new ReleaseFiles(), deploys: [] },
    ...told,
  };
}

/** A release is visible to whoever can see one of its projects; to nobody while it has none. */
export function isVisible(release: Release, token: Token): boolean {
  return release.projects.some((project) => sees(token, project));
}

/** A release may be changed by whoever can see all of its projects. */
export function isChangeable(release: Release, token: Token): boolean {
  return isVisible(release, token) && release.projects.every((project) => sees(token, project));
}

/** Attaches projects; says whether one of them is new to the release. */
export function attachProjects(release: Release, projects: readonly Project[]): boolean {
  const added = [...new Set(projects)].filter((project) => !release.projects.includes(project));
  release.projects.push(...added);
  return added.length > 0;
}
