import { path } from '../http/path.ts';
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

/** `/organizations/{org}/artifactbundle/assemble/` */
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
}
