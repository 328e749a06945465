import { describe, expect, test } from 'vitest';
import { CancelledError, OutageError, SetupError } from '../../../src/errors.ts';
import { HttpError, InterruptedError, NetworkError } from '../../../src/http/errors.ts';
import { type Connection, toSentryError, RefusalError } from '../../../src/sentry/errors.ts';

const request = 'POST https://sentry.example/api/0/';
const connection: Connection = { baseUrl: new URL('https://sentry.example/'), org: 'acme', tokenKind: 'organization' };

function answered(status: number, text = '', headers: Readonly<Record<string, string>> = {}): HttpError {
  return new HttpError(request, { status, headers, text });
}

function explained(error: unknown): unknown {
  return toSentryError(error, 'create release 1.0', connection);
}

describe('what Sentry refuses', () => {
  test.each([302, 400, 401, 403, 404, 413])('%i is a matter of the set-up', (status) => {
    const refusal = explained(answered(status, '{"detail":"No."}'));
    expect(refusal).toBeInstanceOf(SetupError);
    expect(refusal).toBeInstanceOf(RefusalError);
    expect(refusal).toMatchObject({
      message: `Could not create release 1.0: Sentry answered ${status} (No.)`,
      status,
      detail: 'No.',
    });
  });

  test.each([
    ['a bad token', answered(401), /auth-token.*sentry\.example/],
    ['a missing right', answered(403), /token.*"acme"/],
    ['something unknown', answered(404), /org and projects.*token.*"acme"/],
    ['unknown projects', answered(400, '{"projects":["Invalid project ids or slugs"]}'), /projects.*token.*"acme"/],
    [
      'a renamed project',
      answered(302, '', { location: '/api/0/projects/acme/new/' }),
      /\/api\/0\/projects\/acme\/new\//,
    ],
  ])('the remedy for %s says where to look', (_what, error, remedy) => {
    expect(explained(error)).toMatchObject({ remedy: expect.stringMatching(remedy) });
  });

  test('a user token lacks a scope, an organization token may be of another organization', () => {
    const remedyWith = (tokenKind: Connection['tokenKind']) =>
      toSentryError(answered(403), 'delete it', { ...connection, tokenKind });
    expect(remedyWith('other')).toMatchObject({ remedy: expect.stringContaining('project:releases') });
    expect(remedyWith('organization')).not.toMatchObject({ remedy: expect.stringContaining('project:releases') });
  });
});

describe('what may be better later', () => {
  test.each([408, 425, 429, 500, 502, 503, 504, 507, 524])('%i is an outage', (status) => {
    const outage = explained(answered(status, '{"detail":"Busy."}'));
    expect(outage).toBeInstanceOf(OutageError);
    expect(outage).toMatchObject({ message: `Could not create release 1.0: Sentry answered ${status} (Busy.)` });
  });

  test('an outage says how often it was tried, and how long the server asks to wait', () => {
    const error = Object.assign(answered(503), { attempts: 5, askedToWaitMs: 90_000 });
    expect(explained(error)).toMatchObject({ message: expect.stringMatching(/503.*\b5 times.*\b90 s/) });
  });

  test.each(['unsent', 'lost'] as const)('a request that was %s is an outage, and the host is named', (kind) => {
    const outage = explained(new NetworkError(request, 'it broke', kind, undefined));
    expect(outage).toBeInstanceOf(OutageError);
    expect(outage).toMatchObject({
      message: expect.stringMatching(/^Could not create release 1\.0: .*it broke/),
      remedy: expect.stringContaining('sentry.example'),
    });
  });

  test('spent time is an outage, and more of it is the way out', () => {
    const outage = explained(new InterruptedError(request, 2, new Error('the time is up'), answered(503)));
    expect(outage).toBeInstanceOf(OutageError);
    expect(outage).toMatchObject({
      message: expect.stringMatching(/^Could not create release 1\.0: .*the time is up/),
      remedy: expect.stringContaining('timeout-minutes'),
    });
  });
});

test('a certificate that is not accepted is a matter of the set-up', () => {
  const refusal = explained(new NetworkError(request, 'self-signed certificate', 'untrusted', undefined));
  expect(refusal).toBeInstanceOf(SetupError);
  expect(refusal).toHaveProperty('remedy', expect.stringContaining('NODE_EXTRA_CA_CERTS'));
});

test('a job that was cancelled is neither', () => {
  const cancelled = explained(new InterruptedError(request, 1, new CancelledError('the job was cancelled'), undefined));
  expect(cancelled).toBeInstanceOf(CancelledError);
  expect(cancelled).toHaveProperty('message', expect.stringContaining('the job was cancelled'));
});

test.each([
  answered(400),
  answered(500),
  new NetworkError(request, 'it broke', 'lost', undefined),
  new InterruptedError(request, 1, new Error('the time is up'), undefined),
])('%s is kept as the cause', (error) => {
  expect(explained(error)).toHaveProperty('cause', error);
});

test('any other error is not about Sentry, and stays as it is', () => {
  const bug = new TypeError('x is not a function');
  expect(explained(bug)).toBe(bug);
});
