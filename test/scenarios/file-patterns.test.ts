import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Job } from '../support/job.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import { hasNamedPipes, makeNamedPipe } from '../support/system.ts';

const names = (sandbox: Sandbox) => sandbox.acme.release('1.1.0')?.files.map(({ name }) => name);
const makePipe = (job: Job, name: string) => makeNamedPipe(join(job.workspace.path, name));

test('a list in braces may be longer than a file name', async () => {
  await using sandbox = await startSandbox();
  const chunks = Array.from({ length: 60 }, (_, index) => `chunk-${index}`);
  await using job = await sandbox.job({
    files: `dist/{${chunks.join(',')}}.js\n!dist/{${chunks.slice(1).join(',')}}.js`,
  });
  for (const name of ['chunk-0', 'chunk-1', 'other']) await job.workspace.write(`dist/${name}.js`, name);
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [] });
  expect(names(sandbox)).toEqual(['~/dist/chunk-0.js']);
});

const inputs = ['files', 'sourcemaps', 'debug-files', 'relace-files', 'commit-paths'];
const relace = { 'relace-repo-id': 'r-1', 'relace-api-key': 'rlc_0123456789' };

test.each(inputs)('too many alternatives in braces are an error of %s that names the limit', async (input) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ [input]: 'dist/{1..40}{1..40}.js', ...(input === 'relace-files' && relace) });
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors).toEqual([expect.stringMatching(new RegExp(`${input}: .*braces .*1000`))]);
  expect(sandbox.server.journal.requests).toEqual([]);
});

test.each(inputs)('too many stars in one name are an error of %s that names the limit', async (input) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ [input]: `dist/${'*a'.repeat(30)}b`, ...(input === 'relace-files' && relace) });
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors).toEqual([expect.stringMatching(new RegExp(`${input}: .*more than 3 stars`))]);
  expect(sandbox.server.journal.requests).toEqual([]);
});

test.each([
  ['dist/*a*a*ab', ''],
  ['dist/*?*?*?b', ''],
  ['**/*[ab]*[ab]*[ab]c/**/*a*a*ab', ''],
  ['dist', 'dist/*a*a*ab'],
])('the most stars that are allowed do not hang the step: %s, without %s', async (pattern, exclusion) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({
    files: exclusion === '' ? pattern : `${pattern}\n!${exclusion}`,
    'if-no-files-found': 'warn',
  });
  await job.workspace.write(`dist/${'a'.repeat(255)}`, 'one');
  expect(await job.main()).toMatchObject({ exitCode: 0 });
});

test.runIf(hasNamedPipes).each([
  ['error', 1],
  ['warn', 0],
])('a pattern that matches only a named pipe, with if-no-files-found: %s', async (ifNoFilesFound, exitCode) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ files: 'dist/*.js', 'if-no-files-found': ifNoFilesFound });
  await job.workspace.write('dist/readme.md', 'one');
  makePipe(job, 'dist/pipe.js');
  const main = await job.main();
  expect(main.exitCode).toBe(exitCode);
  const messages = exitCode === 0 ? main.warnings : main.errors;
  expect(messages).toEqual([expect.stringContaining('matches "dist/*.js" (dist/pipe.js is a named pipe)')]);
});

test.runIf(hasNamedPipes)('matched paths that are no files are named in a warning', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ files: 'dist' });
  await job.workspace.write('dist/app.js', 'one');
  await symlink('gone.js', join(job.workspace.path, 'dist/dangling.js'));
  await symlink('gone', join(job.workspace.path, 'dist/latest'));
  makePipe(job, 'dist/pipe.js');
  const main = await job.main();
  expect(main.exitCode).toBe(0);
  expect(main.warnings).toEqual([
    expect.stringMatching(
      /dangling\.js is a broken link, dist\/latest is a broken link, dist\/pipe\.js is a named pipe/,
    ),
  ]);
  expect(names(sandbox)).toEqual(['~/dist/app.js']);
});

test('a pattern that matches only a broken link is an error that names it', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ files: 'dist/latest' });
  await job.workspace.write('dist/app.js', 'one');
  await symlink(join(job.workspace.path, 'gone'), join(job.workspace.path, 'dist/latest'), 'junction');
  const main = await job.main();
  expect(main.errors).toEqual([expect.stringContaining('matches "dist/latest" (dist/latest is a broken link)')]);
});

test.runIf(hasNamedPipes)('a link to itself is an error that names it', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ files: 'dist' });
  await job.workspace.write('dist/app.js', 'one');
  await symlink('loop.js', join(job.workspace.path, 'dist/loop.js'));
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors).toEqual([expect.stringContaining('Could not read dist/loop.js: ELOOP')]);
});

test.each([
  ['!dist/secrets/**', 1],
  ['!dist/app.test.js', 1],
  ['!dist/{a,b}/**', 1],
  ['!**/*.map', 0],
  ['!dist/*.test.js', 0],
  ['!other', 0],
  ['!{dist,out}/*.css', 0],
])('an exclusion can have no effect: %s', async (exclusion, warnings) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ files: `dist/**\n${exclusion}` });
  await job.workspace.write('dist/app.js', 'one');
  await job.workspace.write('other/app.js', 'one');
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, outputs: { 'files-uploaded': '1' } });
  expect(main.warnings).toEqual(Array(warnings).fill(expect.stringContaining(`"${exclusion}"`)));
});

test('with if-no-files-found: ignore an exclusion without effect is no warning', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ files: 'dist/**\n!dist/secrets/**', 'if-no-files-found': 'ignore' });
  await job.workspace.write('dist/app.js', 'one');
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [] });
});

test('false means nothing to upload, with a warning: it is what an expression without a folder returns', async () => {
  await using sandbox = await startSandbox();
  // `sourcemaps: ${{ inputs.upload && 'dist' || false }}`
  await using job = await sandbox.job({ files: 'false', sourcemaps: 'false', 'debug-files': 'false' });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'success', created: 'true' } });
  expect(main.warnings).toEqual(
    ['files', 'sourcemaps', 'debug-files'].map((input) =>
      expect.stringContaining(`Input ${input} is "false", which counts as not set`),
    ),
  );
  expect(main.outputs).not.toHaveProperty('files-uploaded');
});
