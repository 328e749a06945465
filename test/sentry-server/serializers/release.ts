import type { Organization } from '../store/organization.ts';
import type { Release } from '../store/release.ts';
import { formatTimestamp, formatTimestampOrNull } from '../timestamp.ts';
import { versionInfo } from '../version-info.ts';
import { serializeAuthor, serializeCommit } from './commit.ts';
import { serializeDeploy } from './deploy.ts';

/** The id is a number, while most of Sentry's ids are strings. */
export function serializeRelease(release: Release, organization: Organization) {
  const { id, version, status, ref, url, owner, userAgent, commits, deploys } = release;
  const [lastCommit] = commits;
  const lastDeploy = deploys.at(-1);
  const authors = new Map(commits.flatMap(({ author }) => (author === null ? [] : [[author.email, author]])));
  return {
    ...{ id, version, status, shortVersion: version, versionInfo: versionInfo(version), ref, url },
    dateReleased: formatTimestampOrNull(release.dateReleased),
    dateCreated: formatTimestamp(release.dateCreated),
    data: {},
    newGroups: 0,
    owner: owner === null ? null : { username: owner },
    commitCount: commits.length,
    lastCommit: lastCommit === undefined ? null : serializeCommit(lastCommit, organization),
    deployCount: deploys.length,
    lastDeploy: lastDeploy === undefined ? null : serializeDeploy(lastDeploy),
    authors: [...authors.values()].map(serializeAuthor),
    projects: release.projects.map(({ id: projectId, slug, name, platform }) => ({
      ...{ id: projectId, slug, name, newGroups: 0, platform },
      platforms: platform === null ? [] : [platform],
      hasHealthData: false,
    })),
    firstEvent: null,
    lastEvent: null,
    currentProjectMeta: {},
    userAgent,
  };
}
