import { describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';

/** Release `1.0.0` with the third commit of the shop, and then as many releases without commits. */
async function sandboxWithEmptyReleases(count: number): Promise<Sandbox> {
  const sandbox = await startSandbox();
  const commits = [{ id: sandbox.shas[2] ?? '', repository: 'acme/shop' }];
  sandbox.acme.addRelease('1.0.0', { projects: ['web'], commits });
  for (let number = 1; number <= count; number++) sandbox.acme.addRelease(`1.0.${number}`, { projects: ['web'] });
  return sandbox;
}

/** The `per_page` of each request for the releases of the project. */
function pages({ server }: Sandbox): readonly unknown[] {
  const requests = server.journal.requests.filter(({ path }) => path === '/api/0/projects/acme/web/releases/');
  return requests.map(({ query }) => query['per_page']);
}

describe('the range starts at the last release with commits', () => {
  test.each([
    [19, ['20']],
    [20, ['20', '100']],
    [30, ['20', '100']],
    [150, ['20', '100', '100']],
    [199, ['20', '100', '100']],
  ])('before %i releases without commits', async (count, expectedPages) => {
    await using sandbox = await sandboxWithEmptyReleases(count);
    await using job = await sandbox.job();
    const main = await job.main();
    expect(main).toMatchObject({
      exitCode: 0,
      warnings: [],
      outputs: { commits: '3', 'commit-range-reason': 'since release 1.0.0' },
    });
    expect(pages(sandbox)).toEqual(expectedPages);
  });

  test('also if the release exists already and has no commits', async () => {
    await using sandbox = await sandboxWithEmptyReleases(30);
    sandbox.acme.addRelease('1.1.0', { projects: ['web'] });
    await using job = await sandbox.job();
    expect((await job.main()).outputs).toMatchObject({ commits: '3', 'commit-range-reason': 'since release 1.0.0' });
    expect(pages(sandbox)).toEqual(['20']); // Sentry names the previous release of one that exists.
  });

  test('also if the release exists already and has these commits, which are not sent again', async () => {
    await using sandbox = await sandboxWithEmptyReleases(30);
    const commits = sandbox.shas
      .slice(3)
      .map((id, index) => ({ id, repository: 'acme/shop', timestamp: `2026-01-0${index + 1}` }));
    sandbox.acme.addRelease('1.1.0', { projects: ['web'], commits });
    for (let number = 1; number <= 25; number++) sandbox.acme.addRelease(`1.1.${number}`, { projects: ['web'] });
    await using job = await sandbox.job();
    const main = await job.main();
    expect(main.outputs).toMatchObject({ commits: '3', 'commit-range-reason': 'since release 1.0.0' });
    expect(main.log).toContain('already recorded');
  });
});

describe('after 200 releases without commits, the search ends, and the reason says so', () => {
  const why = 'none of the newest 200 releases has commits';
  test.each<[what: string, before: number | undefined, reason: string, count: number]>([
    ['with an earlier push', 3, `since the last push, because ${why} and there is no tag`, 2],
    ['without', undefined, `${why}, and there is no tag or push; at most the last 20 commits are recorded`, 6],
  ])('%s', async (_what, before, reason, count) => {
    await using sandbox = await sandboxWithEmptyReleases(250);
    await using job = await sandbox.job({}, { event: { before: before && sandbox.shas[before] } });
    const main = await job.main();
    const outputs = { commits: String(count), 'commit-range-reason': reason };
    expect(main).toMatchObject({ exitCode: 0, warnings: [], outputs });
    expect(pages(sandbox)).toEqual(['20', '100', '100']);
  });
});

test('if no release has commits, the reason says so', async () => {
  await using sandbox = await sandboxWithEmptyReleases(30);
  sandbox.acme.removeRelease(sandbox.acme.releases[0] ?? never());
  await using job = await sandbox.job({}, { event: { before: sandbox.shas[3] } });
  expect((await job.main()).outputs['commit-range-reason']).toBe(
    'since the last push, because no earlier release has commits and there is no tag',
  );
});

test('no more releases are read if the workflow sets the start of the range', async () => {
  await using sandbox = await sandboxWithEmptyReleases(30);
  await using job = await sandbox.job({ 'set-commits': 'manual', 'previous-commit': sandbox.shas[3] ?? '' });
  expect((await job.main()).outputs).toMatchObject({ commits: '2' });
  expect(pages(sandbox)).toEqual(['20']);
});

function never(): never {
  throw new Error('there is no release');
}
