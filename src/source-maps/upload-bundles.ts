import type { Clock } from '../clock.ts';
import { ActionError, OutageError, SetupError } from '../errors.ts';
import { Progress } from '../files/progress.ts';
import type { UploadedFile } from '../files/result.ts';
import type { Log } from '../log.ts';
import type { ChunkUploadApi } from '../sentry/chunk-upload/api.ts';
import { type Assembled, type AssemblyDependencies, assembleFiles } from '../sentry/chunk-upload/assemble-files.ts';
import { ChunkUploader } from '../sentry/chunk-upload/chunk-uploader.ts';
import type { ChunkUploadOptions } from '../sentry/chunk-upload/options.ts';
import type { ArtifactBundles } from './api.ts';
import type { Bundle } from './bundle/write-bundles.ts';
import type { BundleUpload } from './result.ts';

/** Sentry deletes bundles that were neither uploaded nor used for 90 days. An old one is sent again, which renews it. */
const maxStoredMs = 30 * 24 * 60 * 60 * 1000;

interface UploadBundlesDependencies extends AssemblyDependencies {
  readonly chunkUpload: ChunkUploadApi;
  readonly artifactBundles: ArtifactBundles;
  readonly log: Log;
}

interface UploadBundlesOptions {
  /** Slugs, without duplicates. */
  readonly projects: readonly string[];
  readonly version: string;
  readonly dist: string | undefined;
  /** Limit for requests in flight; by default the number that the server recommends. */
  readonly concurrency: number | undefined;
}

export function supportsBundles({ accept }: Pick<ChunkUploadOptions, 'accept'>): boolean {
  return accept.includes('artifact_bundles') || accept.includes('artifact_bundles_v2');
}

/**
 * Uploads bundles, one after another.
 *
 * @returns when Sentry has assembled and opened every bundle
 * @throws SetupError when Sentry rejects a bundle
 * @throws OutageError when Sentry fails to process a bundle, or does not finish in time
 */
export async function uploadBundles(uploaders: readonly BundleUploader[], clock: Clock): Promise<BundleUpload> {
  const [first] = uploaders;
  const beganAtMs = first?.beganAtMs ?? clock.uptime();
  const files: UploadedFile[] = [];
  let sentBytes = 0;
  for (const uploader of uploaders) {
    const { sent, bytes } = await uploader.upload();
    sentBytes += bytes;
    const state = sent ? 'new' : 'unchanged';
    files.push(...uploader.bundle.files.map((file) => ({ ...file, state }) as const));
  }
  const ids = uploaders.map(({ bundle }) => bundle.debugId);
  return { files, ids, sentBytes, durationMs: clock.uptime() - beganAtMs };
}

export class BundleUploader {
  readonly bundle: Bundle;
  readonly #dependencies: UploadBundlesDependencies;
  readonly #options: UploadBundlesOptions;
  readonly #chunks: ChunkUploader;
  #sending: Promise<void> | undefined;
  #sentBytes = 0;
  #beganAtMs: number | undefined;

  constructor(bundle: Bundle, dependencies: UploadBundlesDependencies, options: UploadBundlesOptions) {
    const progress = new Progress(dependencies, { bytes: bundle.sizeBytes });
    const onSent = (sizeBytes: number) => {
      this.#sentBytes += sizeBytes;
      progress.sent(sizeBytes);
    };
    this.bundle = bundle;
    this.#dependencies = dependencies;
    this.#options = options;
    this.#chunks = new ChunkUploader(dependencies.chunkUpload, [bundle], { concurrency: options.concurrency, onSent });
  }

  /** Sends all chunks, without asking which of them Sentry has. Errors are also those of `upload`. */
  sendChunks(): Promise<void> {
    this.#beganAtMs = this.#dependencies.clock.uptime();
    this.#sending = this.#chunks.upload();
    return this.#sending;
  }

  /** Undefined before the first request. */
  get beganAtMs(): number | undefined {
    return this.#beganAtMs;
  }

  async upload(): Promise<{ readonly sent: boolean; readonly bytes: number }> {
    const { bundle } = this;
    const { artifactBundles, chunkUpload, log } = this.#dependencies;
    const { projects, version, dist } = this.#options;
    const { accept } = await chunkUpload.options();
    const reportsMissingChunks = accept.includes('artifact_bundles_v2');
    if (this.#sending) await this.#sending;
    else if (!reportsMissingChunks && (await isStored(bundle, this.#dependencies, this.#options))) {
      return { sent: false, bytes: 0 };
    }
    const chunks = bundle.chunks.map(({ checksum }) => checksum);
    const request = { checksum: bundle.checksum, chunks, projects, version, dist };
    const [assembled] = await assembleFiles(this.#dependencies, [bundle], {
      uploader: this.#chunks,
      assemble: async () => [await artifactBundles.assemble(request)],
      reportsMissingChunks,
    });
    if (assembled?.state === 'error') throw rejected(assembled);
    if (assembled?.state === 'accepted') {
      log.warning(
        `This server accepted the ${bundle.name} but does not report whether it could open it. Check in the next error ` +
          'that its stack trace shows your source code.',
      );
    }
    return { sent: assembled?.sent ?? true, bytes: this.#sentBytes };
  }
}

/**
 * For servers that do not report missing chunks: whether all projects have the bundle. Its ID is made of its files,
 * projects, release and dist. False if the server does not say, since not every server has the list.
 */
async function isStored(
  { debugId }: Bundle,
  { artifactBundles, clock }: UploadBundlesDependencies,
  { projects, version, dist }: Omit<UploadBundlesOptions, 'concurrency'>,
): Promise<boolean> {
  const isStoredIn = async (project: string) => {
    const { associations = [], dateModified } = (await artifactBundles.find(project, debugId)) ?? {};
    const isBound = associations.some((owner) => owner.release === version && (owner.dist ?? undefined) === dist);
    return isBound && clock.now() - Date.parse(dateModified ?? '') < maxStoredMs;
  };
  try {
    return (await Promise.all(projects.map(isStoredIn))).every(Boolean);
  } catch (error) {
    if (error instanceof ActionError) return false;
    throw error;
  }
}

/** Sentry keeps its answer for these bytes for about ten minutes, so a retry would not help. */
function rejected({ file, detail = 'no reason given', sent }: Assembled<Bundle>): Error {
  const problem = `Sentry rejected the ${file.name}: ${detail}`;
  const isInvalid = /invalid|prohibited|exceeds/i.test(detail);
  const origin = sent ? '' : ' The answer may come from an earlier run.';
  const remedy =
    `${isInvalid ? 'Fix the problem that Sentry names, then re-run' : 'Re-run'} the job after ten minutes: until then ` +
    `Sentry repeats this answer.${origin}`;
  return isInvalid ? new SetupError(problem, { remedy }) : new OutageError(problem, { remedy });
}
