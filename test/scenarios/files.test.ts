import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';

const inputs = { files: 'dist/**', 'strip-prefix': 'dist', environment: 'production' };

test('a server that stores other content fails the step before the deploy', async () => {
  await using sandbox = await startSandbox();
  const { acme, server } = sandbox;
  server.faults.add({
    method: 'POST',
    path: /\/files\/$/,
    fault: { kind: 'corrupt', change: (body) => ({ ...body, sha1: '0'.repeat(40) }) },
  });
  await using job = await sandbox.job(inputs);
  await job.workspace.write('dist/app.js', 'one');

  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors).toEqual([expect.stringContaining(`SHA-1 ${'0'.repeat(40)}`)]);
  expect(main.errors[0]).toContain('but dist/app.js has 3 bytes and SHA-1 fe05bcdcdc4928012781a5f1a2a77cbb5398e106');
  expect(acme.release('1.1.0')).toMatchObject({ deploys: [], dateReleased: null });
});

test('a changed file is replaced if the token may delete files', async () => {
  await using sandbox = await startSandbox();
  const token = sandbox.acme.addToken({ kind: 'user', scopes: ['project:releases', 'org:read'] });
  await using job = await sandbox.job({ ...inputs, 'auth-token': token, org: 'acme', url: sandbox.server.url });
  await job.workspace.write('dist/app.js', 'one');
  await job.workspace.write('dist/other.js', 'same');
  await job.main();
  await job.workspace.write('dist/app.js', 'two');

  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, outputs: { 'files-uploaded': '1', 'files-unchanged': '1' } });
  expect(main.log).toContain('0 new, 1 replaced, 1 unchanged');
  expect(sandbox.acme.fileContent('1.1.0', '~/app.js')?.toString()).toBe('two');
});

test('the error for an organization token, which cannot replace files, names the alternatives', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...inputs, environment: '' });
  await job.workspace.write('dist/app.js', 'one');
  await job.main();
  await job.workspace.write('dist/app.js', 'two');

  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors).toEqual([expect.stringMatching(/~\/app\.js .* may not delete.*project:releases/s)]);
  expect(sandbox.acme.fileContent('1.1.0', '~/app.js')?.toString()).toBe('one');
});

test('the same name in another dist is another file', async () => {
  await using sandbox = await startSandbox();
  for (const dist of ['ios', 'android']) {
    await using job = await sandbox.job({ ...inputs, environment: '', dist });
    await job.workspace.write('dist/app.js', dist);
    expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'files-uploaded': '1' } });
  }
  expect(sandbox.acme.release('1.1.0')?.files.map(({ name, dist }) => [name, dist])).toEqual([
    ['~/app.js', 'ios'],
    ['~/app.js', 'android'],
  ]);
});

test('stored files are found on every page of the list', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...inputs, environment: '' });
  const names = Array.from({ length: 230 }, (_, index) => `dist/chunk-${index}.js`);
  await Promise.all(names.map((name) => job.workspace.write(name, name)));
  expect((await job.main()).outputs).toMatchObject({ 'files-uploaded': '230' });
  sandbox.server.journal.clear();

  expect((await job.main()).outputs).toMatchObject({ 'files-uploaded': '0', 'files-unchanged': '230' });
  expect(sandbox.server.journal.lines().filter((line) => line.includes('/files/'))).toHaveLength(3);
});

test('another job that stores the same file first is not a conflict', async () => {
  await using sandbox = await startSandbox();
  const answer = {
    kind: 'respond',
    status: 409,
    body: { detail: 'A file matching this name already exists' },
    takesEffect: true,
  } as const;
  sandbox.server.faults.add({ method: 'POST', path: /\/files\/$/, fault: answer });
  await using job = await sandbox.job({ ...inputs, environment: '' });
  await job.workspace.write('dist/app.js', 'one');
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
  expect(sandbox.acme.release('1.1.0')?.files).toMatchObject([{ name: '~/app.js' }]);
});

test('existing-files: keep does not change a file with other content', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...inputs, environment: '', 'existing-files': 'keep' });
  await job.workspace.write('dist/app.js', 'one');
  await job.main();
  await job.workspace.write('dist/app.js', 'two');
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, outputs: { 'files-uploaded': '0', 'files-unchanged': '0' } });
  expect(main.log).toContain('1 kept with other content');
  expect(sandbox.acme.fileContent('1.1.0', '~/app.js')?.toString()).toBe('one');
});

test('existing-files: error fails for other content, and not for the same content', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...inputs, environment: '', 'existing-files': 'error' });
  await job.workspace.write('dist/app.js', 'one');
  expect(await job.main()).toMatchObject({ exitCode: 0 });
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'files-unchanged': '1' } });
  await job.workspace.write('dist/app.js', 'two');
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors).toEqual([expect.stringMatching(/~\/app\.js is in the release already.*existing-files/s)]);
});

test.each([
  ['warn', 1],
  ['ignore', 0],
])('if-no-files-found: %s uploads the files of the other patterns', async (ifNoFilesFound, warnings) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({
    files: 'dist/*.js\nbuild/*.css\n!dist/*.test.js',
    'if-no-files-found': ifNoFilesFound,
  });
  await job.workspace.write('dist/app.js', 'one');
  await job.workspace.write('dist/app.test.js', 'two');
  const main = await job.main();
  expect(main.exitCode).toBe(0);
  expect(main.warnings).toHaveLength(warnings);
  for (const warning of main.warnings) expect(warning).toContain('"build/*.css"');
  expect(sandbox.acme.release('1.1.0')?.files.map(({ name }) => name)).toEqual(['~/dist/app.js']);
});

test('two files with the same name in Sentry are refused', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ files: 'a/**\nb/**', 'strip-prefix': 'a\nb' });
  for (const path of ['a/app.js', 'b/app.js']) await job.workspace.write(path, path);
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors).toEqual([expect.stringContaining('a/app.js and b/app.js would both be stored as ~/app.js')]);
  expect(sandbox.server.journal.requests).toEqual([]);
});

test.each([
  ['1', 6],
  ['2', 3],
  ['', 1],
])('with concurrency "%s", at most %i uploads follow one another', async (concurrency, chain) => {
  await using sandbox = await startSandbox({ latencyMs: 100 });
  await using job = await sandbox.job({ files: 'dist/**', concurrency });
  for (const name of 'abcdef') await job.workspace.write(`dist/${name}.js`, name);
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'files-uploaded': '6' } });
  expect(sandbox.server.journal.longestChain(({ method, path }) => method === 'POST' && path.endsWith('/files/'))).toBe(
    chain,
  );
});
