import { ReleaseFiles } from '../files/api.ts';
import type { ReleaseState } from '../releases/stage.ts';
import { allOrErrors } from '../sentry/all-or-errors.ts';
import type { Sentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import type { Plan } from './plan.ts';
import type { RunResult } from './result.ts';
import type { RunContext } from './run-context.ts';

interface UploadOptions {
  /** Undefined in a dry run without a token. */
  readonly sentry: Sentry | undefined;
  readonly projects: readonly string[];
  readonly state: ReleaseState;
  readonly context: RunContext;
}

type Stages = readonly Stage<RunResult>[];

/** Loads only the code of the kinds of upload that the plan has. */
export async function uploadStages(
  { release, files, sourceMaps, debugFiles, relace }: Plan,
  { sentry, projects, state, context }: UploadOptions,
): Promise<Stages> {
  const { log, cleanup } = context;
  const shared = {
    version: release?.version ?? '',
    releaseFiles: sentry && new ReleaseFiles(sentry.client, projects),
    releaseIsNew: () => state.created ?? false,
    storedNames: new Set<string>(),
  };
  const isOrganizationToken = sentry?.client.connection.tokenKind === 'organization';
  const kinds = await allOrErrors<readonly (Promise<Stages> | undefined)[]>([
    files &&
      import('../files/stage.ts').then(async ({ filesStage }) => [
        await filesStage(files, { ...shared, isOrganizationToken, log }),
      ]),
    sourceMaps &&
      import('../source-maps/stage.ts').then(({ sourceMapStages }) =>
        sourceMapStages(sourceMaps, { ...shared, projects, sentry, context, cleanup }),
      ),
    debugFiles &&
      import('../debug-files/stage.ts').then(async ({ debugFilesStage }) => [
        await debugFilesStage(debugFiles, sentry, context),
      ]),
    relace && import('../relace/stage.ts').then(async ({ relaceStage }) => [await relaceStage(relace, context)]),
  ]);
  return kinds.flatMap((stages) => stages ?? []);
}
