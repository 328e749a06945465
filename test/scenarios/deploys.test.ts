import { describe, expect, test } from 'vitest';
import type { StepRun } from '../support/job.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';

/* Which deploys are recorded when jobs and runs are repeated. */

interface DeployOptions {
  readonly run?: number;
  readonly release?: string;
  readonly projects?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

const servers = [
  ['newer servers', 'current'],
  ['servers like 23.7', '23.7.1'],
] as const;

async function startServers(serverVersion: 'current' | '23.7.1'): Promise<Sandbox> {
  const sandbox = await startSandbox({ version: serverVersion });
  for (const version of ['1.0', '2.0']) sandbox.acme.addRelease(version, { projects: ['web', 'api'] });
  return sandbox;
}

/** One attempt of a job that deploys a release. */
async function deploy(sandbox: Sandbox, options: DeployOptions = {}): Promise<StepRun> {
  const { run = 1, release = '1.0', projects = 'web', inputs = {} } = options;
  await using job = await sandbox.job(
    { environment: 'production', release, projects, ...inputs },
    { uses: 'deploy', env: { GITHUB_RUN_ID: String(run) } },
  );
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  return main;
}

/** Each as `release: projects to environment`, oldest first. */
function recorded({ acme }: Sandbox): readonly string[] {
  const deploys = acme.releases.flatMap(({ version, deploys }) => deploys.map((stored) => ({ version, ...stored })));
  return deploys
    .toSorted((a, b) => a.id - b.id)
    .map(({ version, projects, environment }) => `${version}: ${projects.map(({ slug }) => slug)} to ${environment}`);
}

describe.each(servers)('two jobs of one run, on %s', (_servers, serverVersion) => {
  const each = ['1.0: api to production', '1.0: web to production'];

  test('one after the other, each records the deploy of its project, and a second attempt adds none', async () => {
    await using sandbox = await startServers(serverVersion);
    const first = [await deploy(sandbox, { projects: 'web' }), await deploy(sandbox, { projects: 'api' })];
    expect(recorded(sandbox).toSorted()).toEqual(each);
    const second = [await deploy(sandbox, { projects: 'web' }), await deploy(sandbox, { projects: 'api' })];
    expect(recorded(sandbox).toSorted()).toEqual(each);
    const ids = (runs: readonly StepRun[]) => runs.map(({ outputs }) => outputs['deploy-id']);
    expect(ids(second)).toEqual(ids(first));
    expect(second[0]?.log).toContain('Deploy: not recorded again for production');
  });

  test('at the same time, each records the deploy of its project, and a second attempt adds none', async () => {
    await using sandbox = await startServers(serverVersion);
    for (const _attempt of [1, 2]) {
      await Promise.all(['web', 'api'].map((projects) => deploy(sandbox, { projects })));
      expect(recorded(sandbox).toSorted()).toEqual(each);
    }
  });

  test('at the same time for the same project, a second attempt adds none', async () => {
    await using sandbox = await startServers(serverVersion);
    const attempt = async () => {
      await Promise.all([deploy(sandbox), deploy(sandbox)]);
      return recorded(sandbox);
    };
    const first = await attempt();
    expect(first).toContain('1.0: web to production');
    expect(await attempt()).toEqual(first);
  });

  test('for the same project, only one is recorded', async () => {
    await using sandbox = await startServers(serverVersion);
    for (const _attempt of [1, 2, 3, 4]) await deploy(sandbox);
    expect(recorded(sandbox)).toEqual(['1.0: web to production']);
  });

  test('the order of the projects does not matter', async () => {
    await using sandbox = await startServers(serverVersion);
    await deploy(sandbox, { projects: 'web, api' });
    await deploy(sandbox, { projects: 'api, web' });
    expect(recorded(sandbox)).toHaveLength(1);
  });
});

const tokens = ['an organization token', 'a user token'] as const;
const urls = [
  ['the default URL', {}],
  ['a fixed URL', { 'deploy-url': 'https://shop.example/' }],
] as const;

describe.each(servers)('a rollback, on %s', (_servers, serverVersion) => {
  describe.each(tokens)('with %s', (kind) => {
    test.each(urls)('and %s, is recorded when an older run is repeated, and so is the way back', async (_url, url) => {
      await using sandbox = await startServers(serverVersion);
      const inputs = { ...url, ...(kind === 'a user token' && userToken(sandbox)) };
      const older = { run: 1, release: '1.0', inputs };
      const newer = { run: 2, release: '2.0', inputs };
      await deploy(sandbox, older);
      await deploy(sandbox, newer);
      const rollback = await deploy(sandbox, older);
      expect(rollback.log).toContain(
        'Deploy: recorded for production again: release 2.0 was deployed there in between',
      );
      const [one, two] = ['1.0: web to production', '2.0: web to production'];
      expect(recorded(sandbox)).toEqual([one, two, one]);
      expect(rollback.outputs['deploy-id']).toBe(sandbox.acme.release('1.0')?.deploys.at(-1)?.id);

      await deploy(sandbox, older);
      expect(recorded(sandbox)).toHaveLength(3);
      await deploy(sandbox, newer);
      await deploy(sandbox, newer);
      expect(recorded(sandbox)).toEqual([one, two, one, two]);
    });
  });

  test('to a release that is older than many others is noticed', async () => {
    await using sandbox = await startServers(serverVersion);
    const versions = Array.from({ length: 12 }, (_, index) => `3.${index}`);
    const minutesAgo = (minutes: number) => 1_000 * (Date.now() - 60_000 * minutes);
    for (const [index, version] of versions.entries()) {
      const release = sandbox.acme.addRelease(version, { projects: ['web'] });
      release.deploys.push(storedDeploy(sandbox, minutesAgo(60 - index)));
    }
    sandbox.acme.environments.add('production');
    const inputs = { 'deploy-url': 'https://shop.example/' };
    await deploy(sandbox, { release: '3.0', inputs });
    await deploy(sandbox, { release: '3.11', inputs });
    expect(sandbox.acme.release('3.0')?.deploys).toHaveLength(2);
    expect(sandbox.acme.release('3.11')?.deploys).toHaveLength(2);
  });

  test('with the same finished-at is not recorded again', async () => {
    await using sandbox = await startServers(serverVersion);
    const inputs = { 'finished-at': '2026-01-02T03:04:05Z', 'deploy-url': 'https://shop.example/' };
    await deploy(sandbox, { release: '1.0', inputs });
    await deploy(sandbox, { release: '2.0', run: 2 });
    await deploy(sandbox, { release: '1.0', inputs });
    expect(recorded(sandbox)).toEqual(['1.0: web to production', '2.0: web to production']);
  });

  test('of one of two projects is recorded for both', async () => {
    await using sandbox = await startServers(serverVersion);
    const both = { run: 1, release: '1.0', projects: 'web, api' };
    await deploy(sandbox, both);
    await deploy(sandbox, { run: 2, release: '2.0', projects: 'api' });
    await deploy(sandbox, both);
    expect(recorded(sandbox)).toEqual([
      '1.0: web,api to production',
      '2.0: api to production',
      '1.0: web,api to production',
    ]);
  });

  test.each([
    ['to another environment', { inputs: { environment: 'staging' } }],
    ['for another project', { projects: 'api' }],
  ])('is not assumed if another release was deployed only %s', async (_what, other) => {
    await using sandbox = await startServers(serverVersion);
    await deploy(sandbox, { run: 2, release: '2.0' });
    await deploy(sandbox);
    await deploy(sandbox, { run: 3, release: '2.0', ...other });
    await deploy(sandbox);
    expect(recorded(sandbox)).toHaveLength(3);
  });
});

test('jobs of one run with the same URL of their own each record the deploy of their project', async () => {
  await using sandbox = await startServers('current');
  const inputs = { 'deploy-url': 'https://shop.example/' };
  for (const projects of ['web', 'api', 'web', 'api']) await deploy(sandbox, { projects, inputs });
  expect(recorded(sandbox)).toEqual(['1.0: web to production', '1.0: api to production']);
});

describe('a deploy of two projects with a URL of its own', () => {
  const inputs = { 'deploy-url': 'https://shop.example/' };
  const both = { projects: 'web, api', inputs };
  const first = '1.0: web to production';

  test('is recorded for the project that lacks it, and a second attempt adds none', async () => {
    await using sandbox = await startServers('current');
    await deploy(sandbox, { projects: 'web', inputs });
    const preview = await deploy(sandbox, { ...both, inputs: { ...inputs, 'dry-run': 'true' } });
    expect(preview.log).toContain('Deploy: would be recorded for production, only for api');
    const rest = await deploy(sandbox, both);
    expect(rest.log).toContain('Deploy: recorded for production, only for api: the release already has a deploy there');
    const each = [first, '1.0: api to production'];
    expect(recorded(sandbox)).toEqual(each);
    for (const projects of ['web, api', 'web', 'api']) await deploy(sandbox, { projects, inputs });
    expect(recorded(sandbox)).toEqual(each);
  });

  test('is recorded for the project that lacks it, also with the dates of the other and if the answer is lost', async () => {
    await using sandbox = await startServers('current');
    const dated = { ...inputs, 'started-at': '1767225600', 'finished-at': '1767225900' };
    await deploy(sandbox, { projects: 'web', inputs: dated });
    sandbox.server.faults.add({ method: 'POST', path: /deploys/, fault: { kind: 'reset', takesEffect: false } });
    const rest = await deploy(sandbox, { projects: 'web, api', inputs: dated });
    expect(recorded(sandbox)).toEqual([first, '1.0: api to production']);
    expect(rest.outputs['deploy-id']).toBe(sandbox.acme.release('1.0')?.deploys.at(-1)?.id);
  });

  test('is recorded again only for the project where another release was deployed in between', async () => {
    await using sandbox = await startServers('current');
    for (const projects of ['web', 'api']) await deploy(sandbox, { projects, inputs });
    await deploy(sandbox, { run: 2, release: '2.0', projects: 'api' });
    const rollback = await deploy(sandbox, both);
    expect(rollback.log).toContain(
      'Deploy: recorded for production again, only for api: release 2.0 was deployed there in between',
    );
    expect(recorded(sandbox).slice(2)).toEqual(['2.0: api to production', '1.0: api to production']);
  });

  test('is not recorded again if another release was deployed before that of the other project', async () => {
    await using sandbox = await startServers('current');
    await deploy(sandbox, { projects: 'web', inputs });
    await deploy(sandbox, { run: 2, release: '2.0', projects: 'api' });
    await deploy(sandbox, { projects: 'api', inputs });
    await deploy(sandbox, both);
    expect(recorded(sandbox)).toEqual([first, '2.0: api to production', '1.0: api to production']);
  });

  test('is not recorded on servers that list the deploys of all projects', async () => {
    await using sandbox = await startServers('23.7.1');
    await deploy(sandbox, { projects: 'web', inputs });
    expect((await deploy(sandbox, both)).log).toContain('Deploy: not recorded again for production');
    expect(recorded(sandbox)).toEqual([first]);
  });

  test('is not looked up for each project if the release has no deploy with this URL', async () => {
    await using sandbox = await startServers('current');
    await deploy(sandbox, { projects: 'web' });
    sandbox.server.journal.clear();
    await deploy(sandbox, both);
    const lists = sandbox.server.journal.lines().filter((line) => /^GET .*\/deploys\//.test(line));
    expect(lists).toHaveLength(1);
    expect(recorded(sandbox)).toEqual([first, '1.0: web,api to production']);
  });
});

describe.each(servers)('if the answer is lost, on %s', (_servers, serverVersion) => {
  test('the deploy is found, and not that of another project with the same dates', async () => {
    await using sandbox = await startServers(serverVersion);
    const inputs = { 'started-at': '1767225600', 'finished-at': '1767225900' };
    await deploy(sandbox, { projects: 'api', inputs });
    sandbox.server.faults.add({ method: 'POST', path: /deploys/, fault: { kind: 'reset', takesEffect: true } });
    const { outputs } = await deploy(sandbox, { projects: 'web', inputs });
    expect(recorded(sandbox)).toEqual(['1.0: api to production', '1.0: web to production']);
    expect(outputs['deploy-id']).toBe(sandbox.acme.release('1.0')?.deploys.at(-1)?.id);
  });

  test('and nothing was stored, it is recorded', async () => {
    await using sandbox = await startServers(serverVersion);
    const inputs = { 'started-at': '1767225600', 'finished-at': '1767225900' };
    await deploy(sandbox, { projects: 'api', inputs });
    sandbox.server.faults.add({ method: 'POST', path: /deploys/, fault: { kind: 'reset', takesEffect: false } });
    await deploy(sandbox, { projects: 'web', inputs });
    expect(recorded(sandbox)).toEqual(['1.0: api to production', '1.0: web to production']);
  });
});

describe('a first deploy sends no request to compare it with others', () => {
  const root = '/api/0/organizations/acme/releases';

  test('of a new release', async () => {
    await using sandbox = await startSandbox();
    await using job = await sandbox.job({ environment: 'production', 'set-commits': 'skip' });
    await job.main();
    expect(sandbox.server.journal.lines()).toEqual([
      'GET /api/0/ → 200',
      `POST ${root}/ → 201`,
      `POST ${root}/1.1.0/deploys/ → 201`,
      `PUT ${root}/1.1.0/ → 200`,
    ]);
  });

  test('of a release that exists', async () => {
    await using sandbox = await startServers('current');
    await deploy(sandbox);
    expect(sandbox.server.journal.lines()).toEqual([
      'GET /api/0/ → 200',
      `GET ${root}/1.0/ → 200`,
      `POST ${root}/1.0/deploys/ → 201`,
    ]);
  });

  test('but those of a release with other deploys are listed', async () => {
    await using sandbox = await startServers('current');
    await deploy(sandbox, { inputs: { environment: 'staging' } });
    sandbox.server.journal.clear();
    await deploy(sandbox);
    expect(sandbox.server.journal.lines()).toEqual([
      'GET /api/0/ → 200',
      `GET ${root}/1.0/ → 200`,
      `GET ${root}/1.0/deploys/ → 200`,
      `POST ${root}/1.0/deploys/ → 201`,
    ]);
  });
});

test.each(servers)('a dry run shows what would be recorded, on %s', async (_servers, serverVersion) => {
  await using sandbox = await startServers(serverVersion);
  const preview = async (options: DeployOptions) => {
    const before = recorded(sandbox);
    const { log, outputs } = await deploy(sandbox, { ...options, inputs: { 'dry-run': 'true' } });
    expect(recorded(sandbox)).toEqual(before);
    expect(outputs).toMatchObject({ outcome: 'dry-run' });
    return /Deploy: (.*)/.exec(log)?.[1];
  };
  const [older, newer] = [
    { run: 1, release: '1.0' },
    { run: 2, release: '2.0' },
  ];
  expect(await preview(older)).toBe('would be recorded for production');
  await deploy(sandbox, older);
  expect(await preview(older)).toMatch(/^not recorded again for production/);
  await deploy(sandbox, newer);
  expect(await preview(older)).toBe(
    'would be recorded for production again: release 2.0 was deployed there in between',
  );
});

function userToken({ acme }: Sandbox): Readonly<Record<string, string>> {
  const scopes = ['project:read', 'project:releases', 'org:read'] as const;
  return { 'auth-token': acme.addToken({ kind: 'user', scopes }), org: 'acme', url: acme.context.origin };
}

function storedDeploy({ acme, web }: Sandbox, dateFinished: number) {
  return {
    ...{ id: acme.context.nextId(), environment: 'production', name: null, url: 'https://shop.example/' },
    ...{ dateStarted: null, dateFinished, projects: [web] },
  };
}
