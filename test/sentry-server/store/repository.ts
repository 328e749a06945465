import type { Instant } from '../instant.ts';
import type { Commit } from './commit.ts';

/** Where a repository's commits can be fetched from; null for one that only ever was a name in somebody's commits. */
export type RepositoryProvider = 'github' | null;

export interface Repository {
  readonly id: number;
  readonly name: string;
  readonly provider: RepositoryProvider;
  readonly dateCreated: Instant;
  /** Every commit that some release of the organization has named, by its id. */
  readonly commits: Map<string, Commit>;
}
