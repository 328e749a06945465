import pMap from 'p-map';
import type { Clock } from '../clock.ts';
import { SetupError } from '../errors.ts';
import type { Log } from '../log.ts';
import { RefusalError } from '../sentry/errors.ts';
import type { ReleaseFile, ReleaseFiles } from './api.ts';
import type { BuildFile } from './build-file.ts';
import { openContent } from './content.ts';
import { isSameContent } from './diff.ts';
import { sha1Of } from './digest.ts';
import { Progress } from './progress.ts';
import type { FileState, UploadedFile, UploadReport } from './result.ts';
import { sourceMapHeader } from './source-map-header.ts';
import { judge, listStored, type StoredFilesOptions, waysAroundDeleting } from './stored-files.ts';
import { unreadable, verify } from './verify-upload.ts';

/** As many as there are connections; how many of them are used at a time is found out by the HTTP client. */
const mostAtOnce = 64;

const nothing: ReadonlyMap<string, ReleaseFile> = new Map();

export interface ReleaseFileDependencies {
  readonly remote: ReleaseFiles;
  readonly log: Log;
  readonly clock: Clock;
}

export interface ReleaseFileOptions extends StoredFilesOptions {
  /** Stored with every file. */
  readonly headers: Readonly<Record<string, string>>;
  /** Most uploads in flight; undefined: as many as the server bears. */
  readonly concurrency: number | undefined;
  /** True when this run has just created the release, which therefore has no files to be listed. */
  readonly releaseIsNew: boolean;
  /** What is stored, by name, where it has been listed already. */
  readonly stored?: ReadonlyMap<string, ReleaseFile> | undefined;
}

/** Stores build files as files of a release: one request a file, compared by SHA-1 with what is there already. */
export class ReleaseFileUploader {
  readonly #remote: ReleaseFiles;
  readonly #ports: ReleaseFileDependencies;
  readonly #options: ReleaseFileOptions;

  constructor(ports: ReleaseFileDependencies, options: ReleaseFileOptions) {
    this.#remote = ports.remote;
    this.#ports = ports;
    this.#options = options;
  }

  /**
   * @throws IntegrityError when Sentry answers with another SHA-1 or size than the file has
   * @throws SetupError when a stored file has other content and must not, or cannot, be replaced
   */
  async upload(files: readonly BuildFile[]): Promise<UploadReport> {
    const bytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const progress = new Progress(this.#ports, { files: files.length, bytes });
    const { releaseIsNew, stored: listed } = this.#options;
    const stored = releaseIsNew ? nothing : (listed ?? (await listStored(this.#remote, this.#options)));
    const names = new Set(files.map(({ name }) => name));
    const store = async (file: BuildFile): Promise<UploadedFile> => {
      const state = await this.#store(file, stored.get(file.name), names, progress).catch((error) => {
        throw unreadable(file, error) ?? error;
      });
      progress.finished(state === 'new' || state === 'replaced' ? 0 : file.sizeBytes);
      return { name: file.name, sizeBytes: file.sizeBytes, state };
    };
    const concurrency = Math.min(this.#options.concurrency ?? mostAtOnce, mostAtOnce);
    return { files: await pMap(files, store, { concurrency }), durationMs: progress.durationMs };
  }

  /** What is stored of our dist, by name; undefined where there is no such release. */
  async list(): Promise<ReadonlyMap<string, ReleaseFile> | undefined> {
    return await listStored(this.#remote, this.#options).catch((error) => {
      if (error instanceof RefusalError && error.status === 404) return undefined;
      throw error;
    });
  }

  /**
   * Finds out what `upload` would do, and writes nothing.
   *
   * @throws SetupError when a stored file has other content, and must not be replaced
   */
  async compare(files: readonly BuildFile[]): Promise<readonly UploadedFile[]> {
    const stored = this.#options.stored ?? (await this.list()) ?? nothing;
    const compare = async (file: BuildFile): Promise<UploadedFile> => ({
      name: file.name,
      sizeBytes: file.sizeBytes,
      state: await judge(file, stored.get(file.name), this.#options.existingFiles),
    });
    return pMap(files, compare, { concurrency: mostAtOnce });
  }

  async #store(
    file: BuildFile,
    stored: ReleaseFile | undefined,
    names: ReadonlySet<string>,
    progress: Progress,
  ): Promise<FileState> {
    const state = await judge(file, stored, this.#options.existingFiles);
    if (state === 'unchanged' || state === 'kept') return state;
    if (stored) await this.#delete(stored);
    return this.#add(file, state, names, progress);
  }

  async #add(file: BuildFile, state: FileState, names: ReadonlySet<string>, progress: Progress): Promise<FileState> {
    const content = await openContent(file, progress.sent);
    const { version, dist } = this.#options;
    const headers = { ...(await sourceMapHeader(file, content, names)), ...this.#options.headers };
    try {
      const answer = await this.#remote.upload(version, { name: file.name, dist, headers, content });
      verify(file, content.sentSha1(), answer);
    } catch (error) {
      if (!(error instanceof RefusalError && error.status === 409)) throw error;
      return this.#settleConflict(file, state, error);
    }
    return state;
  }

  /**
   * The name was free when the files were listed, and is taken now: by this very upload, when its first answer was lost,
   * or by a job that runs beside this one. Both are fine when the content is ours; what else may be there is the author's
   * to decide, save that it is not replaced a second time: two jobs would do so in turn for ever.
   */
  async #settleConflict(file: BuildFile, state: FileState, conflict: RefusalError): Promise<FileState> {
    const stored = (await listStored(this.#remote, this.#options, file.name)).get(file.name);
    if (stored && isSameContent(stored, file, await sha1Of(file))) return state;
    if (stored && this.#options.existingFiles === 'keep') return 'kept';
    throw new SetupError(`${file.name} could not be stored: the name is taken, and not by this content`, {
      remedy: 'See that no other job uploads other files of that name to the same release and dist.',
      cause: conflict,
    });
  }

  async #delete(stored: ReleaseFile): Promise<void> {
    try {
      await this.#remote.delete(this.#options.version, stored);
    } catch (error) {
      if (error instanceof RefusalError && error.status === 404) return; // Gone already: a job beside this one did it.
      if (!(error instanceof RefusalError && error.status === 403)) throw error;
      throw new SetupError(`${stored.name} is in the release with other content, and this token may not delete it`, {
        remedy: waysAroundDeleting,
        cause: error,
      });
    }
  }
}
