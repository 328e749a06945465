import type { Organization } from '../store/organization.ts';
import type { Project } from '../store/project.ts';
import type { Release } from '../store/release.ts';
import { countSessions } from '../store/sessions.ts';
import { formatTimestamp, formatTimestampOrNull } from '../timestamp.ts';
import { versionInfo } from '../version-info.ts';
import { serializeAuthor, serializeCommit } from './commit.ts';
import { serializeDeploy } from './deploy.ts';

/** What the list of releases shows in addition. */
interface ReleaseView {
  /** None means all. */
  readonly environments?: readonly string[];
  /** Sessions of so many seconds up to now are shown; undefined shows none. */
  readonly healthSeconds?: number | undefined;
}

/** The id is a number, while most of Sentry's ids are strings. */
export function serializeRelease(
  release: Release,
  organization: Organization,
  { environments = [], healthSeconds }: ReleaseView = {},
) {
  const { id, version, status, ref, url, owner, userAgent, commits, deploys } = release;
  const [lastCommit] = commits;
  const lastDeploy = deploys.at(-1);
  const authors = new Map(commits.flatMap(({ author }) => (author === null ? [] : [[author.email, author]])));
  return {
    ...{ id, version, status, shortVersion: version, versionInfo: versionInfo(version), ref, url },
    dateReleased: formatTimestampOrNull(release.dateReleased),
    dateCreated: formatTimestamp(release.dateCreated),
    data: {},
    newGroups: release.projects.reduce((sum, project) => sum + newGroups(project, release, environments), 0),
    owner: owner === null ? null : { username: owner },
    commitCount: commits.length,
    lastCommit: lastCommit === undefined ? null : serializeCommit(lastCommit, organization),
    deployCount: deploys.length,
    lastDeploy: lastDeploy === undefined ? null : serializeDeploy(lastDeploy),
    authors: [...authors.values()].map(serializeAuthor),
    projects: release.projects.map((project) => ({
      ...{ id: project.id, slug: project.slug, name: project.name, platform: project.platform },
      // Unlike that of the release, this number is for all environments.
      newGroups: newGroups(project, release, []),
      platforms: project.platform === null ? [] : [project.platform],
      hasHealthData: false,
      ...(healthSeconds !== undefined && { healthData: healthData(project, release, environments, healthSeconds) }),
    })),
    firstEvent: null,
    lastEvent: null,
    currentProjectMeta: {},
    userAgent,
  };
}

function newGroups(project: Project, { version }: Release, environments: readonly string[]): number {
  return project.issues.filter(
    ({ firstRelease, environment }) =>
      firstRelease === version && (environments.length === 0 || environments.includes(environment ?? '')),
  ).length;
}

/** Null without sessions. Rates are percentages. */
function healthData(project: Project, { version }: Release, environments: readonly string[], seconds: number) {
  const since = Date.now() * 1000 - seconds * 1_000_000;
  const sessions = project.sessions.filter(
    ({ release, environment, started }) =>
      release === version && started >= since && (environments.length === 0 || environments.includes(environment)),
  );
  if (sessions.length === 0) return null;
  const [total, crashed] = [countSessions(sessions), countSessions(sessions, 'crashed')];
  return {
    ...{ durationP50: null, durationP90: null, crashFreeUsers: null },
    crashFreeSessions: 100 - (100 * crashed) / total,
    sessionsCrashed: crashed,
    sessionsErrored: countSessions(sessions, 'errored'),
    ...{ totalUsers: 0, totalUsers24h: null, totalProjectUsers24h: null },
    totalSessions: total,
    ...{ totalSessions24h: null, totalProjectSessions24h: null, adoption: null, sessionsAdoption: null },
    ...{ stats: {}, hasHealthData: true },
  };
}
