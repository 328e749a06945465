import { OutageError, SetupError } from '../errors.ts';
import { type AssemblyDependencies, assembleFiles } from '../sentry/chunk-upload/assemble-files.ts';
import type { ChunkUploaderOptions } from '../sentry/chunk-upload/chunk-uploader.ts';
import type { DebugFiles, NewDebugFile } from './api.ts';
import type { DebugFileContent } from './content.ts';
import { verifyDebugFile } from './verify-debug-file.ts';
import { mappingName } from './write-zip.ts';

/** Keeps a request, and what the server does for it, small. */
const filesAtOnce = 50;

/**
 * Has Sentry put debug information files together from chunks, for one project.
 *
 * @throws SetupError when Sentry can do nothing with one of them
 * @throws IntegrityError when it has stored something else
 */
export async function assembleDebugFiles(
  { remote, ...ports }: AssemblyDependencies & { readonly remote: DebugFiles },
  project: string,
  contents: readonly DebugFileContent[],
  { concurrency, onSent }: ChunkUploaderOptions,
): Promise<void> {
  const ask = async (some: readonly DebugFileContent[]) => {
    const answers = await remote.assemble(project, some.map(requestOf));
    for (const [index, content] of some.entries()) {
      if (answers[index]?.state === 'ok') verifyDebugFile(content, answers[index].dif);
    }
    return answers;
  };
  const assemble = async (all: readonly DebugFileContent[]) => {
    const starts = Array.from({ length: Math.ceil(all.length / filesAtOnce) }, (_, index) => index * filesAtOnce);
    return (await Promise.all(starts.map((start) => ask(all.slice(start, start + filesAtOnce))))).flat();
  };
  const settled = await assembleFiles(ports, contents, { assemble, reportsMissingChunks: true, concurrency, onSent });
  refuse(settled.filter(({ state }) => state !== 'ok').map(({ file, detail }) => ({ name: file.name, detail })));
}

/** A mapping is told by its name, everything else by its ID too. */
function requestOf({ file, checksum, chunks }: DebugFileContent): NewDebugFile {
  const isMapping = file.format === 'proguard';
  return {
    checksum,
    name: isMapping ? `/${mappingName(file.debugId)}` : file.name,
    debugId: isMapping ? undefined : file.debugId,
    chunks: chunks.map(({ checksum }) => checksum),
  };
}

function refuse(failed: readonly { readonly name: string; readonly detail: string | undefined }[]): void {
  if (failed.length === 0) return;
  const list = failed.map(({ name, detail }) => `${name} (${detail ?? 'no reason given'})`).join(', ');
  const message = `Sentry has all of these debug information files, and could not store them: ${list}`;
  // An error is kept for some ten minutes, and answered again.
  if (failed.every(({ detail }) => detail === 'internal server error')) {
    throw new OutageError(message, { remedy: 'Run the job again in ten minutes.' });
  }
  throw new SetupError(message, { remedy: 'Mend what Sentry names, or exclude the files; then run the job again.' });
}
