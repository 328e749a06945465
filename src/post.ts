import { systemClock as clock } from './clock.ts';
import { openPool } from './http/dispatcher.ts';
import { Redactor } from './http/redact.ts';
import { makeUserAgent } from './http/user-agent.ts';
import { connectIngest } from './ports/ingest.ts';
import { readJobStatus } from './runner/inputs/job-status.ts';
import { beginLifetime } from './runner/lifetime.ts';
import { RunnerLog } from './runner/log.ts';
import { readProxySettings } from './runner/proxy.ts';
import { loadOpenCheckIn } from './runner/state.ts';
import { parseDsn } from './sentry/dsn.ts';
import { closeCheckIn } from './steps/close-check-in.ts';

const timeoutMs = 15_000;

const log = new RunnerLog(new Redactor().redact);
try {
  await post();
} catch (error) {
  // The job has ended by now, and how it ended is none of this step's business.
  log.warning(error instanceof Error ? error.message : String(error));
}

/** Closes the check-in that the main step has left open. */
async function post(): Promise<void> {
  const open = loadOpenCheckIn();
  const dsn = open && parseDsn(open.dsn);
  if (!open || !dsn) return log.info('No check-in is open.');

  const jobStatus = readJobStatus();
  using lifetime = beginLifetime(timeoutMs);
  const { signal, deadlineMs } = lifetime;
  await using pool = openPool(readProxySettings());
  const wire = { pool, signal, deadlineMs, userAgent: makeUserAgent(), log };
  const { status, durationSeconds } = await closeCheckIn(
    { checkIns: connectIngest(wire), clock },
    { ...open, dsn, jobStatus },
  );
  log.info(
    `Check-in of monitor ${open.monitorSlug} closed as ${status} after ${durationSeconds.toFixed(1)} s (the job: ${jobStatus ?? 'unknown'})`,
  );
}
