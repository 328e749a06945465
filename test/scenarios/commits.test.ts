import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';

test('the range starts at the newest earlier release with commits in any of the projects', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.addRelease('1.0.0', {
    projects: ['web'],
    commits: [{ id: sandbox.shas[2] ?? '', repository: 'acme/shop' }],
  });
  sandbox.acme.addRelease('1.0.1', {
    projects: ['api'],
    commits: [{ id: sandbox.shas[3] ?? '', repository: 'acme/shop' }],
  });
  sandbox.acme.addRelease('1.0.2', { projects: ['web'] });
  await using job = await sandbox.job({ projects: 'web,api' });
  const main = await job.main();
  expect(main.outputs).toMatchObject({ commits: '2', 'commit-range': `${sandbox.shas[3]}..${sandbox.shas[5]}` });
  expect(main.log).toContain('since release 1.0.1');
});

test('a release of another project is not used as the base', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.addProject('other');
  sandbox.acme.addRelease('9.9.9', {
    projects: ['other'],
    commits: [{ id: sandbox.shas[4] ?? '', repository: 'acme/shop' }],
  });
  await using job = await sandbox.job();
  expect((await job.main()).outputs).toMatchObject({ commits: '6' });
});

test.each([
  ['no token', '', 'there is no github-token'],
  ['a token that GitHub refuses', 'ghs_wrong', 'contents: read'],
])('with %s the release is created without commits, and a warning says what to do', async (_, githubToken, warning) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ 'github-token': githubToken });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, outputs: { commits: '0', created: 'true' } });
  expect(main.warnings).toEqual([expect.stringContaining(warning)]);
});

test('a range of several pages is recorded completely', async () => {
  await using sandbox = await startSandbox();
  const commits = Array.from({ length: 250 }, (_, index) => ({ message: `Change ${index}` }));
  const { commits: added } = sandbox.server.store.addGitHubRepository('acme/long', commits);
  const shas = [...added.keys()];
  sandbox.server.store.addGitHubToken('ghs_any_token_at_all');
  sandbox.acme.addRelease('1.0.0', { projects: ['web'], commits: [{ id: shas[0] ?? '', repository: 'acme/long' }] });
  await using job = await sandbox.job(
    { 'github-token': 'ghs_any_token_at_all' },
    { env: { GITHUB_REPOSITORY: 'acme/long', GITHUB_SHA: shas.at(-1) } },
  );
  expect((await job.main()).outputs).toMatchObject({ commits: '249' });
  const recorded = sandbox.acme.release('1.1.0')?.commits.map(({ id }) => id);
  expect(new Set(recorded)).toEqual(new Set(shas.slice(1)));
});

test('on a pull request the range ends at its head, not at the merge commit', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(
    {},
    {
      env: {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_REF_TYPE: 'branch',
        GITHUB_REF_NAME: '7/merge',
        GITHUB_SHA: 'a'.repeat(40),
      },
      event: { pull_request: { head: { sha: sandbox.shas[4] } } },
    },
  );
  const main = await job.main();
  expect(main.outputs).toMatchObject({ release: sandbox.shas[4], commits: '5' });
  expect(sandbox.acme.release(sandbox.shas[4] ?? '')).toMatchObject({
    url: `https://github.com/acme/shop/commit/${sandbox.shas[4]}`,
    lastCommit: sandbox.shas[4],
  });
});

test('with set-commits: skip no request is sent to GitHub', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ 'set-commits': 'skip' });
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [] });
  expect(sandbox.server.journal.requests.filter(({ service }) => service === 'github')).toEqual([]);
  expect(sandbox.acme.release('1.1.0')?.commitCount).toBe(0);
});
