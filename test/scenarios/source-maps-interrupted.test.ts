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

describe('a half-written file of an interrupted run', () => {
  /** A build of two scripts, before and after a run. */
  async function openBuild(sandbox: Sandbox) {
    const job = await sandbox.job(inputs);
    await writePair(job.workspace, 'app.js', 1);
    await writePair(job.workspace, 'cart.js', 2);
    const old = contentOf(distOf(job));
    expect(await job.main()).toMatchObject({ exitCode: 0 });
    const fresh = contentOf(distOf(job));
    return {
      job,
      /** Writes one file as if a write had ended after `sizeBytes`, and the others as the bundler wrote them. */
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
  ])('is reported by name: %s', async (_what, name, sizeBytes) => {
    await using sandbox = await startSandbox();
    const { job, interrupt, old, fresh } = await openBuild(sandbox);
    await using _ = job;
    interrupt(name, sizeBytes, name.endsWith('.map') ? { ...old, 'app.js': fresh['app.js'] ?? Buffer.alloc(0) } : old);
    const before = contentOf(distOf(job));
    const bundles = sandbox.acme.artifactBundles.length;
    sandbox.server.journal.clear();

    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    const problem = `dist/${name} is half-written: an earlier run was interrupted`;
    expect(main.errors).toEqual([expect.stringContaining(problem)]);
    expect(contentOf(distOf(job))[name]).toEqual(before[name]);
    expect(sandbox.server.journal.requests.filter(({ method }) => method !== 'GET')).toEqual([]);

    for (const [other, bytes] of Object.entries(old)) writeFileSync(join(distOf(job), other), bytes);
    expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
    expect(contentOf(distOf(job))).toEqual(fresh);
    expect(sandbox.acme.artifactBundles).toHaveLength(bundles);
  });

  test('is reported with inject: false too', async () => {
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

  test('is reported together with other half-written files', async () => {
    await using sandbox = await startSandbox();
    const { job, interrupt, old } = await openBuild(sandbox);
    await using _ = job;
    interrupt('cart.js', 300);
    interrupt('app.js', 300, { ...old, 'cart.js': contentOf(distOf(job))['cart.js'] ?? Buffer.alloc(0) });
    expect((await job.main()).errors).toEqual([
      expect.stringMatching(
        /dist\/app\.js, dist\/cart\.js are half-written: an earlier run was interrupted\nRebuild them\./s,
      ),
    ]);
  });
});

test('temporary files of killed runs are not uploaded', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...inputs, files: 'dist/**\ndist/.*' });
  await writePair(job.workspace, 'app.js');
  await job.workspace.write('dist/.app.js.0123456789ab.1.tmp', 'half of it');
  await job.workspace.write('dist/.settings', 'named by a pattern');
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
  const names = sandbox.acme.release('1.1.0')?.files.map(({ name }) => name);
  expect(names).toEqual(['~/.settings', '~/app.js', '~/app.js.map']);
});

test('in an outage with on-outage: warn, the scripts get their IDs, and a later run uploads their maps', async () => {
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

describe('with other processes', () => {
  test('two runs on one workspace succeed and leave matching files', async () => {
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

  test('a process that has a file open reads the new content', async () => {
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
