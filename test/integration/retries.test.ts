import { describe, expect, test } from 'vitest';
import { HttpError, InterruptedError, NetworkError } from '../../src/http/errors.ts';
import { startHttpSandbox } from '../support/http-sandbox.ts';

const anywhere = /./;

describe('a temporary failure', () => {
  test.each([408, 425, 429, 500, 502, 503, 504, 507, 520, 521, 522, 523, 524])('%i is retried', async (status) => {
    await using sandbox = await startHttpSandbox();
    sandbox.server.faults.add({ path: anywhere, times: 2, fault: { kind: 'respond', status } });
    expect(await sandbox.send()).toMatchObject({ status: 200 });
    expect(sandbox.server.journal.requests.map((request) => request.status)).toEqual([status, status, 200]);
  });

  test.each(['reset', 'cut'] as const)('a connection that fails by %s is retried', async (kind) => {
    await using sandbox = await startHttpSandbox();
    sandbox.server.faults.add({ path: anywhere, times: 2, fault: { kind } });
    expect(await sandbox.send()).toMatchObject({ status: 200 });
    expect(sandbox.server.journal.requests).toHaveLength(3);
  });

  test('a request without a response is retried', async () => {
    await using sandbox = await startHttpSandbox({ stallTimeoutMs: 50 });
    sandbox.server.faults.add({ path: anywhere, fault: { kind: 'stall' } });
    expect(await sandbox.send()).toMatchObject({ status: 200 });
    expect(sandbox.log.lines).toContainEqual(
      expect.stringContaining('no data was sent or received for 50 ms; trying again'),
    );
  });

  test.each([
    ['a refused connection', 'http://127.0.0.1:9/', 'the connection was refused'],
    ['an unknown host', 'http://sentry.invalid/', /the host name (is unknown|could not be looked up)/],
  ])('%s is retried until the maximum retry time', async (_, url, problem) => {
    await using sandbox = await startHttpSandbox();
    const failure = await sandbox.send({ url: new URL(url) }).catch((error) => error);
    expect(failure).toBeInstanceOf(NetworkError);
    expect(failure.message).toMatch(problem);
    expect(failure.kind).toBe('unsent');
    expect(failure.attempts).toBe(sandbox.clock.sleptMs.length + 1);
    const waitedMs = sandbox.clock.sleptMs.reduce((sum, delayMs) => sum + delayMs, 0);
    expect(waitedMs).toBeGreaterThan(100_000);
    expect(waitedMs).toBeLessThanOrEqual(120_000);
  });
});

describe('a permanent failure', () => {
  test.each([400, 401, 403, 404, 405, 409, 410, 413, 422, 501])('%i is reported at once', async (status) => {
    await using sandbox = await startHttpSandbox();
    sandbox.server.faults.add({ path: anywhere, fault: { kind: 'respond', status, body: { detail: 'No' } } });
    const failure = await sandbox.send().catch((error) => error);
    expect(failure).toBeInstanceOf(HttpError);
    expect(failure).toMatchObject({ status, attempts: 1, response: { text: '{"detail":"No"}' } });
    expect(sandbox.server.journal.requests).toHaveLength(1);
    expect(sandbox.clock.sleptMs).toEqual([]);
  });
});

describe('a request that is unsafe to repeat', () => {
  test.each([
    ['an error of a gateway', { kind: 'respond', status: 502 } as const],
    ['a lost connection', { kind: 'reset' } as const],
  ])('is not retried after %s', async (_, fault) => {
    await using sandbox = await startHttpSandbox();
    sandbox.server.faults.add({ path: anywhere, fault });
    await expect(sandbox.send({ repeat: 'unsafe' })).rejects.toThrow();
    expect(sandbox.server.journal.requests).toHaveLength(1);
  });

  test('is retried if the server rejected it', async () => {
    await using sandbox = await startHttpSandbox();
    sandbox.server.faults.add({ path: anywhere, fault: { kind: 'respond', status: 429 } });
    expect(await sandbox.send({ repeat: 'unsafe' })).toMatchObject({ status: 200 });
  });
});

describe('the backoff', () => {
  test('grows exponentially up to 10 seconds', async () => {
    await using sandbox = await startHttpSandbox();
    sandbox.server.faults.add({ path: anywhere, times: 7, fault: { kind: 'respond', status: 503 } });
    await sandbox.send();
    expect(sandbox.clock.sleptMs).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  });

  test('is logged for each retry', async () => {
    await using sandbox = await startHttpSandbox();
    sandbox.server.faults.add({ path: anywhere, fault: { kind: 'respond', status: 503 } });
    await sandbox.send();
    expect(sandbox.log.lines).toContain(
      `GET ${sandbox.server.url}/api/0/organizations/acme/ answered 503; trying again in 500 ms`,
    );
  });
});

describe('an interruption', () => {
  test('aborts a request, and the error has the reason, the attempt and the previous failure', async () => {
    await using sandbox = await startHttpSandbox();
    sandbox.server.faults.add({ path: anywhere, fault: { kind: 'respond', status: 503 } });
    sandbox.server.faults.add({ path: anywhere, fault: { kind: 'stall' } });
    const outcome = sandbox.send().catch((error) => error);
    await expect.poll(() => sandbox.server.journal.requests.length).toBe(2);
    sandbox.interrupt(new Error('the step was interrupted'));
    const failure = await outcome;
    expect(failure).toBeInstanceOf(InterruptedError);
    expect(failure.message).toBe(
      `GET ${sandbox.server.url}/api/0/organizations/acme/ answered 503, in 1 attempt; then the step was interrupted`,
    );
  });

  test('prevents later requests', async () => {
    await using sandbox = await startHttpSandbox();
    sandbox.interrupt(new Error('the step was interrupted'));
    await expect(sandbox.send()).rejects.toThrow('the step was interrupted');
    expect(sandbox.server.journal.requests).toEqual([]);
  });
});
