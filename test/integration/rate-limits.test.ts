import { describe, expect, test } from 'vitest';
import { HttpError } from '../../src/http/errors.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { startHttpSandbox } from '../support/http-sandbox.ts';

const anywhere = /./;

describe('the client waits as long as the server asks', () => {
  test.each([
    ['Retry-After in seconds', () => ({ 'Retry-After': '17' })],
    ['Retry-After as a date', (nowMs: number) => ({ 'Retry-After': new Date(nowMs + 17_000).toUTCString() })],
    [
      'the reset of the web API',
      (nowMs: number) => ({ 'X-Sentry-Rate-Limit-Reset': String(Math.ceil(nowMs / 1000) + 17) }),
    ],
    ['the limits of the ingest service', () => ({ 'X-Sentry-Rate-Limits': '5:error:key, 17:monitor:project:quota' })],
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

  test('even if that is longer than the maximum retry time', async () => {
    await using sandbox = await startHttpSandbox({ maxRetryTimeMs: 1_000 });
    const headers = { 'Retry-After': '300' };
    sandbox.server.faults.add({ path: anywhere, fault: { kind: 'respond', status: 429, headers } });
    expect(await sandbox.send()).toMatchObject({ status: 200 });
    expect(sandbox.clock.sleptMs).toEqual([300_000]);
  });

  test('but not past the deadline of the step', async () => {
    await using sandbox = await startHttpSandbox();
    const headers = { 'Retry-After': '3600' };
    sandbox.server.faults.add({ path: anywhere, fault: { kind: 'respond', status: 429, headers } });
    const failure = await sandbox.send().catch((error) => error);
    expect(failure).toBeInstanceOf(HttpError);
    expect(failure).toMatchObject({ status: 429, retryAfterMs: 3_600_000 });
    expect(await sandbox.send()).toMatchObject({ status: 200 });
    expect(sandbox.clock.sleptMs).toEqual([]);
  });

  test('GitHub sends the end of its limit with status 403', async () => {
    await using sandbox = await startHttpSandbox();
    const resetSeconds = Math.ceil(sandbox.clock.now() / 1000) + 17;
    const headers = { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': String(resetSeconds) };
    sandbox.server.faults.add({ path: anywhere, fault: { kind: 'respond', status: 403, headers } });
    expect(await sandbox.send({ isTransient: ({ status }) => status === 403 })).toMatchObject({ status: 200 });
    expect(sandbox.clock.sleptMs).toHaveLength(1);
    expect(sandbox.clock.sleptMs[0]).toBeGreaterThan(15_900);
  });

  test('a limit that the request declares as final is not waited for', async () => {
    await using sandbox = await startHttpSandbox();
    const limited = sandbox.server.faults.add({ path: anywhere, fault: { kind: 'respond', status: 429 } });
    const isFinal = ({ status }: { readonly status: number }) => status === 429;
    await expect(sandbox.send({ isFinal })).rejects.toMatchObject({ status: 429, attempts: 1 });
    expect([limited.hits, sandbox.clock.sleptMs]).toEqual([1, []]);
  });

  test('a delay of 0 does not cause a tight loop', async () => {
    await using sandbox = await startHttpSandbox();
    const headers = { 'Retry-After': '0' };
    sandbox.server.faults.add({ path: anywhere, times: 3, fault: { kind: 'respond', status: 503, headers } });
    await sandbox.send();
    expect(sandbox.clock.sleptMs).toEqual([1_000, 1_000, 1_000]);
  });
});

/** A clock on which every sleep lasts until `wake` is resolved. */
class PausedClock extends FakeClock {
  readonly wake = Promise.withResolvers<void>();

  override async sleep(delayMs: number, signal: AbortSignal): Promise<void> {
    await this.wake.promise;
    await super.sleep(delayMs, signal);
  }
}

test('a rate limit applies to later requests too', async () => {
  const clock = new PausedClock();
  await using sandbox = await startHttpSandbox({ clock });
  const headers = { 'Retry-After': '30' };
  sandbox.server.faults.add({ path: anywhere, fault: { kind: 'respond', status: 429, headers } });
  const first = sandbox.send();
  await expect.poll(() => sandbox.log.lines.filter((text) => text.includes('trying again'))).toHaveLength(1);
  const later = [sandbox.send(), sandbox.send(), sandbox.send()];
  clock.wake.resolve();
  const responses = await Promise.all([first, ...later]);
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(sandbox.server.journal.requests).toHaveLength(5);
  expect(clock.sleptMs, 'all four have waited').toHaveLength(4);
  expect(clock.sleptMs[0]).toBe(30_000);
});
