import type { CheckInState } from '../check-ins/check-in-state.ts';
import { closeCheckIn } from '../check-ins/close-check-in.ts';
import { connectIngest, connectMonitoringApi, openMonitoringPool } from '../check-ins/connect.ts';
import { systemClock as clock } from '../clock.ts';
import { messageOf } from '../errors.ts';
import { beginLifetime } from '../github-actions/lifetime.ts';
import { RunnerLog } from '../github-actions/log.ts';
import { loadCheckIn } from '../github-actions/workflow-commands.ts';
import { Redactor } from '../http/redact.ts';
import { makeUserAgent } from '../http/user-agent.ts';
import { secretPart } from '../sentry/auth-token.ts';
import { parseDsn } from '../sentry/dsn.ts';
import { planSentryForCheckIn, planSentryForLegacyCheckIn } from '../sentry/plan.ts';
import { readPostInputs } from './post-inputs.ts';

/** Less than the process has, so that there is time left to say what was wrong. */
const timeoutMs = 10_000;

const endings: Readonly<Record<string, string>> = {
  success: 'the job has succeeded',
  failure: 'the job has failed',
  cancelled: 'the job was cancelled',
};

const redactor = new Redactor();
const log = new RunnerLog(redactor.redact);
try {
  await close();
} catch (error) {
  // The job has ended by now, and how it ended is none of this step's business.
  log.warning(messageOf(error));
}

/** Closes the check-in that the main step has begun, also where it could not be opened. */
async function close(): Promise<void> {
  const { jobStatus, monitorSlug, connection } = readPostInputs();
  redactor.add(connection.authToken);
  redactor.add(secretPart(connection.authToken ?? ''));
  const pending = loadCheckIn<CheckInState>();
  if (!pending) return log.info(`No check-in of monitor ${monitorSlug} is closed: the main step has begun none.`);
  if (pending.unsendable)
    return log.info(`No check-in of monitor ${pending.monitorSlug} is closed: ${pending.unsendable}.`);

  using lifetime = beginLifetime(timeoutMs);
  const { signal, deadlineMs } = lifetime;
  await using pool = openMonitoringPool();
  const context = { pool, signal, deadlineMs, userAgent: makeUserAgent(), log };
  // Where the main step has told an old server by its web API, it has found out that the token may go there.
  const isToldByApi = pending.legacyId !== undefined;
  const sentry = isToldByApi
    ? planSentryForLegacyCheckIn(connection)
    : planSentryForCheckIn(connection, parseDsn(pending.dsn ?? ''));
  const api = sentry && connectMonitoringApi(sentry, context);
  const ports = {
    checkIns: connectIngest(context),
    findDsn: async () => api?.findDsn(),
    legacyCheckIns: api?.legacyCheckIns,
    clock,
  };
  const closed = await closeCheckIn(ports, pending, jobStatus);
  if (!closed) return log.warning(`The check-in of monitor ${pending.monitorSlug} is not sent: no DSN is known.`);
  const { status, durationSeconds } = closed;
  const ending = endings[jobStatus ?? ''] ?? 'nobody knows how the job has ended';
  log.info(
    `Check-in of monitor ${pending.monitorSlug} closed as ${status} after ${durationSeconds.toFixed(1)} s: ${ending}.`,
  );
}
