import { OutageError } from '../../errors.ts';

/** The limits and features of a server; all sizes in bytes before compression. */
export interface ChunkUploadOptions {
  /** Where chunks are sent: absolute, or relative to `/api/0/`. */
  readonly url: string;
  readonly chunkSize: number;
  readonly chunksPerRequest: number;
  /** Total size of the chunks of one request. */
  readonly maxRequestSize: number;
  /** Of one assembled file. */
  readonly maxFileSize: number;
  /** The maximum of requests at once. */
  readonly concurrency: number;
  /** Accepted encodings of chunks. */
  readonly compression: readonly string[];
  /** The kinds of files that the server assembles: `artifact_bundles`, `debug_files`, … */
  readonly accept: readonly string[];
}

/** The options of a server without chunk upload. */
export const noChunkUpload: ChunkUploadOptions = {
  url: '',
  chunkSize: Number.POSITIVE_INFINITY,
  chunksPerRequest: 1,
  maxRequestSize: 1,
  maxFileSize: Number.POSITIVE_INFINITY,
  concurrency: 1,
  compression: [],
  accept: [],
};

/**
 * Reads the options from the answer of the server. Missing limits get the strictest possible value.
 *
 * @throws OutageError for an answer without a valid URL, or with an invalid limit
 */
export function readChunkUploadOptions(answer: unknown): ChunkUploadOptions {
  const fields = Object(answer) as Readonly<Record<string, unknown>>;
  const { url, chunkSize } = fields;
  const readLimit = (name: string, defaultValue: unknown): number => {
    const value = fields[name] ?? defaultValue;
    if (typeof value === 'number' && value >= 1) return value;
    throw invalidOption(name, value);
  };
  if (typeof url !== 'string' || !URL.canParse(url, 'https://sentry.io')) throw invalidOption('url', url);
  return {
    url,
    chunkSize: readLimit('chunkSize', undefined),
    chunksPerRequest: readLimit('chunksPerRequest', 1),
    maxRequestSize: readLimit('maxRequestSize', chunkSize),
    maxFileSize: readLimit('maxFileSize', Number.MAX_SAFE_INTEGER),
    concurrency: readLimit('concurrency', 1),
    compression: readList(fields['compression']),
    accept: readList(fields['accept']),
  };
}

function readList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function invalidOption(name: string, value: unknown): OutageError {
  return new OutageError(`Sentry returned invalid chunk upload options: ${name} is ${JSON.stringify(value)}`, {
    remedy: 'Ask the administrator of this Sentry server to check GET /api/0/organizations/{org}/chunk-upload/.',
  });
}
