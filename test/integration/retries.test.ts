import { describe, expect, test } from 'vitest';
import { HttpError, InterruptedError, NetworkError } from '../../src/http/errors.ts';
import { startHttpSandbox } from '../support/http-sandbox.ts';

const anywhere = /./;

describe('a failure that passes', () => {
  test.each([408, 425, 429, 500, 502, 503, 504, 507, 520, 521, 522, 523, 524])('%i is tried again', async (status) => {
    await using sandbox = await startHttpSandbox();
    sandbox.server.faults.add({ path: anywhere, times: 2, fault: { kind: 'respond', status } });
    expect(await sandbox.send()).toMatchObject({ status: 200 });
    expect(sandbox.server.journal.requests.map((request) => request.status)).toEqual([status, status, 200]);
  });

  test.each(['reset', 'cut'] as const)('a connection that is %s is tried again', async (kind) => {
    await using sandbox = await startHttpSandbox();
    sandbox.server.faults.add({ path: anywhere, times: 2, fault: { kind } });
    expect(await sandbox.send()).toMatchObject({ status: 200 });
    expect(sandbox.server.journal.requests).toHaveLength(3);
  });

  test('an answer that never comes is tried again', async () => {
    await using sandbox = await startHttpSandbox({ stallTimeoutMs: 50 });
    sandbox.server.faults.add({ path: anywhere, fault: { kind: 'stall' } });
    expect(await sandbox.send()).toMatchObject({ status: 200 });
    expect(sandbox.log.lines).toContainEqual(expect.stringContaining('nothing moved for 0.05 s; trying again'));
  });

  test.each([
    ['a refused connection', 'http://127.0.0.1:9/', 'the connection was refused'],
    ['an unknown host', 'http://sentry.invalid/', /the host name (is unknown|could not be looked up)/],
  ])('%s is tried again, until the patience is spent', async (_, url, problem) => {
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

describe('a failure that does not pass', () => {
  test.each([400, 401, 403, 404, 405, 409, 410, 413, 422, 501])('%i is told at once', async (status) => {
    await using sandbox = await startHttpSandbox();
    sandbox.server.faults.add({ path: anywhere, fault: { kind: 'respond', status, body: { detail: 'No' } } });
    const failure = await sandbox.send().catch((error) => error);
    expect(failure).toBeInstanceOf(HttpError);
    expect(failure).toMatchObject({ status, attempts: 1, response: { text: '{"detail":"No"}' } });
    expect(sandbox.server.journal.requests).toHaveLength(1);
    expect(sandbox.clock.sleptMs).toEqual([]);
  });
});

describe('a request that must not be repeated', () => {
  test.each([
    ['an answer of a gateway', { kind: 'respond', status: 502 } as const],
    ['a lost connection', { kind: 'reset' } as const],
  ])('is not, after %s', async (_, fault) => {
    await using sandbox = await startHttpSandbox();
    sandbox.server.faults.add({ path: anywhere, fault });
    await expect(sandbox.send({ repeat: 'unsafe' })).rejects.toThrow();
    expect(sandbox.server.journal.requests).toHaveLength(1);
  });

  test('is, where the server has turned it away unread', async () => {
    await using sandbox = await startHttpSandbox();
    sandbox.server.faults.add({ path: anywhere, fault: { kind: 'respond', status: 429 } });
    expect(await sandbox.send({ repeat: 'unsafe' })).toMatchObject({ status: 200 });
  });
});

describe('the back-off', () => {
  test('grows exponentially up to ten seconds, and the chance shortens it', async () => {
    await using sandbox = await startHttpSandbox();
    sandbox.server.faults.add({ path: anywhere, times: 7, fault: { kind: 'respond', status: 503 } });
    await sandbox.send();
    expect(sandbox.clock.sleptMs).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  });

  test('each retry is a line in the log', async () => {
    await using sandbox = await startHttpSandbox();
    sandbox.server.faults.add({ path: anywhere, fault: { kind: 'respond', status: 503 } });
    await sandbox.send();
    expect(sandbox.log.lines).toContain(
      `GET ${sandbox.server.url}/api/0/organizations/acme/ answered 503; trying again in 0.5 s`,
    );
  });
});

describe('an interruption', () => {
  test('ends a request that is under way, and says what was tried, how often, and what came of it', async () => {
    await using sandbox = await startHttpSandbox();
    sandbox.server.faults.add({ path: anywhere, fault: { kind: 'respond', status: 503 } });
    sandbox.server.faults.add({ path: anywhere, fault: { kind: 'stall' } });
    const answer = sandbox.send().catch((error) => error);
    await expect.poll(() => sandbox.server.journal.requests.length).toBe(2);
    sandbox.interrupt(new Error('the time is spent'));
    const failure = await answer;
    expect(failure).toBeInstanceOf(InterruptedError);
    expect(failure.message).toBe(
      `GET ${sandbox.server.url}/api/0/organizations/acme/: the time is spent, in attempt 2; ` +
        `before that, GET ${sandbox.server.url}/api/0/organizations/acme/ answered 503`,
    );
  });

  test('keeps later requests from being sent', async () => {
    await using sandbox = await startHttpSandbox();
    sandbox.interrupt(new Error('the time is spent'));
    await expect(sandbox.send()).rejects.toThrow('the time is spent');
    expect(sandbox.server.journal.requests).toEqual([]);
  });
});
