import { systemClock as clock } from '../clock.ts';
import { OutageError } from '../errors.ts';
import type { ReleaseFiles } from '../files/api.ts';
import type { BuildFile } from '../files/build-file.ts';
import { openTemporaryFolder } from '../github-actions/temporary-files.ts';
import type { RequestContext } from '../http/request-context.ts';
import { requireSentry, type Sentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import { ArtifactBundles } from './api.ts';
import type { BundleEntry } from './bundle/manifest.ts';
import { type Bundle, writeBundles } from './bundle/write-bundles.ts';
import type { SourceMapsPlan } from './plan.ts';
import { processSourceMaps } from './process-source-maps.ts';
import type { BundlesReport, SourceMapsReport } from './result.ts';
import { refuseSameNames, selectSourceMaps } from './select-source-maps.ts';
import { uploadAsFiles, writeEntries } from './upload-as-files.ts';
import { supportsBundles, uploadBundles } from './upload-bundles.ts';

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
  /** Removes temporary files when the run has ended. */
  readonly cleanup: AsyncDisposableStack;
}

/** What is to be uploaded, in the form that the server supports; in a dry run only the names. */
interface Prepared {
  readonly bundles?: readonly Bundle[];
  readonly files?: readonly BuildFile[];
  readonly names?: readonly { readonly name: string; readonly sizeBytes: number }[];
}

/** The input `sourcemaps`: the first stage writes debug IDs into the files, the second uploads an artifact bundle. */
export async function sourceMapStages(
  plan: SourceMapsPlan,
  { version, projects, sentry, releaseFiles, releaseIsNew, storedNames, context, cleanup }: SourceMapsStageOptions,
): Promise<readonly [Stage<{ sourceMaps: SourceMapsReport }>, Stage<{ bundles: BundlesReport }>]> {
  const { log, signal } = context;
  const selected = await selectSourceMaps(plan, log);
  let prepared: Prepared | undefined;

  async function write(entries: AsyncIterable<BundleEntry>, { client, chunkUpload }: Sentry): Promise<Prepared> {
    const server = await chunkUpload.options().catch(async (error) => {
      // With on-outage: warn the job may deploy the scripts. They get their IDs here, and a later run uploads their maps.
      if (error instanceof OutageError) for await (const _ of entries);
      throw error;
    });
    const folder = cleanup.use(await openTemporaryFolder(plan.tempFolder)).path;
    if (!supportsBundles(server)) {
      refuseSameNames(selected);
      return { files: await writeEntries(entries, folder) };
    }
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
      const isUploaded = selected.length > 0 && !plan.dryRun;
      if (isUploaded) requireSentry(sentry).chunkUpload.options(); // Requested while the scripts are read.
      const sourceMaps = await processSourceMaps(selected, plan, { log, signal }, async (entries) => {
        prepared = isUploaded ? await write(entries, requireSentry(sentry)) : { names: await listNames(entries) };
      });
      return { sourceMaps };
    },
  };
  const upload: Stage<{ bundles: BundlesReport }> = {
    title: 'Artifact bundle',
    async check() {
      if (selected.length > 0) await sentry?.chunkUpload.options();
    },
    async run() {
      if (!prepared) throw new Error('the stage was run before the source maps were prepared');
      const { bundles = [], files = [] } = prepared;
      const options = { ...plan, projects, version };
      if (bundles.length > 0) {
        const { client, chunkUpload } = requireSentry(sentry);
        const dependencies = { chunkUpload, artifactBundles: new ArtifactBundles(client), log, clock, signal };
        return { bundles: await uploadBundles(bundles, dependencies, options) };
      }
      if (files.length === 0) return {};
      log.info('This server does not support artifact bundles: uploading scripts and source maps as release files.');
      const fileOptions = { ...options, headers: {}, releaseIsNew: releaseIsNew(), uploadedNames: storedNames };
      const remote = requireSentry(releaseFiles);
      return { bundles: await uploadAsFiles(files, { remote, log, clock }, fileOptions) };
    },
    /** Compares nothing: Sentry reports which chunks it has only when it assembles a bundle. */
    async preview() {
      const files = prepared?.names?.map((entry) => ({ ...entry, state: 'not compared' }) as const) ?? [];
      const { dist } = plan;
      return { bundles: { files, ids: [], sentBytes: 0, durationMs: 0, projects, release: version, dist } };
    },
  };
  return [processing, upload];
}

/** Names and sizes, sorted by name. */
async function listNames(entries: AsyncIterable<BundleEntry>) {
  const listed = await Array.fromAsync(entries, ({ name, content }) => ({ name, sizeBytes: content.byteLength }));
  return listed.sort((a, b) => (a.name < b.name ? -1 : 1));
}
