import { systemClock as clock } from '../clock.ts';
import { OutageError } from '../errors.ts';
import type { BuildFile } from '../files/build-file.ts';
import type { Sentry } from '../run/connect-sentry.ts';
import { type Choose, needed } from '../run/upload.ts';
import type { BundleEntry } from './bundle/bundle-entry.ts';
import type { Bundle } from './bundle/write-bundles.ts';

/** What is to be stored, in the form in which the server takes it; in a dry run the names alone. */
interface Prepared {
  readonly bundles?: readonly Bundle[];
  readonly files?: readonly BuildFile[];
  readonly listed?: readonly { readonly name: string; readonly sizeBytes: number }[];
}

/** `sourcemaps`: given debug IDs, and stored as an artifact bundle. */
export const chooseSourceMaps: Choose = async ({ release, sentry: connection }, { log, signal, tidying }) => {
  if (!release?.sourceMaps) return undefined;
  const { version, sourceMaps: plan } = release;
  const projects = connection?.projects ?? [];
  const { selectFiles: select } = await import('../files/match-patterns.ts');
  const { selectSourceMaps } = await import('./select-source-maps.ts');
  const { processSourceMaps } = await import('./process-source-maps.ts');
  const { writeBundles } = await import('./bundle/write-bundles.ts');
  const { openScratch } = await import('../github-actions/temporary-files.ts');
  const { takesBundles, uploadBundles } = await import('./upload-bundles.ts');
  const found = await selectSourceMaps({ select, log }, plan);
  let prepared: Prepared | undefined;

  async function write(entries: AsyncIterable<BundleEntry>, { client, chunkUpload }: Sentry): Promise<Prepared> {
    const server = await chunkUpload.options().catch(async (error) => {
      // The job may go on (on-outage), and its scripts need their IDs: a later run stores the maps for them.
      if (error instanceof OutageError) for await (const _ of entries);
      throw error;
    });
    const scratch = tidying.use(await openScratch(plan.tempFolder));
    if (!takesBundles(server)) {
      const { writeEntries } = await import('./upload-as-files.ts');
      return { files: await writeEntries(entries, scratch.path) };
    }
    const { chunkSize, maxRequestSize, maxFileSize } = server;
    const bundles = await writeBundles(entries, {
      owner: { org: client.org, projects, release: version, dist: plan.dist },
      folder: scratch.path,
      chunkSize: Math.min(chunkSize, maxRequestSize),
      maxFileSize,
    });
    return { bundles };
  }

  return {
    title: 'Bundle',
    preparation: {
      title: 'Source maps',
      async run(sentry) {
        const isWritten = found.length > 0 && !plan.dryRun;
        if (isWritten) needed(sentry).chunkUpload.options(); // Asked while the scripts are read.
        const sourceMaps = await processSourceMaps(found, plan, { log, signal }, async (entries) => {
          prepared = isWritten ? await write(entries, needed(sentry)) : { listed: await listEntries(entries) };
        });
        return { sourceMaps };
      },
    },
    async send({ sentry, releaseIsNew, stored }) {
      if (!prepared) throw new Error('source maps were to be sent before they were prepared');
      const { chunkUpload, artifactBundles, releaseFiles: remote } = needed(sentry);
      const options = { ...plan, projects, version };
      if (prepared.bundles) {
        const ports = { chunkUpload, artifactBundles, log, clock, signal };
        return prepared.bundles.length > 0 ? { bundles: await uploadBundles(prepared.bundles, ports, options) } : {};
      }
      if (!prepared.files || prepared.files.length === 0) return {};
      log.info('This Sentry knows no artifact bundles: scripts and maps are stored as files of the release.');
      const { uploadAsFiles } = await import('./upload-as-files.ts');
      const fileOptions = { ...options, headers: {}, releaseIsNew, taken: stored };
      return { bundles: await uploadAsFiles(prepared.files, { remote, log, clock }, fileOptions) };
    },
    /** Sentry tells what it has of a bundle only when it is to put one together. */
    async preview() {
      const files = prepared?.listed?.map((entry) => ({ ...entry, state: 'not compared' }) as const) ?? [];
      const { dist } = plan;
      return { bundles: { files, ids: [], sentBytes: 0, durationMs: 0, projects, release: version, dist } };
    },
  };
};

/** Names and sizes, in the order of the names. */
async function listEntries(entries: AsyncIterable<BundleEntry>) {
  const listed = await Array.fromAsync(entries, ({ name, content }) => ({ name, sizeBytes: content.byteLength }));
  return listed.sort((a, b) => (a.name < b.name ? -1 : 1));
}
