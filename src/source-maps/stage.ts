import { systemClock as clock } from '../clock.ts';
import { OutageError } from '../errors.ts';
import type { ReleaseFiles } from '../files/api.ts';
import type { BuildFile } from '../files/build-file.ts';
import { openTemporaryFolder } from '../github-actions/temporary-files.ts';
import type { RequestContext } from '../http/request-context.ts';
import { requireSentry, type Sentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import { ArtifactBundles } from './api.ts';
import type { BundleEntry } from './bundle/bundle-entry.ts';
import { type Bundle, writeBundles } from './bundle/write-bundles.ts';
import type { SourceMapsPlan } from './plan.ts';
import { processSourceMaps } from './process-source-maps.ts';
import type { BundlesReport, SourceMapsReport } from './result.ts';
import { selectSourceMaps } from './select-source-maps.ts';
import { uploadAsFiles, writeEntries } from './upload-as-files.ts';
import { takesBundles, uploadBundles } from './upload-bundles.ts';

interface SourceMapsStageOptions {
  readonly version: string;
  /** Slugs. */
  readonly projects: readonly string[];
  /** Undefined in a dry run without a token. */
  readonly sentry: Sentry | undefined;
  readonly releaseFiles: ReleaseFiles | undefined;
  /** Whether this run has just created the release, so that it has no files. */
  readonly releaseIsNew: () => boolean;
  /** Names of the release files that this run has stored or found. */
  readonly storedNames: ReadonlySet<string>;
  readonly context: Pick<RequestContext, 'log' | 'signal'>;
  /** Removes what is written on the way when the run has ended. */
  readonly cleanup: AsyncDisposableStack;
}

/** What is to be stored, in the form in which the server takes it; in a dry run the names alone. */
interface Prepared {
  readonly bundles?: readonly Bundle[];
  readonly files?: readonly BuildFile[];
  readonly listed?: readonly { readonly name: string; readonly sizeBytes: number }[];
}

/** `sourcemaps`: given debug IDs by the first stage, and stored as an artifact bundle by the second. */
export async function sourceMapStages(
  plan: SourceMapsPlan,
  { version, projects, sentry, releaseFiles, releaseIsNew, storedNames, context, cleanup }: SourceMapsStageOptions,
): Promise<readonly [Stage<{ sourceMaps: SourceMapsReport }>, Stage<{ bundles: BundlesReport }>]> {
  const { log, signal } = context;
  const selected = await selectSourceMaps(plan, log);
  let prepared: Prepared | undefined;

  async function write(entries: AsyncIterable<BundleEntry>, { client, chunkUpload }: Sentry): Promise<Prepared> {
    const server = await chunkUpload.options().catch(async (error) => {
      // The job may go on (on-outage), and its scripts need their IDs: a later run stores the maps for them.
      if (error instanceof OutageError) for await (const _ of entries);
      throw error;
    });
    const folder = cleanup.use(await openTemporaryFolder(plan.tempFolder)).path;
    if (!takesBundles(server)) return { files: await writeEntries(entries, folder) };
    const { chunkSize, maxRequestSize, maxFileSize } = server;
    const bundles = await writeBundles(entries, {
      owner: { org: client.org, projects, release: version, dist: plan.dist },
      folder,
      chunkSize: Math.min(chunkSize, maxRequestSize),
      maxFileSize,
    });
    return { bundles };
  }

  const processing: Stage<{ sourceMaps: SourceMapsReport }> = {
    title: 'Source maps',
    async prepare() {
      const isWritten = selected.length > 0 && !plan.dryRun;
      if (isWritten) requireSentry(sentry).chunkUpload.options(); // Requested while the scripts are read.
      const sourceMaps = await processSourceMaps(selected, plan, { log, signal }, async (entries) => {
        prepared = isWritten ? await write(entries, requireSentry(sentry)) : { listed: await listEntries(entries) };
      });
      return { sourceMaps };
    },
  };
  const upload: Stage<{ bundles: BundlesReport }> = {
    title: 'Artifact bundle',
    async run() {
      if (!prepared) throw new Error('source maps were to be sent before they were prepared');
      const { client, chunkUpload } = requireSentry(sentry);
      const options = { ...plan, projects, version };
      if (prepared.bundles) {
        const dependencies = { chunkUpload, artifactBundles: new ArtifactBundles(client), log, clock, signal };
        return prepared.bundles.length > 0
          ? { bundles: await uploadBundles(prepared.bundles, dependencies, options) }
          : {};
      }
      if (!prepared.files || prepared.files.length === 0) return {};
      log.info('This Sentry knows no artifact bundles: scripts and maps are stored as files of the release.');
      const fileOptions = { ...options, headers: {}, releaseIsNew: releaseIsNew(), taken: storedNames };
      const remote = requireSentry(releaseFiles);
      return { bundles: await uploadAsFiles(prepared.files, { remote, log, clock }, fileOptions) };
    },
    /** Sentry says which parts of a bundle it has only when it is asked to assemble it. */
    async preview() {
      const files = prepared?.listed?.map((entry) => ({ ...entry, state: 'not compared' }) as const) ?? [];
      const { dist } = plan;
      return { bundles: { files, ids: [], sentBytes: 0, durationMs: 0, projects, release: version, dist } };
    },
  };
  return [processing, upload];
}

/** Names and sizes, sorted by name. */
async function listEntries(entries: AsyncIterable<BundleEntry>) {
  const listed = await Array.fromAsync(entries, ({ name, content }) => ({ name, sizeBytes: content.byteLength }));
  return listed.sort((a, b) => (a.name < b.name ? -1 : 1));
}
