import type { Timestamp } from '../timestamp.ts';
import type { Commit } from './commit.ts';

/** Null for a repository that was only named in commits. */
export type RepositoryProvider = 'github' | 'custom_scm' | null;

export interface Repository {
  readonly id: number;
  readonly name: string;
  readonly provider: RepositoryProvider;
  /** False without a provider, and after the integration was removed from the organization. */
  readonly hasIntegration: boolean;
  readonly dateCreated: Timestamp;
  /** The commits of all releases of the organization, by id. */
  readonly commits: Map<string, Commit>;
}
