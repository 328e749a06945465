import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DebugFileContent, openContents } from '../artifacts/debug-file/content.ts';
import type { DebugFile } from '../artifacts/debug-file/debug-file.ts';
import type { DebugFormat } from '../artifacts/debug-file/image.ts';
import { writeZip } from '../artifacts/debug-file/write-zip.ts';
import { openScratch } from '../artifacts/scratch.ts';
import type { Clock } from '../clock.ts';
import type { DebugFilesReport, UploadedDebugFile } from '../debug-files-report.ts';
import { SetupError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { ChunkUpload, ChunkUploadOptions } from '../sentry/chunk-upload.ts';
import type { DebugFiles } from '../sentry/debug-files.ts';
import { RefusalError } from '../sentry/errors.ts';
import { formatBytes } from '../size.ts';
import { assembleDebugFiles } from './debug-file-assembly.ts';
import { verifyDebugFile } from './debug-file-proof.ts';
import { Progress } from './progress.ts';

/** As many checksums as an address has room for. */
const checksumsAtOnce = 100;
/** Of one ZIP file, before it is packed. */
const [mostZipped, mostZippedBytes] = [64, 32 * 1024 * 1024];

/** What a server has to accept, so that it puts a file of the format together from chunks. */
const needs: Readonly<Partial<Record<DebugFormat, string>>> = {
  pe: 'pdbs',
  pdb: 'pdbs',
  portablepdb: 'portablepdbs',
  proguard: 'proguard',
};

export interface DebugFilesPorts {
  readonly remote: DebugFiles;
  readonly chunkUpload: ChunkUpload;
  readonly log: Log;
  readonly clock: Clock;
  /** Ends the waiting for Sentry. */
  readonly signal: AbortSignal;
}

export interface DebugFilesOptions {
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
export class DebugFilesDestination {
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
    await using scratch = await openScratch(this.#options.tempFolder);
    const server = await this.#chunkOptions();
    const contents = await openContents(files, scratch.path, server?.chunkSize ?? Number.POSITIVE_INFINITY);
    refuseTooLarge(contents, server);
    const progress = this.#progress(contents);
    const reports: UploadedDebugFile[] = [];
    for (const project of this.#options.projects) {
      const missing = await this.#missing(project, contents);
      const byChunks = missing.filter(({ file }) => canChunk(server, file.format));
      await assembleDebugFiles(this.#ports, project, byChunks, { ...this.#options, onSent: progress.sent });
      await this.#sendZips(
        project,
        missing.filter((content) => !byChunks.includes(content)),
        scratch.path,
        progress,
      );
      reports.push(...contents.map((content) => reportOf(content, project, missing.includes(content))));
      for (const content of contents) progress.finished(missing.includes(content) ? 0 : content.sizeBytes);
    }
    return { files: reports, durationMs: this.#ports.clock.now() - beganAtMs };
  }

  /** What `upload` would find. Writes nothing to Sentry. */
  async compare(files: readonly DebugFile[]): Promise<DebugFilesReport> {
    await using scratch = await openScratch(this.#options.tempFolder);
    const contents = await openContents(files, scratch.path, Number.POSITIVE_INFINITY);
    const progress = this.#progress(contents);
    const reports: UploadedDebugFile[] = [];
    for (const project of this.#options.projects) {
      const missing = await this.#missing(project, contents);
      reports.push(...contents.map((content) => reportOf(content, project, missing.includes(content))));
    }
    return { files: reports, durationMs: progress.durationMs };
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

  async #missing(project: string, contents: readonly DebugFileContent[]): Promise<readonly DebugFileContent[]> {
    const missing: DebugFileContent[] = [];
    for (let start = 0; start < contents.length; start += checksumsAtOnce) {
      const some = contents.slice(start, start + checksumsAtOnce);
      const unknown = await this.#ports.remote.missing(
        project,
        some.map(({ checksum }) => checksum),
      );
      missing.push(...some.filter(({ checksum }) => unknown.has(checksum)));
    }
    return missing;
  }

  async #sendZips(project: string, contents: readonly DebugFileContent[], folder: string, progress: Progress) {
    const { remote } = this.#ports;
    for (const batch of zipBatches(contents)) {
      const path = join(folder, 'batch.zip');
      const zip = await writeZip(batch, path);
      const stored = new Map((await remote.upload(project, zip)).map((one) => [one.sha1, one]));
      await rm(path);
      for (const content of batch) {
        const answer = stored.get(content.checksum);
        if (answer) verifyDebugFile(content, answer);
        progress.sent(content.sizeBytes);
      }
    }
    // Of what was stored already, and of what Sentry cannot read, the answers say nothing.
    const [refused] = await this.#missing(project, contents);
    if (!refused) return;
    throw new SetupError(`Sentry has taken ${refused.name}, and stored nothing of it in ${project}`, {
      remedy: `This server cannot read the format (${refused.file.format}). Update it, or exclude the file.`,
    });
  }

  #progress(contents: readonly DebugFileContent[]): Progress {
    const times = this.#options.projects.length;
    const bytes = contents.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) * times;
    return new Progress(this.#ports, { files: contents.length * times, bytes });
  }
}

function canChunk(server: ChunkUploadOptions | undefined, format: DebugFormat): boolean {
  const has = (kind: string) => server?.accept.includes(kind) ?? false;
  return has('debug_files') && has(needs[format] ?? 'debug_files');
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

function zipBatches(contents: readonly DebugFileContent[]): readonly (readonly DebugFileContent[])[] {
  const batches: DebugFileContent[][] = [];
  let bytes = 0;
  for (const content of contents) {
    const last = batches.at(-1);
    bytes += content.sizeBytes;
    if (last && last.length < mostZipped && bytes <= mostZippedBytes) {
      last.push(content);
    } else {
      batches.push([content]);
      bytes = content.sizeBytes;
    }
  }
  return batches;
}

function reportOf({ file, sizeBytes }: DebugFileContent, project: string, isNew: boolean): UploadedDebugFile {
  const { name, debugId, format } = file;
  return { name, debugId, format, project, sizeBytes, state: isNew ? 'new' : 'unchanged' };
}
