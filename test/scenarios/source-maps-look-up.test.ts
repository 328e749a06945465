import { describe, expect, test } from 'vitest';
import { fastClock } from '../support/job.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import { writePair } from '../support/source-maps.ts';

const inputs = { sourcemaps: 'dist', 'set-commits': 'skip', environment: 'production' };

function lookUps({ server }: Sandbox) {
  return server.journal.requests.filter(({ path }) => path.includes('/artifact-lookup/'));
}

function idsOf(sandbox: Sandbox): readonly string[] {
  return lookUps(sandbox).map(({ query }) => String(query['debug_id']));
}

test('ten debug IDs, spread over the bundle, are looked up in each project', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...inputs, projects: 'web, api' });
  for (let number = 10; number < 40; number++) await writePair(job.workspace, `${number}.js`, number);
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { outcome: 'success' } });
  const sentence = 'Sentry has a bundle for 10 of 10 sampled scripts, in each of web, api';
  expect(main.log).toContain(`Debug ID check: ${sentence}`);
  expect(main.summary).toContain(sentence);

  const scripts = sandbox.acme.artifactBundles[0]?.files.filter(({ url }) => url.endsWith('.js')) ?? [];
  const indexOf = new Map(scripts.map(({ headers }, index) => [headers['debug-id'], index]));
  const sampled = [...new Set(idsOf(sandbox))].map((id) => indexOf.get(id)).toSorted((a = 0, b = 0) => a - b);
  expect(sampled).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24, 27]);
  for (const project of ['web', 'api']) {
    expect(lookUps(sandbox).filter(({ path }) => path.includes(`/${project}/artifact-lookup/`))).toHaveLength(10);
  }
});

test('only the debug ID is looked up, because Sentry lists the bundles of a release for any script', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  await writePair(job.workspace, 'app.js');
  const main = await job.main();
  expect(main.log).toContain('Debug ID check: Sentry has a bundle for 1 of 1 sampled script\n');
  expect(lookUps(sandbox).map(({ query }) => Object.keys(query))).toEqual([['debug_id']]);
});

test('entries that Sentry has not found by debug ID do not count, and after ten seconds there is a warning', async () => {
  await using sandbox = await startSandbox();
  const found = [{ id: 'artifact_bundle/1', type: 'bundle', url: 'https://sentry.example/', resolved_with: 'release' }];
  const fault = { kind: 'respond', status: 200, body: found } as const;
  sandbox.server.faults.add({ path: /artifact-lookup/, times: Number.POSITIVE_INFINITY, fault });
  await using job = await sandbox.job(inputs, { preload: [fastClock(20)] });
  await writePair(job.workspace, 'app.js', 1);
  await writePair(job.workspace, 'cart.js', 2);
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'success' } });
  expect(main.warnings).toEqual([
    expect.stringMatching(
      /has not found the debug IDs of ~\/app\.js \(web\), ~\/cart\.js \(web\) within 10\.0 s\. Check/,
    ),
  ]);
  expect(main.log).toContain('Debug ID check: Sentry has a bundle for 0 of 2 sampled scripts');
  expect(sandbox.acme.release('1.1.0')?.deploys).toHaveLength(1);
});

test('a script that Sentry finds a little later is no warning', async () => {
  await using sandbox = await startSandbox();
  const fault = { kind: 'respond', status: 200, body: [] } as const;
  sandbox.server.faults.add({ path: /artifact-lookup/, times: 2, fault });
  await using job = await sandbox.job(inputs, { preload: [fastClock(20)] });
  await writePair(job.workspace, 'app.js');
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(main.log).toContain('Sentry has a bundle for 1 of 1 sampled script');
});

describe('the run succeeds without a look-up', () => {
  test('if Sentry already had everything', async () => {
    await using sandbox = await startSandbox();
    await using job = await sandbox.job(inputs);
    await writePair(job.workspace, 'app.js');
    await job.main();
    sandbox.server.journal.clear();
    expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(lookUps(sandbox)).toEqual([]);
  });

  test.each([404, 403, 405])('and the server is asked once, if it answers %i', async (status) => {
    await using sandbox = await startSandbox();
    const fault = { kind: 'respond', status, body: '<title>Not found</title>' } as const;
    sandbox.server.faults.add({ path: /artifact-lookup/, times: Number.POSITIVE_INFINITY, fault });
    await using job = await sandbox.job(inputs);
    for (let number = 0; number < 12; number++) await writePair(job.workspace, `${number}.js`, number);
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { outcome: 'success' } });
    expect(main.log).not.toContain('Debug ID check:');
    expect(lookUps(sandbox)).toHaveLength(1);
  });

  test('if no script has a debug ID', async () => {
    await using sandbox = await startSandbox();
    await using job = await sandbox.job({ ...inputs, inject: 'false' });
    await writePair(job.workspace, 'app.js');
    expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(lookUps(sandbox)).toEqual([]);
  });

  test('in a dry run', async () => {
    await using sandbox = await startSandbox();
    await using job = await sandbox.job({ ...inputs, 'dry-run': 'true' });
    await writePair(job.workspace, 'app.js');
    expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(lookUps(sandbox)).toEqual([]);
  });
});

test('a rate limit for the look-up delays neither the deploy nor the release date', async () => {
  await using sandbox = await startSandbox();
  const fault = { kind: 'respond', status: 429, headers: { 'retry-after': '60' } } as const;
  sandbox.server.faults.add({ path: /artifact-lookup/, times: Number.POSITIVE_INFINITY, fault });
  await using job = await sandbox.job(inputs);
  await writePair(job.workspace, 'app.js');
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'success' } });
  expect(main.warnings).toEqual([expect.stringContaining('has not found the debug IDs of ~/app.js (web)')]);
  const { deploys, dateReleased } = sandbox.acme.release('1.1.0') ?? {};
  expect([deploys?.length, dateReleased === null]).toEqual([1, false]);
});
