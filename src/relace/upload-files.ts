import type { Clock } from '../clock.ts';
import { ActionError, CancelledError, IntegrityError, OutageError, SetupError } from '../errors.ts';
import { type BuildFile, explainReadError, openContent } from '../files/build-file.ts';
import { Progress } from '../files/progress.ts';
import { totalBytes, type UploadedFile } from '../files/result.ts';
import { type Log, logList } from '../log.ts';
import type { RelaceFiles } from './api.ts';
import type { RelaceReport } from './result.ts';

interface RelaceDependencies {
  readonly repository: RelaceFiles;
  readonly log: Log;
  readonly clock: Clock;
}

/**
 * Sends one file after another, because each is a commit on top of the previous one. Sends all files every time,
 * because Relace has no API to compare them.
 */
export class RelaceUploader {
  readonly #dependencies: RelaceDependencies;

  constructor(dependencies: RelaceDependencies) {
    this.#dependencies = dependencies;
  }

  async upload(files: readonly BuildFile[]): Promise<RelaceReport> {
    const { repository, log } = this.#dependencies;
    const progress = new Progress(this.#dependencies, { files: files.length, bytes: totalBytes(files) });
    const stored: UploadedFile[] = [];
    let head: string | undefined;
    for (const file of files) {
      const { name, sizeBytes } = file;
      try {
        const content = openContent({ ...file, contentType: 'application/octet-stream' }, progress.sent);
        const answer = await repository.put(name, content);
        head = answer.repo_head;
        stored.push({ name, sizeBytes, state: answer.changed_files.length > 0 ? 'sent' : 'unchanged' });
      } catch (error) {
        const failure = explainReadError(error, file);
        await this.#logStored(files, stored.length);
        throw stored.length === 0 ? failure : withCounts(failure, stored.length, files.length);
      }
      log.debug(`${name} is in commit ${head}`);
      progress.finished(0);
    }
    return { repoId: repository.repoId, files: stored, head, durationMs: progress.durationMs };
  }

  async #logStored(files: readonly BuildFile[], storedCount: number): Promise<void> {
    const { log, repository } = this.#dependencies;
    const lineOf = ({ name }: BuildFile, index: number) =>
      `${index < storedCount ? 'stored' : 'not confirmed'}: ${name}`;
    await logList(log, `Files of repository ${repository.repoId}`, files, lineOf);
  }
}

function withCounts(error: unknown, storedCount: number, count: number): unknown {
  if (!(error instanceof ActionError)) return error;
  const ErrorClass = [OutageError, CancelledError, IntegrityError].find((kind) => error instanceof kind) ?? SetupError;
  const message = `${error.message}; ${storedCount} of ${count} files are in the repository (listed in the log)`;
  return new ErrorClass(message, {
    remedy: `${error.remedy ?? ''} You do not have to remove the stored files.`.trim(),
    cause: error,
  });
}
