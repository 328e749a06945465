import { describe, expect, test } from 'vitest';
import type { JobOptions } from '../support/job.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';

type Inputs = Readonly<Record<string, string>>;

/** GITHUB_SHA is the newest commit of the default branch in these events, or what has been deployed from there. */
const onBranch = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' };

async function release(sandbox: Sandbox, inputs: Inputs, { env, ...options }: Omit<JobOptions, 'inputs'> = {}) {
  await using job = await sandbox.job(inputs, { env: { ...onBranch, ...env }, ...options });
  return await job.main();
}

/** The release with the name of the commit, and what it contains. */
function released(sandbox: Sandbox, sha: string) {
  const { commits = [], url } = sandbox.acme.release(sha) ?? {};
  return { commits: commits.map(({ id }) => id), url };
}

test('on workflow_run, version and commits are those of the run that has triggered it', async () => {
  await using sandbox = await startSandbox();
  const [, second = '', third = '', fourth = ''] = sandbox.shas;
  sandbox.acme.addRelease('earlier', { projects: ['web'], commits: [{ id: second, repository: 'acme/shop' }] });
  const main = await release(
    sandbox,
    {},
    {
      env: { GITHUB_EVENT_NAME: 'workflow_run' },
      event: { workflow_run: { event: 'push', head_sha: fourth, head_branch: 'main' } },
    },
  );
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { release: fourth } });
  expect(released(sandbox, fourth)).toEqual({
    commits: [fourth, third],
    url: `https://github.com/acme/shop/commit/${fourth}`,
  });
  const source = 'the commit of the triggering workflow run (main)';
  expect(main.log).toContain(`Release: ${fourth} created, for web; version taken from ${source}`);
  expect(main.log).toContain(`The commits of acme/shop end at ${fourth}: ${source}.`);
});

test('on workflow_run of a pushed tag, the tag can be set as the release', async () => {
  await using sandbox = await startSandbox();
  const third = sandbox.shas[2] ?? '';
  // `release: ${{ github.event.workflow_run.head_branch }}`
  const main = await release(
    sandbox,
    { release: '1.0.0' },
    {
      env: { GITHUB_EVENT_NAME: 'workflow_run' },
      event: { workflow_run: { event: 'push', head_sha: third, head_branch: '1.0.0' } },
    },
  );
  expect(main).toMatchObject({ exitCode: 0, warnings: [], outputs: { release: '1.0.0' } });
  expect(sandbox.acme.release('1.0.0')?.lastCommit).toBe(third);
});

test('the deploy action finds the release of the triggering run', async () => {
  await using sandbox = await startSandbox();
  const fourth = sandbox.shas[3] ?? '';
  sandbox.acme.addRelease(fourth, { projects: ['web'] });
  const main = await release(
    sandbox,
    { environment: 'production' },
    {
      uses: 'deploy',
      env: { GITHUB_EVENT_NAME: 'workflow_run' },
      event: { workflow_run: { head_sha: fourth, head_branch: 'main' } },
    },
  );
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { release: fourth } });
  expect(sandbox.acme.release(fourth)?.deploys).toMatchObject([{ environment: 'production' }]);
});

test.each([
  ['deployment', {}],
  ['deployment_status', { deployment_status: { state: 'success' } }],
])('on %s, version and commits are those of the deployment', async (eventName, status) => {
  await using sandbox = await startSandbox();
  const [first = '', second = '', third = ''] = sandbox.shas;
  const main = await release(
    sandbox,
    {},
    {
      env: { GITHUB_EVENT_NAME: eventName, GITHUB_REF: '', GITHUB_REF_NAME: '', GITHUB_REF_TYPE: '' },
      event: { deployment: { sha: third, ref: third }, workflow_run: null, ...status },
    },
  );
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { release: third } });
  expect(released(sandbox, third).commits).toEqual([third, second, first]);
  expect(main.log).toContain("version taken from the deployment's commit");
  expect(main.log).toContain(`The commits of acme/shop end at ${third}: the deployment's commit.`);
});

describe('the input commit', () => {
  test('is the version, and the head of the commits', async () => {
    await using sandbox = await startSandbox();
    const [, second = '', third = '', fourth = ''] = sandbox.shas;
    sandbox.acme.addRelease('earlier', { projects: ['web'], commits: [{ id: second, repository: 'acme/shop' }] });
    const main = await release(sandbox, { commit: fourth });
    expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { release: fourth } });
    expect(released(sandbox, fourth)).toEqual({
      commits: [fourth, third],
      url: `https://github.com/acme/shop/commit/${fourth}`,
    });
    expect(main.log).toContain('version taken from input commit');
    expect(main.log).toContain(`end at ${fourth}: input commit.`);
  });

  test('is not the version on a tag, but still the head of the commits', async () => {
    await using sandbox = await startSandbox();
    const [first = '', second = ''] = sandbox.shas;
    await using job = await sandbox.job({ commit: second });
    expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { release: '1.1.0' } });
    expect(released(sandbox, '1.1.0').commits).toEqual([second, first]);
  });

  test('cannot name the release if it is a tag or branch', async () => {
    await using sandbox = await startSandbox();
    const main = await release(sandbox, { commit: 'main' });
    expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(main.errors).toEqual([
      'Input release: it is missing, and commit ("main") is not a SHA to use instead; set a version',
    ]);
    expect(sandbox.server.journal.requests).toEqual([]);
  });

  test('names the release of a later job that does not create it', async () => {
    await using sandbox = await startSandbox();
    const third = sandbox.shas[2] ?? '';
    sandbox.acme.addRelease(third, { projects: ['web'] });
    const main = await release(sandbox, { commit: third, 'create-release': 'false', environment: 'production' });
    expect(main).toMatchObject({ exitCode: 0, warnings: [], outputs: { release: third, created: 'false' } });
    expect(sandbox.acme.release(third)?.deploys).toMatchObject([{ environment: 'production' }]);
  });
});
