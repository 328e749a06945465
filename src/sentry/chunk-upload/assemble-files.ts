import type { Clock } from '../../clock.ts';
import { OutageError } from '../../errors.ts';
import type { Assembly } from './api.ts';
import type { ChunkUploader } from './chunk-uploader.ts';
import type { ChunkedFile } from './chunks.ts';

/** How long Sentry may assemble files, counted from the upload of the last missing chunk. */
const maxAssemblyMs = 300_000;
/** How long a server that does not report missing chunks may answer `created`: some never answer anything else. */
const maxCreatedMs = 5_000;
const firstPollMs = 5;
const maxPollMs = 3_000;

export interface AssemblyDependencies {
  readonly clock: Clock;
  /** Ends the wait between two requests. */
  readonly signal: AbortSignal;
}

interface AssemblyOptions<F extends ChunkedFile> {
  /** May have uploaded chunks already. */
  readonly uploader: ChunkUploader;
  /** Returns Sentry's answers in the order of the files. */
  readonly assemble: (files: readonly F[]) => Promise<readonly Assembly[]>;
  /**
   * False for servers whose answers do not list missing chunks: all are uploaded before the first request, because asking
   * such a server too early is answered by an error that stays for ten minutes.
   */
  readonly reportsMissingChunks: boolean;
}

export interface Assembled<F extends ChunkedFile> {
  readonly file: F;
  /** `accepted`: the server has the file, but does not report the outcome. */
  readonly state: 'ok' | 'error' | 'accepted';
  readonly detail: string | undefined;
  /** False if Sentry already had all chunks. */
  readonly sent: boolean;
}

/** Results are in order of completion. @throws OutageError when Sentry does not complete files, or keeps losing chunks */
export async function assembleFiles<F extends ChunkedFile>(
  { clock, signal }: AssemblyDependencies,
  files: readonly F[],
  { uploader, assemble, reportsMissingChunks }: AssemblyOptions<F>,
): Promise<readonly Assembled<F>[]> {
  const isUploaded = ({ chunks }: F) => uploader.hasUploaded(chunks.map(({ checksum }) => checksum));
  const completed: Assembled<F>[] = [];
  if (!reportsMissingChunks && !files.every(isUploaded)) await uploader.upload();
  let uploadedAtMs = clock.uptime();
  let pollMs = firstPollMs;
  for (let pending = files; pending.length > 0; ) {
    const answers = await assemble(pending);
    const waitedMs = clock.uptime() - uploadedAtMs;
    const acceptsCreated = !reportsMissingChunks && waitedMs >= maxCreatedMs;
    const classified = pending.map((file, index) => ({ file, ...classify(answers[index], acceptsCreated) }));
    for (const { file, state, detail } of classified) {
      if (state !== 'pending') completed.push({ file, state, detail, sent: isUploaded(file) });
    }
    pending = classified.filter(({ state }) => state === 'pending').map(({ file }) => file);
    const missing = uploader.ownChecksums(classified.flatMap(({ missing }) => missing));
    // Sentry may report a chunk as missing for a moment after its upload.
    const waits = missing.length === 0 || uploader.hasUploaded(missing);
    if (pending.length > 0 && missing.length === 0 && waitedMs >= maxAssemblyMs) throw timeout(pending);
    if (pending.length > 0 && waits) {
      await clock.sleep(pollMs, signal).catch(() => undefined); // After an abort, the next request fails with its reason.
      pollMs = Math.min(maxPollMs, pollMs * 2);
    }
    if (missing.length > 0) {
      await uploader.upload(missing);
      uploadedAtMs = clock.uptime();
      if (!waits) pollMs = firstPollMs;
    }
  }
  return completed;
}

/** @param acceptsCreated whether `created` is the final answer of this server */
function classify(answer: Assembly | undefined, acceptsCreated: boolean) {
  const { state = 'not_found', detail, missingChunks } = answer ?? {};
  if (state === 'ok' || state === 'error') return { state, detail: detail ?? undefined, missing: [] } as const;
  const isAccepted = state === 'created' && acceptsCreated;
  return { state: isAccepted ? 'accepted' : 'pending', detail: undefined, missing: missingChunks ?? [] } as const;
}

function timeout(files: readonly ChunkedFile[]): OutageError {
  const names = files.map(({ name }) => name).join(', ');
  const message = `Sentry has received ${names} completely, but has not assembled it within ${maxAssemblyMs / 1000} s`;
  return new OutageError(message, { remedy: 'Re-run the job later. Nothing is uploaded a second time.' });
}
