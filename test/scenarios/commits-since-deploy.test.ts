import { describe, expect, test } from 'vitest';
import type { SentryServerOptions } from '../sentry-server/server.ts';
import { type GitSandbox, startGitSandbox } from '../support/git-sandbox.ts';
import type { StepRun } from '../support/job.ts';

/* `commits-since: deploy`: which commits a release has that is deployed after others, and after a rollback. */

interface Target {
  readonly environment?: string;
  /** Slugs, `web` by default. */
  readonly projects?: string;
}

interface Shop extends GitSandbox {
  /** One commit for each name; returns the SHAs by name. */
  commit<const Name extends string>(...names: readonly Name[]): Promise<Record<Name, string>>;
  /** Adds a release with that commit. */
  create(version: string, commit: string, projects?: string): void;
  /** Adds a deploy of a release, as a workflow run would record it. It is later than all others. */
  deploy(version: string, target?: Target): void;
  /** Runs the main action at that commit. It deploys to production, unless the inputs say otherwise. */
  run(version: string, head: string, inputs?: Readonly<Record<string, string>>): Promise<ReleaseRun>;
}

type ReleaseRun = StepRun & { readonly commits: readonly string[] };

async function openShop(options?: SentryServerOptions): Promise<Shop> {
  const sandbox = await startGitSandbox(options);
  const { acme } = sandbox;
  const slugsOf = (projects: string) => projects.split(', ');
  let runId = 0;
  return {
    ...sandbox,
    async commit(...names) {
      const shas: [string, string][] = [];
      for (const name of names) shas.push([name, await sandbox.repository.commit(name)]);
      return Object.fromEntries(shas) as never;
    },
    create(version, id, projects = 'web') {
      acme.addRelease(version, { projects: slugsOf(projects), commits: [{ id, repository: 'acme/shop' }] });
    },
    deploy(version, { environment = 'production', projects = 'web' } = {}) {
      runId++;
      acme.environments.add(environment);
      acme.findRelease(version)?.deploys.push({
        id: acme.context.nextId(),
        environment,
        name: null,
        url: `https://github.com/acme/shop/actions/runs/${runId}#${slugsOf(projects).toSorted().join(',')}`,
        dateStarted: null,
        dateFinished: 1_000 * (Date.now() - 3_600_000 + 1_000 * runId),
        projects: acme.projects.filter(({ slug }) => slugsOf(projects).includes(slug)),
      });
    },
    async run(release, head, inputs = {}) {
      const all = { environment: 'production', 'commits-since': 'deploy', release, ...inputs };
      const run = await sandbox.release(head, all);
      expect(run).toMatchObject({ errors: [], exitCode: 0 });
      return { ...run, commits: commitsOf(sandbox, release) };
    },
    [Symbol.asyncDispose]: () => sandbox[Symbol.asyncDispose](),
  };
}

const commitsOf = ({ acme }: GitSandbox, version: string) => acme.release(version)?.commits.map(({ id }) => id) ?? [];
const reasonOf = ({ outputs }: StepRun) => outputs['commit-range-reason'];
const dryRun = { 'dry-run': 'true' };

describe.each([
  ['newer servers', 'current'],
  ['servers like 23.7', '23.7.1'],
] as const)('on %s', (_servers, version) => {
  test('a release has the commits of releases that were not deployed, too', async () => {
    await using shop = await openShop({ version });
    const { a, b, c, d } = await shop.commit('a', 'b', 'c', 'd');
    await shop.run('1.0', a);
    shop.create('1.1', b);
    await shop.run('1.2', c, { environment: 'staging', 'commits-since': 'release' });
    const run = await shop.run('1.3', d);
    expect(run.commits).toEqual([d, c, b]);
    expect(run.outputs).toMatchObject({
      commits: '3',
      'commit-range': `${a}..${d}`,
      'commit-range-reason': 'since release 1.0, which is live in production',
    });
    expect(run.summary).toContain('since release 1.0, which is live in production');
    expect(commitsOf(shop, '1.2'), 'the commits of the other releases stay').toEqual([c]);
  });

  test('after a rollback, the range starts after the release that is live', async () => {
    await using shop = await openShop({ version });
    const { a, b, c } = await shop.commit('a', 'b', 'c');
    shop.create('1.0', a);
    shop.create('1.1', b);
    for (const version of ['1.0', '1.1', '1.0']) shop.deploy(version);
    expect((await shop.run('1.2', c)).commits).toEqual([c, b]);
  });

  test('of several projects, the range starts after the oldest release, not the oldest deploy', async () => {
    await using shop = await openShop({ version });
    const { a, b, c } = await shop.commit('a', 'b', 'c');
    const projects = 'web, api';
    shop.create('1.0', a, projects);
    shop.create('1.1', b, projects);
    shop.deploy('1.1', { projects });
    shop.deploy('1.0', { projects: 'api' });
    const preview = await shop.run('web-1.2', c, dryRun);
    expect(reasonOf(preview)).toBe('since release 1.1, which is live in production');
    const run = await shop.run('1.2', c, { projects });
    expect(run.commits).toEqual([c, b]);
    expect(reasonOf(run)).toBe('since release 1.0, which is the oldest one live in production');
  });

  test('of several projects, a hotfix of an old release counts as old', async () => {
    await using shop = await openShop({ version });
    const { a, b, c } = await shop.commit('a', 'b', 'c');
    shop.repository.git('switch', '--quiet', '--create', 'hotfix', a);
    const hotfix = await shop.repository.commit('hotfix', { 'hotfix.txt': '1' });
    shop.create('2.0', b, 'web');
    shop.create('1.0.1', hotfix, 'api');
    shop.deploy('2.0', { projects: 'web' });
    shop.deploy('1.0.1', { projects: 'api' });
    const run = await shop.run('3.0', c, { projects: 'web, api' });
    expect(run.commits).toEqual([c, b]);
    expect(reasonOf(run)).toContain('since release 1.0.1, which is the oldest one live in production; commit');
  });

  test('the deploys of other projects do not count', async () => {
    await using shop = await openShop({ version });
    const { a, b, c } = await shop.commit('a', 'b', 'c');
    shop.create('1.0', a, 'web, api');
    shop.create('1.1', b, 'web, api');
    shop.deploy('1.0', { projects: 'web, api' });
    shop.deploy('1.1', { projects: 'api' });
    expect((await shop.run('1.2', c)).commits).toEqual([c, b]);
  });
});

test('a hotfix has its own commits', async () => {
  await using shop = await openShop();
  const { a, b } = await shop.commit('a', 'b');
  shop.create('1.1', b);
  shop.deploy('1.1');
  shop.repository.git('switch', '--quiet', '--create', 'hotfix', a);
  const hotfix = await shop.repository.commit('hotfix', { 'hotfix.txt': '1' });
  const run = await shop.run('1.0.1', hotfix);
  expect(run.commits).toEqual([hotfix]);
  expect(reasonOf(run)).toContain('since release 1.1, which is live in production; commit');
});

describe('the commits of a release stay as they are', () => {
  test('if it has commits, also when it is deployed again', async () => {
    await using shop = await openShop();
    const { a, b, c } = await shop.commit('a', 'b', 'c');
    shop.create('1.0', a);
    shop.deploy('1.0');
    shop.create('1.1', b);
    shop.create('1.2', c);
    for (const _attempt of [1, 2]) {
      const run = await shop.run('1.2', c);
      expect(run.commits).toEqual([c]);
      expect(reasonOf(run)).toBe('the release keeps the commits that it has');
      expect(run.outputs).toMatchObject({ commits: '1', 'commit-range': c });
      expect(run.log).toContain('already recorded');
    }
  });

  test.each([
    ['is behind the one that is live', 'a', 'this is a rollback'],
    ['has the same commit as the one that is live', 'b', 'this is the same commit'],
  ] as const)('if it %s', async (_what, name, reason) => {
    await using shop = await openShop();
    const shas = await shop.commit('a', 'b');
    shop.create('2.0', shas.b);
    shop.deploy('2.0');
    const run = await shop.run('1.0', shas[name]);
    expect(run).toMatchObject({ commits: [], warnings: [], outputs: { commits: '0' } });
    expect(reasonOf(run)).toBe(`since release 2.0, which is live in production; ${reason}`);
  });
});

test('a repeated run whose release got no commits starts after what was live before', async () => {
  await using shop = await openShop();
  const { a, b } = await shop.commit('a', 'b');
  shop.create('1.0', a);
  shop.deploy('1.0');
  await shop.run('1.1', b, { 'github-token': '' });
  const run = await shop.run('1.1', b);
  expect(run.commits).toEqual([b]);
  expect(reasonOf(run)).toBe('since release 1.0, which is live in production');
});

describe('the range starts as without commits-since, and the reason says why', () => {
  test('if nothing was deployed to the environment', async () => {
    await using shop = await openShop();
    const { a, b, c } = await shop.commit('a', 'b', 'c');
    shop.repository.git('tag', 'v0', a);
    const first = await shop.run('1.0', b, { environment: 'staging' });
    expect(reasonOf(first)).toBe(
      'since tag v0, because no other release is live in staging and no earlier release has commits',
    );
    const run = await shop.run('1.1', c);
    expect(run.commits).toEqual([c]);
    expect(reasonOf(run)).toBe('since release 1.0, because no other release is live in production');
  });

  test('if the release that is live has no commits of the repository', async () => {
    await using shop = await openShop();
    const { a, b } = await shop.commit('a', 'b');
    shop.create('1.0', a);
    shop.acme.addRelease('api@7', { projects: ['web'], commits: [{ id: 'e'.repeat(40), repository: 'acme/api' }] });
    shop.acme.addRelease('empty', { projects: ['web'] });
    for (const version of ['api@7', 'empty']) {
      shop.deploy(version);
      expect(reasonOf(await shop.run('2.0', b, dryRun))).toBe(
        `since release 1.0, because release ${version}, which is live in production, has no commits of acme/shop`,
      );
    }
  });

  test('if the commit of the release that is live was not found', async () => {
    await using shop = await openShop();
    const { a, b } = await shop.commit('a', 'b');
    shop.create('1.0', a);
    shop.create('lost', 'f'.repeat(40));
    shop.deploy('lost');
    const run = await shop.run('1.1', b);
    expect(run.commits).toEqual([b]);
    expect(run.warnings).toEqual([expect.stringContaining('since release lost, which is live in production')]);
    expect(reasonOf(run)).toBe(
      'since release 1.0, because the commit of release lost, which is live in production, was not found',
    );
  });
});

test('a project that was never deployed does not matter', async () => {
  await using shop = await openShop();
  const { a, b, c } = await shop.commit('a', 'b', 'c');
  shop.create('1.0', a);
  shop.deploy('1.0');
  shop.create('1.1', b, 'web, api');
  expect((await shop.run('1.2', c, { projects: 'web, api' })).commits).toEqual([c, b]);
});

test('a user token can read what is live', async () => {
  await using shop = await openShop();
  const { a, b, c } = await shop.commit('a', 'b', 'c');
  shop.create('1.0', a);
  shop.deploy('1.0');
  shop.create('1.1', b);
  const { acme } = shop;
  const token = acme.addToken({ kind: 'user', scopes: ['project:releases', 'project:read'] });
  expect((await shop.run('1.2', c, { 'auth-token': token, org: 'acme', url: acme.context.origin })).commits).toEqual([
    c,
    b,
  ]);
});

test('if Sentry fetches the commits, it gets the range', async () => {
  await using shop = await openShop();
  const { a, b, c } = await shop.commit('a', 'b', 'c');
  shop.acme.addRepository('acme/shop', { provider: 'github' });
  shop.create('1.0', a);
  shop.deploy('1.0');
  shop.create('1.1', b);
  await shop.run('1.2', c);
  expect(shop.acme.release('1.2')?.heads).toMatchObject([{ commit: c, previousCommit: a }]);
});

test('a dry run shows the range, and records nothing', async () => {
  await using shop = await openShop();
  const { a, b, c } = await shop.commit('a', 'b', 'c');
  shop.create('1.0', a);
  shop.deploy('1.0');
  shop.create('1.1', b);
  const before = shop.acme.snapshot();
  const { outputs } = await shop.run('1.2', c, dryRun);
  expect(outputs).toMatchObject({ 'commit-range': `${a}..${c}` });
  expect(shop.acme.snapshot()).toEqual(before);
});

test('manual commits without a start are recorded since the deploy', async () => {
  await using shop = await openShop();
  const { a, b, c } = await shop.commit('a', 'b', 'c');
  shop.create('1.0', a);
  shop.deploy('1.0');
  shop.create('1.1', b);
  expect((await shop.run('1.2', a, { 'set-commits': 'manual', commit: c })).commits).toEqual([c, b]);
});

describe('requests', () => {
  const root = '/api/0/organizations/acme/releases/';
  const deploysRead = ({ server }: Shop) =>
    server.journal.requests.filter(
      ({ method, path, query }) => method === 'GET' && (path.endsWith('/deploys/') || query['environment']),
    );

  test('those for deploys are sent only with commits-since: deploy, and few', async () => {
    await using shop = await openShop();
    const { a, b } = await shop.commit('a', 'b');
    const versions = Array.from({ length: 30 }, (_, index) => `0.${index}`);
    for (const version of [...versions, '0.3']) {
      if (!shop.acme.findRelease(version)) shop.create(version, a);
      shop.deploy(version);
    }
    await shop.run('1.0', b, { ...dryRun, 'commits-since': '' });
    expect(deploysRead(shop)).toEqual([]);
    expect(reasonOf(await shop.run('1.0', b, dryRun))).toBe('since release 0.3, which is live in production');
    expect(deploysRead(shop)).toMatchObject([
      { path: root, query: { environment: 'production', projectSlug: 'web', status: '' } },
      { path: `${root}0.3/deploys/` },
    ]);
  });

  test('a project that does not exist is reported once', async () => {
    await using shop = await openShop();
    const { a } = await shop.commit('a');
    const inputs = { environment: 'production', 'commits-since': 'deploy', projects: 'nope' };
    const { errors, exitCode } = await shop.release(a, inputs);
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/^Could not read project nope: /)]);
  });
});

test.each([
  [
    'without an environment',
    { environment: '' },
    /^Input environment: it is missing; "commits-since: deploy" needs it/,
  ],
  [
    'with a start of its own',
    { 'set-commits': 'manual', 'previous-commit': 'v1' },
    /^Input commits-since: it has no effect if previous-commit or repo sets the start/,
  ],
  ['with another value', { 'commits-since': 'tag' }, /^Input commits-since: "tag" is not one of release, deploy/],
])('%s, commits-since is an input error before the first request', async (_what, inputs, message) => {
  await using shop = await openShop();
  const { a } = await shop.commit('a');
  const run = await shop.release(a, { environment: 'production', 'commits-since': 'deploy', ...inputs });
  expect(run.errors).toEqual([expect.stringMatching(message)]);
  expect(shop.server.journal.requests).toEqual([]);
});

test('without commits, commits-since does not matter', async () => {
  await using shop = await openShop();
  const { a } = await shop.commit('a');
  const run = await shop.release(a, { 'set-commits': 'skip', 'commits-since': 'deploy' });
  expect(run).toMatchObject({ exitCode: 0, warnings: [], commits: [] });
});
