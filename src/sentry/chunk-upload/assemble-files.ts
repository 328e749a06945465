import type { Clock } from '../../clock.ts';
import { OutageError } from '../../errors.ts';
import type { Assembly, ChunkUploadApi } from './api.ts';
import { ChunkUploader, type ChunkUploaderOptions } from './chunk-uploader.ts';
import type { ChunkedFile } from './chunks.ts';

/** How long Sentry may take to put files together, counted from when it has all their chunks. */
const patienceMs = 300_000;
/** How long a server is asked that says `created` and nothing else: some never say more. */
const taciturnMs = 5_000;
const firstPollMs = 20;
const longestPollMs = 3_000;

export interface AssemblyDependencies {
  readonly chunkUpload: ChunkUploadApi;
  readonly clock: Clock;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
}

interface AssemblyOptions<F extends ChunkedFile> extends ChunkUploaderOptions {
  /** Asks Sentry to put the files together; the answers are in their order. */
  readonly assemble: (files: readonly F[]) => Promise<readonly Assembly[]>;
  /** False for servers that do not tell which chunks they miss: they get them all before they are asked. */
  readonly reportsMissingChunks: boolean;
}

export interface Assembled<F extends ChunkedFile> {
  readonly file: F;
  /** `accepted`: the server took it, and does not tell what has become of it. */
  readonly state: 'ok' | 'error' | 'accepted';
  /** What Sentry says of an error. */
  readonly detail: string | undefined;
  /** False when Sentry had all of it already. */
  readonly sent: boolean;
}

/**
 * Has Sentry put files together from chunks: asks first, sends only what it misses, and waits until each is settled.
 *
 * @returns one for each file, in the order in which they were settled
 * @throws OutageError when Sentry does not come to an end with them, or loses chunks again and again
 */
export async function assembleFiles<F extends ChunkedFile>(
  { chunkUpload, clock, signal }: AssemblyDependencies,
  files: readonly F[],
  options: AssemblyOptions<F>,
): Promise<readonly Assembled<F>[]> {
  const shipment = new ChunkUploader(chunkUpload, files, options);
  const settled: Assembled<F>[] = [];
  if (!options.reportsMissingChunks) await shipment.send();
  let completeAtMs = clock.uptime();
  let pollMs = firstPollMs;
  for (let pending = files; pending.length > 0; ) {
    const answers = await options.assemble(pending);
    const waitedMs = clock.uptime() - completeAtMs;
    const isTaciturn = !options.reportsMissingChunks && waitedMs >= taciturnMs;
    const judged = pending.map((file, index) => ({ file, ...judge(answers[index], isTaciturn) }));
    for (const { file, state, detail } of judged) {
      if (state !== 'pending') settled.push({ file, state, detail, sent: shipment.carried(file) });
    }
    pending = judged.filter(({ state }) => state === 'pending').map(({ file }) => file);
    const missing = shipment.known(judged.flatMap(({ missing }) => missing));
    // What was sent and is not there yet may be on its way inside Sentry.
    const waits = missing.length === 0 || shipment.hasSent(missing);
    if (pending.length > 0 && missing.length === 0 && waitedMs >= patienceMs) throw late(pending);
    if (pending.length > 0 && waits) {
      await clock.sleep(pollMs, signal).catch(() => undefined); // The next request tells of the interruption.
      pollMs = Math.min(longestPollMs, pollMs * 2);
    }
    if (missing.length > 0) {
      await shipment.send(missing);
      completeAtMs = clock.uptime();
      if (!waits) pollMs = firstPollMs;
    }
  }
  return settled;
}

function judge(answer: Assembly | undefined, isTaciturn: boolean) {
  const { state = 'not_found', detail, missingChunks } = answer ?? {};
  const missing = missingChunks ?? [];
  if (state === 'ok' || state === 'error') return { state, detail: detail ?? undefined, missing: [] } as const;
  const stays = state === 'created' && isTaciturn;
  return { state: stays ? 'accepted' : 'pending', detail: undefined, missing } as const;
}

function late(files: readonly ChunkedFile[]): OutageError {
  const names = files.map(({ name }) => name).join(', ');
  return new OutageError(`Sentry has all of ${names}, but has not put it together within ${patienceMs / 1000} s`, {
    remedy: 'Run the job again later: nothing is sent a second time.',
  });
}
