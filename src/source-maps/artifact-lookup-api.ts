import { path } from '../http/path.ts';
import { listOf, object, optional, text } from '../http/response-shape.ts';
import type { SentryClient } from '../sentry/client.ts';
import { RefusalError } from '../sentry/errors.ts';

interface FoundArtifact {
  /** How Sentry found it: `debug-id`, or by the release and URL, which this action does not ask for. */
  readonly resolved_with?: string | null;
}

const isFoundList = listOf(object<FoundArtifact>({ resolved_with: optional(text) }));

/** `/projects/{org}/{project}/artifact-lookup/`: what Sentry would use to read a stack trace. */
export class ArtifactLookup {
  readonly #client: SentryClient;
  /** The first answer shows whether the server has the endpoint. */
  #firstAnswer: Promise<boolean | undefined> | undefined;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /**
   * Whether Sentry has a bundle with the debug ID for the project. It does not say whether the source map is in it.
   *
   * @returns undefined if the server does not have the endpoint; then it is not asked again. The project has to exist
   */
  async hasBundle(project: string, debugId: string): Promise<boolean | undefined> {
    if (!this.#firstAnswer) {
      this.#firstAnswer = this.#ask(project, debugId);
      return this.#firstAnswer;
    }
    return (await this.#firstAnswer) === undefined ? undefined : this.#ask(project, debugId);
  }

  async #ask(project: string, debugId: string): Promise<boolean | undefined> {
    const request = {
      method: 'GET',
      path: path`projects/${this.#client.org}/${project}/artifact-lookup/`,
      query: { debug_id: debugId },
      repeat: 'safe',
      purpose: `look up the debug ID ${debugId} in ${project}`,
    } as const;
    try {
      const found = await this.#client.json(request, isFoundList);
      return found.some(({ resolved_with }) => resolved_with === 'debug-id');
    } catch (error) {
      if (error instanceof RefusalError && error.status === 404) return undefined;
      throw error;
    }
  }
}
