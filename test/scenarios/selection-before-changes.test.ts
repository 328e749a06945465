import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';
import { writePair } from '../support/source-maps.ts';

test('patterns of all inputs that match nothing are reported together', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({
    files: 'none/a',
    sourcemaps: 'none/b',
    'debug-files': 'none/c',
    'relace-files': 'none/d',
    'relace-repo-id': 'rlc-1',
    'relace-api-key': 'rlc-key',
    'relace-url': sandbox.server.relaceUrl,
  });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 1, errors: [expect.stringContaining('4 problems:')] });
  for (const input of ['files', 'sourcemaps', 'debug-files', 'relace-files']) {
    expect(main.errors[0]).toContain(`- Input ${input}: no `);
  }
  expect(sandbox.server.journal.requests).toEqual([]);
});

test.each([
  ['files', {}],
  ['debug-files', {}],
  ['relace-files', { 'relace-repo-id': 'rlc-1', 'relace-api-key': 'rlc-key' }],
])('no script gets a debug ID if %s matches nothing', async (input, more) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ sourcemaps: 'dist', [input]: 'none/**', ...more });
  await writePair(job.workspace, 'app.js');
  const path = join(job.workspace.path, 'dist/app.js');
  const before = await readFile(path, 'utf8');
  expect(await job.main()).toMatchObject({ exitCode: 1, errors: [expect.stringContaining(`Input ${input}: no `)] });
  expect(await readFile(path, 'utf8')).toBe(before);
});

test('without such an error, the script gets a debug ID', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ sourcemaps: 'dist' });
  await writePair(job.workspace, 'app.js');
  expect(await job.main()).toMatchObject({ exitCode: 0 });
  expect(await readFile(join(job.workspace.path, 'dist/app.js'), 'utf8')).toContain('debugId=');
});

test('all files with the same name in Sentry are reported together', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ files: '*/*.js', 'strip-prefix': 'a\nb\nc' });
  for (const folder of ['a', 'b', 'c']) await job.workspace.write(`${folder}/app.js`, folder);
  const { errors } = await job.main();
  expect(errors[0]).toMatch(/^2 problems:\n- \S+ and \S+ would both be stored as ~\/app\.js\. Change.*\n- /);
});
