import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';

const script = 'console.log("shop");\n';
const inputs = {
  projects: 'web api',
  files: 'dist/**',
  'strip-prefix': 'dist',
  environment: 'production',
  'monitor-slug': 'nightly',
};

function sha1(content: string): string {
  return createHash('sha1').update(content).digest('hex');
}

test('a pushed tag creates a release with files, commits, deploy and date, and a closed check-in', async () => {
  await using sandbox = await startSandbox();
  const { server, acme, web, shas } = sandbox;
  acme.addRelease('1.0.0', { projects: ['web'], commits: [{ id: shas[2] ?? '', repository: 'acme/shop' }] });
  await using job = await sandbox.job({ ...inputs, dsn: web.dsn(server.url) });
  await job.workspace.write('dist/app.js', script);
  await job.workspace.write('dist/css/app.css', 'body {}\n');

  const main = await job.main();
  expect(main.errors).toEqual([]);
  expect(main.warnings).toEqual([]);
  expect(main.exitCode).toBe(0);

  const release = acme.release('1.1.0');
  expect(release).toMatchObject({
    projects: ['web', 'api'],
    url: 'https://github.com/acme/shop/releases/tag/1.1.0',
    dateReleased: expect.any(String),
    lastCommit: shas[5],
  });
  expect(release?.commits.map(({ id, message, repository }) => [id, message, repository])).toEqual([
    [shas[5], 'Release 1.1.0', 'acme/shop'],
    [shas[4], 'Add a till', 'acme/shop'],
    [shas[3], 'Fix the cart', 'acme/shop'],
  ]);
  expect(release?.files.toSorted((a, b) => a.name.localeCompare(b.name))).toMatchObject([
    { name: '~/app.js', dist: null, size: script.length, sha1: sha1(script) },
    { name: '~/css/app.css', headers: { 'Content-Type': 'text/css' } },
  ]);
  expect(release?.deploys).toMatchObject([
    {
      environment: 'production',
      url: 'https://github.com/acme/shop/actions/runs/4711#api,web',
      projects: ['web', 'api'],
    },
  ]);
  expect(acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'in_progress', environment: 'production' }]);

  expect(main.outputs).toEqual({
    release: '1.1.0',
    version: '1.1.0',
    'release-url': `${server.url}/organizations/acme/releases/1.1.0/`,
    created: 'true',
    commits: '3',
    'commit-range': `${shas[2]}..${shas[5]}`,
    'commit-range-reason': 'since release 1.0.0',
    'files-uploaded': '2',
    'files-unchanged': '0',
    'bytes-uploaded': String(script.length + 8),
    'deploy-id': release?.deploys[0]?.id,
    'check-in-id': acme.monitor('nightly')?.checkIns[0]?.id,
    outcome: 'success',
  });
  expect(main.log).toContain('Release: 1.1.0 created, for web, api');
  expect(main.summary).toContain(`### Sentry release [1.1.0](${server.url}/organizations/acme/releases/1.1.0/)`);
  expect(main.summary).toContain('| **Commits** | 3 commits (');

  const post = await job.post('success');
  expect(post.exitCode).toBe(0);
  expect(acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok', duration: expect.any(Number) }]);
  expect(post.log).toContain('Check-in of monitor nightly closed as ok');
});

test('the writes to Sentry are in the documented order', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...inputs, dsn: sandbox.web.dsn(sandbox.server.url) });
  await job.workspace.write('dist/app.js', script);
  await job.main();

  const writes = sandbox.server.journal.requests.filter(({ method }) => method !== 'GET');
  expect(writes.map(({ method, path }) => `${method} ${path.replace(/\/cron\/.*/, '/cron/…')}`)).toEqual([
    `POST /api/${sandbox.web.id}/cron/…`,
    'POST /api/0/organizations/acme/releases/',
    'POST /api/0/organizations/acme/releases/1.1.0/files/',
    'POST /api/0/organizations/acme/releases/1.1.0/deploys/',
    'PUT /api/0/organizations/acme/releases/1.1.0/',
  ]);
});

test('a file is available in every project of the release', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...inputs, 'monitor-slug': '' });
  await job.workspace.write('dist/app.js', script);
  await job.main();

  for (const project of ['web', 'api']) {
    const response = await fetch(`${sandbox.server.url}/api/0/projects/acme/${project}/releases/1.1.0/files/`, {
      headers: { authorization: `Bearer ${sandbox.token}` },
    });
    expect(await response.json(), project).toMatchObject([{ name: '~/app.js', sha1: sha1(script) }]);
  }
});
