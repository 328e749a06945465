import { describe, expect, test } from 'vitest';
import type { Job } from './job.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

export interface KilledRunsOptions {
  /** The subject of the title: `a process that is killed while it uploads`. */
  readonly title: string;
  /** The run is killed at each request whose path matches. */
  readonly requestPath: RegExp;
  /** How many such requests a run sends when nothing interrupts it. */
  readonly requestCount: number;
  readonly startJob: (sandbox: Sandbox) => Promise<Job>;
  /** What Sentry must hold in the end. */
  readonly outcome: (sandbox: Sandbox) => unknown;
}

/** Tests that a run which was killed before or after any of its requests took effect succeeds when it is repeated. */
export function describeKilledRuns({ title, requestPath, requestCount, startJob, outcome }: KilledRunsOptions): void {
  const runOnce = async () => {
    await using sandbox = await startSandbox();
    await using job = await startJob(sandbox);
    expect(await job.main()).toMatchObject({ exitCode: 0 });
    const sent = sandbox.server.journal.requests.filter(({ path }) => requestPath.test(path)).length;
    return { outcome: outcome(sandbox), requestCount: sent };
  };

  describe(`${title} leaves nothing that the next run does not fix`, async () => {
    const expected = await runOnce();

    test(`an uninterrupted run sends ${requestCount} requests`, () => {
      expect(expected.requestCount).toBe(requestCount);
    });

    const all = Array.from({ length: requestCount }, (_, index) => index + 1);
    // Each moment costs two runs of the action, so only CI tries them all.
    const killedAt = process.env['CI'] ? all : [1, Math.ceil(requestCount / 2), requestCount];
    const moments = killedAt.flatMap((nth) => [
      { nth, when: 'before', takesEffect: false },
      { nth, when: 'after', takesEffect: true },
    ]);
    test.each(moments)('killed $when request $nth takes effect', async ({ nth, takesEffect }) => {
      await using sandbox = await startSandbox();
      const fault = { kind: 'stall', takesEffect } as const;
      const stall = sandbox.server.faults.add({ path: requestPath, skip: nth - 1, fault });
      await using job = await startJob(sandbox);
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
