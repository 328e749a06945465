import { describe, expect, test } from 'vitest';
import { openStage, type Stage } from '../support/stage.ts';

const everything = { files: 'dist/**', environment: 'production', projects: 'web api' };

/** A run that nothing disturbs sends as many requests; the test below makes sure of it. */
const requestsOfARun = 12;

async function openJob(stage: Stage) {
  const previous = { id: stage.shas[4] ?? '', repository: 'acme/shop', timestamp: '2024-01-01' };
  stage.acme.addRelease('1.0.0', { projects: ['web'], commits: [previous] });
  const job = await stage.job({ ...everything, 'monitor-slug': 'nightly', dsn: stage.web.dsn(stage.server.url) });
  await job.workspace.write('dist/app.js', 'one');
  return job;
}

/** What has to come out in the end. Dates differ from run to run, and so does who made the release. */
function outcome({ acme }: Stage) {
  return acme.releases.map(({ version }) => {
    const { projects, commits, files, deploys, dateReleased } = acme.release(version) ?? {};
    return {
      ...{ version, projects, commits, isFinalized: dateReleased !== null },
      files: files?.map(({ name, sha1, dist }) => ({ name, sha1, dist })),
      deploys: deploys?.map(({ environment, url, projects }) => ({ environment, url, projects })),
    };
  });
}

async function undisturbed() {
  await using stage = await openStage();
  await using job = await openJob(stage);
  expect(await job.main()).toMatchObject({ exitCode: 0 });
  return { outcome: outcome(stage), requests: stage.server.journal.requests.length };
}

describe('a process that is killed leaves nothing that the next run would not put right', async () => {
  const expected = await undisturbed();

  test('there are as many requests as are killed below', () => {
    expect(expected.requests).toBe(requestsOfARun);
  });

  const moments = Array.from({ length: requestsOfARun }, (_, index) => index).flatMap((index) => [
    { nth: index + 1, when: 'before', after: false },
    { nth: index + 1, when: 'after', after: true },
  ]);
  test.each(moments)('killed $when request $nth takes effect', async ({ nth, after }) => {
    await using stage = await openStage();
    const stall = stage.server.faults.add({ path: /./, skip: nth - 1, fault: { kind: 'stall', after } });
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
