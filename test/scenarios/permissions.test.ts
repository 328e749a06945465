import { describe, expect, test } from 'vitest';
import type { Fault } from '../sentry-server/faults.ts';
import type { Scope } from '../sentry-server/store/token.ts';
import { fastClock, type JobOptions } from '../support/job.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';

const everything = { files: 'dist/**', environment: 'production' };
/** What newer servers have in addition; none of it says that a server is old. */
const acceptedSince2018 = ['debug_files', 'release_files', 'pdbs', 'sources', 'bcsymbolmaps', 'il2cpp', 'portablepdbs'];

async function runWith(
  sandbox: Sandbox,
  scopes: readonly Scope[],
  inputs: Readonly<Record<string, string>> = everything,
  options: Omit<JobOptions, 'inputs'> = {},
) {
  const { acme, server } = sandbox;
  const token = acme.addToken({ kind: 'user', scopes });
  await using job = await sandbox.job({ 'auth-token': token, org: 'acme', url: server.url, ...inputs }, options);
  await job.workspace.write('dist/app.js', 'one');
  return await job.main();
}

const startOldSandbox = () => startSandbox({ version: '23.7.1' });

function writes({ server }: Sandbox) {
  return server.journal.requests.filter(({ method }) => method !== 'GET');
}

describe('a token without the scopes that the run needs', () => {
  test('is one error with all purposes, before anything is written', async () => {
    await using sandbox = await startSandbox();
    const main = await runWith(sandbox, ['org:read', 'event:read']);
    expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(main.errors).toEqual([
      'The token needs the scopes project:releases to create releases, record commits, upload files, record deploys ' +
        'and finalize releases, and project:read to record deploys, but has only org:read and event:read\n' +
        'Set auth-token to an organization token, or to a token that also has project:releases and project:read.',
    ]);
    expect(writes(sandbox)).toEqual([]);
  });

  test('is an error in a dry run too', async () => {
    await using sandbox = await startSandbox();
    const main = await runWith(sandbox, ['project:read', 'org:read'], { ...everything, 'dry-run': 'true' });
    expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(main.errors).toEqual([expect.stringMatching(/^The token needs the scope project:releases to create rel/)]);
  });

  test('is reported beside other problems', async () => {
    await using sandbox = await startSandbox();
    const main = await runWith(sandbox, ['project:read'], { ...everything, projects: 'wbe' });
    expect(main.errors).toHaveLength(1);
    expect(main.errors[0]?.split('\n')).toEqual([
      '2 problems:',
      expect.stringContaining('The token needs the scope project:releases'),
      expect.stringContaining('project wbe'),
    ]);
  });

  test('does not need those of stages that do not run', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.addRelease('1.1.0', { projects: ['web'] });
    const inputs = { 'create-release': 'false', 'debug-files': 'dist', 'if-no-files-found': 'ignore' };
    const { errors } = await runWith(sandbox, ['project:read'], inputs);
    expect(errors).toEqual([
      expect.stringMatching(/project:releases to upload debug files, but has only project:read/),
    ]);
  });

  test('is refused before a file is replaced that it may not delete', async () => {
    await using sandbox = await startSandbox();
    const files = { files: 'dist/**', 'existing-files': 'replace' };
    await using job = await sandbox.job(files);
    await job.workspace.write('dist/app.js', 'another');
    expect(await job.main()).toMatchObject({ exitCode: 0 });
    sandbox.server.journal.clear();
    const { errors } = await runWith(sandbox, ['project:read', 'project:write'], files);
    expect(errors).toEqual([expect.stringContaining('this token may not delete it')]);
    expect(writes(sandbox)).toEqual([]);
  });
});

describe('a deploy', () => {
  test('without project:read is refused on an old server before anything is written', async () => {
    await using sandbox = await startOldSandbox();
    const main = await runWith(sandbox, ['project:releases', 'org:read']);
    expect(main).toMatchObject({ exitCode: 1, warnings: [] });
    expect(main.errors).toEqual([
      'The token needs the scope project:read to record deploys, but has only project:releases and org:read\n' +
        'Set auth-token to an organization token, or to a token that also has project:read.',
    ]);
    expect(writes(sandbox)).toEqual([]);
  });

  test.each<[string, readonly Scope[]]>([
    ['an old server with project:read', ['project:releases', 'project:read']],
    ['an old server with a broader scope', ['project:admin', 'project:read']],
  ])('is recorded on %s', async (_what, scopes) => {
    await using sandbox = await startOldSandbox();
    expect(await runWith(sandbox, scopes)).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(sandbox.acme.release('1.1.0')?.deploys).toHaveLength(1);
  });

  test('without project:read is recorded on a new server, without a warning', async () => {
    await using sandbox = await startSandbox();
    expect(await runWith(sandbox, ['project:releases'])).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(sandbox.acme.release('1.1.0')?.deploys).toHaveLength(1);
  });

  test.each<[string, string[]]>([
    ['may be of either age', [...acceptedSince2018, 'artifact_bundles', 'artifact_bundles_v2']],
    ['is not Sentry', ['debug_files', 'release_files', 'artifact_bundles']],
  ])('without project:read is a warning if the server %s', async (_what, accept) => {
    await using sandbox = await startSandbox();
    sandbox.acme.chunks.settings.accept = accept;
    const main = await runWith(sandbox, ['project:releases']);
    expect(main).toMatchObject({ exitCode: 0, errors: [] });
    expect(main.warnings).toEqual([
      'Older self-hosted servers require the scope project:read to record deploys, but the token has only ' +
        'project:releases. Set auth-token to an organization token, or to a token that also has project:read.',
    ]);
  });

  test('that an old server refuses in spite of the warning says which scope to add', async () => {
    await using sandbox = await startOldSandbox();
    sandbox.acme.chunks.settings.accept.push('artifact_bundles_v2');
    const { exitCode, errors } = await runWith(sandbox, ['project:releases']);
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/Insufficient access to project.*has the scope project:read/s)]);
  });

  test('with project:write alone is refused by every server', async () => {
    await using sandbox = await startSandbox();
    const { errors } = await runWith(sandbox, ['project:write']);
    expect(errors).toEqual([expect.stringContaining('needs the scope project:read to record deploys')]);
    expect(writes(sandbox)).toEqual([]);
  });
});

const readOnly: readonly Scope[] = ['project:read'];
/** Other requests need their time. */
const fast = { preload: [fastClock(4)] };

describe('what the server does not say is no error', () => {
  test.each<[string, Fault]>([
    ['404', { kind: 'respond', status: 404, body: '' }],
    ['500', { kind: 'respond', status: 500, body: { detail: 'Internal Error' } }],
    ['429', { kind: 'respond', status: 429, headers: { 'Retry-After': '3600' }, body: {} }],
    ['a page', { kind: 'respond', status: 200, body: '<title>Log in</title>' }],
    ['no scopes', { kind: 'respond', status: 200, body: { version: '0', auth: null, user: null } }],
    ['no answer', { kind: 'stall' }],
    ['a lost connection', { kind: 'reset' }],
  ])('%s: the token is trusted until a request is refused', async (_what, fault) => {
    await using sandbox = await startSandbox();
    const { server } = sandbox;
    server.faults.add({ path: /^\/api\/0\/$/, times: 99, fault });
    expect(await runWith(sandbox, ['project:releases'], everything, fast)).toMatchObject({
      exitCode: 0,
      errors: [],
      warnings: [],
    });
    const { errors, warnings } = await runWith(sandbox, readOnly, { release: '2' }, fast);
    expect({ errors, warnings }).toEqual({
      errors: [expect.stringMatching(/create release 2: Sentry answered 403.*has the scope project:releases/s)],
      warnings: [],
    });
  });

  test('the age of the server: the deploy is tried, with a warning', async () => {
    await using sandbox = await startSandbox();
    const fault = { kind: 'stall' } as const;
    sandbox.server.faults.add({ path: /chunk-upload/, fault });
    const main = await runWith(sandbox, ['project:releases'], everything, fast);
    expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [expect.stringContaining('project:read')] });
  });
});

test('an organization token has everything that a run needs', async () => {
  await using sandbox = await startOldSandbox();
  await using job = await sandbox.job(everything);
  await job.workspace.write('dist/app.js', 'one');
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(sandbox.server.journal.requests.filter(({ path }) => path === '/api/0/')).toHaveLength(1);
});

test('a revoked token is one error', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.tokens.splice(0);
  await using job = await sandbox.job(everything);
  await job.workspace.write('dist/app.js', 'one');
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
  expect(main.errors).toEqual([expect.stringMatching(/^Could not .*: Sentry answered 401 \(Invalid org token\)/)]);
  expect(main.errors[0]?.match(/401/g)).toHaveLength(1);
});
