import pMap from 'p-map';
import { OutageError } from '../../errors.ts';
import type { ChunkUploadApi } from './api.ts';
import { batchChunks } from './batches.ts';
import type { Chunk, ChunkedFile } from './chunks.ts';

/** More requests at once need more memory, but are not faster. */
const maxConcurrency = 8;
/** If a chunk is still missing after so many uploads, another one does not help. */
const maxUploadsPerChunk = 5;

export interface ChunkUploaderOptions {
  /** Undefined for the number that the server suggests. */
  readonly concurrency?: number | undefined;
  /** Called after each successful request, with the size of its chunks. */
  readonly onSent?: ((sizeBytes: number) => void) | undefined;
}

export class ChunkUploader {
  readonly #api: ChunkUploadApi;
  readonly #options: ChunkUploaderOptions;
  readonly #chunks: ReadonlyMap<string, Chunk>;
  readonly #uploadCounts = new Map<string, number>();

  constructor(api: ChunkUploadApi, files: readonly ChunkedFile[], options: ChunkUploaderOptions) {
    this.#api = api;
    this.#options = options;
    this.#chunks = new Map(files.flatMap(({ chunks }) => chunks).map((chunk) => [chunk.checksum, chunk]));
  }

  ownChecksums(checksums: readonly string[]): readonly string[] {
    return checksums.filter((checksum) => this.#chunks.has(checksum));
  }

  hasUploaded(checksums: readonly string[]): boolean {
    return checksums.some((checksum) => this.#uploadCounts.has(checksum));
  }

  /** @throws OutageError when a chunk was already uploaded too often */
  async upload(checksums: Iterable<string> = this.#chunks.keys()): Promise<void> {
    const distinct = [...new Set(checksums)];
    if (distinct.some((checksum) => this.#uploadCount(checksum) >= maxUploadsPerChunk)) {
      throw new OutageError(`Sentry still reports a chunk as missing after ${maxUploadsPerChunk} uploads`, {
        remedy: 'Re-run the job later.',
      });
    }
    const chunks = distinct.map((checksum) => this.#chunks.get(checksum)).filter((chunk) => chunk !== undefined);
    const limits = await this.#api.options();
    const allowed = Math.min(limits.concurrency, maxConcurrency, this.#options.concurrency ?? maxConcurrency);
    const concurrency = Math.max(1, allowed);
    const uploadBatch = async (batch: readonly Chunk[]) => {
      await this.#api.send(batch);
      for (const { checksum } of batch) this.#uploadCounts.set(checksum, this.#uploadCount(checksum) + 1);
      this.#options.onSent?.(batch.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
    };
    await pMap(batchChunks(chunks, limits, concurrency), uploadBatch, { concurrency });
  }

  #uploadCount(checksum: string): number {
    return this.#uploadCounts.get(checksum) ?? 0;
  }
}
