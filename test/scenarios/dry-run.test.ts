import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleFiles } from '../support/debug-files/sample-files.ts';
import type { JobOptions } from '../support/job.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import { scheduledJob } from '../support/scheduled-job.ts';

const everything = {
  files: 'dist/**',
  'strip-prefix': 'dist',
  environment: 'production',
  'monitor-slug': 'nightly',
  'dry-run': 'true',
};

/** Runs both steps, and checks that they change nothing in Sentry and send no request that could. */
async function dryRun(sandbox: Sandbox, inputs: Record<string, string> = {}, options: Omit<JobOptions, 'inputs'> = {}) {
  const dsn = sandbox.web.dsn(sandbox.server.url);
  await using job = await sandbox.job({ ...everything, dsn, ...inputs }, options);
  await job.workspace.write('dist/app.js', 'one');
  await job.workspace.write('dist/page.js', 'page');
  const before = sandbox.acme.snapshot({ ids: true });
  sandbox.server.journal.clear();
  const main = await job.main();
  const post = await job.post('success');
  expect(sandbox.acme.snapshot({ ids: true })).toEqual(before);
  expect(sandbox.server.journal.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(main.state).toEqual({});
  expect(post).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  return main;
}

test('the whole run is previewed, and nothing is written', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.addRelease('1.0.0', {
    projects: ['web'],
    commits: [{ id: sandbox.shas[2] ?? '', repository: 'acme/shop' }],
  });
  const main = await dryRun(sandbox);
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  for (const line of [
    'Check-in: nightly in production would be opened now and closed when the job ends',
    'Release: 1.1.0 would be created, for web; version taken from the tag',
    /Commits: 3 commits \(.*; since release 1\.0\.0\) would be recorded/,
    'Files: 2 files found: 2 new, 0 replaced, 0 unchanged; 7 bytes would be sent',
    'Deploy: would be recorded for production',
    'Finalized: the release date would be set at the end of the run',
  ]) {
    expect(main.log).toMatch(line);
  }
  expect(main.log).toContain('dist/app.js → ~/app.js');
  expect(main.summary).toContain('This is a dry run&#58; nothing was written.');
});

test('no output says that something was done', async () => {
  await using sandbox = await startSandbox();
  expect((await dryRun(sandbox)).outputs).toEqual({
    ...{ release: '1.1.0', version: '1.1.0', outcome: 'dry-run' },
    ...{ 'commit-range': sandbox.shas[5], 'commit-range-reason': expect.any(String) },
  });
});

test('what Sentry has already is reported', async () => {
  await using sandbox = await startSandbox();
  const { 'dry-run': _, ...real } = everything;
  await using first = await sandbox.job({ ...real, dsn: sandbox.web.dsn(sandbox.server.url) });
  await first.workspace.write('dist/app.js', 'one');
  expect(await first.main()).toMatchObject({ exitCode: 0 });
  const main = await dryRun(sandbox);
  for (const line of [
    'Release: 1.1.0 already exists',
    'Files: 2 files found: 1 new, 0 replaced, 1 unchanged; 4 bytes would be sent',
    'Deploy: not recorded again for production: the release already has a deploy there with this URL',
    /Finalized: the release already has the date \d{4}-/,
  ]) {
    expect(main.log).toMatch(line);
  }
});

test.each([
  ['without a token', { 'auth-token': '' }, {}],
  [
    'for a pull request from a fork',
    { 'auth-token': '', release: '1.1.0' },
    {
      env: { GITHUB_EVENT_NAME: 'pull_request' },
      event: { pull_request: { head: { sha: 'c0ffee', repo: { full_name: 'mallory/shop' } } } },
    },
  ],
])('%s, Sentry is not asked, and the log says so', async (_, inputs, options) => {
  await using sandbox = await startSandbox();
  const main = await dryRun(sandbox, inputs, options);
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'dry-run', release: '1.1.0' } });
  expect(main.log).toContain('Dry run: nothing was compared with Sentry, because auth-token is not set.');
  expect(main.log).toContain('Files: 2 files found, 7 bytes');
  expect(sandbox.server.journal.requests.filter(({ service }) => service !== 'github')).toEqual([]);
});

test.each([
  ['main', { 'create-release': 'false' }],
  ['deploy', {}],
] as const)('without a token, a release that is not created has to exist: %s action', async (uses, inputs) => {
  await using sandbox = await startSandbox();
  const common = { 'dry-run': 'true', 'auth-token': '', environment: 'production' };
  await using job = await sandbox.job({ ...common, ...inputs }, uses === 'deploy' ? { uses } : {});
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { outcome: 'dry-run' } });
  expect(main.log).toContain('Release: 1.1.0 has to exist, for web; version taken from the tag');
});

test.each([
  ['an unknown project', { projects: 'wbe' }, 'project wbe'],
  ['an unknown project beside no commits', { projects: 'wbe', 'set-commits': 'skip' }, 'project wbe'],
  ['a pattern that matches nothing', { files: 'nothing/**' }, 'nothing/**'],
  ['a release that has to be there', { 'create-release': 'false' }, 'Check that release 1.1.0 exists'],
  ['an input that cannot be used', { release: 'a/b' }, 'release: "a/b"'],
])('what would fail fails: %s', async (_, inputs, problem) => {
  await using sandbox = await startSandbox();
  const main = await dryRun(sandbox, inputs);
  expect(main).toMatchObject({
    exitCode: 1,
    errors: [expect.stringContaining(problem)],
    outputs: { outcome: 'failed' },
  });
});

test('a revoked token fails the dry run', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.tokens.splice(0);
  const main = await dryRun(sandbox, { files: '' });
  expect(main).toMatchObject({ exitCode: 1, errors: [expect.stringContaining('Sentry answered 401')] });
});

test('a file that the token may not replace fails the dry run too', async () => {
  await using sandbox = await startSandbox();
  await using first = await sandbox.job({ files: 'dist/**', 'strip-prefix': 'dist' });
  await first.workspace.write('dist/app.js', 'another');
  await first.main();
  const main = await dryRun(sandbox);
  expect(main.errors).toEqual([expect.stringContaining('this token may not delete it')]);
});

test('an upload to Relace is previewed without a key and without a request', async () => {
  await using sandbox = await startSandbox();
  const main = await dryRun(sandbox, {
    ...{ 'auth-token': '', 'create-release': 'false', files: '', environment: '', 'monitor-slug': '' },
    ...{ 'relace-repo-id': 'rlc-1', 'relace-files': 'dist/**', 'relace-url': sandbox.server.relaceUrl },
  });
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { outcome: 'dry-run' } });
  expect(main.log).toContain('Relace: 2 files would be sent to repository rlc-1: 7 bytes');
  expect(main.summary).toContain('### Relace repository rlc-1');
  expect(main.summary).toContain('<summary>2 files in Relace, 7 bytes</summary>');
  expect(sandbox.server.journal.requests).toEqual([]);
});

test('no script gets a debug ID, and the log says how many would', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ sourcemaps: 'dist', 'dry-run': 'true' });
  const script = 'console.log(1);\n//# sourceMappingURL=app.js.map\n';
  const map = JSON.stringify({ version: 3, sources: ['a.ts'], sourcesContent: ['1'], names: [], mappings: 'AAAA' });
  const paths = [await job.workspace.write('dist/app.js', script), await job.workspace.write('dist/app.js.map', map)];
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'dry-run' } });
  expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual([script, map]);
  expect(main.log).toContain('debug IDs: 1 would be added');
  expect(main.log).toMatch(
    /Artifact bundle: 2 files of release 1\.1\.0, for web would be sent, unless .* \(not compared\)/,
  );
  expect(main.summary).toMatch(/app\.js.*not compared/);
  expect(sandbox.server.journal.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test.each([
  ['with a token', {}, /Debug files: 9 debug files found: 9 new, 0 unchanged; .* would be sent/],
  ['without a token', { 'auth-token': '' }, /Debug files: 9 debug files found, /],
])('debug files are previewed %s, and not stored', async (_, inputs, line) => {
  await using sandbox = await startSandbox();
  const debugFiles = { 'create-release': 'false', 'debug-files': 'symbols', 'dry-run': 'true' };
  await using job = await sandbox.job({ ...debugFiles, ...inputs });
  for (const [path, content] of Object.entries(sampleFiles)) await job.workspace.write(`symbols/${path}`, content);
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'dry-run' } });
  expect(main.log).toMatch(line);
  expect(sandbox.web.debugFiles).toEqual([]);
  expect(sandbox.server.journal.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('the check-in action sends nothing either', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, { 'dry-run': 'true' });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, warnings: [], state: {}, outputs: { outcome: 'dry-run' } });
  expect(main.log).toContain('Check-in: nightly in production would be opened now');
  await job.post('success');
  expect(sandbox.server.journal.requests).toEqual([]);
});
