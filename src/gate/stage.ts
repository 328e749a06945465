import { systemClock as clock } from '../clock.ts';
import { OutageError } from '../errors.ts';
import { formatDate } from '../format.ts';
import { type RequestContext, withTimeLimit } from '../http/request-context.ts';
import type { ReleaseState } from '../releases/stage.ts';
import { connectSentry, type Sentry } from '../sentry/connect.ts';
import type { SentryPlan } from '../sentry/plan.ts';
import type { Stage } from '../stage.ts';
import { failureOf } from './failure.ts';
import { type Baseline, findBaseline } from './find-baseline.ts';
import { Observer } from './observer.ts';
import type { GatePlan } from './plan.ts';
import type { GateReport } from './result.ts';
import { watch } from './watch.ts';

interface GateOptions {
  readonly version: string;
  readonly state: ReleaseState;
  readonly sentryPlan: SentryPlan;
  readonly context: RequestContext;
}

const title = 'Gate';

/**
 * The first stage watches the release and reports what it found. The second one fails the step, after that report is known.
 *
 * @param sentry undefined in a dry run without a token
 */
export function gateStages(
  plan: GatePlan,
  sentry: Sentry | undefined,
  { version, state, sentryPlan, context }: GateOptions,
): readonly Stage<{ gate: GateReport }>[] {
  const { environment, onUnknown, timeoutMs } = plan;
  const { log, signal } = context;
  const beganAtMs = clock.now();
  let report: GateReport | undefined;
  let outage: OutageError | undefined;

  const watchRelease = async (watchMs: number): Promise<GateReport> => {
    const { release } = state;
    if (!sentry || !release) throw new Error('the release must be read before it is watched');
    const baseline = await findBaseline(sentry, plan, release, beganAtMs);
    log.info(describeStart(baseline, environment));
    const observer = new Observer({ ...plan, version, baseline, log });
    const ids = new Map(release.projects?.map(({ slug, id }) => [slug, String(id)]));
    const projects = sentry.projects.map((slug) => ({ slug, id: ids.get(slug) ?? slug }));
    const connect = () => connectSentry(sentryPlan, withTimeLimit(context, timeoutMs)).client;
    const result = await watch({ ...plan, watchMs }, { projects, observer, connect, clock, signal, log });
    return { ...result, environment, baselineRelease: baseline.version, isReduced: observer.isReduced };
  };

  return [
    {
      title,
      async run() {
        try {
          report = await watchRelease(plan.watchMs);
        } catch (error) {
          if (!(error instanceof OutageError)) throw error;
          outage = error;
          report = outageReport(error, environment);
        }
        return { gate: report };
      },
      preview: async () => (sentry ? { gate: await watchRelease(0) } : {}),
    },
    {
      title,
      async run() {
        if (outage) throw outage;
        if (!report || report.verdict === 'healthy') return {};
        const failure = failureOf(report, version);
        if (report.verdict === 'unhealthy' || onUnknown === 'fail') throw failure;
        if (onUnknown === 'warn') log.warning([failure.message, failure.remedy].join('\n'));
        return {};
      },
    },
  ];
}

function describeStart({ sinceMs, hasDeploy, version }: Baseline, environment: string): string {
  const since = formatDate(new Date(sinceMs).toISOString());
  const start = hasDeploy
    ? `Deployed to ${environment} at ${since}`
    : `No deploy to ${environment} is recorded: counting from ${since}`;
  return `${start}; ${version === undefined ? 'no other release to compare with' : `compared with release ${version}`}`;
}

function outageReport({ message: reason }: OutageError, environment: string): GateReport {
  return { verdict: 'unknown', reason, environment, projects: [], issues: [], looks: [] };
}
