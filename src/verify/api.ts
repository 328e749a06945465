import { SetupError } from '../errors.ts';
import { path } from '../http/path.ts';
import { listOf, object, optional, text } from '../http/response-shape.ts';
import type { SentryClient } from '../sentry/client.ts';
import { RefusalError } from '../sentry/errors.ts';

interface FoundArtifact {
  /** How it was found; only `debug-id` is about the ID. */
  readonly resolved_with?: string | null;
}

const isArtifactList = listOf(object<FoundArtifact>({ resolved_with: optional(text) }));

/** `/projects/{org}/{project}/artifact-lookup/` */
export class ArtifactLookup {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /**
   * Whether a project has an artifact bundle with the debug ID. What the bundle contains is unknown.
   *
   * @throws SetupError if the server does not have this endpoint. The project has to exist
   */
  async has(project: string, debugId: string): Promise<boolean> {
    const request = {
      method: 'GET',
      path: path`projects/${this.#client.org}/${project}/artifact-lookup/`,
      query: { debug_id: debugId },
      repeat: 'safe',
      purpose: `look up debug ID ${debugId} in ${project}`,
    } as const;
    const found = await this.#client.json(request, isArtifactList).catch((error: unknown) => {
      if (!(error instanceof RefusalError && error.status === 404)) throw error;
      throw new SetupError(`${this.#client.connection.baseUrl.host} cannot look up debug IDs: Sentry answered 404`, {
        remedy: 'Upgrade Sentry, or remove this step: Sentry needs a version with artifact bundles and their look-up.',
        cause: error,
      });
    });
    return found.some(({ resolved_with }) => resolved_with === 'debug-id');
  }
}
