import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../support/folder-content.ts';
import { fastClock, type Job } from '../support/job.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import { writePair } from '../support/source-maps.ts';

const inputs = { sourcemaps: 'dist', 'strip-prefix': 'dist', 'set-commits': 'skip' };

function distOf({ workspace }: Job): string {
  return join(workspace.path, 'dist');
}

describe('a file that an interrupted run has left half-written', () => {
  /** A build of two scripts, and what the action makes of it. */
  async function openBuild(sandbox: Sandbox) {
    const job = await sandbox.job(inputs);
    await writePair(job.workspace, 'app.js', 1);
    await writePair(job.workspace, 'cart.js', 2);
    const old = contentOf(distOf(job));
    expect(await job.main()).toMatchObject({ exitCode: 0 });
    const fresh = contentOf(distOf(job));
    return {
      job,
      /** Has one file as if a write had ended after so many bytes, and the others as the bundler wrote them. */
      interrupt(name: string, sizeBytes: number, others = old) {
        for (const [other, bytes] of Object.entries(others)) writeFileSync(join(distOf(job), other), bytes);
        const [before, after] = [old[name] ?? Buffer.alloc(0), fresh[name] ?? Buffer.alloc(0)];
        const half = Buffer.concat([after.subarray(0, sizeBytes), before.subarray(sizeBytes)]);
        writeFileSync(join(distOf(job), name), half);
      },
      old,
      fresh,
    };
  }

  test.each([
    ['a script', 'app.js', 300],
    ['a map', 'app.js.map', 200],
  ])('is refused by its name: %s', async (_what, name, sizeBytes) => {
    await using sandbox = await startSandbox();
    const { job, interrupt, old, fresh } = await openBuild(sandbox);
    await using _ = job;
    interrupt(name, sizeBytes, name.endsWith('.map') ? { ...old, 'app.js': fresh['app.js'] ?? Buffer.alloc(0) } : old);
    const before = contentOf(distOf(job));
    const bundles = sandbox.acme.artifactBundles.length;
    sandbox.server.journal.clear();

    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    const problem = `${join('dist', name)} was left half-written by an interrupted run; rebuild it`;
    expect(main.errors).toEqual([expect.stringContaining(problem)]);
    expect(contentOf(distOf(job))[name]).toEqual(before[name]);
    expect(sandbox.server.journal.requests.filter(({ method }) => method !== 'GET')).toEqual([]);

    for (const [other, bytes] of Object.entries(old)) writeFileSync(join(distOf(job), other), bytes);
    expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
    expect(contentOf(distOf(job))).toEqual(fresh);
    expect(sandbox.acme.artifactBundles).toHaveLength(bundles);
  });

  test('is refused without inject too', async () => {
    await using sandbox = await startSandbox();
    const { job, interrupt } = await openBuild(sandbox);
    await using _ = job;
    interrupt('app.js', 300);
    await using keeping = await sandbox.job(
      { ...inputs, inject: 'false' },
      { env: { GITHUB_WORKSPACE: job.workspace.path } },
    );
    expect((await keeping.main()).errors).toEqual([expect.stringContaining('half-written')]);
  });

  test('is named with all others of its kind', async () => {
    await using sandbox = await startSandbox();
    const { job, interrupt, old } = await openBuild(sandbox);
    await using _ = job;
    interrupt('cart.js', 300);
    interrupt('app.js', 300, { ...old, 'cart.js': contentOf(distOf(job))['cart.js'] ?? Buffer.alloc(0) });
    expect((await job.main()).errors).toEqual([
      expect.stringMatching(/app\.js, dist.cart\.js were left half-written by an interrupted run; rebuild them\n/),
    ]);
  });
});

test('what earlier versions have left beside the build is not uploaded', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...inputs, files: 'dist/**\ndist/.*' });
  await writePair(job.workspace, 'app.js');
  await job.workspace.write('dist/.app.js.0123456789ab.1.tmp', 'half of it');
  await job.workspace.write('dist/.settings', 'named by a pattern');
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
  const names = sandbox.acme.release('1.1.0')?.files.map(({ name }) => name);
  expect(names).toEqual(['~/.settings', '~/app.js', '~/app.js.map']);
});

test('in an outage that the author tolerates, the scripts have their IDs, and a later run stores their maps', async () => {
  await using sandbox = await startSandbox();
  const outage = { kind: 'respond', status: 503 } as const;
  sandbox.server.faults.add({ path: /chunk-upload/, times: Number.POSITIVE_INFINITY, fault: outage });
  await using job = await sandbox.job({ ...inputs, 'on-outage': 'warn' }, { preload: [fastClock(20)] });
  await writePair(job.workspace, 'app.js');
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { outcome: 'degraded' } });
  const { 'app.js': script } = contentOf(distOf(job));
  const id = /debugId=(\S+)/.exec(String(script))?.[1];
  expect(id).toMatch(/^[\da-f-]{36}$/);

  sandbox.server.faults.clear();
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { outcome: 'success' } });
  const ids = sandbox.acme.artifactBundles[0]?.files.map(({ headers }) => headers['debug-id']);
  expect(ids).toEqual([id, id]);
});

describe('beside other processes', () => {
  test('two runs on one workspace leave files that go together, and end well', async () => {
    await using sandbox = await startSandbox();
    await using job = await sandbox.job(inputs);
    await using twin = await sandbox.job(inputs, { env: { GITHUB_WORKSPACE: job.workspace.path } });
    for (let number = 0; number < 100; number++) await writePair(job.workspace, `${number}.js`, number);
    const runs = await Promise.all([job.main(), twin.main()]);
    expect(runs).toMatchObject([
      { exitCode: 0, errors: [] },
      { exitCode: 0, errors: [] },
    ]);
    const after = contentOf(distOf(job));
    expect(Object.keys(after)).toHaveLength(200);
    expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'files-uploaded': '0' } });
    expect(contentOf(distOf(job))).toEqual(after);
    expect(sandbox.acme.artifactBundles).toHaveLength(1);
  });

  test('whoever has a file open reads that file and no other', async () => {
    await using sandbox = await startSandbox();
    await using job = await sandbox.job(inputs);
    for (let number = 0; number < 20; number++) await writePair(job.workspace, `${number}.js`, number);
    const names = Object.keys(contentOf(distOf(job)));
    const readers = names.map((name) => ({ name, file: openSync(join(distOf(job), name), 'r') }));
    expect(await job.main()).toMatchObject({ exitCode: 0 });
    const after = contentOf(distOf(job));
    for (const { name, file } of readers) {
      expect(readFileSync(file), name).toEqual(after[name]);
      closeSync(file);
    }
  });
});
