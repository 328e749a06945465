import type { CheckInState } from '../check-ins/check-in-state.ts';
import { closeCheckIn } from '../check-ins/close-check-in.ts';
import { connectIngest, connectMonitoringApi, openMonitoringPool } from '../check-ins/connect.ts';
import { readJobStatus } from '../check-ins/job-status.ts';
import { systemClock as clock } from '../clock.ts';
import { messageOf } from '../errors.ts';
import { childEnvironment } from '../github-actions/environment.ts';
import { InputErrors } from '../github-actions/input-errors.ts';
import { InputReader } from '../github-actions/input-reader.ts';
import { beginLifetime } from '../github-actions/lifetime.ts';
import { RunnerLog } from '../github-actions/log.ts';
import { loadCheckIn } from '../github-actions/workflow-commands.ts';
import { lookupInProcess } from '../http/lookup-process.ts';
import { Redactor } from '../http/redact.ts';
import { makeUserAgent } from '../http/user-agent.ts';
import { parseDsn } from '../sentry/dsn.ts';
import { planSentryForCheckIn, planSentryForLegacyCheckIn } from '../sentry/plan.ts';
import { readPostInputs } from './post-inputs.ts';

const timeoutMs = 10_000;

/** Errors are logged as warnings, since the job has ended already. */
export async function runPostStep(): Promise<void> {
  const redactor = new Redactor();
  const log = new RunnerLog(redactor.redact);
  try {
    await close(redactor, log);
  } catch (error) {
    log.warning(messageOf(error));
  }
}

async function close(redactor: Redactor, log: RunnerLog): Promise<void> {
  const reader = new InputReader(new InputErrors());
  const { jobStatus, monitorSlug, connection } = readPostInputs(reader);
  for (const secret of reader.secrets) redactor.add(secret);
  const state = loadCheckIn<CheckInState>();
  if (!state) return log.info(`Monitor ${monitorSlug} has no check-in to close: the main step did not start one.`);
  if (state.reasonNotSent) {
    return log.info(`The check-in of monitor ${state.monitorSlug} was not sent: ${state.reasonNotSent}`);
  }
  using lifetime = beginLifetime(timeoutMs);
  const { signal, deadlineMs } = lifetime;
  await using pool = openMonitoringPool(lookupInProcess(childEnvironment(), signal));
  const context = { pool, signal, deadlineMs, userAgent: makeUserAgent(), log, redactor };
  // The token has already been sent to this server to open the check-in, so the server is trusted.
  const isOpenedWithToken = state.legacy !== undefined;
  const sentry = isOpenedWithToken
    ? planSentryForLegacyCheckIn(connection)
    : planSentryForCheckIn(connection, parseDsn(state.dsn ?? ''));
  const api = sentry && connectMonitoringApi(sentry, context);
  const dependencies = {
    ingest: connectIngest(context),
    findDsn: async () => api?.findDsn(),
    legacyApi: api?.legacy,
    clock,
  };
  const { status, problem } = readJobStatus(jobStatus);
  if (problem) log.warning(problem);
  const durationSeconds = await closeCheckIn(dependencies, state, status);
  const why = problem ? '' : `: the job status is ${jobStatus}`;
  log.info(`Check-in of monitor ${state.monitorSlug} closed as ${status} after ${durationSeconds.toFixed(1)} s${why}.`);
}
