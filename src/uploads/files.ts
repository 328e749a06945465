import { systemClock as clock } from '../clock.ts';
import type { Sentry } from '../ports/sentry.ts';
import { needed, type Prepare } from './upload.ts';

/** `files`: stored as files of the release. */
export const prepareFiles: Prepare = async ({ release }, { log }) => {
  if (!release?.files) return undefined;
  const { version, files: plan } = release;
  const { selectFiles: select } = await import('../artifacts/select.ts');
  const { selectBuildFiles } = await import('../steps/select-files.ts');
  const { ReleaseFilesDestination } = await import('../destinations/release-files.ts');
  const files = await selectBuildFiles({ select, log }, plan);
  const destination = (sentry: Sentry | undefined, releaseIsNew: boolean) =>
    new ReleaseFilesDestination(
      { remote: needed(sentry).releaseFiles, log, clock },
      { ...plan, version, releaseIsNew },
    );
  return {
    async send({ sentry, releaseIsNew }) {
      return { files: await destination(sentry, releaseIsNew).upload(files) };
    },
    async preview(sentry) {
      const compared = sentry ? await destination(sentry, false).compare(files) : files.map(asNew);
      return { files: { files: compared, durationMs: 0 } };
    },
  };
};

function asNew({ name, sizeBytes }: { readonly name: string; readonly sizeBytes: number }) {
  return { name, sizeBytes, state: 'new' } as const;
}
