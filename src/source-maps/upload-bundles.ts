import { OutageError, SetupError } from '../errors.ts';
import { Progress } from '../files/progress.ts';
import type { UploadedFile } from '../files/result.ts';
import type { Log } from '../log.ts';
import { type Assembled, type AssemblyDependencies, assembleFiles } from '../sentry/chunk-upload/assemble-files.ts';
import type { ChunkUploadOptions } from '../sentry/chunk-upload/options.ts';
import type { ArtifactBundles } from './api.ts';
import type { Bundle } from './bundle/write-bundles.ts';
import type { BundlesReport } from './result.ts';

interface ArtifactBundlePorts extends AssemblyDependencies {
  readonly artifactBundles: ArtifactBundles;
  readonly log: Log;
}

interface ArtifactBundleOptions {
  /** Slugs, each once. */
  readonly projects: readonly string[];
  readonly version: string;
  readonly dist: string | undefined;
  /** Most requests in flight; undefined: as many as the server wants. */
  readonly concurrency: number | undefined;
}

/** Whether the server knows artifact bundles. Those that do not have files of releases. */
export function takesBundles({ accept }: Pick<ChunkUploadOptions, 'accept'>): boolean {
  return accept.includes('artifact_bundles') || accept.includes('artifact_bundles_v2');
}

/**
 * Stores bundles, one after another.
 *
 * @returns when Sentry has put every bundle together and opened it
 * @throws SetupError when Sentry does not accept a bundle
 * @throws OutageError when Sentry fails at a bundle, or does not come to an end with it
 */
export async function uploadBundles(
  bundles: readonly Bundle[],
  ports: ArtifactBundlePorts,
  options: ArtifactBundleOptions,
): Promise<BundlesReport> {
  const { projects, version: release, dist } = options;
  const beganAtMs = ports.clock.uptime();
  const files: UploadedFile[] = [];
  let sentBytes = 0;
  for (const bundle of bundles) {
    const { sent, bytes } = await uploadBundle(bundle, ports, options);
    sentBytes += bytes;
    const state = sent ? 'new' : 'unchanged';
    files.push(...bundle.files.map((file) => ({ ...file, state }) as const));
  }
  const ids = bundles.map(({ debugId }) => debugId);
  return { ...{ files, ids, sentBytes, projects, release, dist }, durationMs: ports.clock.uptime() - beganAtMs };
}

async function uploadBundle(
  bundle: Bundle,
  ports: ArtifactBundlePorts,
  { projects, version, dist, concurrency }: ArtifactBundleOptions,
) {
  const { artifactBundles, chunkUpload, log } = ports;
  const { accept } = await chunkUpload.options();
  const progress = new Progress(ports, { bytes: bundle.sizeBytes });
  const chunks = bundle.chunks.map(({ checksum }) => checksum);
  const request = { checksum: bundle.checksum, chunks, projects, version, dist };
  let bytes = 0;
  const [assembled] = await assembleFiles(ports, [bundle], {
    assemble: async () => [await artifactBundles.assemble(request)],
    reportsMissingChunks: accept.includes('artifact_bundles_v2'),
    concurrency,
    onSent(sizeBytes) {
      bytes += sizeBytes;
      progress.sent(sizeBytes);
    },
  });
  if (assembled?.state === 'error') throw refused(assembled);
  if (assembled?.state === 'accepted') {
    log.warning(`This Sentry has taken the ${bundle.name}, and does not say whether it has stored it.`);
  }
  return { sent: assembled?.sent ?? true, bytes };
}

/** Sentry keeps its answer for these bytes for about ten minutes, so that trying again at once is of no use. */
function refused({ file, detail = 'no reason is given', sent }: Assembled<Bundle>): Error {
  const problem = `Sentry could not take the ${file.name}: ${detail}`;
  const earlier = sent ? '' : ' The answer may be that to an earlier run.';
  if (/invalid|prohibited|exceeds/i.test(detail)) {
    return new SetupError(problem, {
      remedy: `Fix what Sentry names here. It repeats the answer for ten minutes.${earlier}`,
    });
  }
  return new OutageError(problem, {
    remedy: `Run the job again after ten minutes: until then Sentry repeats the answer.${earlier}`,
  });
}
