import { systemClock as clock } from '../clock.ts';
import { needed, type Prepare } from './upload.ts';

/** `sourcemaps`: given debug IDs, and stored as an artifact bundle. */
export const prepareSourceMapsUpload: Prepare = async ({ release, sentry }, { log, signal, threads }) => {
  if (!release?.sourceMaps) return undefined;
  const { version, sourceMaps: plan } = release;
  const { selectFiles: select } = await import('../artifacts/select.ts');
  const { selectSourceMaps } = await import('../steps/select-source-maps.ts');
  const { prepareSourceMaps } = await import('../steps/prepare-source-maps.ts');
  const { ArtifactBundleDestination, takesBundles } = await import('../destinations/artifact-bundle.ts');
  const files = await selectSourceMaps({ select, log, threads }, plan);
  const projects = sentry?.projects ?? [];
  return async () => {
    const { entries, report } = await prepareSourceMaps(files, plan, { log, threads, signal });
    return {
      title: 'Bundle',
      found: { sourceMaps: report },
      begin: ({ chunkUpload }) => void chunkUpload.options(),
      async send({ sentry, releaseIsNew, stored }) {
        if (entries.length === 0) return {};
        const { client, chunkUpload, artifactBundles, releaseFiles: remote } = needed(sentry);
        if (takesBundles(await chunkUpload.options())) {
          const ports = { chunkUpload, artifactBundles, log, clock, signal, threads };
          const options = { ...plan, org: client.org, projects, version };
          return { bundles: await new ArtifactBundleDestination(ports, options).upload(entries) };
        }
        log.info('This Sentry knows no artifact bundles: scripts and maps are stored as files of the release.');
        const { uploadAsFiles } = await import('../destinations/entries-as-files.ts');
        const options = { ...plan, projects, version, headers: {}, releaseIsNew, taken: stored };
        return { bundles: await uploadAsFiles(entries, { remote, log, clock }, options) };
      },
      /** Sentry tells what it has of a bundle only when it is to put one together. */
      async preview() {
        const files = entries.map(({ name, sizeBytes }) => ({ name, sizeBytes, state: 'not compared' }) as const);
        const { dist } = plan;
        return {
          bundles: { ...{ files, ids: [], sentBytes: 0, durationMs: 0 }, ...{ projects, release: version, dist } },
        };
      },
    };
  };
};
