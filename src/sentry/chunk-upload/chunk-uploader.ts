import pMap from 'p-map';
import { OutageError } from '../../errors.ts';
import type { ChunkUploadApi } from './api.ts';
import { batchChunks } from './batches.ts';
import type { Chunk, ChunkedFile } from './chunks.ts';

/** More would keep more in memory than they gain. */
const mostAtOnce = 8;
/** A chunk that is missing after it was sent so often will not be there the next time. */
const mostTimes = 5;

export interface ChunkUploaderOptions {
  /** Most requests at once; undefined: as many as the server wants. */
  readonly concurrency?: number | undefined;
  /** Told of the bytes of each request that has gone well. */
  readonly onSent?: ((sizeBytes: number) => void) | undefined;
}

/** The chunks of some files on their way to Sentry. Each is sent as often as Sentry asks for it, within reason. */
export class ChunkUploader {
  readonly #remote: ChunkUploadApi;
  readonly #options: ChunkUploaderOptions;
  readonly #chunks: ReadonlyMap<string, Chunk>;
  readonly #timesSent = new Map<string, number>();

  constructor(remote: ChunkUploadApi, files: readonly ChunkedFile[], options: ChunkUploaderOptions) {
    this.#remote = remote;
    this.#options = options;
    this.#chunks = new Map(files.flatMap(({ chunks }) => chunks).map((chunk) => [chunk.checksum, chunk]));
  }

  /** Whether anything had to be sent for this file. */
  carried({ chunks }: ChunkedFile): boolean {
    return chunks.some(({ checksum }) => this.#timesSent.has(checksum));
  }

  /** Of these checksums those that are ours to send. */
  known(checksums: readonly string[]): readonly string[] {
    return checksums.filter((checksum) => this.#chunks.has(checksum));
  }

  /** Whether any of these was sent before. */
  hasSent(checksums: readonly string[]): boolean {
    return checksums.some((checksum) => this.#timesSent.has(checksum));
  }

  /**
   * Sends chunks, each once.
   *
   * @param checksums of the chunks; all of them unless told
   * @throws OutageError when Sentry asks for the same ones again and again
   */
  async send(checksums: Iterable<string> = this.#chunks.keys()): Promise<void> {
    const wanted = [...new Set(checksums)];
    const chunks = wanted.map((checksum) => this.#chunks.get(checksum)).filter((chunk) => chunk !== undefined);
    if (wanted.some((checksum) => (this.#timesSent.get(checksum) ?? 0) >= mostTimes)) {
      throw new OutageError(`Sentry has lost chunks of an upload ${mostTimes} times`, {
        remedy: 'Run the job again later.',
      });
    }
    const limits = await this.#remote.options();
    const concurrency = Math.max(1, Math.min(limits.concurrency, mostAtOnce, this.#options.concurrency ?? mostAtOnce));
    const sendBatch = async (batch: readonly Chunk[]) => {
      await this.#remote.send(batch);
      for (const { checksum } of batch) this.#timesSent.set(checksum, (this.#timesSent.get(checksum) ?? 0) + 1);
      this.#options.onSent?.(batch.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
    };
    await pMap(batchChunks(chunks, limits, concurrency), sendBatch, { concurrency });
  }
}
