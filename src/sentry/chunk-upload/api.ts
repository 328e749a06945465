import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { SetupError } from '../../errors.ts';
import { type Body, multipartBody, type Part } from '../../http/body.ts';
import { isSameSite } from '../../http/credentials.ts';
import { path } from '../../http/path.ts';
import type { SentryClient } from '../client.ts';
import { RefusalError } from '../errors.ts';
import { type Chunk, readChunk, streamChunk } from './chunks.ts';
import { type ChunkUploadOptions, noChunks, readChunkUploadOptions } from './options.ts';

const compress = promisify(gzip);

/** What Sentry says of a file that it is to put together. */
export interface Assembly {
  readonly state: 'ok' | 'created' | 'assembling' | 'not_found' | 'error';
  /** Checksums. */
  readonly missingChunks?: readonly string[] | null;
  readonly detail?: string | null;
}

/** A piece from the middle tells whether compressing pays: what is packed already does not become smaller. */
const sampleBytes = 32 * 1024;
const worthwhile = 0.75;
const contentType = 'application/octet-stream';

/** `/organizations/{org}/chunk-upload/` */
export class ChunkUploadApi {
  readonly #client: SentryClient;
  readonly #trustedSites: readonly URL[];
  #options: Promise<ChunkUploadOptions> | undefined;

  /** @param trustedSites the sites that the token may be sent to */
  constructor(client: SentryClient, trustedSites: readonly URL[]) {
    this.#client = client;
    this.#trustedSites = trustedSites;
  }

  /** What the server takes. It is asked once, at the first call. */
  options(): Promise<ChunkUploadOptions> {
    this.#options ??= this.#ask();
    this.#options.catch(() => undefined); // It comes out where it is awaited.
    return this.#options;
  }

  async #ask(): Promise<ChunkUploadOptions> {
    const purpose = 'learn how Sentry takes uploads';
    try {
      return readChunkUploadOptions(
        await this.#client.json<unknown>({ method: 'GET', path: this.#path, repeat: 'safe', purpose }),
      );
    } catch (error) {
      if (error instanceof RefusalError && error.status === 404) return noChunks;
      throw error;
    }
  }

  /**
   * Sends chunks in one request. The caller keeps to `chunksPerRequest` and `maxRequestSize`.
   *
   * @throws SetupError when the server names an address for it that the token must not be sent to
   */
  async send(chunks: readonly Chunk[]): Promise<void> {
    const { url, compression } = await this.options();
    const target = this.#permitted(this.#client.resolve(url));
    const parts = await Promise.all(chunks.map((chunk) => partOf(chunk, compression.includes('gzip'))));
    await this.#client.send({
      method: 'POST',
      path: target,
      body: multipartBody(parts),
      repeat: 'safe', // A chunk is known by its checksum: a second time stores nothing more.
      purpose: `upload ${chunks.length === 1 ? 'a chunk' : `${chunks.length} chunks`}`,
    });
  }

  get #path(): string {
    return path`organizations/${this.#client.org}/chunk-upload/`;
  }

  #permitted(url: URL): URL {
    if (this.#trustedSites.some((site) => isSameSite(site, url))) return url;
    const { baseUrl } = this.#client.connection;
    throw new SetupError(
      `Sentry at ${baseUrl.origin} wants uploads to go to ${url.origin}, where the token must not be sent`,
      { remedy: `If that is your Sentry, set url to it; else mend system.url-prefix at ${baseUrl.host}.` },
    );
  }
}

async function partOf(chunk: Chunk, mayCompress: boolean): Promise<Part> {
  const isCompressed = mayCompress && (await compressesWell(chunk));
  return {
    name: isCompressed ? 'file_gzip' : 'file',
    filename: chunk.checksum,
    content: isCompressed ? inOnePiece(await compress(await readChunk(chunk), { level: 4 })) : fromDisk(chunk),
  };
}

async function compressesWell(chunk: Chunk): Promise<boolean> {
  const sizeBytes = Math.min(sampleBytes, chunk.sizeBytes);
  const offset = chunk.offset + Math.floor((chunk.sizeBytes - sizeBytes) / 2);
  const sample = await readChunk({ ...chunk, offset, sizeBytes });
  return (await compress(sample, { level: 1 })).byteLength < sizeBytes * worthwhile;
}

/** Without its `bytes`, so that a request of several chunks does not copy them. */
function inOnePiece(bytes: Uint8Array): Body {
  return {
    ...{ contentType, sizeBytes: bytes.byteLength },
    async *open() {
      yield bytes;
    },
  };
}

function fromDisk(chunk: Chunk): Body {
  return { contentType, sizeBytes: chunk.sizeBytes, open: () => streamChunk(chunk) };
}
