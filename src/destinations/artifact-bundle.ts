import { rm } from 'node:fs/promises';
import { type Bundle, writeBundles } from '../artifacts/bundle.ts';
import type { BundleEntry } from '../artifacts/bundle-entry.ts';
import { openScratch } from '../artifacts/scratch.ts';
import { OutageError, SetupError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { BundlesReport, UploadedFile } from '../result.ts';
import type { ArtifactBundles } from '../sentry/artifact-bundles.ts';
import type { ChunkUploadOptions } from '../sentry/chunk-upload-options.ts';
import { type Assembled, type AssemblyPorts, assembleFiles } from './assembly.ts';
import { Progress } from './progress.ts';

export interface ArtifactBundlePorts extends AssemblyPorts {
  readonly artifactBundles: ArtifactBundles;
  readonly log: Log;
}

export interface ArtifactBundleOptions {
  readonly org: string;
  /** Slugs, each once. */
  readonly projects: readonly string[];
  readonly version: string;
  readonly dist: string | undefined;
  /** Most requests in flight; undefined: as many as the server wants. */
  readonly concurrency: number | undefined;
  /** Where the bundle is written to, and taken away from; absolute. */
  readonly tempFolder: string;
}

/** Whether the server knows artifact bundles. Those that do not have files of releases. */
export function takesBundles({ accept }: Pick<ChunkUploadOptions, 'accept'>): boolean {
  return accept.includes('artifact_bundles') || accept.includes('artifact_bundles_v2');
}

/**
 * Stores scripts and source maps as an artifact bundle: one for all projects, unless the server's limit divides it. The
 * first one is written from the start, while whatever has to be done before it is sent goes on.
 */
export class ArtifactBundleDestination implements AsyncDisposable {
  readonly #ports: ArtifactBundlePorts;
  readonly #options: ArtifactBundleOptions;
  readonly #bundles: AsyncGenerator<Bundle, undefined>;
  readonly #first: Promise<IteratorResult<Bundle>>;

  constructor(entries: readonly BundleEntry[], ports: ArtifactBundlePorts, options: ArtifactBundleOptions) {
    this.#ports = ports;
    this.#options = options;
    this.#bundles = this.#write(entries);
    this.#first = this.#bundles.next();
    this.#first.catch(() => undefined); // It comes out where it is awaited.
  }

  /**
   * To be called once, of a server that takes bundles.
   *
   * @returns when Sentry has put every bundle together and opened it
   * @throws SetupError when Sentry does not accept a bundle
   * @throws OutageError when Sentry fails at a bundle, or does not come to an end with it
   */
  async upload(): Promise<BundlesReport> {
    const { projects, version: release, dist } = this.#options;
    const { clock } = this.#ports;
    const beganAtMs = clock.uptime();
    const files: UploadedFile[] = [];
    const ids: string[] = [];
    let sentBytes = 0;
    for (let next = await this.#first; !next.done; next = await this.#bundles.next()) {
      const bundle = next.value;
      const { sent, bytes } = await this.#store(bundle);
      await rm(bundle.path);
      ids.push(bundle.debugId);
      sentBytes += bytes;
      const state = sent ? 'new' : 'unchanged';
      for (const { name, sizeBytes } of bundle.entries) files.push({ name, sizeBytes, state });
    }
    return { ...{ files, ids, sentBytes, projects, release, dist }, durationMs: clock.uptime() - beganAtMs };
  }

  /** Takes away what was written. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#bundles.return(undefined);
  }

  async *#write(entries: readonly BundleEntry[]): AsyncGenerator<Bundle, undefined> {
    const { org, projects, version: release, dist, tempFolder } = this.#options;
    const { chunkUpload, signal } = this.#ports;
    const server = await chunkUpload.options();
    if (!takesBundles(server)) return;
    const { chunkSize, maxRequestSize, maxFileSize } = server;
    await using scratch = await openScratch(tempFolder);
    yield* writeBundles(entries, {
      ...{ owner: { org, projects, release, dist }, folder: scratch.path, signal, maxFileSize },
      chunkSize: Math.min(chunkSize, maxRequestSize),
    });
  }

  async #store(bundle: Bundle) {
    const { projects, version, dist, concurrency } = this.#options;
    const { artifactBundles, chunkUpload, log } = this.#ports;
    const { accept } = await chunkUpload.options();
    const progress = new Progress(this.#ports, { bytes: bundle.sizeBytes });
    const chunks = bundle.chunks.map(({ checksum }) => checksum);
    const wish = { checksum: bundle.checksum, chunks, projects, version, dist };
    let bytes = 0;
    const [assembled] = await assembleFiles(this.#ports, [bundle], {
      assemble: async () => [await artifactBundles.assemble(wish)],
      tellsMissing: accept.includes('artifact_bundles_v2'),
      concurrency,
      onSent(sizeBytes) {
        bytes += sizeBytes;
        progress.sent(sizeBytes);
      },
    });
    if (assembled?.state === 'error') throw refused(assembled);
    if (assembled?.state === 'accepted') {
      log.warning(`This Sentry has taken the ${bundle.name}, and does not tell whether it has stored it.`);
    }
    return { sent: assembled?.sent ?? true, bytes };
  }
}

/** Sentry keeps its answer for these bytes for about ten minutes, so that trying again at once is of no use. */
function refused({ file, detail = 'no reason is given', sent }: Assembled<Bundle>): Error {
  const problem = `Sentry could not take the ${file.name}: ${detail}`;
  const earlier = sent ? '' : ' The answer may be that to an earlier run.';
  if (/invalid|prohibited|exceeds/i.test(detail)) {
    return new SetupError(problem, {
      remedy: `Mend what Sentry names here. It repeats the answer for ten minutes.${earlier}`,
    });
  }
  return new OutageError(problem, {
    remedy: `Run the job again after ten minutes: until then Sentry repeats the answer.${earlier}`,
  });
}
