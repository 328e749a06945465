import { expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';

function headersOf({ acme }: Sandbox): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(acme.release('1.1.0')?.files.map(({ name, headers }) => [name, headers]) ?? []);
}

test('the content type follows the name, and file-headers are stored with every file', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ files: 'dist/*', 'file-headers': 'X-Build: a: b\nCache-Control:max-age=60' });
  for (const name of ['a.js', 'a.wasm', 'a.json', 'a.d.ts', 'a.mts', 'a.unheard-of'])
    await job.workspace.write(`dist/${name}`, name);
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
  const added = { 'X-Build': 'a: b', 'Cache-Control': 'max-age=60' };
  expect(headersOf(sandbox)).toEqual({
    '~/dist/a.js': { 'Content-Type': 'text/javascript', ...added },
    '~/dist/a.wasm': { 'Content-Type': 'application/wasm', ...added },
    '~/dist/a.json': { 'Content-Type': 'application/json', ...added },
    '~/dist/a.d.ts': { 'Content-Type': 'text/plain', ...added },
    '~/dist/a.mts': { 'Content-Type': 'text/plain', ...added },
    '~/dist/a.unheard-of': { 'Content-Type': 'application/octet-stream', ...added },
  });
});

test('a content type in file-headers replaces that of the name, in any letter case', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ files: 'dist/*', 'file-headers': 'content-type: text/plain' });
  await job.workspace.write('dist/a.js', 'one');
  await job.main();
  expect(headersOf(sandbox)).toEqual({ '~/dist/a.js': { 'Content-Type': 'text/plain' } });
});

test.each<[what: string, script: string, others: readonly string[], header: string | undefined]>([
  ['a comment with an uploaded map', '//# sourceMappingURL=app.js.map', ['app.js.map'], 'app.js.map'],
  ['a map in another folder', '//# sourceMappingURL=../maps/app.map', ['../maps/app.map'], '../maps/app.map'],
  ['an absolute path', '//# sourceMappingURL=/maps/app.map', ['../maps/app.map'], '/maps/app.map'],
  ['a map with a query', '//# sourceMappingURL=app.js.map?v=1', ['app.js.map'], 'app.js.map?v=1'],
  [
    'the last of several comments',
    '//# sourceMappingURL=old.map\n//# sourceMappingURL=new.map',
    ['new.map', 'old.map'],
    'new.map',
  ],
  ['no comment, and a map with the name of the script', 'one()', ['app.js.map'], 'app.js.map'],
  ['a map that is not uploaded', '//# sourceMappingURL=app.js.map', [], undefined],
  ['a map inside the comment', '//# sourceMappingURL=data:application/json;base64,e30=', [], undefined],
  ['a string that looks like a comment', 'x = "//# sourceMappingURL=app.js.map"', [], undefined],
])('the Sourcemap header of a script: %s', async (_, script, others, header) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ files: 'dist/**', 'strip-prefix': 'dist' });
  await job.workspace.write('dist/js/app.js', `one();\n${script}\n`);
  for (const other of others) await job.workspace.write(`dist/js/${other}`, '{}');
  expect(await job.main()).toMatchObject({ exitCode: 0 });
  const headers = headersOf(sandbox);
  expect(headers['~/js/app.js']?.['Sourcemap']).toBe(header);
  expect(Object.values(headers).filter((all) => 'Sourcemap' in all)).toHaveLength(header ? 1 : 0);
});

test.each(['no colon', 'X-Path: a\\b'])('the header "%s" is refused before the first request', async (header) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ files: 'dist/*', 'file-headers': header });
  await job.workspace.write('dist/a.js', 'one');
  const main = await job.main();
  expect(main.errors).toEqual([expect.stringContaining(`file-headers: "${header}"`)]);
  expect(sandbox.server.journal.requests).toEqual([]);
});
