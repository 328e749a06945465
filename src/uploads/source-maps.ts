import { systemClock as clock } from '../clock.ts';
import { needed, type Prepare } from './upload.ts';

/** `sourcemaps`: given debug IDs, and stored as an artifact bundle. */
export const prepareSourceMapsUpload: Prepare = async ({ release, sentry }, { log, signal, tidying }) => {
  if (!release?.sourceMaps) return undefined;
  const { version, sourceMaps: plan } = release;
  const { selectFiles: select } = await import('../artifacts/select.ts');
  const { IdGiver } = await import('../artifacts/id-giver.ts');
  const { selectSourceMaps } = await import('../steps/select-source-maps.ts');
  const { prepareSourceMaps } = await import('../steps/prepare-source-maps.ts');
  const { ArtifactBundleDestination, takesBundles } = await import('../destinations/artifact-bundle.ts');
  const giver = tidying.use(new IdGiver(plan));
  const files = await selectSourceMaps({ select, log, giver }, plan);
  const projects = sentry?.projects ?? [];
  return async () => {
    const { entries, report } = await prepareSourceMaps(files, plan, { log, giver, signal });
    let destination: InstanceType<typeof ArtifactBundleDestination> | undefined;
    return {
      title: 'Bundle',
      found: { sourceMaps: report },
      begin({ client, chunkUpload, artifactBundles }) {
        if (entries.length === 0) return;
        const ports = { chunkUpload, artifactBundles, log, clock, signal };
        const options = { ...plan, org: client.org, projects, version };
        destination = tidying.use(new ArtifactBundleDestination(entries, ports, options));
      },
      async send({ sentry, releaseIsNew, stored }) {
        if (entries.length === 0) return {};
        const { chunkUpload, releaseFiles: remote } = needed(sentry);
        if (!destination) throw new Error('an upload was to be sent before it had begun');
        if (takesBundles(await chunkUpload.options())) return { bundles: await destination.upload() };
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
