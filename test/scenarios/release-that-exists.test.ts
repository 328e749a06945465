import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';

const deployOnly = { 'create-release': 'false', environment: 'production' };

test('a deploy of an existing release does not change anything else of it', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.addRelease('1.1.0', { projects: ['web'] });
  await using job = await sandbox.job(deployOnly);
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { created: 'false', outcome: 'success' } });
  expect(sandbox.acme.release('1.1.0')).toMatchObject({
    commitCount: 0,
    dateReleased: null,
    deploys: [{ environment: 'production' }],
  });
});

test('a deploy is recorded only for the projects of the input, also if the release has more', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.addRelease('1.1.0', { projects: ['web', 'api'] });
  await using job = await sandbox.job(deployOnly);
  await job.main();
  expect(sandbox.acme.release('1.1.0')?.deploys.map(({ projects }) => projects)).toEqual([['web']]);
});

test('a project is added to a release that another job created, and created is false', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.addRelease('1.1.0', { projects: ['api'] });
  await using job = await sandbox.job();
  const main = await job.main();
  expect(main.outputs).toMatchObject({ created: 'false' });
  expect(sandbox.server.journal.lines()).toContain('POST /api/0/organizations/acme/releases/ → 201');
  expect(sandbox.acme.release('1.1.0')?.projects).toEqual(['api', 'web']);
});

test('finalize and set-commits also work without create-release', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.addRelease('1.1.0', { projects: ['web'] });
  await using job = await sandbox.job({ 'create-release': 'no', finalize: 'yes', 'set-commits': 'auto' });
  expect(await job.main()).toMatchObject({ exitCode: 0 });
  expect(sandbox.acme.release('1.1.0')).toMatchObject({ commitCount: 6, dateReleased: expect.any(String) });
});

test('a finalized release keeps its date', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.addRelease('1.1.0', { projects: ['web'], dateReleased: '2024-05-06T07:08:09Z' });
  await using job = await sandbox.job();
  await job.main();
  expect(sandbox.acme.release('1.1.0')?.dateReleased).toMatch(/^2024-05-06T07:08:09/);
});

test('name, URL and dates of the deploy are those of the inputs', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({
    environment: 'staging',
    'deploy-name': 'Blue',
    'deploy-url': 'https://shop.example.com/',
    'started-at': '1767225600',
    'finished-at': '2026-01-01T01:05:00+01:00',
  });
  await job.main();
  expect(sandbox.acme.release('1.1.0')?.deploys).toMatchObject([
    {
      environment: 'staging',
      name: 'Blue',
      url: 'https://shop.example.com/',
      dateStarted: expect.stringMatching(/^2026-01-01T00:00:00/),
      dateFinished: expect.stringMatching(/^2026-01-01T00:05:00/),
    },
  ]);
});

test('the older names of the inputs are accepted', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({
    version: 'refs/tags/7.0',
    version_prefix: 'shop@',
    set_commits: 'skip',
    finalize: '0',
  });
  expect((await job.main()).outputs).toMatchObject({ release: 'shop@7.0', created: 'true' });
  expect(sandbox.acme.release('shop@7.0')).toMatchObject({ commitCount: 0, dateReleased: null });
});

test.each(['false', 'true'])(
  'a project that the release does not belong to is a warning, with dry-run: %s',
  async (dryRun) => {
    await using sandbox = await startSandbox();
    sandbox.acme.addRelease('1.1.0', { projects: ['web'] });
    await using job = await sandbox.job({
      'create-release': 'false',
      finalize: 'true',
      projects: 'web api',
      'dry-run': dryRun,
    });
    const main = await job.main();
    expect(main).toMatchObject({
      exitCode: 0,
      warnings: [expect.stringContaining('Release 1.1.0 does not belong to project api')],
    });
    expect(main.log).toMatch(/Release: 1\.1\.0 [^\n]*, for web(?!, api)/);
    expect(sandbox.acme.release('1.1.0')?.projects).toEqual(['web']);
  },
);

test.each([
  ['a run', {}],
  ['a run with commits', { 'set-commits': 'auto' }],
  ['a dry run', { 'dry-run': 'true' }],
])('%s fails before it writes if the release does not belong to a project that is deployed', async (_run, inputs) => {
  await using sandbox = await startSandbox();
  sandbox.acme.addRelease('1.1.0', { projects: ['web'] });
  await using job = await sandbox.job({ ...deployOnly, projects: 'web api', ...inputs });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
  expect(main.errors).toEqual([expect.stringContaining('Release 1.1.0 does not belong to project api')]);
  expect(main.errors[0]).toContain(
    'Check projects: the release belongs to web. Or create the release for all projects.',
  );
  expect(sandbox.server.journal.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});
