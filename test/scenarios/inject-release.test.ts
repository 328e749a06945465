import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Job } from '../support/job.ts';
import { startSandbox } from '../support/sandbox.ts';
import { writePair } from '../support/source-maps.ts';

const inputs = { sourcemaps: 'dist', 'strip-prefix': 'dist', 'set-commits': 'skip', 'inject-release': 'true' };

/** The release that Sentry's SDKs would read after the script has run. */
function releaseIn({ workspace }: Job, name: string): unknown {
  const program = `require('./dist/${name}');console.log(JSON.stringify(globalThis.SENTRY_RELEASE))`;
  return JSON.parse(execFileSync(process.execPath, ['--eval', program], { cwd: workspace.path, encoding: 'utf8' }));
}

test('two releases of one build have the same debug IDs, and each is stored with its own name', async () => {
  await using sandbox = await startSandbox();
  await using first = await sandbox.job({ ...inputs, release: 'web@1.0.0-rc.1' });
  await writePair(first.workspace, 'app.js', 1);
  await writePair(first.workspace, 'cart.js', 2);
  const main = await first.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(main.log).toContain('debug IDs: 2 new, 0 kept, 0 missing; 2 scripts set release web@1.0.0-rc.1');
  expect(releaseIn(first, 'app.js')).toEqual({ id: 'web@1.0.0-rc.1' });

  const env = { GITHUB_WORKSPACE: first.workspace.path };
  await using second = await sandbox.job({ ...inputs, release: '2.0 "beta"' }, { env });
  expect(await second.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(releaseIn(first, 'cart.js')).toEqual({ id: '2.0 "beta"' });

  const [old, fresh] = sandbox.acme.artifactBundles;
  expect([old?.release, fresh?.release]).toEqual(['web@1.0.0-rc.1', '2.0 "beta"']);
  expect(fresh?.files.map(({ headers }) => headers)).toEqual(old?.files.map(({ headers }) => headers));
  const [oldMap, freshMap] = [old, fresh].map((bundle) => bundle?.files.find(({ url }) => url === '~/app.js.map'));
  expect(freshMap?.content).toEqual(oldMap?.content);
  const script = fresh?.files.find(({ url }) => url === '~/app.js')?.content;
  expect(script).toEqual(await readFile(join(first.workspace.path, 'dist/app.js')));

  const again = await second.main();
  expect(again.outputs).toMatchObject({ 'files-uploaded': '0', 'files-unchanged': '4' });
});

test('a script that sets another release itself is not given the name, and a warning says so', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  await job.workspace.write('dist/app.js', 'globalThis.SENTRY_RELEASE={id:"0.9"};\n');
  const main = await job.main();
  expect(main.exitCode).toBe(0);
  expect(main.warnings).toContainEqual(
    expect.stringContaining('1 script sets another release than 1.1.0: ~/app.js (0.9). Build with the same release'),
  );
  expect(releaseIn(job, 'app.js')).toEqual({ id: '0.9' });
});

test('with inject: false it is an error before the first request', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...inputs, inject: 'false' });
  await writePair(job.workspace, 'app.js');
  const main = await job.main();
  expect(main.errors).toEqual([expect.stringContaining('inject-release: it needs inject, which is false')]);
  expect(sandbox.server.journal.requests).toEqual([]);
});
