import { expect, test } from 'vitest';
import { decodeEntities } from '../support/decode-entities.ts';
import { startRelaceSandbox } from '../support/relace-sandbox.ts';
import { startSandbox } from '../support/sandbox.ts';
import { canBeName } from '../support/system.ts';

test('files are written to the repository without a connection to Sentry', async () => {
  await using relace = await startRelaceSandbox();
  await using job = await relace.job();
  await job.workspace.write('dist/app.js', 'one');
  await job.workspace.write('dist/css/app.css', 'two');
  await job.workspace.write('dist/empty.txt', '');

  const main = await job.main();
  const { repository } = relace;
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(main.outputs).toEqual({ 'relace-head': repository.head, outcome: 'success' });
  expect(repository.contents).toEqual({ 'dist/app.js': 'one', 'dist/css/app.css': 'two', 'dist/empty.txt': '' });
  expect(main.log).toContain(`Relace: 3 files in repository ${repository.id}: 3 changed, 0 unchanged; 6 bytes sent`);
  expect(decodeEntities(main.summary)).toContain(`### Relace repository ${repository.id}`);
  expect(decodeEntities(main.summary)).toContain('| dist/css/app.css | 3 bytes | sent |');
});

test('each file is a commit on top of the previous one, so files are sent one after another', async () => {
  await using relace = await startRelaceSandbox();
  await using job = await relace.job();
  for (const name of ['a', 'b', 'c', 'd', 'e']) await job.workspace.write(`dist/${name}.js`, name);
  await job.main();
  expect(relace.server.journal.longestChain()).toBe(5);
  expect(relace.paths()).toEqual(['dist/a.js', 'dist/b.js', 'dist/c.js', 'dist/d.js', 'dist/e.js']);
});

test('a second run reports unchanged files, and writes changed ones again', async () => {
  await using relace = await startRelaceSandbox();
  await using job = await relace.job();
  await job.workspace.write('dist/a.js', 'one');
  await job.workspace.write('dist/b.js', 'two');
  const first = await job.main();
  const second = await job.main();
  expect(second).toMatchObject({ exitCode: 0, outputs: { 'relace-head': first.outputs['relace-head'] } });
  expect(second.log).toContain('0 changed, 2 unchanged');

  await job.workspace.write('dist/b.js', 'three');
  const third = await job.main();
  expect(third.log).toContain('1 changed, 1 unchanged');
  expect(third.outputs['relace-head']).not.toBe(first.outputs['relace-head']);
  expect(relace.repository.contents).toEqual({ 'dist/a.js': 'one', 'dist/b.js': 'three' });
});

test('a large file is stored unchanged', async () => {
  await using relace = await startRelaceSandbox();
  await using job = await relace.job();
  const content = Buffer.alloc(5_000_000, 'a b\0\xff\r\n', 'latin1');
  await job.workspace.write('dist/large.bin', content);
  expect(await job.main()).toMatchObject({ exitCode: 0 });
  expect(relace.repository.files.get('dist/large.bin')?.equals(content)).toBe(true);
});

test.each<[what: string, inputs: Readonly<Record<string, string>>, paths: readonly string[]]>([
  [
    'with a folder as prefix',
    { 'relace-path-prefix': 'builds/web' },
    ['builds/web/dist/app.js', 'builds/web/dist/js/lib.js'],
  ],
  [
    'with a folder and a slash as prefix',
    { 'relace-path-prefix': 'builds/' },
    ['builds/dist/app.js', 'builds/dist/js/lib.js'],
  ],
  ['without strip-prefix', { 'strip-prefix': 'dist', 'relace-path-prefix': 'b' }, ['b/app.js', 'b/js/lib.js']],
  ['without their common prefix', { 'relace-files': 'dist/js', 'strip-common-prefix': 'true' }, ['lib.js']],
  ['from the working directory', { 'relace-files': 'js', 'working-directory': 'dist' }, ['js/lib.js']],
])('paths %s', async (_what, inputs, paths) => {
  await using relace = await startRelaceSandbox();
  await using job = await relace.job(inputs);
  await job.workspace.write('dist/app.js', 'one');
  await job.workspace.write('dist/js/lib.js', 'two');
  const main = await job.main();
  expect(main.errors).toEqual([]);
  expect([...relace.repository.files.keys()]).toEqual(paths);
});

test.each(
  [
    'a b.js',
    '100%.js',
    '%2E%2Ejs',
    '#1?x=y&z.js',
    'größe-文件-🙂.js',
    "it's (a) *star*!.js",
    '<img src=x>`x` @all.js',
    '::warning::x.js',
    '.github.js',
  ].filter(canBeName),
)('a file named %j is stored under its name', async (name) => {
  await using relace = await startRelaceSandbox();
  await using job = await relace.job({
    'relace-files': 'dist/**\ndist/.github.js',
    'if-no-files-found': 'ignore',
  });
  await job.workspace.write(`dist/${name}`, name);
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(relace.repository.contents).toEqual({ [`dist/${name}`]: name });
  expect(main.summary).not.toMatch(/<img|`x`|@all/);
});

test('the URL of a file has its path with every segment encoded', async () => {
  await using relace = await startRelaceSandbox();
  await using job = await relace.job();
  await job.workspace.write('dist/ä b/100%#.js', 'one');
  await job.main();
  expect(relace.server.journal.requests.map(({ rawPath }) => rawPath)).toEqual([
    `/relace/v1/repo/${relace.repository.id}/file/dist/%C3%A4%20b/100%25%23.js`,
  ]);
});

test('with a release, the files of `files` are written after Sentry has them, and each server gets only its own token', async () => {
  await using sandbox = await startSandbox();
  await using relace = await startRelaceSandbox();
  await using job = await sandbox.job({ ...relace.inputs, files: 'dist/**', environment: 'production' });
  await job.workspace.write('dist/app.js', 'one');

  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { 'relace-head': relace.repository.head } });
  expect(relace.repository.contents).toEqual({ 'dist/app.js': 'one' });
  expect(sandbox.acme.release('1.1.0')).toMatchObject({
    deploys: [expect.anything()],
    dateReleased: expect.any(String),
  });

  const [put] = relace.server.journal.requests;
  const at = (path: RegExp) =>
    sandbox.server.journal.requests.find((entry) => entry.method === 'POST' && path.test(entry.path));
  expect(at(/\/files\/$/)?.endedAtMs).toBeLessThan(put?.startedAtMs ?? 0);
  expect(at(/\/deploys\/$/)?.startedAtMs).toBeGreaterThan(put?.endedAtMs ?? Number.POSITIVE_INFINITY);

  const key = relace.inputs['relace-api-key'];
  expect(put?.headers['authorization']).toBe(`Bearer ${key}`);
  expect(JSON.stringify(sandbox.server.journal.requests)).not.toContain(key);
  expect(main.masked).toContain(key);
});

test('the key may be in the variable RELACE_API_KEY, which has no effect without a repository', async () => {
  await using relace = await startRelaceSandbox();
  const env = { RELACE_API_KEY: relace.inputs['relace-api-key'] };
  await using job = await relace.job({ 'relace-api-key': '' }, { env });
  await job.workspace.write('dist/app.js', 'one');
  expect(await job.main()).toMatchObject({ exitCode: 0 });

  await using other = await relace.job({ 'relace-repo-id': '', 'relace-api-key': '', 'relace-files': '' }, { env });
  const main = await other.main();
  expect(main).toMatchObject({ exitCode: 0, warnings: [expect.stringContaining('nothing to do')] });
  expect(relace.server.journal.requests).toHaveLength(1);
});

test('a pattern of `files` that matches nothing is reported once', async () => {
  await using sandbox = await startSandbox();
  await using relace = await startRelaceSandbox();
  const inputs = { ...relace.inputs, files: 'dist/**\nout/**', 'if-no-files-found': 'warn' };
  await using job = await sandbox.job(inputs);
  await job.workspace.write('dist/app.js', 'one');
  expect((await job.main()).warnings).toEqual([expect.stringContaining('Input files: no file')]);
  expect(relace.repository.contents).toEqual({ 'dist/app.js': 'one' });
});

test('with if-no-files-found: ignore, a run without files succeeds and has no head', async () => {
  await using relace = await startRelaceSandbox();
  await using job = await relace.job({ 'if-no-files-found': 'ignore' });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, outputs: { outcome: 'success' } });
  expect(main.outputs).not.toHaveProperty('relace-head');
});
