import { beginCheckIn } from './check-ins/begin-check-in.ts';
import { systemClock } from './clock.ts';
import { OutageError } from './errors.ts';
import { readContext } from './github-actions/context.ts';
import { Complaints } from './github-actions/input-errors.ts';
import { beginLifetime } from './github-actions/lifetime.ts';
import { RunnerLog } from './github-actions/log.ts';
import { maskAtRunner } from './github-actions/mask-secret.ts';
import { readProxySettings } from './github-actions/proxy.ts';
import { failureMessage, reportFailure } from './github-actions/report-failure.ts';
import { saveCheckIn } from './github-actions/state.ts';
import { openPool } from './http/dispatcher.ts';
import { Redactor } from './http/redact.ts';
import { makeUserAgent } from './http/user-agent.ts';
import { rehearse } from './run/dry-run.ts';
import { describeStrays, readInputs } from './run/inputs.ts';
import { makePlan } from './run/plan.ts';
import { Account } from './run/report.ts';
import { run } from './run/run.ts';
import { secretsAmong } from './run/secrets.ts';
import { skipReason } from './run/skip.ts';

const redactor = new Redactor();
const log = new RunnerLog(redactor.redact);
try {
  await main();
} catch (error) {
  reportFailure(error, redactor.redact);
}

/** The whole run: what the author asks for, what that means, doing it, and telling of it. */
async function main(): Promise<void> {
  const beganAtMs = systemClock.uptime();
  const complaints = new Complaints();
  const inputs = readInputs(complaints);
  for (const secret of secretsAmong(inputs)) {
    redactor.add(secret);
    maskAtRunner(secret);
  }
  const strays = describeStrays();
  if (strays) log.warning(strays);
  const context = readContext();
  const plan = makePlan(inputs, context, complaints);
  const skipped = skipReason(inputs, context, plan);
  const { dryRun } = inputs.run;
  const begun = skipped || dryRun ? undefined : plan.checkIn && beginCheckIn(plan.checkIn, systemClock);
  // Before anything can fail, so that the post step can tell of the failure.
  if (begun) saveCheckIn(begun, log);

  const account = new Account(
    { outcome: 'failed', version: plan.release?.version || undefined, isRehearsal: dryRun },
    log,
    { redactAll: redactor.redactAll, wantsSummary: inputs.run.summary, serverUrl: context.serverUrl },
  );
  const { tell } = account;
  try {
    if (skipped) {
      log.notice(skipped);
      return tell({ outcome: 'skipped', skipped });
    }
    complaints.throwIfAny();
    await using tidying = new AsyncDisposableStack(); // Comes last: what is under way has been broken off then.
    using lifetime = beginLifetime(inputs.run.timeoutMs);
    const { signal, deadlineMs } = lifetime;
    await using pool = openPool(readProxySettings());
    const wire = { pool, signal, deadlineMs, userAgent: makeUserAgent(), log, tidying };
    await (dryRun ? rehearse(plan, wire, tell) : run(plan, begun, wire, tell));
    tell({ outcome: dryRun ? 'dry-run' : 'success' });
  } catch (error) {
    tell({ failure: failureMessage(error) });
    if (!(error instanceof OutageError && inputs.run.onOutage === 'warn')) throw error;
    tell({ outcome: 'degraded' });
    log.warning(failureMessage(error));
  } finally {
    await account.close(systemClock.uptime() - beganAtMs);
  }
}
