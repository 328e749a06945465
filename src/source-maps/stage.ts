import { systemClock as clock } from '../clock.ts';
import type { ReleaseFiles } from '../files/api.ts';
import { plural } from '../format.ts';
import type { RequestContext } from '../http/request-context.ts';
import { requireSentry, type Sentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import { ArtifactBundles } from './api.ts';
import { ArtifactLookup } from './artifact-lookup-api.ts';
import { deletionStage } from './deletion-stage.ts';
import { SampleLookUp } from './lookup-stage.ts';
import type { SourceMapsPlan } from './plan.ts';
import type { PreparedUpload } from './prepare-upload.ts';
import type {
  BundlesReport,
  BundleUpload,
  DeletionReport,
  LookUpReport,
  ScriptReport,
  SourceMapsReport,
} from './result.ts';
import { selectSourceMaps } from './select-source-maps.ts';
import type { ScriptWithoutMap } from './stored-scripts.ts';
import { uploadAsFiles } from './upload-as-files.ts';
import { BundleUploader, supportsBundles, uploadBundles } from './upload-bundles.ts';

interface SourceMapStagesOptions {
  readonly version: string;
  /** Slugs. */
  readonly projects: readonly string[];
  /** Undefined in a dry run without a token. */
  readonly sentry: Sentry | undefined;
  /** Connects again, with the limits of the context. */
  readonly connect: (context: RequestContext) => Sentry;
  readonly releaseFiles: ReleaseFiles | undefined;
  /** Whether the release did not exist when it was looked up. */
  readonly releaseWasMissing: () => boolean;
  /** Whether this run has just created the release, so that it has no files. */
  readonly releaseIsNew: () => boolean;
  /** Names of the release files that this run has stored or found. */
  readonly storedNames: ReadonlySet<string>;
  readonly context: RequestContext;
  /** Removes temporary files when the run has ended. */
  readonly cleanup: AsyncDisposableStack;
}

interface SourceMapStages {
  /** The first one writes debug IDs into the files, the second one uploads an artifact bundle. */
  readonly uploads: readonly [Stage<{ sourceMaps: SourceMapsReport }>, Stage<{ bundles: BundlesReport }>];
  /** For `delete-sourcemaps`. It comes after every stage that reads files. */
  readonly deletion: Stage<{ deletion: DeletionReport }> | undefined;
  readonly lookUp: Stage<{ lookUp: LookUpReport }>;
}

/** The inputs `sourcemaps` and `delete-sourcemaps`. */
export async function sourceMapStages(plan: SourceMapsPlan, options: SourceMapStagesOptions): Promise<SourceMapStages> {
  const { version, projects, sentry, releaseFiles, releaseIsNew, storedNames, connect, context, cleanup } = options;
  const { log, signal } = context;
  const selected = await selectSourceMaps(plan, log);
  const deletion = plan.deleteSourceMaps ? await startDeletion(plan.workspace) : undefined;
  const lookUp = new SampleLookUp(context, connect);
  let prepared: PreparedUpload = {};
  let bundleUploads: readonly BundleUploader[] = [];
  let scripts: readonly ScriptReport[] = [];

  /** Servers without bundles find the map of a script by its name, so the script is stored again. */
  async function checkStored(withoutMap: readonly ScriptWithoutMap[]): Promise<boolean> {
    if (!sentry || !supportsBundles(await sentry.chunkUpload.options())) return false;
    log.info(`Looking up ${plural(withoutMap.length, 'script')} without a map here in Sentry, by debug ID.`);
    const { requireStored } = await import('./stored-scripts.ts');
    await requireStored(withoutMap, projects, new ArtifactLookup(sentry.client));
    return true;
  }

  function reportOf(report: BundleUpload): BundlesReport {
    const sizes = new Map(selected.map(({ name, sizeBytes }) => [name, sizeBytes]));
    const before = scripts
      .filter(({ isStored }) => isStored)
      .map(({ name }) => ({ name, sizeBytes: sizes.get(name) ?? 0, state: 'unchanged' }) as const);
    const { dist } = plan;
    const files = [...report.files, ...before];
    return { ...report, files, storedBefore: before.length, release: version, dist, projects };
  }

  const processing: Stage<{ sourceMaps: SourceMapsReport }> = {
    title: 'Source maps',
    async prepare() {
      // Loaded while the look-ups of all stages wait for their answers.
      const { processSourceMaps } = await import('./process-source-maps.ts');
      const { limitsOrOutage, listEntries, prepareUpload } = await import('./prepare-upload.ts');
      const isUploaded = selected.length > 0 && !plan.dryRun;
      const options = { ...plan, release: plan.injectRelease ? version : undefined };
      const mayChangeFiles = isUploaded ? limitsOrOutage(requireSentry(sentry)) : Promise.resolve();
      const dependencies = { log, signal, checkStored, mayChangeFiles, deletion };
      const sourceMaps = await processSourceMaps(selected, options, dependencies, async (entries) => {
        const upload = { plan, selected, version, projects, cleanup };
        prepared = isUploaded
          ? await prepareUpload(entries, requireSentry(sentry), upload)
          : await listEntries(entries);
      });
      scripts = sourceMaps.scripts;
      return { sourceMaps };
    },
  };
  const uploadOptions = { ...plan, projects, version };
  const upload: Stage<{ bundles: BundlesReport }> = {
    title: 'Artifact bundle',
    async check() {
      if (selected.length > 0) await sentry?.chunkUpload.options();
    },
    async begin() {
      if (!prepared.bundles) return;
      const { client, chunkUpload } = requireSentry(sentry);
      const dependencies = { chunkUpload, artifactBundles: new ArtifactBundles(client), log, clock, signal };
      bundleUploads = prepared.bundles.map((bundle) => new BundleUploader(bundle, dependencies, uploadOptions));
      // A bundle names its release, so Sentry has no chunks of a new one. Alone, chunks belong to no release.
      if (options.releaseWasMissing()) await bundleUploads[0]?.sendChunks();
    },
    async run() {
      const { bundles, files } = prepared;
      if (bundles) {
        const report = reportOf(await uploadBundles(bundleUploads, clock));
        const isNew = report.files.some(({ state }) => state === 'new');
        if (isNew || deletion) lookUp.start(scripts.filter(({ isStored }) => !isStored));
        return report.files.length > 0 ? { bundles: report } : {};
      }
      if (!files || files.length === 0) return {};
      log.info('This server does not support artifact bundles: uploading scripts and source maps as release files.');
      const fileOptions = { ...uploadOptions, headers: {}, releaseIsNew: releaseIsNew(), uploadedNames: storedNames };
      const remote = requireSentry(releaseFiles);
      return { bundles: reportOf(await uploadAsFiles(files, { remote, log, clock }, fileOptions)) };
    },
    /** Compares nothing: Sentry reports which chunks it has only when it assembles a bundle. */
    async preview() {
      const files = prepared.names?.map((entry) => ({ ...entry, state: 'not compared' }) as const) ?? [];
      return { bundles: reportOf({ files, ids: [], sentBytes: 0, durationMs: 0 }) };
    },
  };
  return {
    uploads: [processing, upload],
    deletion: deletion && deletionStage(deletion, { sentry, lookUp, context }),
    lookUp: lookUp.stage(plan.deleteSourceMaps),
  };
}

async function startDeletion(workspace: string) {
  const { SourceMapDeletion } = await import('./delete-source-maps.ts');
  return new SourceMapDeletion(workspace);
}
