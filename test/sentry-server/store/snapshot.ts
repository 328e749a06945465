import { formatTimestamp, formatTimestampOrNull } from '../timestamp.ts';
import type { Commit, CommitAuthor, FileChange, HeadCommit } from './commit.ts';
import type { MonitorConfig } from './monitor.ts';
import type { Project } from './project.ts';
import type { Deploy, Release, ReleaseStatus } from './release.ts';
import type { ReleaseFile } from './release-files.ts';
import type { Repository } from './repository.ts';

export interface CommitState {
  readonly id: string;
  readonly repository: string;
  readonly message: string | null;
  readonly author: CommitAuthor | null;
  readonly timestamp: string;
  readonly patchSet: readonly FileChange[];
}

export interface ReleaseFileState {
  readonly id?: string;
  readonly name: string;
  readonly dist: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly size: number;
  readonly sha1: string;
  readonly dateCreated?: string;
}

export interface DeployState {
  readonly id?: string;
  readonly environment: string;
  readonly name: string | null;
  readonly url: string | null;
  readonly dateStarted: string | null;
  readonly dateFinished: string | null;
  /** Slugs. */
  readonly projects: readonly string[];
}

/**
 * A release as plain data; projects are slugs, dates ISO 8601. Commits are newest first, deploys and files oldest
 * first.
 */
export interface ReleaseState {
  readonly id?: number;
  readonly version: string;
  readonly status: ReleaseStatus;
  readonly ref: string | null;
  readonly url: string | null;
  readonly owner: string | null;
  readonly userAgent: string;
  readonly dateCreated?: string;
  readonly dateReleased: string | null;
  readonly projects: readonly string[];
  readonly commitCount: number;
  /** The id of the newest commit. */
  readonly lastCommit: string | null;
  readonly commits: readonly CommitState[];
  /** The commit of the release in each repository. */
  readonly heads: readonly HeadCommit[];
  readonly files: readonly ReleaseFileState[];
  readonly deploys: readonly DeployState[];
}

export interface MonitorState {
  readonly slug: string;
  readonly project: string;
  readonly config: MonitorConfig;
  readonly checkIns: readonly { readonly id?: string; readonly environment: string; readonly status: string }[];
}

export interface OrganizationSnapshot {
  readonly projects: readonly string[];
  readonly repositories: readonly { readonly name: string; readonly provider: string | null }[];
  readonly environments: readonly string[];
  readonly releases: readonly ReleaseState[];
  readonly monitors: readonly MonitorState[];
  readonly droppedCheckIns: number;
}

export interface SnapshotOptions {
  /** Includes ids and creation dates, which detect files that were deleted and uploaded again. */
  readonly ids?: boolean;
}

interface SnapshotSource {
  readonly projects: readonly Project[];
  readonly repositories: readonly Repository[];
  readonly environments: ReadonlySet<string>;
  readonly releases: readonly Release[];
}

export function snapshot(organization: SnapshotSource, { ids = false }: SnapshotOptions): OrganizationSnapshot {
  const states = organization.releases.map(releaseState);
  return {
    projects: organization.projects.map(slug),
    repositories: organization.repositories.map(({ name, provider }) => ({ name, provider })),
    environments: [...organization.environments],
    releases: ids ? states : states.map(withoutIds),
    monitors: organization.projects.flatMap((project) => monitorStates(project, ids)),
    droppedCheckIns: organization.projects.reduce((sum, project) => sum + project.droppedCheckIns.length, 0),
  };
}

export function releaseState(release: Release): ReleaseState {
  const { id, version, status, ref, url, owner, userAgent, commits, heads } = release;
  return {
    ...{ id, version, status, ref, url, owner, userAgent },
    dateCreated: formatTimestamp(release.dateCreated),
    dateReleased: formatTimestampOrNull(release.dateReleased),
    projects: release.projects.map(slug),
    commitCount: commits.length,
    lastCommit: commits[0]?.id ?? null,
    commits: commits.map(commitState),
    heads: structuredClone(heads),
    files: release.files.all().map(fileState),
    deploys: release.deploys.map(deployState),
  };
}

function commitState({ id, repository, message, author, dateAdded, patchSet }: Commit): CommitState {
  return structuredClone({ id, repository, message, author, timestamp: formatTimestamp(dateAdded), patchSet });
}

function fileState({ id, name, dist, headers, size, sha1, dateCreated }: ReleaseFile): ReleaseFileState {
  return { id: String(id), name, dist, headers: { ...headers }, size, sha1, dateCreated: formatTimestamp(dateCreated) };
}

function deployState({ id, environment, name, url, dateStarted, dateFinished, projects }: Deploy): DeployState {
  const dates = { dateStarted: formatTimestampOrNull(dateStarted), dateFinished: formatTimestampOrNull(dateFinished) };
  return { id: String(id), environment, name, url, ...dates, projects: projects.map(slug) };
}

function monitorStates(project: Project, ids: boolean): MonitorState[] {
  return project.monitors.map((monitor) => ({
    slug: monitor.slug,
    project: project.slug,
    config: structuredClone(monitor.config),
    checkIns: monitor.checkIns.map(({ id, environment, status }) => ({ ...(ids && { id }), environment, status })),
  }));
}

function withoutIds({ id, dateCreated, files, deploys, ...release }: ReleaseState): ReleaseState {
  return {
    ...release,
    files: files.map(({ id, dateCreated, ...file }) => file),
    deploys: deploys.map(({ id, ...deploy }) => deploy),
  };
}

function slug(project: Project): string {
  return project.slug;
}
