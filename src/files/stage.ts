import { systemClock as clock } from '../clock.ts';
import { SetupError } from '../errors.ts';
import type { Log } from '../log.ts';
import { requireSentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import type { ReleaseFiles } from './api.ts';
import { selectFiles as select } from './match-patterns.ts';
import type { FilesPlan } from './plan.ts';
import type { UploadedFile, UploadReport } from './result.ts';
import { refreshSizes, selectBuildFiles } from './select-files.ts';
import { waysAroundDeleting } from './stored-files.ts';
import { type ReleaseFileOptions, ReleaseFileUploader } from './upload-release-files.ts';

interface FilesStageOptions {
  readonly version: string;
  /** Undefined in a dry run without a token. */
  readonly releaseFiles: ReleaseFiles | undefined;
  /** Whether the token may not delete files. */
  readonly isOrganizationToken: boolean;
  /** Whether this run has just created the release, so that it has no files. */
  readonly releaseIsNew: () => boolean;
  /** Gets the names of the files that are stored. */
  readonly storedNames: Set<string>;
  readonly log: Log;
}

/** `files`: stored as files of the release. */
export async function filesStage(
  plan: FilesPlan,
  { version, releaseFiles, isOrganizationToken, releaseIsNew, storedNames, log }: FilesStageOptions,
): Promise<Stage<{ files: UploadReport }>> {
  const selected = await selectBuildFiles({ select, log }, plan);
  let stored: ReleaseFileOptions['stored'];
  const destination = () => {
    const remote = requireSentry(releaseFiles);
    return new ReleaseFileUploader({ remote, log, clock }, { ...plan, version, releaseIsNew: releaseIsNew(), stored });
  };
  // The preparation of source maps may have changed files since they were selected.
  const files = () => refreshSizes(selected);
  return {
    title: 'Files',
    async check(prepared) {
      if (plan.existingFiles !== 'replace' || !isOrganizationToken) return;
      stored = await destination().list();
      await prepared;
      if (stored) refuseReplacing(await destination().compare(files()));
    },
    async run() {
      const report = await destination().upload(files());
      for (const { name } of report.files) storedNames.add(name);
      return { files: report };
    },
    async preview() {
      const compared = releaseFiles ? await destination().compare(selected) : selected.map(asNew);
      return { files: { files: compared, durationMs: 0 } };
    },
  };
}

/** An organization token may store files but not delete them, so files that are stored with other content stay. */
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
