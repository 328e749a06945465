import { listOf, number, object, optional, type Shape, text } from '../../http/response-shape.ts';

/** The limits and features of a server; all sizes in bytes before compression. */
export interface ChunkUploadOptions {
  /** Where chunks are sent. In the answer of a server it may be relative to `/api/0/`. */
  readonly url: string;
  readonly chunkSize: number;
  readonly chunksPerRequest: number;
  /** Of the chunks of one request. */
  readonly maxRequestSize: number;
  readonly maxFileSize: number;
  readonly concurrency: number;
  readonly compression: readonly string[];
  /** The kinds of files that the server assembles: `artifact_bundles`, `debug_files`, … */
  readonly accept: readonly string[];
}

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

/** As sent: other servers than Sentry leave out optional ones. */
type ServerOptions = Pick<ChunkUploadOptions, 'url' | 'chunkSize'> & {
  readonly [Name in keyof Omit<ChunkUploadOptions, 'url' | 'chunkSize'>]?: ChunkUploadOptions[Name] | null;
};

const limit: Shape<number> = (value): value is number => number(value) && value >= 1;

export const isServerOptions = object<ServerOptions>({
  url: (value): value is string => text(value) && URL.canParse(value, 'https://sentry.io'),
  chunkSize: limit,
  chunksPerRequest: optional(limit),
  maxRequestSize: optional(limit),
  maxFileSize: optional(limit),
  concurrency: optional(limit),
  compression: optional(listOf(text)),
  accept: optional(listOf(text)),
});

export function withStrictDefaults(options: ServerOptions): ChunkUploadOptions {
  return {
    url: options.url,
    chunkSize: options.chunkSize,
    chunksPerRequest: options.chunksPerRequest ?? 1,
    maxRequestSize: options.maxRequestSize ?? options.chunkSize,
    maxFileSize: options.maxFileSize ?? Number.MAX_SAFE_INTEGER,
    concurrency: options.concurrency ?? 1,
    compression: options.compression ?? [],
    accept: options.accept ?? [],
  };
}
