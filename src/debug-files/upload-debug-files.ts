import type { Clock } from '../clock.ts';
import { SetupError } from '../errors.ts';
import { Progress } from '../files/progress.ts';
import { unreadable } from '../files/verify-upload.ts';
import { formatBytes } from '../format.ts';
import { openTemporaryFolder } from '../github-actions/temporary-files.ts';
import type { Log } from '../log.ts';
import type { ChunkUploadApi } from '../sentry/chunk-upload/api.ts';
import type { ChunkUploadOptions } from '../sentry/chunk-upload/options.ts';
import { RefusalError } from '../sentry/errors.ts';
import type { DebugFiles } from './api.ts';
import { assembleDebugFiles } from './assemble-debug-files.ts';
import { type DebugFileContent, openContents } from './content.ts';
import type { DebugFile } from './debug-file.ts';
import type { DebugFormat } from './formats/image.ts';
import { missingOf } from './missing-debug-files.ts';
import type { DebugFilesReport, UploadedDebugFile } from './result.ts';
import { sendZips } from './upload-zips.ts';

/** What a server has to accept, so that it puts a file of the format together from chunks. */
const needs: Readonly<Partial<Record<DebugFormat, string>>> = {
  pe: 'pdbs',
  pdb: 'pdbs',
  portablepdb: 'portablepdbs',
  proguard: 'proguard',
};

interface DebugFilesPorts {
  readonly remote: DebugFiles;
  readonly chunkUpload: ChunkUploadApi;
  readonly log: Log;
  readonly clock: Clock;
  /** Ends the waiting for Sentry. */
  readonly signal: AbortSignal;
}

interface DebugFilesOptions {
  /** Slugs; each project gets all of the files. */
  readonly projects: readonly string[];
  /** Absolute; for what is unpacked from ZIP files, while it is sent. */
  readonly tempFolder: string;
  /** Most requests in flight; undefined: as many as the server wants. */
  readonly concurrency: number | undefined;
}

/**
 * Stores debug information files with each of the projects. Sentry is asked by checksum what it has; the rest goes in
 * chunks, which the projects share, or in ZIP files where the server knows no better.
 */
export class DebugFileUploader {
  readonly #ports: DebugFilesPorts;
  readonly #options: DebugFilesOptions;

  constructor(ports: DebugFilesPorts, options: DebugFilesOptions) {
    this.#ports = ports;
    this.#options = options;
  }

  /**
   * @throws SetupError when Sentry can do nothing with a file
   * @throws IntegrityError when it has stored something else
   */
  async upload(files: readonly DebugFile[]): Promise<DebugFilesReport> {
    if (files.length === 0) return { files: [], durationMs: 0 };
    const beganAtMs = this.#ports.clock.now();
    await using scratch = await openTemporaryFolder(this.#options.tempFolder);
    const server = await this.#chunkOptions();
    const contents = await open(files, scratch.path, server?.chunkSize ?? Number.POSITIVE_INFINITY);
    refuseTooLarge(contents, server);
    const progress = this.#progress(contents);
    const reports: UploadedDebugFile[] = [];
    for (const project of this.#options.projects) {
      const { unknown, misnamed } = await missingOf(this.#ports.remote, project, contents);
      const missing = [...unknown, ...misnamed];
      const byChunks = firstOfEach(unknown.filter(({ file }) => canChunk(server, file.format)));
      await assembleDebugFiles(this.#ports, project, byChunks, { ...this.#options, onSent: progress.sent });
      const byZip = missing.filter((content) => !byChunks.includes(content));
      await sendZips(this.#ports.remote, project, byZip, scratch.path, progress.sent);
      reports.push(...contents.map((content) => reportOf(content, project, missing.includes(content))));
      for (const content of contents) progress.finished(missing.includes(content) ? 0 : content.sizeBytes);
    }
    return { files: reports, durationMs: this.#ports.clock.now() - beganAtMs };
  }

  /** What `upload` would find, and refuse. Writes nothing to Sentry. */
  async compare(files: readonly DebugFile[]): Promise<DebugFilesReport> {
    await using scratch = await openTemporaryFolder(this.#options.tempFolder);
    const contents = await open(files, scratch.path, Number.POSITIVE_INFINITY);
    if (contents.length > 0) refuseTooLarge(contents, await this.#chunkOptions());
    const reports: UploadedDebugFile[] = [];
    for (const project of this.#options.projects) {
      const missing = Object.values(await missingOf(this.#ports.remote, project, contents)).flat();
      reports.push(...contents.map((content) => reportOf(content, project, missing.includes(content))));
    }
    return { files: reports, durationMs: 0 };
  }

  /** Undefined for a server from before there were chunks. */
  async #chunkOptions(): Promise<ChunkUploadOptions | undefined> {
    try {
      return await this.#ports.chunkUpload.options();
    } catch (error) {
      if (error instanceof RefusalError && error.status === 404) return undefined;
      throw error;
    }
  }

  #progress(contents: readonly DebugFileContent[]): Progress {
    const times = this.#options.projects.length;
    const bytes = contents.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) * times;
    return new Progress(this.#ports, { files: contents.length * times, bytes });
  }
}

async function open(...known: Parameters<typeof openContents>): Promise<readonly DebugFileContent[]> {
  try {
    return await openContents(...known);
  } catch (error) {
    const path = error instanceof Error && 'path' in error ? String(error.path) : 'A debug information file';
    throw unreadable({ path }, error) ?? error;
  }
}

function canChunk(server: ChunkUploadOptions | undefined, format: DebugFormat): boolean {
  return server?.accept.includes(needs[format] ?? 'debug_files') ?? false;
}

/** Sentry puts the same content together once, by one ID. */
function firstOfEach(contents: readonly DebugFileContent[]): readonly DebugFileContent[] {
  return [...new Map(contents.toReversed().map((content) => [content.checksum, content])).values()].toReversed();
}

function refuseTooLarge(contents: readonly DebugFileContent[], server: ChunkUploadOptions | undefined): void {
  const most = server?.maxFileSize ?? Number.POSITIVE_INFINITY;
  const large = contents.find(({ sizeBytes }) => sizeBytes > most);
  if (!large) return;
  throw new SetupError(
    `${large.name} has ${formatBytes(large.sizeBytes)}; this Sentry takes ${formatBytes(most)} a file`,
    {
      remedy: 'Exclude it, or compress its debug sections (-gz).',
    },
  );
}

function reportOf({ file, sizeBytes }: DebugFileContent, project: string, isNew: boolean): UploadedDebugFile {
  const { name, debugId, format } = file;
  return { name, debugId, format, project, sizeBytes, state: isNew ? 'new' : 'unchanged' };
}
