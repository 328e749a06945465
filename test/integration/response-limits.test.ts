import { describe, expect, test } from 'vitest';
import { HttpError, NetworkError } from '../../src/http/errors.ts';
import { Redactor } from '../../src/http/redact.ts';
import { startEndlessServer } from '../support/endless-server.ts';
import { startHttpSandbox } from '../support/http-sandbox.ts';

const secret = 'open-sesame-0123456789';

/** A body in which the limit for errors cuts the secret in two. */
const bodyWithCutSecret = `${'x'.repeat(7_990)}${secret}${'y'.repeat(100)}`;

describe('a response without end', () => {
  test('is not read beyond the limit, and the error names the request', async () => {
    await using sandbox = await startHttpSandbox({ maxRetryTimeMs: 0 });
    await using server = await startEndlessServer(200);
    const failure = await sandbox.send({ url: new URL(server.url) }).catch((error) => error);
    expect(failure).toBeInstanceOf(NetworkError);
    expect(failure.message).toBe(`GET ${server.url}: the response is larger than 64.0 MB`);
    expect(server.sentBytes).toBeLessThan(100_000_000);
  });

  test('with the status of an error is read only as far as messages need it', async () => {
    await using sandbox = await startHttpSandbox();
    await using server = await startEndlessServer(400);
    const failure = await sandbox.send({ url: new URL(server.url) }).catch((error) => error);
    expect(failure).toBeInstanceOf(HttpError);
    expect(failure.response.text).toHaveLength(8_000);
    expect(server.sentBytes).toBeLessThan(20_000_000);
  });
});

describe('a secret that the limit cuts in two', () => {
  test('is removed from the response', async () => {
    const redactor = new Redactor();
    redactor.add(secret);
    await using sandbox = await startHttpSandbox({ redactor });
    sandbox.server.faults.add({ path: /./, fault: { kind: 'respond', status: 400, body: bodyWithCutSecret } });
    const failure = await sandbox.send().catch((error) => error);
    expect(failure.response.text).toBe('x'.repeat(7_990));
  });
});

test('a secret is redacted before the explanation of the server is cut', async () => {
  const redactor = new Redactor();
  redactor.add(secret);
  await using sandbox = await startHttpSandbox({ redactor });
  // The explanation is cut after 500 characters. JSON may escape any character.
  const body = `{"detail":"${'x'.repeat(480)} \\u006f${secret.slice(1)}${'z'.repeat(50)}"}`;
  sandbox.server.faults.add({ path: /./, fault: { kind: 'respond', status: 400, body } });
  const failure = await sandbox.send().catch((error) => error);
  expect(failure.detail).toBe(`${'x'.repeat(480)} ***${'z'.repeat(16)}…`);
});
