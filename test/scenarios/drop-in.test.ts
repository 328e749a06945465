import { expect, test } from 'vitest';
import { readActionMetadata } from '../support/action-metadata.ts';
import { readStep } from '../support/runner-step.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';

/* Workflows that were written for getsentry/action-release: only their `uses:` line is changed. */

const branchPush = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' };

async function runWorkflow(sandbox: Sandbox, name: string, files: readonly string[] = []) {
  const [, before, , , , sha] = sandbox.shas;
  const { inputs, env } = readStep(name, 'getsentry/action-release', {
    secrets: { SENTRY_AUTH_TOKEN: sandbox.token, SENTRY_ORG: 'acme', SENTRY_PROJECT: 'web' },
    vars: { SENTRY_ORG: 'acme', ENVIRONMENT: 'staging' },
    github: {
      sha,
      ref: 'refs/tags/1.1.0',
      repository: 'acme/shop',
      run_id: '4711',
      run_number: '12',
      event: { before },
    },
    steps: { deploy: { outputs: { started: '1769860800' } } },
  });
  const isTag = name.startsWith('tag');
  await using job = await sandbox.job(
    { 'auth-token': '', projects: '', ...inputs },
    { env: { ...(isTag ? {} : branchPush), ...env }, event: { before, head_commit: { id: sha } } },
  );
  for (const file of files) await job.workspace.write(file, `content of ${file}`);
  const main = await job.main();
  const release = sandbox.acme.release(main.outputs['release'] ?? '');
  return { main, release, post: await job.post('success') };
}

const success = { exitCode: 0, errors: [], warnings: [] };

test('a deploy on main with all settings in variables', async () => {
  await using sandbox = await startSandbox();
  const { main, release, post } = await runWorkflow(sandbox, 'deploy-on-main.yml');
  expect(main).toMatchObject(success);
  expect(release).toMatchObject({
    version: sandbox.shas[5],
    projects: ['web'],
    dateReleased: expect.any(String),
    lastCommit: sandbox.shas[5],
    deploys: [{ environment: 'production' }],
  });
  expect(release?.commits).toHaveLength(4);
  expect(post).toMatchObject(success);
});

test('a tag as the version, with a prefix, for two projects', async () => {
  await using sandbox = await startSandbox();
  const { main, release } = await runWorkflow(sandbox, 'tag-with-prefix.yml');
  expect(main).toMatchObject(success);
  expect(release).toMatchObject({ version: 'shop@1.1.0', projects: ['web', 'api'], dateReleased: expect.any(String) });
  expect(release?.deploys).toMatchObject([
    { environment: 'staging', dateStarted: '2026-01-31T12:00:00Z', projects: ['web', 'api'] },
  ]);
});

test('a manual range of commits', async () => {
  await using sandbox = await startSandbox();
  const { main, release } = await runWorkflow(sandbox, 'manual-commits.yml');
  expect(main).toMatchObject(success);
  expect(release).toMatchObject({
    version: `shop-${sandbox.shas[5]}`,
    projects: ['web'],
    dateReleased: null,
    deploys: [],
    commits: sandbox.shas
      .slice(2)
      .toReversed()
      .map((id) => ({ id })),
  });
});

test('a base that does not exist is ignored with ignore_missing', async () => {
  await using sandbox = await startSandbox();
  const { main, release } = await runWorkflow(sandbox, 'missing-base.yml');
  expect(main).toMatchObject({
    exitCode: 0,
    errors: [],
    warnings: [expect.stringContaining('The range does not start there')],
  });
  expect(release).toMatchObject({ version: '4711', lastCommit: sandbox.shas[5], dateReleased: expect.any(String) });
});

const withSourceMaps = 'sourcemaps' in readActionMetadata().inputs ? ['source-maps.yml'] : [];

test.each(['deploy-on-main.yml', 'tag-with-prefix.yml', 'manual-commits.yml', ...withSourceMaps])(
  '%s succeeds, and a second run changes nothing',
  async (name) => {
    await using sandbox = await startSandbox();
    const files = ['apps/web/dist/js/app.js', 'apps/web/dist/js/app.js.map', 'apps/web/dist/assets/page.js'];
    const first = await runWorkflow(sandbox, name, files);
    expect(first.main).toMatchObject({ exitCode: 0, errors: [], outputs: { created: 'true', outcome: 'success' } });
    const before = sandbox.acme.snapshot({ ids: true });
    const second = await runWorkflow(sandbox, name, files);
    expect(second.main).toMatchObject({ exitCode: 0, errors: [], outputs: { created: 'false' } });
    expect(sandbox.acme.snapshot({ ids: true })).toEqual(before);
  },
);
