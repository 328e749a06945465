import { path } from '../http/path.ts';
import { anything, object, text } from '../http/response-shape.ts';
import type { SentryClient } from '../sentry/client.ts';
import { RefusalError } from '../sentry/errors.ts';
import { listAll } from '../sentry/pagination.ts';

interface Repository {
  /** `owner/name`, or `group / name` for other hosts than GitHub. */
  readonly name: string;
  /** Missing or null if Sentry knows the repository only from commits that were sent to it. */
  readonly integrationId?: unknown;
}

const isRepository = object<Repository>({ name: text, integrationId: anything });

export interface KnownRepository {
  /** As `refs` have to spell it. */
  readonly name: string;
  /** Sentry can fetch commits from it, through an integration such as its GitHub app. */
  readonly isConnected: boolean;
}

/** `/organizations/{org}/repos/`. Needs the scope org:read, or an organization token. */
export class Repositories {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /** Ignores letter case, and prefers a connected repository. Undefined also if the token may not read repositories. */
  async find(name: string): Promise<KnownRepository | undefined> {
    const found: KnownRepository[] = [];
    try {
      const request = {
        path: path`organizations/${this.#client.org}/repos/`,
        query: { query: name.split('/').at(-1) ?? name, status: 'active' },
        purpose: `look up the repository ${name}`,
      };
      for await (const repository of listAll(this.#client, request, isRepository)) {
        if (normalize(repository.name) === normalize(name)) {
          found.push({ name: repository.name, isConnected: Boolean(repository.integrationId) });
        }
      }
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
    }
    return found.find(({ isConnected }) => isConnected) ?? found[0];
  }
}

function normalize(name: string): string {
  const segments = name.toLowerCase().split('/');
  return segments.map((segment) => segment.trim()).join('/');
}
