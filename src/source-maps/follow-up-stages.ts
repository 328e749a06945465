import { systemClock as clock } from '../clock.ts';
import { OutageError, SetupError } from '../errors.ts';
import { type RequestContext, withTimeLimit } from '../http/request-context.ts';
import { type Log, logList } from '../log.ts';
import type { Sentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import { ArtifactLookup } from './artifact-lookup-api.ts';
import type { SourceMapDeletion } from './delete-source-maps.ts';
import { describeMissing } from './describe.ts';
import { lookUpSample, maxLookUpMs } from './look-up-sample.ts';
import { periodicYield } from './periodic-yield.ts';
import type { DeletionReport, LookUpReport, ScriptReport } from './result.ts';
import { supportsBundles } from './upload-bundles.ts';

/** Looks up some of the uploaded scripts, beside the stages that follow the upload. */
export class SampleLookUp {
  #report: Promise<LookUpReport | undefined> | undefined;
  readonly #context: RequestContext;
  readonly #connect: (context: RequestContext) => Sentry;

  constructor(context: RequestContext, connect: (context: RequestContext) => Sentry) {
    this.#context = context;
    this.#connect = connect;
  }

  /** Undefined if the server cannot look up debug IDs, or nothing was uploaded. */
  get report(): Promise<LookUpReport | undefined> {
    return this.#report ?? Promise.resolve(undefined);
  }

  /** With an own client: no other request waits for those of the look-up. */
  start(scripts: readonly ScriptReport[]): void {
    const context = withTimeLimit(this.#context, maxLookUpMs);
    const { client, projects } = this.#connect(context);
    const dependencies = { lookup: new ArtifactLookup(client), clock, signal: context.signal };
    this.#report = lookUpSample(scripts, projects, dependencies);
    this.#report.catch(() => undefined); // Reported where it is awaited.
  }

  /** @param isRequired whether the run fails if a script is not found */
  stage(isRequired: boolean): Stage<{ lookUp: LookUpReport }> {
    const { log } = this.#context;
    return {
      title: 'Look-up',
      run: async () => {
        const lookUp = await this.report;
        if (!lookUp) return {};
        if (lookUp.missing.length > 0 && isRequired) {
          const remedy = 'No source map was deleted. Re-run the job, or delete the source maps in a later step.';
          throw new OutageError(describeMissing(lookUp), { remedy });
        }
        if (lookUp.missing.length > 0) {
          log.warning(
            `${describeMissing(lookUp)}. Check in the next error that its stack trace shows your source code.`,
          );
        }
        return { lookUp };
      },
    };
  }
}

interface DeletionOptions {
  /** Undefined in a dry run without a token. */
  readonly sentry: Sentry | undefined;
  readonly lookUp: SampleLookUp;
  readonly context: Pick<RequestContext, 'log' | 'signal'>;
}

/**
 * The input `delete-sourcemaps`. Comes after the look-up and all stages that read files, and before the deploy. The step
 * fails if the maps have to stay, because a later step might deploy them.
 */
export function deletionStage(
  deletion: SourceMapDeletion,
  { sentry, lookUp, context: { log, signal } }: DeletionOptions,
): Stage<{ deletion: DeletionReport }> {
  return {
    title: 'Deletion',
    async check() {
      const server = await sentry?.chunkUpload.options();
      if (!server || supportsBundles(server)) return;
      throw new SetupError(
        'Could not plan to delete source maps: this server stores them as release files, and needs the map of a script ' +
          'whenever the script is uploaded again',
        { remedy: 'Set delete-sourcemaps to false, and delete the source maps in a later step.' },
      );
    },
    async run() {
      if ((await lookUp.report) === undefined && deletion.preview().maps.length > 0) {
        throw new SetupError('No source map was deleted, because this server cannot look up whether it has them', {
          remedy: 'Set delete-sourcemaps to false, and delete the source maps in a later step.',
        });
      }
      const report = await deletion.run(periodicYield(signal));
      warnOfKept(deletion.kept, log);
      await logList(log, `Deleted source maps (${report.maps.length})`, report.maps, (path) => path);
      return { deletion: report };
    },
    async preview() {
      warnOfKept(deletion.kept, log);
      return { deletion: deletion.preview() };
    },
  };
}

function warnOfKept(kept: readonly string[], log: Log): void {
  const [first, ...others] = kept;
  if (first === undefined) return;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  log.warning(
    `Not deleted, because a script does not show the debug ID of its source map: ${first}${more}. Delete them in a ` +
      'later step, or exclude them from sourcemaps.',
  );
}
