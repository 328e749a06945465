import { expect, test } from 'vitest';
import { contentOf } from '../support/folder-content.ts';
import { startSandbox } from '../support/sandbox.ts';
import { writeScript } from '../support/source-maps.ts';
import { isWindows } from '../support/system.ts';
import { openTempFolder } from '../support/temp-folder.ts';

/* Paths that only Windows has. test/unit/files/match-patterns.test.ts tests their patterns on every system. */

test.runIf(isWindows)('paths with backslashes, drives and line ends of Windows select each file once', async () => {
  await using sandbox = await startSandbox();
  await using folder = await openTempFolder();
  const lines = [
    'dist\\*.js',
    'dist\\.next\\**',
    `${folder.path}\\dist\\app.js`,
    `${folder.path.toLowerCase().replaceAll('\\', '/')}/dist/app.js`,
    '!dist\\.next\\{secret,cache}\\**',
    '!DIST\\Vendor.js',
  ];
  const inputs = {
    files: lines.join('\r\n'),
    'strip-prefix': `${folder.path}\\dist\\`,
    'working-directory': '.\\web\\..',
  };
  for (const name of ['app.js', 'vendor.js', '.next\\a.js', '.next\\secret\\keys.js', '.next\\cache\\b.js']) {
    await folder.write(`dist\\${name}`, name);
  }
  await using job = await sandbox.job(inputs, { env: { GITHUB_WORKSPACE: folder.path } });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { 'files-uploaded': '2' } });
  const stored = sandbox.acme.release('1.1.0')?.files.map(({ name }) => name);
  expect(stored).toEqual(['~/.next/a.js', '~/app.js']);
  expect(main.summary).toContain('1.1.0');
});

test.runIf(isWindows)('messages show paths with slashes, and source maps are written in place', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ sourcemaps: 'dist\\assets\\\r\n!dist\\assets\\gone.js' });
  await writeScript(job.workspace, 'dist/assets/app.js');
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [] });
  expect(main.warnings).toEqual([expect.stringContaining('"!dist\\assets\\gone.js" excludes nothing')]);
  expect(main.log).toContain('dist/assets/app.js → ~/app.js');
  const written = contentOf(job.workspace.path)['dist/assets/app.js'];
  expect(sandbox.acme.artifactBundles[0]?.files.find(({ url }) => url === '~/app.js')?.content).toEqual(written);
  expect(written?.toString()).toMatch(/\n\/\/# debugId=[\da-f-]{36}\n/);
});
