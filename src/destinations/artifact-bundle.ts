import { rm } from 'node:fs/promises';
import { type Bundle, writeBundles } from '../artifacts/bundle.ts';
import type { BundleEntry } from '../artifacts/bundle-entry.ts';
import { openScratch } from '../artifacts/scratch.ts';
import type { Threads } from '../artifacts/threads.ts';
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
  /** Pack many small files. */
  readonly threads: Threads;
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

/** Stores scripts and source maps as an artifact bundle: one for all projects, unless the server's limit divides it. */
export class ArtifactBundleDestination {
  readonly name = 'artifact bundles';
  readonly #ports: ArtifactBundlePorts;
  readonly #options: ArtifactBundleOptions;

  constructor(ports: ArtifactBundlePorts, options: ArtifactBundleOptions) {
    this.#ports = ports;
    this.#options = options;
  }

  /**
   * @returns when Sentry has put every bundle together and opened it
   * @throws SetupError when Sentry does not accept a bundle
   * @throws OutageError when Sentry fails at a bundle, or does not come to an end with it
   */
  async upload(entries: readonly BundleEntry[]): Promise<BundlesReport> {
    const { org, projects, version: release, dist, tempFolder } = this.#options;
    const { signal, clock, threads } = this.#ports;
    const { chunkSize, maxRequestSize, maxFileSize } = await this.#ports.chunkUpload.options();
    const beganAtMs = clock.uptime();
    await using scratch = await openScratch(tempFolder);
    const bundles = writeBundles(entries, {
      ...{ owner: { org, projects, release, dist }, folder: scratch.path, signal, threads, maxFileSize },
      chunkSize: Math.min(chunkSize, maxRequestSize),
    });
    const files: UploadedFile[] = [];
    const ids: string[] = [];
    let sentBytes = 0;
    for await (const bundle of bundles) {
      const { sent, bytes } = await this.#store(bundle);
      await rm(bundle.path);
      ids.push(bundle.debugId);
      sentBytes += bytes;
      const state = sent ? 'new' : 'unchanged';
      for (const { name, sizeBytes } of bundle.entries) files.push({ name, sizeBytes, state });
    }
    return { ...{ files, ids, sentBytes, projects, release, dist }, durationMs: clock.uptime() - beganAtMs };
  }

  async #store(bundle: Bundle) {
    const { projects, version, dist, concurrency } = this.#options;
    const { artifactBundles, chunkUpload, log } = this.#ports;
    const { accept } = await chunkUpload.options();
    const progress = new Progress(this.#ports, { files: bundle.entries.length, bytes: bundle.sizeBytes });
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
