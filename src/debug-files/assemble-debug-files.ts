import { OutageError, SetupError } from '../errors.ts';
import { plural } from '../format.ts';
import type { ChunkUploadApi } from '../sentry/chunk-upload/api.ts';
import { type AssemblyDependencies, assembleFiles } from '../sentry/chunk-upload/assemble-files.ts';
import { ChunkUploader, type ChunkUploaderOptions } from '../sentry/chunk-upload/chunk-uploader.ts';
import type { DebugFiles, NewDebugFile } from './api.ts';
import type { DebugFileContent } from './content.ts';
import { mappingPath } from './debug-file.ts';
import { findNotStored, verifyDebugFile } from './stored-debug-files.ts';

/** Keeps requests, and the server's work for each of them, small. */
const filesPerRequest = 50;

interface AssembleDebugFilesDependencies extends AssemblyDependencies {
  readonly remote: DebugFiles;
  readonly chunkUpload: ChunkUploadApi;
}

export async function assembleDebugFiles(
  { remote, chunkUpload, ...dependencies }: AssembleDebugFilesDependencies,
  project: string,
  contents: readonly DebugFileContent[],
  options: ChunkUploaderOptions,
): Promise<void> {
  const assembleBatch = async (batch: readonly DebugFileContent[]) => {
    const answers = await remote.assemble(project, batch.map(toNewDebugFile));
    for (const [index, content] of batch.entries()) {
      if (answers[index]?.state === 'ok') verifyDebugFile(content, answers[index].dif ?? undefined);
    }
    return answers;
  };
  const assemble = async (all: readonly DebugFileContent[]) => {
    const starts = Array.from(
      { length: Math.ceil(all.length / filesPerRequest) },
      (_, index) => index * filesPerRequest,
    );
    const batches = starts.map((start) => all.slice(start, start + filesPerRequest));
    return (await Promise.all(batches.map(assembleBatch))).flat();
  };
  const assembled = await assembleFiles(dependencies, contents, {
    uploader: new ChunkUploader(chunkUpload, contents, options),
    assemble,
    reportsMissingChunks: true,
  });
  const failed = assembled.filter(({ state }) => state !== 'ok');
  if (failed.length > 0) throw assemblyError(failed.map(({ file, detail }) => ({ name: file.name, detail })));
  const notSent = assembled.filter(({ sent }) => !sent).map(({ file }) => file);
  const deleted = await findNotStored(remote, project, notSent);
  if (deleted.length > 0) throw deletedError(deleted);
}

/** Sentry takes the debug ID of a mapping from its path, and that of any other file from the request. */
function toNewDebugFile({ file, checksum, chunks }: DebugFileContent): NewDebugFile {
  const isMapping = file.format === 'proguard';
  return {
    checksum,
    name: isMapping ? `/${mappingPath(file.debugId)}` : file.name,
    debugId: isMapping ? undefined : file.debugId,
    chunks: chunks.map(({ checksum }) => checksum),
  };
}

/** Sentry caches `ok` for about ten minutes, also for a file that has been deleted since. */
function deletedError(files: readonly DebugFileContent[]): OutageError {
  const names = files.map(({ file }) => file.displayPath).join(', ');
  return new OutageError(`Sentry does not store ${names}, which were deleted there a short time ago`, {
    remedy: 'Re-run the job in ten minutes.',
  });
}

function assemblyError(failed: readonly { readonly name: string; readonly detail: string | undefined }[]): Error {
  const list = failed.map(({ name, detail }) => `${name} (${detail ?? 'no reason given'})`).join(', ');
  const message = `Sentry could not store ${plural(failed.length, 'debug information file')}: ${list}`;
  // Sentry caches an error for about ten minutes.
  if (failed.every(({ detail }) => detail === 'internal server error')) {
    return new OutageError(message, {
      remedy: 'Re-run the job in ten minutes. If that does not help, Sentry cannot read these files: exclude them.',
    });
  }
  return new SetupError(message, { remedy: 'Fix these files or exclude them, then re-run the job.' });
}
