import { systemClock as clock } from '../clock.ts';
import { SetupError } from '../errors.ts';
import type { Sentry } from '../run/connect-sentry.ts';
import type { UploadedFile } from '../run/result.ts';
import { type Choose, needed } from '../run/upload.ts';
import { waysAroundDeleting } from './stored-files.ts';
import type { ReleaseFilesOptions } from './upload-release-files.ts';

/** `files`: stored as files of the release. */
export const chooseFiles: Choose = async ({ release }, { log }) => {
  if (!release?.files) return undefined;
  const { version, files: plan, sourceMaps } = release;
  const { selectFiles: select } = await import('./match-patterns.ts');
  const { measureAgain, selectBuildFiles } = await import('./select-files.ts');
  const { ReleaseFilesDestination } = await import('./upload-release-files.ts');
  const chosen = await selectBuildFiles({ select, log }, plan);
  // Those that were given debug IDs since.
  const files = () => (sourceMaps ? measureAgain(chosen) : chosen);
  let stored: ReleaseFilesOptions['stored'];
  const destination = (sentry: Sentry | undefined, releaseIsNew: boolean) =>
    new ReleaseFilesDestination(
      { remote: needed(sentry).releaseFiles, log, clock },
      { ...plan, version, releaseIsNew, stored },
    );
  return {
    title: 'Files',
    async check(sentry) {
      if (plan.existingFiles !== 'replace' || sentry.client.connection.tokenKind !== 'organization') return;
      stored = await destination(sentry, false).list();
      if (stored) refuseReplacing(await destination(sentry, false).compare(files()));
    },
    async send({ sentry, releaseIsNew }) {
      return { files: await destination(sentry, releaseIsNew).upload(files()) };
    },
    async preview(sentry) {
      const compared = sentry ? await destination(sentry, false).compare(chosen) : chosen.map(asNew);
      return { files: { files: compared, durationMs: 0 } };
    },
  };
};

/** An organization token may store files and not delete them, so what is stored with other content stays. */
function refuseReplacing(files: readonly UploadedFile[]): void {
  const [first, ...others] = files.filter(({ state }) => state === 'replaced').map(({ name }) => name);
  if (first === undefined) return;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  throw new SetupError(`${first}${more} is in the release with other content, and this token may not delete it`, {
    remedy: waysAroundDeleting,
  });
}

function asNew({ name, sizeBytes }: { readonly name: string; readonly sizeBytes: number }) {
  return { name, sizeBytes, state: 'new' } as const;
}
