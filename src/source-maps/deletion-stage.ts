import { SetupError } from '../errors.ts';
import type { RequestContext } from '../http/request-context.ts';
import { type Log, logList } from '../log.ts';
import type { Sentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import type { SourceMapDeletion } from './delete-source-maps.ts';
import type { SampleLookUp } from './lookup-stage.ts';
import { periodicYield } from './periodic-yield.ts';
import type { DeletionReport } from './result.ts';
import { supportsBundles } from './upload-bundles.ts';

interface DeletionOptions {
  /** Undefined in a dry run without a token. */
  readonly sentry: Sentry | undefined;
  readonly lookUp: SampleLookUp;
  readonly context: Pick<RequestContext, 'log' | 'signal'>;
}

/**
 * The input `delete-sourcemaps`. Comes after the look-up and all stages that read files, and before the deploy. The step
 * fails before the upload if a map of a web site would stay, because a later step might deploy it.
 */
export function deletionStage(
  deletion: SourceMapDeletion,
  { sentry, lookUp, context: { log, signal } }: DeletionOptions,
): Stage<{ deletion: DeletionReport }> {
  return {
    title: 'Source map deletion',
    async check(prepared) {
      const server = await sentry?.chunkUpload.options();
      if (server && !supportsBundles(server)) {
        throw new SetupError(
          'Could not plan to delete source maps: this server stores them as release files, and needs the map of a ' +
            'script whenever the script is uploaded again',
          { remedy: 'Set delete-sourcemaps to false, and delete the source maps in a later step.' },
        );
      }
      await prepared;
      deletion.requireDeletable();
    },
    async run() {
      if ((await lookUp.report) === undefined && deletion.hasMaps) {
        throw new SetupError('No source map was deleted, because this server cannot look up whether it has them', {
          remedy: 'Set delete-sourcemaps to false, and delete the source maps in a later step.',
        });
      }
      const report = await deletion.run(periodicYield(signal));
      warnOfKept(report, log);
      await logList(log, `Deleted source maps (${report.maps.length})`, report.maps, (path) => path);
      return { deletion: report };
    },
    async preview() {
      const report = deletion.preview();
      warnOfKept(report, log);
      return { deletion: report };
    },
  };
}

function warnOfKept({ kept: [first, ...others] }: DeletionReport, log: Log): void {
  if (first === undefined) return;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  log.warning(
    `Not deleted, because they belong to bytecode or a bundle of React Native: ${first}${more}. Delete them in a later ` +
      'step, or check that they are not published.',
  );
}
