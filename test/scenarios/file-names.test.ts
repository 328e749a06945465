import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';
import { canLinkFiles } from '../support/system.ts';
import { openTempFolder } from '../support/temp-folder.ts';

const build = ['web/dist/app.js', 'web/dist/app.js.map', 'web/dist/js/lib.js', 'web/dist/.cache', 'node_modules/a.js'];

test.each<[what: string, inputs: Readonly<Record<string, string>>, names: readonly string[]]>([
  ['paths from the workspace', { files: 'web/**/*.js' }, ['~/web/dist/app.js', '~/web/dist/js/lib.js']],
  [
    'paths from the working directory',
    { files: '**/*.js', 'working-directory': 'web' },
    ['~/dist/app.js', '~/dist/js/lib.js'],
  ],
  [
    'the longest prefix removed',
    { files: 'web/**/*.js', 'strip-prefix': 'web, web/dist' },
    ['~/app.js', '~/js/lib.js'],
  ],
  [
    'the common prefix removed',
    { files: 'web/dist/js/*\nweb/dist/*.map', 'strip-common-prefix': 'true' },
    ['~/app.js.map', '~/js/lib.js'],
  ],
  ['the common prefix of one file removed', { files: 'web/dist/js/*', 'strip-common-prefix': 'yes' }, ['~/lib.js']],
  [
    'a URL in front',
    { files: 'web/dist/*.js', 'url-prefix': 'https://cdn.example.com/x/', 'strip-prefix': 'web' },
    ['https://cdn.example.com/x/dist/app.js'],
  ],
  [
    'a scheme in front',
    { files: 'web/dist/*.js', 'url-prefix': 'app:///', 'strip-prefix': 'web/dist' },
    ['app:///app.js'],
  ],
  ['braces', { files: 'web/dist/app.{js,js.map}' }, ['~/web/dist/app.js', '~/web/dist/app.js.map']],
  [
    'hidden files and node_modules by name',
    { files: 'web/dist/.cache\nnode_modules/*.js' },
    ['~/node_modules/a.js', '~/web/dist/.cache'],
  ],
  ['neither of them by a wildcard', { files: '**\n!**/*.map' }, ['~/web/dist/app.js', '~/web/dist/js/lib.js']],
])('names: %s', async (_, inputs, names) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  for (const name of build) await job.workspace.write(name, name);
  const main = await job.main();
  expect(main.errors).toEqual([]);
  expect(
    sandbox.acme
      .release('1.1.0')
      ?.files.map(({ name }) => name)
      .sort(),
  ).toEqual(names);
  for (const name of names) expect(main.log).toContain(` → ${name}\n`);
});

test('an absolute pattern matches files outside the workspace', async () => {
  await using sandbox = await startSandbox();
  await using other = await openTempFolder();
  await other.write('out/app.js', 'one');
  await using job = await sandbox.job({ files: join(other.path, 'out/*.js'), 'strip-prefix': other.path });
  await job.main();
  expect(sandbox.acme.release('1.1.0')?.files.map(({ name }) => name)).toEqual(['~/out/app.js']);
});

test('the error for several patterns on one line has a hint', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ files: 'dist/*.js dist/*.css' });
  await job.workspace.write('dist/app.js', 'one');
  expect((await job.main()).errors).toEqual([expect.stringContaining('Write each pattern on its own line.')]);
});

test.runIf(canLinkFiles)('a link that leads out of the workspace is refused, with its target', async () => {
  await using sandbox = await startSandbox();
  await using other = await openTempFolder();
  const secret = await other.write('secret.txt', 'secret');
  for (const target of [secret, other.path]) {
    await using job = await sandbox.job({ files: 'dist/**' });
    await job.workspace.write('dist/app.js', 'one');
    await symlink(target, join(job.workspace.path, 'dist/link'));
    const main = await job.main();
    expect(main.exitCode).toBe(1);
    expect(main.errors).toEqual([expect.stringContaining(`leads out of the workspace, to ${secret}`)]);
  }
  expect(sandbox.server.journal.requests).toEqual([]);
});

test.runIf(canLinkFiles)('a link inside the workspace is followed', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ files: 'dist/**', 'working-directory': 'web' });
  const target = await job.workspace.write('shared/lib.js', 'one');
  await job.workspace.write('web/dist/app.js', 'two');
  await symlink(target, join(job.workspace.path, 'web/dist/lib.js'));
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'files-uploaded': '2' } });
});
