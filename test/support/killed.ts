import { describe, expect, test } from 'vitest';
import type { Job } from './job.ts';
import { openStage, type Stage } from './stage.ts';

/** A run that is to be killed at each of some of its requests. */
export interface KilledRun {
  /** What is under way: `a process that is killed while it uploads`. */
  readonly what: string;
  /** The paths of the requests that it is killed at. */
  readonly path: RegExp;
  /** How many of them a run sends that nothing disturbs. */
  readonly requests: number;
  readonly openJob: (stage: Stage) => Promise<Job>;
  /** What has to come out in the end. */
  readonly outcome: (stage: Stage) => unknown;
}

/** Tells the stories of a run that is killed before and after each request takes effect, and then run again. */
export function tellOfKilled({ what, path, requests, openJob, outcome }: KilledRun): void {
  const undisturbed = async () => {
    await using stage = await openStage();
    await using job = await openJob(stage);
    expect(await job.main()).toMatchObject({ exitCode: 0 });
    const sent = stage.server.journal.requests.filter((request) => path.test(request.path)).length;
    return { outcome: outcome(stage), requests: sent };
  };

  describe(`${what} leaves nothing that the next run would not put right`, async () => {
    const expected = await undisturbed();

    test('there are as many requests as this story knows', () => {
      expect(expected.requests).toBe(requests);
    });

    const all = Array.from({ length: requests }, (_, index) => index + 1);
    // Each moment costs two runs of the action, so only CI tries them all.
    const killedAt = process.env['CI'] ? all : [1, Math.ceil(requests / 2), requests];
    const moments = killedAt.flatMap((nth) => [
      { nth, when: 'before', after: false },
      { nth, when: 'after', after: true },
    ]);
    test.each(moments)('killed $when request $nth takes effect', async ({ nth, after }) => {
      await using stage = await openStage();
      const stall = stage.server.faults.add({ path, skip: nth - 1, fault: { kind: 'stall', after } });
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
}
