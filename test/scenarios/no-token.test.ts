import { describe, expect, test } from 'vitest';
import type { JobOptions } from '../support/job.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';

/** GitHub passes an empty string for a withheld secret. Without a token, the organization is missing, too. */
const withoutToken = { 'auth-token': '', environment: 'preview', 'monitor-slug': 'nightly' };

function pullRequestFrom(repository: string): Omit<JobOptions, 'inputs'> {
  return {
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF_NAME: '7/merge', GITHUB_REF_TYPE: 'branch' },
    event: { pull_request: { head: { sha: 'c0ffee', repo: { full_name: repository } }, user: { login: 'mallory' } } },
  };
}

const dependabot = { env: { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_REF_NAME: 'dependabot/npm/undici' } };

async function runIn(sandbox: Sandbox, inputs: Record<string, string>, options: Omit<JobOptions, 'inputs'>) {
  await using job = await sandbox.job({ ...withoutToken, ...inputs }, options);
  return { main: await job.main(), post: await job.post('success') };
}

test.each([
  ['a pull request from a fork', pullRequestFrom('mallory/shop'), 'comes from a fork'],
  ['Dependabot', dependabot, 'is for Dependabot'],
])('without a token, the step is skipped for %s', async (_what, options, reason) => {
  await using sandbox = await startSandbox();
  const { main, post } = await runIn(sandbox, {}, options);
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [], notices: [expect.stringContaining(reason)] });
  expect(main.log.match(/GitHub gives such runs no secrets/g)).toHaveLength(1);
  expect(main.outputs['outcome']).toBe('skipped');
  expect(main.summary).toMatch(/> \[!NOTE\]\n> Skipped/);
  expect(post).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(sandbox.server.journal.requests).toEqual([]);
});

test.each([
  ['a push', {}],
  ['a pull request from the same repository', pullRequestFrom('acme/shop')],
])('without a token, %s fails with instructions to store one', async (_what, options) => {
  await using sandbox = await startSandbox();
  const { main } = await runIn(sandbox, {}, options);
  expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' }, notices: [] });
  expect(main.errors[0]).toContain('auth-token: it is missing');
  expect(main.errors[0]).toContain('Settings > Secrets and variables > Actions');
  expect(main.errors[0]).toContain('${{ secrets.SENTRY_AUTH_TOKEN }}');
  expect(main.errors[0]).toContain('set if-no-token to skip');
});

describe('with if-no-token: skip', () => {
  const skip = { 'if-no-token': 'skip' };
  const notice = 'Skipped: auth-token is not set, and if-no-token is skip.';

  test('a push without a token is skipped with a notice, without a request', async () => {
    await using sandbox = await startSandbox();
    const { main, post } = await runIn(sandbox, { ...skip, release: 'a/b' }, {});
    expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [], notices: [notice] });
    expect(main.outputs).toMatchObject({ outcome: 'skipped' });
    expect(main.summary).toMatch(/> \[!NOTE\]\n> Skipped/);
    expect(post).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(sandbox.server.journal.requests).toEqual([]);
  });

  test.each([
    ['deploy', { environment: 'production' }],
    ['verify', { urls: 'https://shop.example.com' }],
  ] as const)('the %s action is skipped too', async (uses, inputs) => {
    await using sandbox = await startSandbox();
    await using job = await sandbox.job({ 'auth-token': '', ...skip, ...inputs }, { uses });
    expect(await job.main()).toMatchObject({
      ...{ exitCode: 0, errors: [], warnings: [], notices: [notice] },
      outputs: { outcome: 'skipped' },
    });
    expect(sandbox.server.journal.requests).toEqual([]);
  });

  test('a wrong token is an error', async () => {
    await using sandbox = await startSandbox();
    const { main } = await runIn(
      sandbox,
      { ...skip, 'auth-token': 'revoked', org: 'acme', url: sandbox.server.url },
      {},
    );
    expect(main).toMatchObject({ exitCode: 1, notices: [], outputs: { outcome: 'failed' } });
    expect(main.errors[0]).toContain('Sentry answered 401');
  });

  test('a token is used, and a dry run needs none', async () => {
    await using sandbox = await startSandbox();
    await using job = await sandbox.job(skip);
    expect(await job.main()).toMatchObject({ exitCode: 0, notices: [], outputs: { outcome: 'success' } });
    const { main } = await runIn(sandbox, { ...skip, 'dry-run': 'true' }, {});
    expect(main).toMatchObject({ exitCode: 0, notices: [], outputs: { outcome: 'dry-run' } });
  });

  test('a fork has its own reason', async () => {
    await using sandbox = await startSandbox();
    const { main } = await runIn(sandbox, skip, pullRequestFrom('mallory/shop'));
    expect(main.notices).toEqual([expect.stringContaining('comes from a fork')]);
  });

  test('another value is an error', async () => {
    await using sandbox = await startSandbox();
    const { main } = await runIn(sandbox, { 'if-no-token': 'ignore' }, {});
    expect(main.errors[0]).toContain('if-no-token: "ignore" is not one of error, skip');
  });
});

test('a pull request from a fork with a token is not skipped', async () => {
  await using sandbox = await startSandbox();
  const inputs = { 'auth-token': sandbox.token, dsn: sandbox.web.dsn(sandbox.server.url) };
  const { main } = await runIn(sandbox, inputs, pullRequestFrom('mallory/shop'));
  expect(main).toMatchObject({ exitCode: 0, outputs: { outcome: 'success', release: 'c0ffee' } });
});

test('the step is also skipped if GitHub withholds the key of Relace', async () => {
  await using sandbox = await startSandbox();
  const inputs = {
    'create-release': 'false',
    environment: '',
    'monitor-slug': '',
    'relace-repo-id': 'rlc-1',
    files: '',
  };
  const files = { 'relace-files': 'dist/**', 'relace-api-key': '' };
  const { main } = await runIn(sandbox, { ...inputs, ...files }, pullRequestFrom('mallory/shop'));
  expect(main).toMatchObject({ exitCode: 0, notices: [expect.any(String)], outputs: { outcome: 'skipped' } });
});

test('a check-in with a DSN needs no token, also on a pull request from a fork', async () => {
  await using sandbox = await startSandbox();
  const inputs = { 'create-release': 'false', environment: '', dsn: sandbox.web.dsn(sandbox.server.url) };
  const { main } = await runIn(sandbox, inputs, pullRequestFrom('mallory/shop'));
  expect(main).toMatchObject({ exitCode: 0, notices: [], outputs: { outcome: 'success' } });
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok' }]);
});
