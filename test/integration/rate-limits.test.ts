import { describe, expect, test } from 'vitest';
import { HttpError } from '../../src/http/errors.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { startHttpSandbox } from '../support/http-sandbox.ts';

const anywhere = /./;

describe('the delay that the server states is obeyed as it is', () => {
  test.each([
    ['Retry-After in seconds', () => ({ 'Retry-After': '17' })],
    ['Retry-After as a date', (nowMs: number) => ({ 'Retry-After': new Date(nowMs + 17_000).toUTCString() })],
    [
      'the reset of the web API',
      (nowMs: number) => ({ 'X-Sentry-Rate-Limit-Reset': String(Math.ceil(nowMs / 1000) + 17) }),
    ],
    ['the limits of the ingest', () => ({ 'X-Sentry-Rate-Limits': '5:error:key, 17:monitor:project:quota' })],
  ])('%s', async (_, headersAt) => {
    await using sandbox = await startHttpSandbox();
    const headers = { 'Content-Type': 'text/html', ...headersAt(sandbox.clock.now()) };
    sandbox.server.faults.add({
      path: anywhere,
      fault: { kind: 'respond', status: 429, headers, body: '{"detail":"slow"}' },
    });
    expect(await sandbox.send()).toMatchObject({ status: 200 });
    expect(sandbox.clock.sleptMs).toHaveLength(1);
    expect(sandbox.clock.sleptMs[0]).toBeGreaterThan(15_900);
    expect(sandbox.clock.sleptMs[0]).toBeLessThanOrEqual(18_000);
  });

  test('also where it is longer than the patience for failures', async () => {
    await using sandbox = await startHttpSandbox({ maxRetryTimeMs: 1_000 });
    const headers = { 'Retry-After': '300' };
    sandbox.server.faults.add({ path: anywhere, fault: { kind: 'respond', status: 429, headers } });
    expect(await sandbox.send()).toMatchObject({ status: 200 });
    expect(sandbox.clock.sleptMs).toEqual([300_000]);
  });

  test('but not where it ends after the time of the step', async () => {
    await using sandbox = await startHttpSandbox();
    const headers = { 'Retry-After': '3600' };
    sandbox.server.faults.add({ path: anywhere, fault: { kind: 'respond', status: 429, headers } });
    const failure = await sandbox.send().catch((error) => error);
    expect(failure).toBeInstanceOf(HttpError);
    expect(failure).toMatchObject({ status: 429, retryAfterMs: 3_600_000 });
    expect(sandbox.clock.sleptMs).toEqual([]);
  });

  test('a delay of nothing does not make a tight loop', async () => {
    await using sandbox = await startHttpSandbox();
    const headers = { 'Retry-After': '0' };
    sandbox.server.faults.add({ path: anywhere, times: 3, fault: { kind: 'respond', status: 503, headers } });
    await sandbox.send();
    expect(sandbox.clock.sleptMs).toEqual([1_000, 1_000, 1_000]);
  });
});

/** A clock on which everybody sleeps until a bell rings, so that the order of things can be seen. */
class BellClock extends FakeClock {
  readonly bell = Promise.withResolvers<void>();

  override async sleep(delayMs: number, signal: AbortSignal): Promise<void> {
    await this.bell.promise;
    await super.sleep(delayMs, signal);
  }
}

test('when one request is told to wait, those that come later wait with it', async () => {
  const clock = new BellClock();
  await using sandbox = await startHttpSandbox({ clock });
  const headers = { 'Retry-After': '30' };
  sandbox.server.faults.add({ path: anywhere, fault: { kind: 'respond', status: 429, headers } });
  const first = sandbox.send();
  await expect.poll(() => sandbox.log.lines.filter((text) => text.includes('trying again'))).toHaveLength(1);
  const later = [sandbox.send(), sandbox.send(), sandbox.send()];
  clock.bell.resolve();
  const answers = await Promise.all([first, ...later]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(sandbox.server.journal.requests).toHaveLength(5);
  expect(clock.sleptMs, 'all four have waited').toHaveLength(4);
  expect(clock.sleptMs[0]).toBe(30_000);
});
