import type { Clock } from '../clock.ts';
import { SetupError } from '../errors.ts';
import { Progress } from '../files/progress.ts';
import { totalBytes } from '../files/result.ts';
import { formatBytes } from '../format.ts';
import { openTemporaryFolder } from '../github-actions/temporary-files.ts';
import type { Log } from '../log.ts';
import type { ChunkUploadApi } from '../sentry/chunk-upload/api.ts';
import type { ChunkUploadOptions } from '../sentry/chunk-upload/options.ts';
import type { DebugFiles } from './api.ts';
import { assembleDebugFiles } from './assemble-debug-files.ts';
import { type DebugFileContent, openContents } from './content.ts';
import type { DebugFileSelection } from './covered-files.ts';
import type { DebugFormat } from './formats/image.ts';
import type { DebugFilesPlan } from './plan.ts';
import { type DebugFilesReport, reportDebugFile, type UploadedDebugFile } from './result.ts';
import { findMissing } from './stored-debug-files.ts';
import { uploadZips } from './upload-zips.ts';

/** What a server must accept to assemble files of a format from chunks; `debug_files` for all other formats. */
const requiredCapabilities: Readonly<Partial<Record<DebugFormat, string>>> = {
  pe: 'pdbs',
  pdb: 'pdbs',
  portablepdb: 'portablepdbs',
  proguard: 'proguard',
  sourcebundle: 'sources',
};

interface DebugFileDependencies {
  readonly remote: DebugFiles;
  readonly chunkUpload: ChunkUploadApi;
  readonly log: Log;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

interface DebugFileOptions extends Pick<DebugFilesPlan, 'tempFolder' | 'concurrency'> {
  /** Slugs; each project gets all of the files. */
  readonly projects: readonly string[];
}

/**
 * Sends only what Sentry does not have: in chunks that the projects share, or in ZIP files if the server does not
 * assemble files of that format from chunks.
 */
export class DebugFileUploader {
  readonly #dependencies: DebugFileDependencies;
  readonly #options: DebugFileOptions;

  constructor(dependencies: DebugFileDependencies, options: DebugFileOptions) {
    this.#dependencies = dependencies;
    this.#options = options;
  }

  async upload({ files, covered }: DebugFileSelection): Promise<DebugFilesReport> {
    if (files.length === 0) return { files: [], durationMs: 0 };
    const { remote, chunkUpload, clock } = this.#dependencies;
    const { tempFolder, projects, concurrency } = this.#options;
    const startedAtMs = clock.now();
    await using temporary = await openTemporaryFolder(tempFolder);
    const server = await chunkUpload.options();
    const contents = await openContents(files, temporary.path, server.chunkSize);
    refuseTooLarge(contents, server);
    const total = { files: contents.length * projects.length, bytes: totalBytes(contents) * projects.length };
    const progress = new Progress(this.#dependencies, total);
    const reports: UploadedDebugFile[] = [];
    for (const project of projects) {
      for (const part of inSendingOrder(contents)) {
        const { notStored, underOtherId } = await findMissing(remote, project, part);
        const missing = [...notStored, ...underOtherId];
        const inChunks = distinctByContent(notStored.filter(({ file }) => acceptsInChunks(server, file.format)));
        await assembleDebugFiles(this.#dependencies, project, inChunks, { concurrency, onSent: progress.sent });
        const inZips = missing.filter((content) => !inChunks.includes(content));
        await uploadZips(remote, project, inZips, temporary.path, progress.sent);
        reports.push(...part.map((content) => reportDebugFile(content.file, project, stateOf(content, missing))));
        for (const content of part) progress.finished(missing.includes(content) ? 0 : content.sizeBytes);
      }
      reports.push(...covered.map((file) => reportDebugFile(file, project, 'covered')));
    }
    return { files: reports, durationMs: clock.now() - startedAtMs };
  }

  /** Returns what `upload` would do, and throws the same errors for unsuitable files. */
  async compare({ files, covered }: DebugFileSelection): Promise<DebugFilesReport> {
    const { remote, chunkUpload } = this.#dependencies;
    await using temporary = await openTemporaryFolder(this.#options.tempFolder);
    const contents = await openContents(files, temporary.path, Number.POSITIVE_INFINITY);
    if (contents.length > 0) refuseTooLarge(contents, await chunkUpload.options());
    const reports: UploadedDebugFile[] = [];
    for (const project of this.#options.projects) {
      const { notStored, underOtherId } = await findMissing(remote, project, contents);
      const missing = [...notStored, ...underOtherId];
      reports.push(...contents.map((content) => reportDebugFile(content.file, project, stateOf(content, missing))));
      reports.push(...covered.map((file) => reportDebugFile(file, project, 'covered')));
    }
    return { files: reports, durationMs: 0 };
  }
}

/**
 * Sends binaries after the debug files, because Sentry does not count compact unwind information: it deletes a binary
 * when a dSYM with `__eh_frame` is stored later, but keeps both in this order. Source bundles come last too, because it
 * deletes them when a portable PDB that contains sources is stored later.
 */
function inSendingOrder(contents: readonly DebugFileContent[]): readonly (readonly DebugFileContent[])[] {
  const isSentLast = ({ file: { features = [] } }: DebugFileContent) =>
    features.includes('sources') || (features.includes('unwind') && !features.includes('debug'));
  const { first = [], last = [] } = Object.groupBy(contents, (content) => (isSentLast(content) ? 'last' : 'first'));
  return [first, last].filter((part) => part.length > 0);
}

function acceptsInChunks({ accept }: ChunkUploadOptions, format: DebugFormat): boolean {
  return accept.includes(requiredCapabilities[format] ?? 'debug_files');
}

/** Sentry assembles the same content only once, under one debug ID; the other IDs need a ZIP file. */
function distinctByContent(contents: readonly DebugFileContent[]): readonly DebugFileContent[] {
  return [...new Map(contents.toReversed().map((content) => [content.checksum, content])).values()].toReversed();
}

function refuseTooLarge(contents: readonly DebugFileContent[], { maxFileSize }: ChunkUploadOptions): void {
  const large = contents.find(({ sizeBytes }) => sizeBytes > maxFileSize);
  if (!large) return;
  const { file, sizeBytes } = large;
  const sizes = `it has ${formatBytes(sizeBytes)}, and this Sentry accepts files of up to ${formatBytes(maxFileSize)}`;
  throw new SetupError(`${file.displayPath} is too large: ${sizes}`, {
    remedy: 'Exclude the file, or compress its debug sections (-gz).',
  });
}

function stateOf(content: DebugFileContent, missing: readonly DebugFileContent[]): UploadedDebugFile['state'] {
  return missing.includes(content) ? 'new' : 'unchanged';
}
