import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';
import { canSendSignals } from '../support/system.ts';

test.runIf(canSendSignals).each(['SIGINT', 'SIGTERM'] as const)(
  'a job that is cancelled by %s ends at once, and the post step closes the check-in',
  async (signal) => {
    await using sandbox = await startSandbox();
    const stalled = sandbox.server.faults.add({ method: 'POST', path: /releases\/$/, fault: { kind: 'stall' } });
    await using job = await sandbox.job({
      'monitor-slug': 'nightly',
      dsn: sandbox.web.dsn(sandbox.server.url),
      'on-outage': 'warn',
    });
    const step = await job.startMain();
    await expect.poll(() => stalled.hits, { timeout: 20_000 }).toBe(1);
    step.kill(signal);

    const main = await step.ended;
    expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(main.errors).toEqual([expect.stringContaining('the job was cancelled')]);
    expect(sandbox.acme.releases).toEqual([]);

    expect(await job.post('cancelled')).toMatchObject({ exitCode: 0, warnings: [] });
    expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'error' }]);
  },
);
