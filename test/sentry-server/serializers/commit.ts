import type { Commit, CommitAuthor } from '../store/commit.ts';
import type { Organization } from '../store/organization.ts';
import { formatTimestamp, formatTimestampOrNull } from '../timestamp.ts';
import { serializeRepository } from './repository.ts';

export function serializeCommit(commit: Commit, organization: Organization) {
  const repository = organization.repository(commit.repository);
  return {
    id: commit.id,
    message: commit.message,
    dateCreated: formatTimestamp(commit.dateAdded),
    pullRequest: null,
    suspectCommitType: '',
    repository: repository === undefined ? {} : serializeRepository(repository),
    author: commit.author === null ? {} : serializeAuthor(commit.author),
    releases: organization.releases
      .filter(({ commits }) => commits.includes(commit))
      .map(({ version, ref, url, dateReleased, dateCreated }) => ({
        ...{ version, shortVersion: version, ref, url },
        dateReleased: formatTimestampOrNull(dateReleased),
        dateCreated: formatTimestamp(dateCreated),
      })),
  };
}

/** The author is not a member of the organization. */
export function serializeAuthor({ name, email }: CommitAuthor) {
  return { name, email };
}
