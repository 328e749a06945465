import { systemClock as clock } from '../clock.ts';
import { SetupError } from '../errors.ts';
import type { Log } from '../log.ts';
import { requireSentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import type { ReleaseFiles } from './api.ts';
import type { FilesPlan } from './plan.ts';
import type { UploadedFile, UploadReport } from './result.ts';
import { refreshSizes, selectBuildFiles } from './select-files.ts';
import { replaceRemedy } from './stored-files.ts';
import { type ReleaseFileOptions, ReleaseFileUploader } from './upload-release-files.ts';

interface FilesStageOptions {
  readonly version: string;
  /** Undefined in a dry run without a token. */
  readonly releaseFiles: ReleaseFiles | undefined;
  /** Whether the token may delete files. */
  readonly mayReplace: () => Promise<boolean>;
  readonly releaseIsNew: () => boolean;
  /** Gets the names of the stored files. */
  readonly storedNames: Set<string>;
  readonly log: Log;
}

export async function filesStage(
  plan: FilesPlan,
  { version, releaseFiles, mayReplace, releaseIsNew, storedNames, log }: FilesStageOptions,
): Promise<Stage<{ files: UploadReport }>> {
  const selected = await selectBuildFiles(plan, log);
  let stored: ReleaseFileOptions['stored'];
  const makeUploader = () => {
    const dependencies = { remote: requireSentry(releaseFiles), log, clock };
    return new ReleaseFileUploader(dependencies, { ...plan, version, releaseIsNew: releaseIsNew(), stored });
  };
  // The preparation of source maps may have changed files since they were selected.
  const currentFiles = () => refreshSizes(selected);
  return {
    title: 'Files',
    async check(prepared) {
      if (plan.existingFiles !== 'replace' || (await mayReplace())) return;
      stored = await makeUploader().list();
      await prepared;
      if (stored) refuseReplacing(await makeUploader().compare(currentFiles()));
    },
    async run() {
      const report = await makeUploader().upload(currentFiles());
      for (const { name } of report.files) storedNames.add(name);
      return { files: report };
    },
    async preview() {
      const files = releaseFiles ? await makeUploader().compare(selected) : selected.map(notCompared);
      return { files: { files, durationMs: 0 } };
    },
  };
}

function refuseReplacing(files: readonly UploadedFile[]): void {
  const [first, ...others] = files.filter(({ state }) => state === 'replaced').map(({ name }) => name);
  if (first === undefined) return;
  const problem =
    others.length === 0
      ? `${first} is in the release with other content, and this token may not delete it`
      : `${first} and ${others.length} more are in the release with other content, and this token may not delete them`;
  throw new SetupError(problem, { remedy: replaceRemedy });
}

function notCompared({ name, sizeBytes }: { readonly name: string; readonly sizeBytes: number }) {
  return { name, sizeBytes, state: 'not compared' } as const;
}
