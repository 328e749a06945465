import { path } from '../http/path.ts';
import type { SentryClient } from '../sentry/client.ts';

interface ClientKey {
  readonly isActive: boolean;
  readonly dsn: { readonly public: string };
}

/** `/projects/{org}/{project}/keys/`. Needs the scope project:read, which organization tokens do not have. */
export class ClientKeys {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /** The DSN of the project's first active key; undefined when it has none. */
  async dsnOf(project: string): Promise<string | undefined> {
    const keys = await this.#client.json<readonly ClientKey[]>({
      method: 'GET',
      path: path`projects/${this.#client.org}/${project}/keys/`,
      repeat: 'safe',
      purpose: `look up the DSN of project ${project}`,
    });
    return keys.find(({ isActive }) => isActive)?.dsn.public;
  }
}
