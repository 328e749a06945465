import { expect, test } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { InputErrors } from '../../src/github-actions/input-errors.ts';
import { type ConnectionPool, openPool } from '../../src/http/connection-pool.ts';
import { Redactor } from '../../src/http/redact.ts';
import { makePlan } from '../../src/run/plan.ts';
import type { RunResult } from '../../src/run/result.ts';
import { runStages, timedStages } from '../../src/run/run-stages.ts';
import { makeStages } from '../../src/run/stages.ts';
import { startSentryServer } from '../sentry-server/server.ts';
import { makeContext, makeInputs } from '../support/inputs.ts';
import { RecordingLog } from '../support/recording-log.ts';

/** A pool that refuses requests that do not go through an interceptor. */
function onlyIntercepted(pool: ConnectionPool): ConnectionPool {
  return new Proxy(pool, {
    get(target, name) {
      if (name === 'dispatch') throw new Error('a request was not intercepted');
      return name === 'compose' ? target.compose.bind(target) : Reflect.get(target, name);
    },
  });
}

test('every request of a dry run goes through the pool that refuses to write', async () => {
  await using server = await startSentryServer();
  const acme = server.store.addOrganization('acme');
  acme.addProject('web');
  await using pool = openPool({ httpProxy: undefined, httpsProxy: undefined, noProxy: undefined });
  const inputs = { 'auth-token': acme.addToken({ kind: 'org' }), url: server.url, 'set-commits': 'skip' };
  const plan = makePlan(makeInputs({ ...inputs, 'dry-run': 'true' }), makeContext(), new InputErrors());
  await using cleanup = new AsyncDisposableStack();
  const log = new RecordingLog();

  const stages = await makeStages(plan, {
    pool: onlyIntercepted(pool),
    userAgent: 'test',
    signal: new AbortController().signal,
    deadlineMs: Date.now() + 60_000,
    log,
    redactor: new Redactor(),
    isDryRun: true,
    checkInState: undefined,
    cleanup,
  });
  let result: Partial<RunResult> = {};
  const report = (part: Partial<RunResult>) => {
    result = { ...result, ...part };
  };
  await runStages(stages, { isDryRun: true, timed: timedStages(log, systemClock, report), report });

  expect(result).toMatchObject({ release: { version: 'c0ffee', created: true }, finalized: { changed: true } });
  expect(server.journal.lines()).toEqual(
    expect.arrayContaining([
      'GET /api/0/organizations/acme/releases/c0ffee/ → 404',
      'GET /api/0/projects/acme/web/releases/ → 200',
    ]),
  );
});
