import { formatInstant, formatInstantOrNull } from '../instant.ts';
import type { Commit, CommitAuthor } from '../store/commit.ts';
import type { Organization } from '../store/organization.ts';
import { serializeRepository } from './repository.ts';

/** A commit, with its repository and the releases of the organization that contain it. */
export function serializeCommit(commit: Commit, organization: Organization) {
  const repository = organization.repository(commit.repository);
  return {
    id: commit.id,
    message: commit.message,
    dateCreated: formatInstant(commit.dateAdded),
    pullRequest: null,
    suspectCommitType: '',
    repository: repository === undefined ? {} : serializeRepository(repository),
    author: commit.author === null ? {} : serializeAuthor(commit.author),
    releases: organization.releases
      .filter(({ commits }) => commits.includes(commit))
      .map(({ version, ref, url, dateReleased, dateCreated }) => ({
        ...{ version, shortVersion: version, ref, url },
        dateReleased: formatInstantOrNull(dateReleased),
        dateCreated: formatInstant(dateCreated),
      })),
  };
}

/** An author who is no member: a name and an address. */
export function serializeAuthor({ name, email }: CommitAuthor) {
  return { name, email };
}
