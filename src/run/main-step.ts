import { newCheckInState } from '../check-ins/check-in-state.ts';
import { isMissing } from '../check-ins/result.ts';
import { systemClock } from '../clock.ts';
import { OutageError } from '../errors.ts';
import { type GitHubContext, readContext } from '../github-actions/context.ts';
import { InputErrors } from '../github-actions/input-errors.ts';
import { InputReader } from '../github-actions/input-reader.ts';
import { beginLifetime } from '../github-actions/lifetime.ts';
import { RunnerLog } from '../github-actions/log.ts';
import { readProxySettings } from '../github-actions/proxy.ts';
import { failureMessage, reportFailure } from '../github-actions/report-failure.ts';
import { describeUnknownInputs } from '../github-actions/unknown-inputs.ts';
import { maskSecret, saveCheckIn } from '../github-actions/workflow-commands.ts';
import { openPool } from '../http/connection-pool.ts';
import { Redactor } from '../http/redact.ts';
import { makeUserAgent } from '../http/user-agent.ts';
import type { Stage } from '../stage.ts';
import { hasFailed } from '../verify/result.ts';
import type { CommonInputs } from './inputs.ts';
import type { OutputsOf } from './outputs.ts';
import type { Plan } from './plan.ts';
import { Reporter } from './reporter.ts';
import type { RunResult } from './result.ts';
import { runStages, timedStages } from './run-stages.ts';
import { skipReason } from './skip.ts';
import type { RunContext } from './stages.ts';

interface Action<Inputs extends CommonInputs> {
  readInputs(reader: InputReader): Inputs;
  makePlan(inputs: Inputs, context: GitHubContext, inputErrors: InputErrors): Plan;
  makeStages(plan: Plan, context: RunContext): Promise<readonly Stage<RunResult>[]>;
  inputsOfOtherAction?(): ReadonlySet<string>;
  /** How long the step may take, if that is not `timeout-minutes`. */
  stepLimitMs?(inputs: Inputs): number;
  readonly outputsOf: OutputsOf;
  readonly remedyIfNothingToDo: string;
}

export async function runMainStep<Inputs extends CommonInputs>(action: Action<Inputs>): Promise<void> {
  const redactor = new Redactor();
  const log = new RunnerLog(redactor.redact);
  try {
    await main(action, redactor, log);
  } catch (error) {
    reportFailure(error, redactor.redact);
  }
}

async function main<Inputs extends CommonInputs>(
  {
    readInputs,
    makePlan,
    makeStages,
    inputsOfOtherAction,
    stepLimitMs,
    outputsOf,
    remedyIfNothingToDo,
  }: Action<Inputs>,
  redactor: Redactor,
  log: RunnerLog,
): Promise<void> {
  const beganAtMs = systemClock.uptime();
  const inputErrors = new InputErrors();
  const reader = new InputReader(inputErrors);
  const inputs = readInputs(reader);
  for (const secret of reader.secrets) {
    redactor.add(secret);
    maskSecret(secret);
  }
  const known = new Set([...reader.names, 'job-status']);
  const unknownInputs = describeUnknownInputs(known, inputsOfOtherAction?.());
  if (unknownInputs) log.warning(unknownInputs);
  for (const warning of reader.warnings) log.warning(warning);
  const context = readContext();
  const plan = makePlan(inputs, context, inputErrors);
  const { dryRun: isDryRun, summary: wantsSummary, timeoutMs, onOutage } = inputs.run;
  const skipped = skipReason(inputs, context, plan);
  const checkInState = skipped || isDryRun ? undefined : plan.checkIn && newCheckInState(plan.checkIn, systemClock);
  // Before anything can fail, so that the post step can report the failure.
  if (checkInState) saveCheckIn(checkInState, log);

  const reporter = new Reporter({ outcome: 'failed', version: plan.release?.version || undefined, isDryRun }, log, {
    redactAll: redactor.redactAll,
    wantsSummary,
    outputsOf,
    serverUrl: context.serverUrl,
  });
  const { report } = reporter;
  try {
    if (skipped) {
      log.notice(skipped);
      return report({ outcome: 'skipped', skipped });
    }
    inputErrors.throwIfAny();
    await using cleanup = new AsyncDisposableStack(); // Disposed of last, when all requests have been aborted.
    using lifetime = beginLifetime(stepLimitMs?.(inputs) ?? timeoutMs);
    await using pool = openPool(readProxySettings());
    const { signal, deadlineMs } = lifetime;
    const requests = { pool, signal, deadlineMs, userAgent: makeUserAgent(), log, redactor };
    const timed = timedStages(log, systemClock, report);
    const stages = await timed('File selection', () =>
      makeStages(plan, { ...requests, checkInState, isDryRun, cleanup }),
    );
    if (stages.length === 0) log.warning(`There is nothing to do. ${remedyIfNothingToDo}`);
    await runStages(stages, { isDryRun, timed, report });
    if (isDryRun && plan.sentry?.token === '') {
      report({ notCompared: 'auth-token is not set' });
      log.info('Dry run: nothing was compared with Sentry, because auth-token is not set.');
    }
    report({ outcome: isDryRun ? 'dry-run' : outcomeOf(reporter.result) });
  } catch (error) {
    report({ failure: failureMessage(error) });
    if (!(error instanceof OutageError && onOutage === 'warn')) throw error;
    report({ outcome: 'degraded' });
    log.warning(failureMessage(error));
    log.info('The stages that follow are not run. The job continues, because on-outage is warn.');
  } finally {
    reporter.close(systemClock.uptime() - beganAtMs);
  }
}

/**
 * The outcome of a run whose stages have all succeeded. A check-in that could not be sent does not fail the run, nor do
 * scripts that do not resolve and a release of unknown health, if the workflow tolerates them.
 */
function outcomeOf({ checkIn, verification, gate }: RunResult): RunResult['outcome'] {
  const isDegraded =
    (checkIn && isMissing(checkIn)) || (verification && hasFailed(verification)) || gate?.verdict === 'unknown';
  return isDegraded ? 'degraded' : 'success';
}
