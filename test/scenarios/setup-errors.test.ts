import { expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';

/** Runs the step, which must fail with one message and no stack trace, and must not change Sentry. */
async function failedRun(sandbox: Sandbox, inputs: Readonly<Record<string, string>>): Promise<string> {
  await using job = await sandbox.job(inputs);
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors).toHaveLength(1);
  expect(main.log).not.toMatch(/\n\s+at /);
  expect(main.outputs['outcome']).toBe('failed');
  expect(sandbox.acme.releases).toEqual([]);
  return main.errors[0] ?? '';
}

test.each([
  [
    'a version with a slash',
    { release: 'feature/cart' },
    'release: "feature/cart" (input release) cannot be used',
    '"feature-cart"',
  ],
  ['a version that Sentry reserves', { release: 'Latest' }, 'release: "Latest"', 'a release must not be empty'],
  [
    'an environment with a slash',
    { environment: 'eu/production' },
    'environment: "eu/production"',
    'must not contain /',
  ],
  ['a mode that does not exist', { 'set-commits': 'some' }, 'set-commits: "some" is not one of auto, manual, skip', ''],
  [
    'a range of another repository without its end',
    { 'set-commits': 'manual', repo: 'acme/api' },
    'commit: it is required for acme/api',
    'acme/api@head',
  ],
  ['an invalid date', { environment: 'p', 'started-at': 'soon' }, 'started-at: "soon" is not a date', 'ISO 8601'],
  ['a monitor slug in upper case', { 'monitor-slug': 'Nightly' }, 'monitor-slug: "Nightly"', 'lower-case'],
  ['an invalid DSN', { 'monitor-slug': 'nightly', dsn: 'https://example.com' }, 'dsn: it is not a DSN', 'Client Keys'],
  ['no file matched', { files: 'dist/*.js' }, 'matches "dist/*.js"', 'if-no-files-found'],
  ['an empty version', { release: 'refs/tags/' }, 'release: ""', 'a release must not be empty'],
  ['the ID of a project', { projects: '123' }, 'projects: "123"', 'use the slug'],
  ['a token of another Sentry', { url: 'https://sentry.example.com' }, 'url: the token belongs to', 'is not sent to'],
  [
    'a token with a line break',
    { 'auth-token': 'sntryu_ab\ncd' },
    'auth-token: it contains spaces, line',
    'store the secret again',
  ],
  [
    'a token with a character that no header may contain',
    { 'auth-token': 'sntryu_ä' },
    'auth-token: it contains',
    'store the secret again',
  ],
  [
    'a GitHub token in two lines',
    { 'github-token': 'ghs_ab\ncd' },
    'github-token: it contains',
    'store the secret again',
  ],
])('%s is an error before the first request', async (_, inputs, problem, remedy) => {
  await using sandbox = await startSandbox();
  const message = await failedRun(sandbox, inputs);
  expect(message).toContain(problem);
  expect(message).toContain(remedy);
  expect(sandbox.server.journal.requests).toEqual([]);
});

test('all input errors are reported at once, without secrets', async () => {
  await using sandbox = await startSandbox();
  const message = await failedRun(sandbox, {
    'auth-token': '',
    projects: '',
    release: 'a/b',
    finalize: 'perhaps',
    dsn: 'https://0123456789abcdef@nowhere',
    'monitor-slug': 'UPPER',
  });
  expect(message.split('\n')).toHaveLength(8);
  for (const input of ['auth-token', 'org', 'projects', 'release', 'finalize', 'dsn', 'monitor-slug']) {
    expect(message).toContain(`- ${input}: `);
  }
  expect(message).not.toContain('0123456789abcdef');
  expect(sandbox.server.journal.requests).toEqual([]);
});

test('a wrong token fails with the answer of Sentry and a remedy', async () => {
  await using sandbox = await startSandbox();
  const message = await failedRun(sandbox, {
    'auth-token': `sntryu_${'0'.repeat(64)}`,
    org: 'acme',
    url: sandbox.server.url,
  });
  expect(message).toMatch(/Sentry answered 401 \(Invalid token\)/);
  expect(message).toContain('auth-token');
});

test.each([
  ['with commits', {}],
  ['without commits', { 'set-commits': 'skip' }],
])('an unknown project fails with a remedy (%s)', async (_, inputs) => {
  await using sandbox = await startSandbox();
  const message = await failedRun(sandbox, { projects: 'web wbe', ...inputs });
  expect(message).toMatch(/project/i);
  expect(message).toContain('"acme"');
});

test('a missing release is an error without create-release', async () => {
  await using sandbox = await startSandbox();
  const message = await failedRun(sandbox, { 'create-release': 'false', environment: 'production' });
  expect(message).toContain('read release 1.1.0');
  expect(message).toContain('404');
  expect(message).toContain('Check that release 1.1.0 exists');
});

test('the organization may be written in capitals', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({}, { env: { SENTRY_ORG: 'ACME' } });
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
  expect(sandbox.server.journal.lines().filter((line) => line.includes('ACME'))).toEqual([]);
  expect(sandbox.acme.release('1.1.0')).toBeDefined();
});

test('an invalid URL of the GitHub server leaves out the links to it', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ environment: 'production' }, { env: { GITHUB_SERVER_URL: 'nonsense' } });
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'success' } });
  expect(sandbox.acme.release('1.1.0')?.url).toBeNull();
});
