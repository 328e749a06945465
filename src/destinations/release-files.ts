import pMap from 'p-map';
import type { BuildFile } from '../artifacts/build-file.ts';
import { FileContent } from '../artifacts/content.ts';
import { isSameContent, storedByName } from '../artifacts/diff.ts';
import { sha1OfFile } from '../artifacts/digest.ts';
import { IntegrityError, SetupError } from '../errors.ts';
import type { FileState, UploadedFile, UploadReport } from '../result.ts';
import { RefusalError } from '../sentry/errors.ts';
import type { ReleaseFile, ReleaseFiles } from '../sentry/release-files.ts';
import type { Destination } from './destination.ts';

const uploadsAtOnce = 16;

export interface ReleaseFilesOptions {
  readonly version: string;
  readonly dist: string | undefined;
  /** True when this run has just created the release, which therefore has no files to be listed. */
  readonly releaseIsNew: boolean;
}

/** Stores build files as files of a release: one request a file, compared by SHA-1 with what is there already. */
export class ReleaseFilesDestination implements Destination {
  readonly name = 'release files';
  readonly #remote: ReleaseFiles;
  readonly #options: ReleaseFilesOptions;

  constructor(remote: ReleaseFiles, options: ReleaseFilesOptions) {
    this.#remote = remote;
    this.#options = options;
  }

  /**
   * @throws IntegrityError when Sentry answers with another SHA-1 or size than the file has
   * @throws SetupError when a file must be replaced and the token may not delete the old one
   */
  async upload(files: readonly BuildFile[]): Promise<UploadReport> {
    const stored = this.#options.releaseIsNew ? new Map<string, ReleaseFile>() : await this.#stored();
    return {
      files: await pMap(files, (file) => this.#store(file, stored.get(file.name)), { concurrency: uploadsAtOnce }),
    };
  }

  async #stored(): Promise<ReadonlyMap<string, ReleaseFile>> {
    const { version, dist } = this.#options;
    return storedByName(await Array.fromAsync(this.#remote.list(version)), dist);
  }

  async #store(file: BuildFile, stored: ReleaseFile | undefined): Promise<UploadedFile> {
    if (!stored) return this.#add(file, 'new');
    if (isSameContent(stored, file, await sha1OfFile(file.path))) return uploaded(file, 'unchanged');
    await this.#delete(stored);
    return this.#add(file, 'replaced');
  }

  async #add(file: BuildFile, state: FileState): Promise<UploadedFile> {
    const content = new FileContent(file);
    const { version, dist } = this.#options;
    try {
      const answer = await this.#remote.upload(version, { name: file.name, dist, content });
      verify(file, content.sentSha1(), answer);
    } catch (error) {
      if (!(error instanceof RefusalError && error.status === 409)) throw error;
      await this.#settleConflict(file, error);
    }
    return uploaded(file, state);
  }

  /**
   * The name was free when the files were listed, and is taken now: by this very upload, when its first answer was lost,
   * or by a job that runs beside this one. Both are fine when the content is ours.
   */
  async #settleConflict(file: BuildFile, conflict: RefusalError): Promise<void> {
    const stored = (await this.#stored()).get(file.name);
    if (stored && isSameContent(stored, file, await sha1OfFile(file.path))) return;
    throw new SetupError(`${file.name} was stored with other content while this run was uploading it`, {
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
        remedy:
          'Use a token with the scope project:releases (an organization token has no way to delete), ' +
          'or give the new files another release or dist.',
        cause: error,
      });
    }
  }
}

function verify(file: BuildFile, sha1: string, answer: ReleaseFile): void {
  if (isSameContent(answer, file, sha1)) return;
  throw new IntegrityError(
    `Sentry stored ${file.name} with ${answer.size} bytes and SHA-1 ${answer.sha1}, ` +
      `but ${file.path} has ${file.sizeBytes} bytes and SHA-1 ${sha1}`,
    { remedy: 'Look for a proxy that changes uploads, then run the job again.' },
  );
}

function uploaded({ name, sizeBytes }: BuildFile, state: FileState): UploadedFile {
  return { name, sizeBytes, state };
}
