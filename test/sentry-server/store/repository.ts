import type { Timestamp } from '../timestamp.ts';
import type { Commit } from './commit.ts';

/** The integration of a repository; null for one that was only named in commits. */
export type RepositoryProvider = 'github' | null;

export interface Repository {
  readonly id: number;
  readonly name: string;
  readonly provider: RepositoryProvider;
  readonly dateCreated: Timestamp;
  /** The commits of all releases of the organization, by id. */
  readonly commits: Map<string, Commit>;
}
