import { path } from '../http/path.ts';
import { anything, object, optional, text } from '../http/response-shape.ts';
import type { SentryClient } from '../sentry/client.ts';
import { RefusalError } from '../sentry/errors.ts';
import { listAll } from '../sentry/pagination.ts';

interface Repository {
  /** `owner/name`, or `group / name` for other hosts than GitHub. */
  readonly name: string;
  /** `integrations:github`, the name of a plugin, or `unknown` if the repository was only named in commits. */
  readonly provider?: Provider | null;
  /** Null after the integration was removed, too. */
  readonly integrationId?: unknown;
}

interface Provider {
  readonly id: string;
}

const isRepository = object<Repository>({
  name: text,
  provider: optional(object<Provider>({ id: text })),
  integrationId: anything,
});

/** `/organizations/{org}/repos/`. Needs the scope org:read, or an organization token. */
export class Repositories {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /**
   * Finds a repository that Sentry can fetch commits from, such as one of its GitHub app. Ignores letter case.
   *
   * @returns its name as `refs` have to spell it; undefined also if the token may not read repositories
   */
  async findConnected(name: string): Promise<string | undefined> {
    try {
      const request = {
        path: path`organizations/${this.#client.org}/repos/`,
        query: { query: name.split('/').at(-1) ?? name, status: 'active' },
        purpose: `look up the repository ${name}`,
      };
      for await (const repository of listAll(this.#client, request, isRepository)) {
        if (isConnected(repository) && normalize(repository.name) === normalize(name)) return repository.name;
      }
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
    }
    return undefined;
  }
}

/** Sentry tries to fetch from plugins too, but with the GitHub or Bitbucket account of the user of the token. */
function isConnected({ provider, integrationId }: Repository): boolean {
  const kind = provider?.id ?? '';
  // Custom integrations only store links.
  return Boolean(integrationId) && kind.startsWith('integrations:') && kind !== 'integrations:custom_scm';
}

function normalize(name: string): string {
  const segments = name.toLowerCase().split('/');
  return segments.map((segment) => segment.trim()).join('/');
}
