import { systemClock as clock } from '../clock.ts';
import { OutageError } from '../errors.ts';
import { type RequestContext, withTimeLimit } from '../http/request-context.ts';
import type { Sentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import { ArtifactLookup } from './artifact-lookup-api.ts';
import { describeMissing } from './describe.ts';
import { lookUpSample, maxLookUpMs } from './look-up-sample.ts';
import type { LookUpReport, ScriptReport } from './result.ts';

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

  /** With its own client, so other requests do not wait for it. */
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
      title: 'Debug ID check',
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
