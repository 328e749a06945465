import { describe, expect, test } from 'vitest';
import { CancelledError, OutageError, SetupError } from '../../../src/errors.ts';
import { HttpError, InterruptedError, NetworkError } from '../../../src/http/errors.ts';
import { type Connection, RefusalError, toSentryError } from '../../../src/sentry/errors.ts';

const request = 'POST https://sentry.example/api/0/';
const connection: Connection = { baseUrl: new URL('https://sentry.example/'), org: 'acme', tokenKind: 'organization' };

function answered(status: number, text = '', headers: Readonly<Record<string, string>> = {}): HttpError {
  return new HttpError(request, { status, headers, text });
}

function convert(error: unknown, path = 'organizations/acme/releases/'): unknown {
  return toSentryError(error, { path, purpose: 'create release 1.0' }, connection);
}

describe('a rejected request', () => {
  test.each([302, 400, 401, 403, 404, 413])('status %i is a setup error', (status) => {
    const error = convert(answered(status, '{"detail":"No."}'));
    expect(error).toBeInstanceOf(SetupError);
    expect(error).toBeInstanceOf(RefusalError);
    expect(error).toMatchObject({
      message: `Could not create release 1.0: Sentry answered ${status} (No.)`,
      status,
      detail: 'No.',
    });
  });

  test.each([
    ['an invalid token', answered(401), /auth-token.*sentry\.example/],
    ['a missing permission', answered(403), /token.*"acme"/],
    ['an unknown resource', answered(404), /org and projects.*token.*"acme"/],
    ['unknown projects', answered(400, '{"projects":["Invalid project ids or slugs"]}'), /projects.*token.*"acme"/],
    [
      'a renamed project',
      answered(302, '', { location: '/api/0/projects/acme/new/' }),
      /\/api\/0\/projects\/acme\/new\//,
    ],
  ])('the remedy for %s names what to check', (_what, error, remedy) => {
    expect(convert(error)).toMatchObject({ remedy: expect.stringMatching(remedy) });
  });

  test.each(['Project does not exist', 'The requested resource does not exist'])(
    'the remedy for a 404 below a project names projects, with the answer "%s"',
    (detail) => {
      const error = convert(answered(404, JSON.stringify({ detail })), 'projects/acme/web/releases/');
      expect(error).toMatchObject({ remedy: expect.stringMatching(/^Set projects to slugs.*"acme"/) });
    },
  );

  test('the remedy for a user token is a scope, for an organization token its organization', () => {
    const remedyWith = (tokenKind: Connection['tokenKind']) =>
      toSentryError(answered(403), { path: '', purpose: 'delete it' }, { ...connection, tokenKind });
    expect(remedyWith('other')).toMatchObject({ remedy: expect.stringContaining('project:releases') });
    expect(remedyWith('organization')).not.toMatchObject({ remedy: expect.stringContaining('project:releases') });
  });
});

test('the remedy names the scope that the refused request needs', () => {
  const user = { ...connection, tokenKind: 'other' } as const;
  const request = { path: 'organizations/acme/releases/1/deploys/', purpose: 'record a deploy' };
  const remedyFor = (status: number, text: string) => toSentryError(answered(status, text), request, user);
  expect(remedyFor(400, '{"projects":["Insufficient access to project"]}')).toMatchObject({
    remedy: 'Check that the token has the scope project:read, and that its user has access to the projects in "acme".',
  });
  expect(remedyFor(403, '')).toMatchObject({ remedy: expect.stringContaining('project:releases') });
});

test('the remedy for a proxy that refuses names its variables and how credentials are written', () => {
  const error = convert(new NetworkError(request, 'the proxy requires a user name and a password', 'proxy', undefined));
  expect(error).toBeInstanceOf(SetupError);
  expect(error).toMatchObject({ remedy: expect.stringMatching(/HTTPS_PROXY.*write them into its URL/) });
});

describe('an outage', () => {
  test('a response that is not JSON is an outage, and the remedy names url', () => {
    const outage = convert(
      new NetworkError(request, 'the server did not return complete JSON', 'unreadable', undefined),
    );
    expect(outage).toBeInstanceOf(OutageError);
    expect(outage).toMatchObject({
      message: `Could not create release 1.0: ${request}: the server did not return complete JSON`,
      remedy: expect.stringMatching(/url is the base URL of Sentry/),
    });
  });

  test.each([408, 425, 429, 500, 502, 503, 504, 507, 524])('status %i is an outage', (status) => {
    const outage = convert(answered(status, '{"detail":"Busy."}'));
    expect(outage).toBeInstanceOf(OutageError);
    expect(outage).toMatchObject({ message: `Could not create release 1.0: Sentry answered ${status} (Busy.)` });
  });

  test('the message states the number of attempts and the wait that the server requests', () => {
    const error = Object.assign(answered(503), { attempts: 5, retryAfterMs: 90_000 });
    expect(convert(error)).toMatchObject({
      message: expect.stringMatching(/503.*asked to wait 1 min 30 s, in 5 attempts/),
    });
  });

  test.each(['unsent', 'lost'] as const)(
    'a request that was %s is an outage, and the remedy names the host',
    (kind) => {
      const outage = convert(new NetworkError(request, 'it broke', kind, undefined));
      expect(outage).toBeInstanceOf(OutageError);
      expect(outage).toMatchObject({
        message: expect.stringMatching(/^Could not create release 1\.0: .*it broke/),
        remedy: expect.stringContaining('sentry.example'),
      });
    },
  );

  test('a timeout is an outage, and the remedy names timeout-minutes', () => {
    const outage = convert(new InterruptedError(request, new Error('the time is up'), answered(503)));
    expect(outage).toBeInstanceOf(OutageError);
    expect(outage).toMatchObject({
      message: expect.stringMatching(/^Could not create release 1\.0: .*the time is up/),
      remedy: expect.stringContaining('timeout-minutes'),
    });
  });
});

test('an untrusted certificate is a setup error', () => {
  const error = convert(new NetworkError(request, 'self-signed certificate', 'untrusted', undefined));
  expect(error).toBeInstanceOf(SetupError);
  expect(error).toHaveProperty('remedy', expect.stringContaining('NODE_EXTRA_CA_CERTS'));
});

test('a cancelled job is a cancellation', () => {
  const cancelled = convert(new InterruptedError(request, new CancelledError('the job was cancelled'), undefined));
  expect(cancelled).toBeInstanceOf(CancelledError);
  expect(cancelled).toHaveProperty('message', expect.stringContaining('the job was cancelled'));
});

test.each([
  answered(400),
  answered(500),
  new NetworkError(request, 'it broke', 'lost', undefined),
  new InterruptedError(request, new Error('the time is up'), undefined),
])('%s is kept as the cause', (error) => {
  expect(convert(error)).toHaveProperty('cause', error);
});

test('any other error is returned unchanged', () => {
  const bug = new TypeError('x is not a function');
  expect(convert(bug)).toBe(bug);
});

test('a time limit that is reached while the server cannot be reached names the failure first, and its remedy', () => {
  const previous = Object.assign(new NetworkError(request, 'the connection was refused', 'unsent', undefined), {
    attempts: 4,
  });
  const outage = convert(
    new InterruptedError(request, new Error('the step reached its time limit of 3.0 s'), previous),
  );
  expect(outage).toMatchObject({
    message: expect.stringMatching(/the connection was refused, in 4 attempts; then the step reached its time limit/),
    remedy: expect.stringContaining('Check that this runner can reach'),
  });
});
