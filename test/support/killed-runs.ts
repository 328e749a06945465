import { describe, expect, test } from 'vitest';
import type { Job } from './job.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

/** A run that is to be killed at each of some of its requests. */
export interface KilledRun {
  /** What is under way: `a process that is killed while it uploads`. */
  readonly what: string;
  /** The paths of the requests that it is killed at. */
  readonly path: RegExp;
  /** How many of them a run sends that nothing disturbs. */
  readonly requests: number;
  readonly openJob: (sandbox: Sandbox) => Promise<Job>;
  /** What has to come out in the end. */
  readonly outcome: (sandbox: Sandbox) => unknown;
}

/** Tells the stories of a run that is killed before and after each request takes effect, and then run again. */
export function describeKilledRuns({ what, path, requests, openJob, outcome }: KilledRun): void {
  const undisturbed = async () => {
    await using sandbox = await startSandbox();
    await using job = await openJob(sandbox);
    expect(await job.main()).toMatchObject({ exitCode: 0 });
    const sent = sandbox.server.journal.requests.filter((request) => path.test(request.path)).length;
    return { outcome: outcome(sandbox), requests: sent };
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
      { nth, when: 'before', takesEffect: false },
      { nth, when: 'after', takesEffect: true },
    ]);
    test.each(moments)('killed $when request $nth takes effect', async ({ nth, takesEffect }) => {
      await using sandbox = await startSandbox();
      const stall = sandbox.server.faults.add({ path, skip: nth - 1, fault: { kind: 'stall', takesEffect } });
      await using job = await openJob(sandbox);
      const step = await job.startMain();
      await expect.poll(() => stall.hits, { timeout: 20_000 }).toBe(1);
      step.kill('SIGKILL');
      await step.ended;
      sandbox.server.faults.clear();

      expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
      expect(outcome(sandbox)).toEqual(expected.outcome);
    });
  });
}
