import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { ServerVersion } from './server-context.ts';

const KIB = 1024;
const MIB = 1024 * KIB;

/** The upload settings of an organization, which tests can change; sizes in bytes. */
export interface ChunkSettings {
  /** The upload URL, if it is not an address of this server. */
  url: string | undefined;
  chunkSize: number;
  chunksPerRequest: number;
  maxFileSize: number;
  maxRequestSize: number;
  concurrency: number;
  compression: string[];
  accept: string[];
  /** How many responses are `assembling` before an assembly ends. With `Infinity`, it never ends. */
  assemblingResponses: number;
  /** Makes every assembly fail with this message. */
  assembleError: string | undefined;
  /** Like Bugsink: the response is always `created` without missing chunks. */
  alwaysCreated: boolean;
}

function defaultSettings(version: ServerVersion): ChunkSettings {
  return {
    url: undefined,
    chunkSize: 8 * MIB,
    chunksPerRequest: 64,
    maxFileSize: 4 * KIB * MIB,
    maxRequestSize: 32 * MIB,
    concurrency: 8,
    compression: ['gzip'],
    accept: [
      ...['debug_files', 'release_files', 'pdbs', 'sources', 'bcsymbolmaps', 'il2cpp', 'portablepdbs'],
      'artifact_bundles',
      ...(version === 'current' ? ['artifact_bundles_v2', 'proguard', 'preprod_artifacts', 'dartsymbolmap'] : []),
    ],
    assemblingResponses: 1,
    assembleError: undefined,
    alwaysCreated: false,
  };
}

export interface SentChunk {
  readonly checksum: string;
  readonly isCompressed: boolean;
  readonly bytes: Buffer;
}

/** The chunks of an organization by SHA-1. */
export class ChunkStore {
  readonly settings: ChunkSettings;
  readonly #chunks = new Map<string, Buffer>();

  constructor(version: ServerVersion) {
    this.settings = defaultSettings(version);
  }

  get size(): number {
    return this.#chunks.size;
  }

  has(checksum: string): boolean {
    return this.#chunks.has(checksum);
  }

  get(checksum: string): Buffer | undefined {
    return this.#chunks.get(checksum);
  }

  delete(checksum: string): void {
    this.#chunks.delete(checksum);
  }

  /** Sentry deletes unused chunks after about a day. */
  clear(): void {
    this.#chunks.clear();
  }

  /** Stores all chunks of a request, or returns an error message and stores none. */
  add(sent: readonly SentChunk[]): string | undefined {
    const { chunksPerRequest, chunkSize, maxRequestSize } = this.settings;
    if (sent.length > chunksPerRequest) return 'Too many chunks';
    const chunks = sent.map(({ checksum, isCompressed, bytes }) => ({
      checksum,
      content: isCompressed ? gunzipSync(bytes) : bytes,
    }));
    // The limits apply to decompressed chunks.
    if (chunks.some(({ content }) => content.length > chunkSize)) return 'Chunk size too large';
    if (chunks.reduce((sum, { content }) => sum + content.length, 0) > maxRequestSize) return 'Request too large';
    if (chunks.some(({ checksum, content }) => checksum !== sha1(content))) return 'Checksum mismatch';
    for (const { checksum, content } of chunks) this.#chunks.set(checksum, content);
    return undefined;
  }

  /** Concatenates the chunks; returns undefined if one is missing. */
  assemble(checksums: readonly string[]): Buffer | undefined {
    const found = checksums.map((checksum) => this.#chunks.get(checksum));
    return found.includes(undefined) ? undefined : Buffer.concat(found as Buffer[]);
  }
}

export function sha1(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}
