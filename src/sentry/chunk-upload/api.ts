import { SetupError } from '../../errors.ts';
import { multipartBody } from '../../http/body.ts';
import { isSameSite } from '../../http/credentials.ts';
import { path } from '../../http/path.ts';
import { listOf, object, optional, text } from '../../http/response-shape.ts';
import type { Log } from '../../log.ts';
import type { SentryClient } from '../client.ts';
import { RefusalError } from '../errors.ts';
import type { Chunk } from './chunks.ts';
import { type ChunkUploadOptions, isServerOptions, noChunkUpload, withStrictDefaults } from './options.ts';

export interface Assembly {
  /** `ok`, `created`, `assembling`, `not_found` or `error`. */
  readonly state: string;
  /** Checksums. */
  readonly missingChunks?: readonly string[] | null;
  readonly detail?: string | null;
}

export const assemblyFields = { state: text, missingChunks: optional(listOf(text)), detail: optional(text) };
export const isAssembly = object<Assembly>(assemblyFields);

/** `/organizations/{org}/chunk-upload/` */
export class ChunkUploadApi {
  readonly #client: SentryClient;
  readonly #trustedSites: readonly URL[];
  readonly #log: Log;
  #options: Promise<ChunkUploadOptions> | undefined;

  constructor(client: SentryClient, trustedSites: readonly URL[], log: Log) {
    this.#client = client;
    this.#trustedSites = trustedSites;
    this.#log = log;
  }

  /** Requested once, at the first call. @throws SetupError if the token must not be sent to the upload URL */
  options(): Promise<ChunkUploadOptions> {
    this.#options ??= this.#requestOptions();
    this.#options.catch(() => undefined); // Every caller that awaits the options gets the error.
    return this.#options;
  }

  async #requestOptions(): Promise<ChunkUploadOptions> {
    const purpose = 'read the chunk upload options';
    const request = { method: 'GET', path: this.#path, repeat: 'safe', purpose } as const;
    try {
      const options = withStrictDefaults(await this.#client.json(request, isServerOptions));
      return { ...options, url: this.#trustedUrl(options.url).href };
    } catch (error) {
      if (error instanceof RefusalError && error.status === 404) return noChunkUpload;
      throw error;
    }
  }

  /** The caller observes the limits. */
  async send(chunks: readonly Chunk[]): Promise<void> {
    const { url, compression } = await this.options();
    const { partOf } = await import('./chunk-part.ts');
    const parts = await Promise.all(chunks.map((chunk) => partOf(chunk, compression.includes('gzip'))));
    await this.#client.send({
      method: 'POST',
      path: new URL(url),
      body: multipartBody(parts),
      repeat: 'safe', // Chunks are identified by their checksums, so a second request stores nothing more.
      purpose: `upload ${chunks.length === 1 ? 'a chunk' : `${chunks.length} chunks`}`,
    });
  }

  get #path(): string {
    return path`organizations/${this.#client.org}/chunk-upload/`;
  }

  /**
   * A self-hosted Sentry builds the upload URL with its `system.url-prefix`, which may be another address than `url`. The
   * same path at `url` leads to the same server.
   */
  #trustedUrl(advertised: string): URL {
    const url = this.#client.resolve(advertised);
    if (this.#trustedSites.some((site) => isSameSite(site, url))) return url;
    const { baseUrl } = this.#client.connection;
    const own = this.#client.resolve(this.#path);
    // A proxy may remove the path prefix of `url`, so the server does not know it.
    if (url.pathname === own.pathname || url.pathname === `/api/0/${this.#path}`) {
      this.#log.info(
        `Sentry requests uploads to ${url.origin}, where the token must not be sent. They go to ${baseUrl.origin} instead.`,
      );
      return own;
    }
    throw new SetupError(
      `Sentry at ${baseUrl.origin} requests uploads to ${url.origin}, where the token must not be sent`,
      { remedy: `If that is your Sentry server, set url to it. Otherwise fix system.url-prefix at ${baseUrl.host}.` },
    );
  }
}
