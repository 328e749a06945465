import { describe, expect, test } from 'vitest';
import type { Job, JobOptions } from '../support/job.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';

type Inputs = Readonly<Record<string, string>>;

function deployJob(sandbox: Sandbox, inputs: Inputs = {}, options: Omit<JobOptions, 'inputs'> = {}): Promise<Job> {
  return sandbox.job({ environment: 'production', ...inputs }, { uses: 'deploy', ...options });
}

/** A deployment that another tool has created on GitHub. */
function deployment({ shas }: Sandbox, status: object): Omit<JobOptions, 'inputs'> {
  const [sha] = shas;
  return {
    env: { GITHUB_EVENT_NAME: 'deployment_status', GITHUB_REF: '', GITHUB_REF_NAME: '', GITHUB_REF_TYPE: '' },
    event: {
      deployment: { sha, ref: sha, environment: 'Preview' },
      deployment_status: { state: 'success', environment: 'Preview', log_url: 'https://ci.example/7', ...status },
    },
  };
}

test('a deploy of a release that exists is recorded, and nothing else changes', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.addRelease('1.1.0', { projects: ['web', 'api'] });
  await using job = await deployJob(sandbox, { 'deploy-name': 'Blue' });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [], state: {} });
  expect(sandbox.acme.release('1.1.0')).toMatchObject({
    commitCount: 0,
    dateReleased: null,
    projects: ['web', 'api'],
    deploys: [
      {
        environment: 'production',
        name: 'Blue',
        url: 'https://github.com/acme/shop/actions/runs/4711#web',
        projects: ['web'],
        dateStarted: expect.any(String),
        dateFinished: expect.any(String),
      },
    ],
  });
  expect(main.outputs).toMatchObject({
    release: '1.1.0',
    'release-url': `${sandbox.server.url}/organizations/acme/releases/1.1.0/`,
    'deploy-id': sandbox.acme.release('1.1.0')?.deploys[0]?.id,
    outcome: 'success',
  });
  expect(main.log).toContain('Release: 1.1.0 already exists, for web, api; version taken from the tag');
  expect(main.log).toContain('Deploy: recorded for production');
  expect(main.summary).toContain('**Deploy** | recorded for production ([page](');
});

test('release, prefix and dates are those of the inputs, as in a run that was started by hand', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.addRelease('web@1.0', { projects: ['web'] });
  const inputs = { release: '1.0', 'release-prefix': 'web@', environment: 'staging', 'finished-at': '1767225600' };
  const env = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' };
  await using job = await deployJob(sandbox, inputs, { env });
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { release: 'web@1.0', outcome: 'success' } });
  expect(sandbox.acme.release('web@1.0')?.deploys).toMatchObject([
    { environment: 'staging', dateFinished: '2026-01-01T00:00:00Z' },
  ]);
});

test.each(['false', 'true'])(
  'a release that does not exist is an error that names what to do, with dry-run: %s',
  async (dryRun) => {
    await using sandbox = await startSandbox();
    await using job = await deployJob(sandbox, { 'dry-run': dryRun });
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(main.errors).toEqual([expect.stringContaining('Could not read release 1.1.0')]);
    expect(main.errors[0]).toContain('Check the spelling of release 1.1.0, with its release-prefix');
    expect(main.errors[0]).toContain('create it first, with the action that creates releases');
    expect(sandbox.server.journal.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  },
);

test.each(['false', 'true'])(
  'a project that the release does not belong to is an error, with dry-run: %s',
  async (dryRun) => {
    await using sandbox = await startSandbox();
    sandbox.acme.addRelease('1.1.0', { projects: ['api'] });
    await using job = await deployJob(sandbox, { projects: 'api, wbe', 'dry-run': dryRun });
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(main.errors).toEqual([expect.stringContaining('Release 1.1.0 does not belong to project wbe')]);
    expect(main.errors[0]).toContain('Check projects: the release belongs to api.');
    expect(sandbox.acme.release('1.1.0')?.deploys).toEqual([]);
  },
);

test('all inputs that cannot be used are reported together, before the first request', async () => {
  await using sandbox = await startSandbox();
  await using job = await deployJob(sandbox, { environment: '', projects: '', release: 'a/b', 'timeout-minutes': '0' });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
  for (const input of ['environment: it is missing', 'projects: it is missing', 'release: "a/b"', 'timeout-minutes']) {
    expect(main.errors[0]).toContain(input);
  }
  expect(sandbox.server.journal.requests).toEqual([]);
});

test('inputs of the main action are named, and have no effect', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.addRelease('1.1.0', { projects: ['web'] });
  await using job = await deployJob(sandbox, { finalize: 'true', 'deploy-ur': 'https://shop.example/' });
  const main = await job.main();
  expect(main.warnings).toEqual([
    'Unknown inputs are ignored: deploy-ur (did you mean deploy-url?), finalize (use the action that creates releases).',
  ]);
  expect(sandbox.acme.release('1.1.0')).toMatchObject({ dateReleased: null, deploys: [{ projects: ['web'] }] });
});

test('an outage is tolerated with on-outage: warn', async () => {
  await using sandbox = await startSandbox();
  sandbox.server.faults.add({
    path: /\/releases\//,
    times: Number.POSITIVE_INFINITY,
    fault: { kind: 'respond', status: 503 },
  });
  await using job = await deployJob(sandbox, { 'on-outage': 'warn', 'timeout-minutes': '0.01' });
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'degraded' } });
});

describe('a dry run', () => {
  test('shows the deploy, and records nothing', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.addRelease('1.1.0', { projects: ['web'] });
    await using job = await deployJob(sandbox, { 'dry-run': 'true' });
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { outcome: 'dry-run' } });
    expect(main.log).toContain('Deploy: would be recorded for production');
    expect(main.outputs).not.toHaveProperty('deploy-id');
    expect(sandbox.acme.release('1.1.0')?.deploys).toEqual([]);
  });

  test('works without a token, and says that nothing was compared', async () => {
    await using sandbox = await startSandbox();
    await using job = await deployJob(sandbox, { 'dry-run': 'true', 'auth-token': '' });
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'dry-run', release: '1.1.0' } });
    expect(main.log).toContain('Dry run: nothing was compared with Sentry, because auth-token is not set.');
    expect(main.log).not.toContain('already exists');
    expect(sandbox.server.journal.requests).toEqual([]);
  });
});

describe('on deployment_status', () => {
  test('commit, environment and URL are those of the event', async () => {
    await using sandbox = await startSandbox();
    const sha = sandbox.shas[0] ?? '';
    sandbox.acme.addRelease(sha, { projects: ['web'] });
    const options = deployment(sandbox, { environment_url: 'https://preview-1.shop.example' });
    await using job = await deployJob(sandbox, { environment: '' }, options);
    expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { release: sha } });
    expect(sandbox.acme.release(sha)?.deploys).toMatchObject([
      { environment: 'Preview', url: 'https://preview-1.shop.example/', projects: ['web'] },
    ]);
  });

  test.each([
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['an address that is too long', `https://shop.example/${'a'.repeat(200)}`],
    ['Markdown and a command', '[a](https://shop.example)\n::error::stop'],
  ])('%s as environment_url is not used', async (_what, address) => {
    await using sandbox = await startSandbox();
    const sha = sandbox.shas[0] ?? '';
    sandbox.acme.addRelease(sha, { projects: ['web'] });
    const options = deployment(sandbox, { environment_url: address });
    await using job = await deployJob(sandbox, { environment: '' }, options);
    expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(sandbox.acme.release(sha)?.deploys).toMatchObject([{ url: 'https://ci.example/7' }]);
  });

  test('the version is the deployed tag, if there is one', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.addRelease('1.1.0', { projects: ['web'] });
    const { event } = deployment(sandbox, {});
    await using job = await deployJob(sandbox, { environment: '' }, { ...(event && { event }) });
    expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { release: '1.1.0' } });
    expect(sandbox.acme.release('1.1.0')?.deploys).toMatchObject([{ url: 'https://ci.example/7' }]);
  });

  test('inputs are used instead of the event', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.addRelease('9', { projects: ['web'] });
    const inputs = { release: '9', environment: 'staging', 'deploy-url': 'https://staging.shop.example/' };
    await using job = await deployJob(sandbox, inputs, deployment(sandbox, {}));
    expect(await job.main()).toMatchObject({ exitCode: 0 });
    expect(sandbox.acme.release('9')?.deploys).toMatchObject([
      { environment: 'staging', url: 'https://staging.shop.example/' },
    ]);
  });

  test.each([
    ['failure', {}],
    ['in_progress', {}],
    ['failure', { environment: 'staging' }],
    ['failure', { 'dry-run': 'true' }],
  ])('a deployment with the state %s is not recorded, with %o', async (state, inputs) => {
    await using sandbox = await startSandbox();
    sandbox.acme.addRelease(sandbox.shas[0] ?? '', { projects: ['web'] });
    await using job = await deployJob(sandbox, { environment: '', ...inputs }, deployment(sandbox, { state }));
    const main = await job.main();
    const reason = `Skipped: the deployment to Preview has the state ${state}.`;
    expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { outcome: 'skipped' } });
    expect(main.notices).toEqual([expect.stringContaining(reason)]);
    expect(main.summary).toMatch(/> \[!NOTE\]\n> Skipped/);
    expect(sandbox.server.journal.requests).toEqual([]);
  });
});

test('without a token, the step is skipped for a pull request from a fork', async () => {
  await using sandbox = await startSandbox();
  await using job = await deployJob(
    sandbox,
    { 'auth-token': '' },
    {
      env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF_NAME: '7/merge', GITHUB_REF_TYPE: 'branch' },
      event: { pull_request: { head: { sha: 'c0ffee', repo: { full_name: 'mallory/shop' } } } },
    },
  );
  expect(await job.main()).toMatchObject({
    exitCode: 0,
    notices: [expect.stringContaining('comes from a fork')],
    outputs: { outcome: 'skipped' },
  });
});
