import type { BuildFile } from '../artifacts/build-file.ts';
import type { Bundle } from '../artifacts/bundle.ts';
import type { BundleEntry } from '../artifacts/bundle-entry.ts';
import { systemClock as clock } from '../clock.ts';
import type { Sentry } from '../ports/sentry.ts';
import { type Choose, needed } from './upload.ts';

/** `sourcemaps`: given debug IDs, and stored as an artifact bundle. */
export const chooseSourceMaps: Choose = async ({ release, sentry: connection }, { log, signal, tidying }) => {
  if (!release?.sourceMaps) return undefined;
  const { version, sourceMaps: plan } = release;
  const projects = connection?.projects ?? [];
  const { selectFiles: select } = await import('../artifacts/select.ts');
  const { selectSourceMaps } = await import('../steps/select-source-maps.ts');
  const { processSourceMaps } = await import('../steps/process-source-maps.ts');
  const { writeBundles } = await import('../artifacts/bundle.ts');
  const { openScratch } = await import('../artifacts/scratch.ts');
  const { takesBundles, uploadBundles } = await import('../destinations/artifact-bundle.ts');
  const found = await selectSourceMaps({ select, log }, plan);
  /** One of them, in the form in which the server takes it. */
  let bundles: readonly Bundle[] = [];
  let files: readonly BuildFile[] = [];
  let preview: readonly { readonly name: string; readonly sizeBytes: number }[] = [];

  async function write(entries: AsyncIterable<BundleEntry>, { client, chunkUpload }: Sentry): Promise<void> {
    const server = await chunkUpload.options();
    const scratch = tidying.use(await openScratch(plan.tempFolder));
    if (!takesBundles(server)) {
      const { writeEntries } = await import('../destinations/entries-as-files.ts');
      files = await writeEntries(entries, scratch.path);
      return;
    }
    const { chunkSize, maxRequestSize, maxFileSize } = server;
    bundles = await writeBundles(entries, {
      ...{ owner: { org: client.org, projects, release: version, dist: plan.dist }, folder: scratch.path },
      ...{ chunkSize: Math.min(chunkSize, maxRequestSize), maxFileSize },
    });
  }

  return {
    title: 'Bundle',
    preparation: {
      title: 'Source maps',
      async run(sentry) {
        const isWritten = found.length > 0 && !plan.dryRun;
        if (isWritten) needed(sentry).chunkUpload.options(); // Asked while the scripts are read.
        const sourceMaps = await processSourceMaps(found, plan, { log, signal }, async (entries) => {
          if (isWritten) await write(entries, needed(sentry));
          else preview = await listEntries(entries);
        });
        return { sourceMaps };
      },
    },
    async send({ sentry, releaseIsNew, stored }) {
      const { chunkUpload, artifactBundles, releaseFiles: remote } = needed(sentry);
      const options = { ...plan, projects, version };
      if (bundles.length > 0) {
        return { bundles: await uploadBundles(bundles, { chunkUpload, artifactBundles, log, clock, signal }, options) };
      }
      if (files.length === 0) return {};
      log.info('This Sentry knows no artifact bundles: scripts and maps are stored as files of the release.');
      const { uploadAsFiles } = await import('../destinations/entries-as-files.ts');
      const fileOptions = { ...options, headers: {}, releaseIsNew, taken: stored };
      return { bundles: await uploadAsFiles(files, { remote, log, clock }, fileOptions) };
    },
    /** Sentry tells what it has of a bundle only when it is to put one together. */
    async preview() {
      const files = preview.map((entry) => ({ ...entry, state: 'not compared' }) as const);
      const { dist } = plan;
      return {
        bundles: { ...{ files, ids: [], sentBytes: 0, durationMs: 0 }, ...{ projects, release: version, dist } },
      };
    },
  };
};

/** Names and sizes, in the order of the names. */
async function listEntries(entries: AsyncIterable<BundleEntry>) {
  const listed = await Array.fromAsync(entries, ({ name, content }) => ({ name, sizeBytes: content.byteLength }));
  return listed.sort((a, b) => (a.name < b.name ? -1 : 1));
}
