import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';

const KIB = 1024;
const MIB = 1024 * KIB;

/** What a test may set up of the upload of an organization; sizes in bytes. */
export interface ChunkSettings {
  /** What is told instead of this server's own address. */
  url: string | undefined;
  chunkSize: number;
  chunksPerRequest: number;
  maxFileSize: number;
  maxRequestSize: number;
  concurrency: number;
  compression: string[];
  accept: string[];
  /** How often `assembling` is answered before an assembly ends. `Infinity`: it never does. */
  assemblingResponses: number;
  /** What every assembly ends with, whatever the bytes; undefined: with what they deserve. */
  assembleError: string | undefined;
  /** As Bugsink: whatever becomes of a bundle, the answer is `created`, and nothing is missing. */
  alwaysCreated: boolean;
}

function defaultSettings(): ChunkSettings {
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
      ...['artifact_bundles', 'artifact_bundles_v2', 'proguard', 'preprod_artifacts', 'dartsymbolmap'],
    ],
    assemblingResponses: 1,
    assembleError: undefined,
    alwaysCreated: false,
  };
}

/** A chunk as it came. */
export interface SentChunk {
  readonly checksum: string;
  readonly isCompressed: boolean;
  readonly bytes: Buffer;
}

/** The chunks of one organization, by their SHA-1. */
export class ChunkStore {
  readonly settings = defaultSettings();
  readonly #chunks = new Map<string, Buffer>();

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

  /** As Sentry does after about a day with what nobody has assembled. */
  clear(): void {
    this.#chunks.clear();
  }

  /** Stores the chunks of one request; what is wrong with them is returned, and then none is stored. */
  add(sent: readonly SentChunk[]): string | undefined {
    const { chunksPerRequest, chunkSize, maxRequestSize } = this.settings;
    if (sent.length > chunksPerRequest) return 'Too many chunks';
    const chunks = sent.map(({ checksum, isCompressed, bytes }) => ({
      checksum,
      content: isCompressed ? gunzipSync(bytes) : bytes,
    }));
    // Sizes are those after decompression.
    if (chunks.some(({ content }) => content.length > chunkSize)) return 'Chunk size too large';
    if (chunks.reduce((sum, { content }) => sum + content.length, 0) > maxRequestSize) return 'Request too large';
    if (chunks.some(({ checksum, content }) => checksum !== sha1(content))) return 'Checksum mismatch';
    for (const { checksum, content } of chunks) this.#chunks.set(checksum, content);
    return undefined;
  }

  /** The chunks put together, or undefined where one is missing. */
  assemble(checksums: readonly string[]): Buffer | undefined {
    const found = checksums.map((checksum) => this.#chunks.get(checksum));
    return found.includes(undefined) ? undefined : Buffer.concat(found as Buffer[]);
  }
}

export function sha1(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}
