import { describe, expect, test } from 'vitest';
import { writePair } from '../support/source-maps.ts';
import { openStage, type Stage } from '../support/stage.ts';

const inputs = { sourcemaps: 'dist', 'set-commits': 'skip', environment: 'production', projects: 'web api' };
const ofUploads = /\/(chunk-upload|assemble)\/$/;

/** A run that nothing disturbs sends as many requests for its uploads; the test below makes sure of it. */
const requestsOfUploads = 6;

async function openJob(stage: Stage) {
  const job = await stage.job(inputs);
  await writePair(job.workspace, 'app.js', 1);
  await writePair(job.workspace, 'cart.js', 2);
  return job;
}

function outcome({ acme }: Stage) {
  const { deploys, dateReleased } = acme.release('1.1.0') ?? {};
  const isFinalized = dateReleased !== null;
  return { bundles: acme.artifactBundles, deploys: deploys?.map(({ environment }) => environment), isFinalized };
}

async function undisturbed() {
  await using stage = await openStage();
  await using job = await openJob(stage);
  expect(await job.main()).toMatchObject({ exitCode: 0 });
  const requests = stage.server.journal.requests.filter(({ path }) => ofUploads.test(path)).length;
  return { outcome: outcome(stage), requests };
}

describe('a process that is killed while it uploads leaves nothing that the next run would not put right', async () => {
  const expected = await undisturbed();

  test('there are as many requests as are killed below', () => {
    expect(expected.requests).toBe(requestsOfUploads);
  });

  const moments = Array.from({ length: requestsOfUploads }, (_, index) => index).flatMap((index) => [
    { nth: index + 1, when: 'before', after: false },
    { nth: index + 1, when: 'after', after: true },
  ]);
  test.each(moments)('killed $when request $nth takes effect', async ({ nth, after }) => {
    await using stage = await openStage();
    const stall = stage.server.faults.add({ path: ofUploads, skip: nth - 1, fault: { kind: 'stall', after } });
    await using job = await openJob(stage);
    const step = await job.begin();
    await expect.poll(() => stall.hits, { timeout: 20_000 }).toBe(1);
    step.kill('SIGKILL');
    await step.ended;
    stage.server.faults.clear();

    expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
    expect(outcome(stage)).toEqual(expected.outcome);
  });
});
