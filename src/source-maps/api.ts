import { path } from '../http/path.ts';
import { listOf, object, optional, text } from '../http/response-shape.ts';
import { type Assembly, isAssembly } from '../sentry/chunk-upload/api.ts';
import type { SentryClient } from '../sentry/client.ts';

interface BundleToAssemble {
  /** SHA-1 of the bundle. */
  readonly checksum: string;
  /** SHA-1 of each chunk, in their order. */
  readonly chunks: readonly string[];
  /** Slugs. Sentry rejects a list with duplicates. */
  readonly projects: readonly string[];
  readonly version: string;
  readonly dist: string | undefined;
}

interface Association {
  readonly release?: string | null;
  readonly dist?: string | null;
}

interface StoredBundle {
  readonly bundleId: string;
  readonly associations: readonly Association[];
  /** When it was uploaded last, as ISO 8601. */
  readonly dateModified?: string | null;
}

const isBundleList = listOf(
  object<StoredBundle>({
    bundleId: text,
    associations: listOf(object<Association>({ release: optional(text), dist: optional(text) })),
    dateModified: optional(text),
  }),
);

/** `/organizations/{org}/artifactbundle/assemble/` and `/projects/{org}/{project}/files/artifact-bundles/` */
export class ArtifactBundles {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /** Starts assembling a bundle from its chunks, or reports its state. The release need not exist. */
  assemble(bundle: BundleToAssemble): Promise<Assembly> {
    const request = {
      method: 'POST',
      path: path`organizations/${this.#client.org}/artifactbundle/assemble/`,
      json: bundle,
      repeat: 'safe', // Sentry assembles the same bundle once.
      purpose: 'assemble an artifact bundle',
    } as const;
    return this.#client.json(request, isAssembly);
  }

  /** Returns undefined if the project does not have the bundle. */
  async find(project: string, debugId: string): Promise<StoredBundle | undefined> {
    const request = {
      method: 'GET',
      path: path`projects/${this.#client.org}/${project}/files/artifact-bundles/`,
      query: { query: debugId },
      repeat: 'safe',
      purpose: `check whether ${project} has the artifact bundle ${debugId}`,
    } as const;
    const found = await this.#client.json(request, isBundleList);
    return found.find(({ bundleId }) => bundleId === debugId);
  }
}
