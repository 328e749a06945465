import pMap from 'p-map';
import type { Clock } from '../clock.ts';
import { SetupError } from '../errors.ts';
import type { Log } from '../log.ts';
import { RefusalError } from '../sentry/errors.ts';
import type { ReleaseFile, ReleaseFiles } from './api.ts';
import { type BuildFile, explainReadError, openContent } from './build-file.ts';
import type { FilesPlan } from './plan.ts';
import { Progress } from './progress.ts';
import { type FileState, totalBytes, type UploadedFile, type UploadReport } from './result.ts';
import { sourceMapHeader } from './source-mapping-url.ts';
import { classifyFile, hasSameContent, listStoredFiles, replaceRemedy, verifyUpload } from './stored-files.ts';

/** The size of the connection pool. The HTTP client finds out how many connections to use at once. */
const maxConcurrency = 64;

export interface ReleaseFileDependencies {
  readonly remote: ReleaseFiles;
  readonly log: Log;
  readonly clock: Clock;
}

export interface ReleaseFileOptions extends Pick<FilesPlan, 'dist' | 'existingFiles' | 'headers' | 'concurrency'> {
  readonly version: string;
  /** If so, it has no files to list. */
  readonly releaseIsNew: boolean;
  /** By name, if they have been listed already. */
  readonly stored?: ReadonlyMap<string, ReleaseFile> | undefined;
}

export class ReleaseFileUploader {
  readonly #remote: ReleaseFiles;
  readonly #dependencies: ReleaseFileDependencies;
  readonly #options: ReleaseFileOptions;

  constructor(dependencies: ReleaseFileDependencies, options: ReleaseFileOptions) {
    this.#remote = dependencies.remote;
    this.#dependencies = dependencies;
    this.#options = options;
  }

  async upload(files: readonly BuildFile[]): Promise<UploadReport> {
    const progress = new Progress(this.#dependencies, { files: files.length, bytes: totalBytes(files) });
    const { releaseIsNew, stored: listed } = this.#options;
    const stored = releaseIsNew ? undefined : (listed ?? (await listStoredFiles(this.#remote, this.#options)));
    const names = new Set(files.map(({ name }) => name));
    const storeFile = async (file: BuildFile): Promise<UploadedFile> => {
      const state = await this.#storeFile(file, stored?.get(file.name), names, progress).catch((error) => {
        throw explainReadError(error, file);
      });
      progress.finished(state === 'new' || state === 'replaced' ? 0 : file.sizeBytes);
      return { name: file.name, sizeBytes: file.sizeBytes, state };
    };
    const concurrency = Math.min(this.#options.concurrency ?? maxConcurrency, maxConcurrency);
    return { files: await pMap(files, storeFile, { concurrency }), durationMs: progress.durationMs };
  }

  /** By name; undefined if the release does not exist. */
  async list(): Promise<ReadonlyMap<string, ReleaseFile> | undefined> {
    return await listStoredFiles(this.#remote, this.#options).catch((error) => {
      if (error instanceof RefusalError && error.status === 404) return undefined;
      throw error;
    });
  }

  /** Returns what `upload` would do, and throws the same errors for files that must not be replaced. */
  async compare(files: readonly BuildFile[]): Promise<readonly UploadedFile[]> {
    const stored = this.#options.stored ?? (await this.list());
    const compareFile = async (file: BuildFile): Promise<UploadedFile> => {
      const state = await classifyFile(file, stored?.get(file.name), this.#options.existingFiles).catch((error) => {
        throw explainReadError(error, file);
      });
      return { name: file.name, sizeBytes: file.sizeBytes, state };
    };
    return pMap(files, compareFile, { concurrency: maxConcurrency });
  }

  async #storeFile(
    file: BuildFile,
    stored: ReleaseFile | undefined,
    names: ReadonlySet<string>,
    progress: Progress,
  ): Promise<FileState> {
    const state = await classifyFile(file, stored, this.#options.existingFiles);
    if (state === 'unchanged' || state === 'kept') return state;
    if (stored) await this.#deleteFile(stored);
    const content = openContent(file, progress.sent);
    const { version, dist } = this.#options;
    const headers = { ...(await sourceMapHeader(file, content, names)), ...this.#options.headers };
    try {
      const answer = await this.#remote.upload(version, { name: file.name, dist, headers, content });
      verifyUpload(file, content.sentSha1(), answer);
    } catch (error) {
      if (!(error instanceof RefusalError && error.status === 409)) throw error;
      return this.#resolveConflict(file, state, error);
    }
    return state;
  }

  /**
   * The name was free when the files were listed. It was taken by this upload, if the answer to its first attempt was
   * lost, or by another job. Other content is not replaced: two jobs would replace each other's files forever.
   */
  async #resolveConflict(file: BuildFile, state: FileState, conflict: RefusalError): Promise<FileState> {
    const stored = (await listStoredFiles(this.#remote, this.#options, file.name)).get(file.name);
    if (stored && (await hasSameContent(file, stored))) return state;
    if (stored && this.#options.existingFiles === 'keep') return 'kept';
    throw new SetupError(`Could not store ${file.name}: another upload has stored other content under this name`, {
      remedy: 'Check that no other job uploads other files with the same names to this release and dist.',
      cause: conflict,
    });
  }

  async #deleteFile(stored: ReleaseFile): Promise<void> {
    try {
      await this.#remote.delete(this.#options.version, stored);
    } catch (error) {
      if (error instanceof RefusalError && error.status === 404) return; // Another job has deleted it already.
      if (!(error instanceof RefusalError && error.status === 403)) throw error;
      throw new SetupError(`${stored.name} is in the release with other content, and this token may not delete it`, {
        remedy: replaceRemedy,
        cause: error,
      });
    }
  }
}
