import type { Clock } from '../clock.ts';
import { ActionError, CancelledError, IntegrityError, OutageError, SetupError } from '../errors.ts';
import { type BuildFile, explainReadError, openContent } from '../files/build-file.ts';
import { Progress } from '../files/progress.ts';
import type { UploadedFile } from '../files/result.ts';
import { type Log, logList } from '../log.ts';
import type { RelaceFiles } from './api.ts';
import type { RelaceReport } from './result.ts';

interface RelacePorts {
  readonly remote: RelaceFiles;
  readonly log: Log;
  readonly clock: Clock;
}

/**
 * Writes files into a Relace repository. Each of them is a commit on top of the one before, so they go one after another.
 * Relace cannot be asked what it has, so all of them are sent each time.
 */
export class RelaceDestination {
  readonly #ports: RelacePorts;

  constructor(ports: RelacePorts) {
    this.#ports = ports;
  }

  /**
   * @throws IntegrityError when an answer does not prove that the file is stored
   * @throws SetupError when Relace refuses a file, or it cannot be read
   */
  async upload(files: readonly BuildFile[]): Promise<RelaceReport> {
    const { remote } = this.#ports;
    const bytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const progress = new Progress(this.#ports, { files: files.length, bytes });
    const stored: UploadedFile[] = [];
    let head: string | undefined;
    for (const file of files) {
      const { path, name, sizeBytes } = file;
      try {
        const content = openContent({ ...file, contentType: 'application/octet-stream' }, progress.sent);
        const answer = await remote.put(name, content);
        head = answer.repo_head;
        stored.push({ name, sizeBytes, state: answer.changed_files.length > 0 ? 'sent' : 'unchanged' });
      } catch (error) {
        const failure = explainReadError(error, file);
        await this.#tellApart(files, stored.length);
        throw stored.length === 0 ? failure : incomplete(failure, stored.length, files.length);
      }
      this.#ports.log.debug(`${path} is in commit ${head}`);
      progress.finished(0);
    }
    return { repoId: remote.repoId, files: stored, head, durationMs: progress.durationMs };
  }

  /** Shows which files are in the repository, after the work has ended early. */
  async #tellApart(files: readonly BuildFile[], storedCount: number): Promise<void> {
    const { log, remote } = this.#ports;
    const lineOf = ({ name }: BuildFile, index: number) =>
      `${index < storedCount ? 'stored' : 'not known to be stored'}: ${name}`;
    await logList(log, `Files of repository ${remote.repoId}`, files, lineOf);
  }
}

/** The same error, with how far the work has come. */
function incomplete(error: unknown, storedCount: number, count: number): unknown {
  if (!(error instanceof ActionError)) return error;
  const Kind = [OutageError, CancelledError, IntegrityError].find((kind) => error instanceof kind) ?? SetupError;
  const message = `${error.message}; ${storedCount} of ${count} files are in the repository, as the log lists`;
  return new Kind(message, {
    remedy: `${error.remedy ?? ''} What is stored already does no harm.`.trim(),
    cause: error,
  });
}
