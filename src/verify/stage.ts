import pMap from 'p-map';
import { systemClock as clock } from '../clock.ts';
import { type ActionError, type OutageError, SetupError } from '../errors.ts';
import { plural } from '../format.ts';
import { readProxySettings } from '../github-actions/proxy.ts';
import { openPool } from '../http/connection-pool.ts';
import { publicLookup } from '../http/private-addresses.ts';
import type { RequestContext } from '../http/request-context.ts';
import { SiteClient } from '../http/site-client.ts';
import { type Log, logList } from '../log.ts';
import type { Sentry } from '../sentry/connect.ts';
import { ArtifactLookup } from '../source-maps/artifact-lookup-api.ts';
import type { Stage } from '../stage.ts';
import { describeScript } from './describe.ts';
import { failureOf } from './failure.ts';
import type { VerifyPlan } from './plan.ts';
import { hasFailed, type VerificationReport } from './result.ts';
import type { LookUp } from './verify-script.ts';
import { verifySite } from './verify-site.ts';

const connectTimeoutMs = 10_000;
const title = 'Scripts';

/**
 * The first stage verifies the site and reports what it found. The second one fails the step. They are two because a stage
 * that fails has no result: outputs and summary would lack the report.
 *
 * @param sentry undefined in a dry run without a token
 */
export function verifyStages(
  plan: VerifyPlan,
  sentry: Sentry | undefined,
  context: RequestContext,
): readonly Stage<{ verification: VerificationReport }>[] {
  const { log } = context;
  let report: VerificationReport | undefined;
  let outage: OutageError | undefined;

  const verify = async (retryMs: number) => {
    const { authorizations, scope } = plan;
    // A separate pool: the site is not trusted, and its connections are limited to public addresses.
    await using pool = openPool(readProxySettings(), { connectTimeoutMs, lookup: publicLookup(scope.hostnames) });
    const client = new SiteClient({
      ...{ dispatcher: pool, userAgent: context.userAgent, log, refusal: scope.refusal },
      authorization: ({ origin }) => authorizations.get(origin),
    });
    const options = { client, lookUp: sentry && lookUpWith(sentry), context, clock };
    ({ report, outage } = await verifySite({ ...plan, retryMs }, options));
    await logList(log, title, report.scripts, describeScript);
    reportDetails(report, plan.maxScripts, log);
    return { verification: report };
  };

  return [
    { title, run: () => verify(plan.retryMs), preview: () => verify(0) },
    {
      title,
      async run() {
        const failure = report && hasFailed(report) ? failureOf(report) : undefined;
        // What the site lacks fails the step also if on-outage tolerates the outage.
        if (failure && plan.onFailure === 'fail') {
          if (outage) log.warning(textOf(outage));
          throw failure;
        }
        if (failure) log.warning(textOf(failure));
        if (outage) throw outage;
        return {};
      },
      async preview() {
        if (outage) throw outage;
        return {};
      },
    },
  ];
}

function textOf({ message, remedy }: ActionError): string {
  return [message, remedy].filter(Boolean).join('\n');
}

function reportDetails({ exposedSourceMaps, omittedCount, scripts }: VerificationReport, maxScripts: number, log: Log) {
  const commentOnly = scripts.filter(({ isCommentOnly }) => isCommentOnly).length;
  if (commentOnly > 0) {
    log.info(`${plural(commentOnly, 'script')} with a debug ID only in a comment: Sentry's SDK cannot report it.`);
  }
  if (omittedCount > 0) {
    const omitted = `${plural(omittedCount, 'more script')} of the pages not verified`;
    log.warning(`${omitted}. Set max-scripts to a number above ${maxScripts}.`);
  }
  const [first] = exposedSourceMaps;
  if (first !== undefined) {
    const others = exposedSourceMaps.length > 1 ? ' and others' : '';
    log.warning(
      `Everybody can read ${plural(exposedSourceMaps.length, 'source map')} of the site, and with it the source code: ` +
        `${first}${others}. Set delete-sourcemaps: true where they are uploaded to Sentry, before the deploy, or refuse requests for them.`,
    );
  }
}

/** A site may load scripts of several projects, so an ID is looked up in each of them. */
function lookUpWith({ client, projects }: Sentry): LookUp {
  const lookup = new ArtifactLookup(client);
  const lookUpIn = async (project: string, debugId: string) => {
    const isFound = await lookup.hasBundle(project, debugId);
    if (isFound === undefined) {
      throw new SetupError(`${client.connection.baseUrl.host} cannot look up debug IDs: Sentry answered 404`, {
        remedy: 'Upgrade Sentry, or remove this step: Sentry needs a version with artifact bundles and their look-up.',
      });
    }
    return isFound ? [project] : [];
  };
  return async (debugId) => (await pMap(projects, (project) => lookUpIn(project, debugId))).flat();
}
