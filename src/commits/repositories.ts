import { path } from '../http/path.ts';
import type { SentryClient } from '../sentry/client.ts';
import { RefusalError } from '../sentry/errors.ts';
import { listAll } from '../sentry/pagination.ts';

/** A repository as Sentry shows it; only what is read here. */
interface Repository {
  /** On GitHub `owner/name`; of other hosts also `group / name`. */
  readonly name: string;
  readonly status: string;
  /** Missing or null for one that was only ever named in somebody's commits. */
  readonly integrationId?: string | null;
}

/** What matters of a repository that Sentry knows. */
export interface KnownRepository {
  /** As `refs` have to spell it. */
  readonly name: string;
  /** Whether Sentry can fetch commits from it: an integration, such as Sentry's GitHub app, has brought it. */
  readonly isConnected: boolean;
}

/** `/organizations/{org}/repos/`. Needs the scope org:read; an organization token may read it too. */
export class Repositories {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /**
   * The repository of that name, in any letter case; the connected one where there are two.
   *
   * @returns undefined when Sentry knows none, or when the token may not see
   */
  async find(name: string): Promise<KnownRepository | undefined> {
    const found: KnownRepository[] = [];
    try {
      const request = {
        path: path`organizations/${this.#client.org}/repos/`,
        query: { query: name.split('/').at(-1) ?? name, status: 'active' },
        purpose: `see whether Sentry knows the repository ${name}`,
      };
      for await (const repository of listAll<Repository>(this.#client, request)) {
        if (plain(repository.name) === plain(name)) {
          found.push({ name: repository.name, isConnected: Boolean(repository.integrationId) });
        }
      }
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
    }
    return found.find(({ isConnected }) => isConnected) ?? found[0];
  }
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\s*\/\s*/g, '/');
}
