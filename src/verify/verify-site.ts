import pMap from 'p-map';
import type { Clock } from '../clock.ts';
import { OutageError } from '../errors.ts';
import { formatDuration } from '../format.ts';
import { type RequestContext, withTimeLimit } from '../http/request-context.ts';
import type { SiteClient } from '../http/site-client.ts';
import { describeVerdicts } from './describe.ts';
import { findScripts } from './find-scripts.ts';
import type { VerifyPlan } from './plan.ts';
import { hasFailed, type VerificationReport } from './result.ts';
import { requestsAtOnce, Site } from './site.ts';
import { shownUrl } from './site-url.ts';
import { type CheckedScript, type LookUp, verifyScript } from './verify-script.ts';

/** How long the site may take for one round. It must not use up the time in which Sentry is asked. */
const roundLimitMs = 180_000;
/** No round begins when less of the time of the step is left. */
const minTimeLeftMs = 30_000;
const firstDelayMs = 5_000;
const maxDelayMs = 30_000;

interface VerifySiteOptions {
  readonly client: SiteClient;
  /** Undefined in a dry run without a token. */
  readonly lookUp: LookUp | undefined;
  readonly context: RequestContext;
  readonly clock: Clock;
}

type Round = Omit<VerificationReport, 'scripts' | 'exposedSourceMaps'> & {
  /** By their URLs. */
  readonly checked: ReadonlyMap<string, CheckedScript>;
  readonly outage: OutageError | undefined;
};

/**
 * Verifies the scripts of a site again and again until all resolve or the time for it is over.
 *
 * @returns also the outage because of which scripts were not looked up
 */
export async function verifySite(
  plan: VerifyPlan,
  options: VerifySiteOptions,
): Promise<{ readonly report: VerificationReport; readonly outage: OutageError | undefined }> {
  const { client, context, clock } = options;
  const { log, signal, deadlineMs } = context;
  const newSite = () => {
    const limitMs = Math.min(roundLimitMs, (deadlineMs - clock.now()) / 2);
    return new Site(client, context, withTimeLimit(context, limitMs).signal);
  };
  const retryMs = Math.max(0, Math.min(plan.retryMs, deadlineMs - minTimeLeftMs - clock.now()));
  if (retryMs < plan.retryMs) {
    log.info(
      `The site is read again for ${formatDuration(retryMs)} at most, not for ${formatDuration(plan.retryMs)} as in ` +
        'retry-minutes, because the step has no more time. Set timeout-minutes to a higher value.',
    );
  }
  const retryUntilMs = clock.now() + retryMs;
  let round = await verifyOnce(plan, newSite(), options, new Map());
  for (let number = 1, delayMs = firstDelayMs; ; number++, delayMs = Math.min(2 * delayMs, maxDelayMs)) {
    const report = { ...round, scripts: [...round.checked.values()] };
    const isLast = !hasFailed(report) || round.outage !== undefined || clock.now() + delayMs > retryUntilMs;
    const next = isLast ? '' : `; trying again in ${formatDuration(delayMs)}`;
    log.info(`Round ${number}: ${describeVerdicts(report)}${next}`);
    if (isLast) break;
    await clock.sleep(delayMs, signal);
    round = await verifyOnce(plan, newSite(), options, round.checked);
  }
  const { checked, outage, ...rest } = round;
  const scripts = [...checked.values()];
  const report = {
    ...rest,
    scripts: scripts.map(({ map: _map, ...script }) => script),
    exposedSourceMaps: await findExposedMaps(scripts, plan, newSite()),
  };
  return { report, outage };
}

/** @param earlier of the round before: what has resolved is not fetched again */
async function verifyOnce(
  plan: VerifyPlan,
  site: Site,
  { lookUp }: VerifySiteOptions,
  earlier: Round['checked'],
): Promise<Round> {
  const resolved = new Map([...earlier].filter(([, { verdict }]) => verdict === 'resolved'));
  const { scripts, ...found } = await findScripts(plan, site, (href) => resolved.has(href));
  let outage: OutageError | undefined;
  const tryLookUp: LookUp = async (debugId) => {
    // Each further request would be repeated until its own time limit.
    if (outage) return undefined;
    try {
      return await lookUp?.(debugId);
    } catch (error) {
      if (!(error instanceof OutageError)) throw error;
      outage ??= error;
      return undefined;
    }
  };
  const verify = async ([href, script]: [string, CheckedScript | undefined]) =>
    [href, resolved.get(href) ?? (await verifyScript(href, site, tryLookUp, script))] as const;
  const checked = new Map(await pMap(scripts, verify, { concurrency: requestsAtOnce }));
  return { ...found, checked, outage };
}

/** The source maps of the scripts that the site serves to everybody. */
async function findExposedMaps(
  scripts: readonly CheckedScript[],
  { scope }: VerifyPlan,
  site: Site,
): Promise<readonly string[]> {
  const maps = new Map<string, URL>();
  for (const { map } of scripts) if (map instanceof URL && scope.includes(map)) maps.set(map.href, map);
  const served = await pMap(maps.values(), async (map) => ((await site.servesMap(map)) ? [map] : []), {
    concurrency: requestsAtOnce,
  });
  return [...scripts.filter(({ map }) => map === 'inline').map(({ url }) => url), ...served.flat().map(shownUrl)];
}
