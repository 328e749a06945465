import { expect, test } from 'vitest';
import { InputErrors } from '../../src/github-actions/input-errors.ts';
import { type ConnectionPool, openPool } from '../../src/http/dispatcher.ts';
import { rehearse } from '../../src/run/dry-run.ts';
import { makePlan } from '../../src/run/plan.ts';
import type { RunResult } from '../../src/run/result.ts';
import { startSentryServer } from '../sentry-server/server.ts';
import { makeContext, makeInputs } from '../support/inputs.ts';
import { RecordingLog } from '../support/recording-log.ts';

/** A pool that can be used only by what puts something in front of it. */
function onlyBehindAWall(pool: ConnectionPool): ConnectionPool {
  return new Proxy(pool, {
    get(target, name) {
      if (name === 'dispatch') throw new Error('a request has gone past the wall');
      return name === 'compose' ? target.compose.bind(target) : Reflect.get(target, name);
    },
  });
}

test('every request of a rehearsal goes through the wall that lets nothing be written', async () => {
  await using server = await startSentryServer();
  const acme = server.store.addOrganization('acme');
  acme.addProject('web');
  await using pool = openPool({ httpProxy: undefined, httpsProxy: undefined, noProxy: undefined });
  const inputs = { 'auth-token': acme.addToken({ kind: 'org' }), url: server.url, 'set-commits': 'skip' };
  const plan = makePlan(makeInputs({ ...inputs, 'dry-run': 'true' }), makeContext(), new InputErrors());
  const wire = { userAgent: 'test', signal: new AbortController().signal, deadlineMs: Date.now() + 60_000 };

  await using tidying = new AsyncDisposableStack();

  let told: Partial<RunResult> = {};
  await rehearse(plan, { ...wire, pool: onlyBehindAWall(pool), log: new RecordingLog(), tidying }, (part) => {
    told = { ...told, ...part };
  });
  expect(told).toMatchObject({ release: { version: 'c0ffee', created: true }, finalized: { now: true } });
  expect(server.journal.lines()).toEqual(
    expect.arrayContaining([
      'GET /api/0/organizations/acme/releases/c0ffee/ → 404',
      'GET /api/0/projects/acme/web/releases/ → 200',
    ]),
  );
});
