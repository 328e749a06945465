import { expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';

/** A failed step with one message, no stack trace, and nothing in Sentry. */
async function refuse(sandbox: Sandbox, inputs: Readonly<Record<string, string>>): Promise<string> {
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
  ['a version that Sentry reserves', { release: 'Latest' }, 'release: "Latest"', 'a release needs a name'],
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
  ['a date that is none', { environment: 'p', 'started-at': 'soon' }, 'started-at: "soon" is no date', 'ISO 8601'],
  ['a monitor slug in upper case', { 'monitor-slug': 'Nightly' }, 'monitor-slug: "Nightly"', 'lower-case'],
  ['a DSN that is none', { 'monitor-slug': 'nightly', dsn: 'https://example.com' }, 'dsn: it is no DSN', 'Client Keys'],
  ['no file matched', { files: 'dist/*.js' }, 'matches "dist/*.js"', 'if-no-files-found'],
  ['a version of nothing', { release: 'refs/tags/' }, 'release: ""', 'a release needs a name'],
  ['a project by its id', { projects: '123' }, 'projects: "123"', 'name the slug'],
  ['a token of another Sentry', { url: 'https://sentry.example.com' }, 'url: the token belongs to', 'is not sent to'],
  [
    'a token with a line break',
    { 'auth-token': 'sntryu_ab\ncd' },
    'auth-token: it holds spaces, line',
    'store it anew',
  ],
  ['a token with a letter of no header', { 'auth-token': 'sntryu_ä' }, 'auth-token: it holds', 'store it anew'],
  ['a GitHub token in two lines', { 'github-token': 'ghs_ab\ncd' }, 'github-token: it holds', 'store it anew'],
])('%s is refused before the first request', async (_, inputs, problem, wayOut) => {
  await using sandbox = await startSandbox();
  const message = await refuse(sandbox, inputs);
  expect(message).toContain(problem);
  expect(message).toContain(wayOut);
  expect(sandbox.server.journal.requests).toEqual([]);
});

test('all complaints come at once, and none shows a secret', async () => {
  await using sandbox = await startSandbox();
  const message = await refuse(sandbox, {
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

test('a wrong token fails with what Sentry said and where to look', async () => {
  await using sandbox = await startSandbox();
  const message = await refuse(sandbox, {
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
])('an unknown project fails and names the inputs to look at (%s)', async (_, inputs) => {
  await using sandbox = await startSandbox();
  const message = await refuse(sandbox, { projects: 'web wbe', ...inputs });
  expect(message).toMatch(/project/i);
  expect(message).toContain('"acme"');
});

test('a release that must be there and is not', async () => {
  await using sandbox = await startSandbox();
  const message = await refuse(sandbox, { 'create-release': 'false', environment: 'production' });
  expect(message).toContain('read release 1.1.0');
  expect(message).toContain('404');
  expect(message).toContain('See that release 1.1.0 exists');
});

test('an organization in other letters than the token has them is the same', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({}, { env: { SENTRY_ORG: 'ACME' } });
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
  expect(sandbox.server.journal.lines().filter((line) => line.includes('ACME'))).toEqual([]);
  expect(sandbox.acme.release('1.1.0')).toBeDefined();
});

test('an address of the GitHub server that is none leaves the pages out', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ environment: 'production' }, { env: { GITHUB_SERVER_URL: 'nonsense' } });
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'success' } });
  expect(sandbox.acme.release('1.1.0')?.url).toBeNull();
});
