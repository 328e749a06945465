import { path } from '../http/path.ts';
import { type Assembly, isAssembly } from '../sentry/chunk-upload/api.ts';
import type { SentryClient } from '../sentry/client.ts';

interface BundleToAssemble {
  /** SHA-1 of the whole, and of the chunks in their order. */
  readonly checksum: string;
  readonly chunks: readonly string[];
  /** Slugs, each once: Sentry refuses a list that has one of them twice. */
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

  /** Asks Sentry to put a bundle together from its chunks, or how far it is with that. The release need not exist. */
  assemble(bundle: BundleToAssemble): Promise<Assembly> {
    const request = {
      method: 'POST',
      path: path`organizations/${this.#client.org}/artifactbundle/assemble/`,
      json: bundle,
      repeat: 'safe', // The same question again: one bundle is put together once.
      purpose: 'have Sentry put an artifact bundle together',
    } as const;
    return this.#client.json(request, isAssembly);
  }
}
