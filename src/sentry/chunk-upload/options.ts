import { OutageError } from '../../errors.ts';

/** What a server takes; all sizes in bytes and before compression. */
export interface ChunkUploadOptions {
  /** Where chunks are sent: whole, or relative to `/api/0/`. */
  readonly url: string;
  readonly chunkSize: number;
  readonly chunksPerRequest: number;
  /** Of the chunks of one request together. */
  readonly maxRequestSize: number;
  /** Of one assembled file. */
  readonly maxFileSize: number;
  /** Most requests at once. */
  readonly concurrency: number;
  /** The encodings that chunks may have; may be empty. */
  readonly compression: readonly string[];
  /** The kinds of file that can be assembled: `artifact_bundles`, `debug_files`, … */
  readonly accept: readonly string[];
}

/** Of a server that has never heard of chunks. */
export const noChunks: ChunkUploadOptions = {
  ...{ url: '', chunkSize: Number.POSITIVE_INFINITY, chunksPerRequest: 1, maxRequestSize: 1, concurrency: 1 },
  maxFileSize: Number.POSITIVE_INFINITY,
  ...{ compression: [], accept: [] },
};

/**
 * Reads what a server says of itself. Limits that it leaves out are taken as narrow as they can be meant.
 *
 * @throws OutageError for an answer without an address, or with a size that nothing could have
 */
export function readChunkUploadOptions(answer: unknown): ChunkUploadOptions {
  const told = Object(answer) as Readonly<Record<string, unknown>>;
  const { url, chunkSize } = told;
  const limit = (name: string, otherwise: unknown): number => {
    const value = told[name] ?? otherwise;
    if (typeof value === 'number' && value >= 1) return value;
    throw unclear(`${name} is ${JSON.stringify(value)}`);
  };
  if (typeof url !== 'string' || !URL.canParse(url, 'https://sentry.io'))
    throw unclear(`url is ${JSON.stringify(url)}`);
  return {
    url,
    chunkSize: limit('chunkSize', undefined),
    chunksPerRequest: limit('chunksPerRequest', 1),
    maxRequestSize: limit('maxRequestSize', chunkSize),
    maxFileSize: limit('maxFileSize', Number.MAX_SAFE_INTEGER),
    concurrency: limit('concurrency', 1),
    compression: list(told['compression']),
    accept: list(told['accept']),
  };
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function unclear(problem: string): OutageError {
  return new OutageError(`Sentry does not say clearly how it takes uploads: ${problem}`, {
    remedy: 'Ask who runs this Sentry to look at GET /api/0/organizations/{org}/chunk-upload/.',
  });
}
