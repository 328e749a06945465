import { describe, expect, test } from 'vitest';
import { fastClock } from '../support/job.ts';
import { startRelaceSandbox } from '../support/relace-sandbox.ts';
import { startSandbox } from '../support/sandbox.ts';
import { canBeName } from '../support/system.ts';

const always = Number.POSITIVE_INFINITY;
const put = { method: 'PUT', path: /^\/relace\// } as const;

describe('a temporary failure is retried', () => {
  test.each([
    ['an unavailable gateway', { kind: 'respond', status: 503 }],
    ['a lost answer', { kind: 'respond', status: 502, takesEffect: true }],
    ['a connection reset', { kind: 'reset' }],
    ['a connection reset after the file was written', { kind: 'reset', takesEffect: true }],
    ['an incomplete answer', { kind: 'cut' }],
    ['a rate limit', { kind: 'respond', status: 429, headers: { 'Retry-After': '1' } }],
  ] as const)('%s', async (_what, fault) => {
    await using relace = await startRelaceSandbox();
    const script = relace.server.faults.add({ ...put, times: 2, fault });
    await using job = await relace.job({}, { preload: [fastClock(20)] });
    await job.workspace.write('dist/small.js', 'one');
    await job.workspace.write('dist/large.js', 'x'.repeat(400_000));
    const main = await job.main();
    expect(script.hits).toBe(2);
    expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { 'relace-head': relace.repository.head } });
    expect(relace.repository.contents).toEqual({ 'dist/small.js': 'one', 'dist/large.js': 'x'.repeat(400_000) });
    expect(relace.repository.commits).toHaveLength(3);
  });
});

describe('a rejected file fails without a retry, with a remedy', () => {
  test.each([
    ['a wrong key', { 'relace-api-key': 'rlc-wrong' }, /Relace answered 401 \(Invalid API key\).*relace-api-key/s],
    ['another repository', { 'relace-repo-id': 'other' }, /Relace answered 404 \(Repo not found\).*relace-repo-id/s],
    ['another address', { 'relace-url': 'BASE/elsewhere' }, /Relace answered 404/],
  ])('%s', async (_what, inputs, message) => {
    await using relace = await startRelaceSandbox();
    const replaced = Object.entries(inputs).map(([name, value]) => [name, value.replace('BASE', relace.server.url)]);
    await using job = await relace.job(Object.fromEntries(replaced));
    await job.workspace.write('dist/app.js', 'one');
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 1, errors: [expect.stringMatching(message)] });
    expect(main.outputs).toEqual({ outcome: 'failed' });
    expect(relace.server.journal.requests).toHaveLength(1);
  });

  test.each([
    [413, 'Exclude the file with a line that starts with ! in relace-files'],
    [403, 'has write access to the repository'],
    [409, 'Re-run the job later'],
    [307, 'Check that relace-url is the base URL of Relace'],
    [400, 'Fix the problem that Relace names'],
  ])('status %i', async (status, remedy) => {
    await using relace = await startRelaceSandbox();
    relace.server.faults.add({ ...put, fault: { kind: 'respond', status, body: { detail: 'No.' } } });
    await using job = await relace.job();
    await job.workspace.write('dist/app.js', 'one');
    const main = await job.main();
    expect(main.errors).toEqual([
      expect.stringContaining(`write dist/app.js to Relace: Relace answered ${status} (No.)`),
    ]);
    expect(main.errors[0]).toContain(remedy);
    expect(relace.repository.commits).toHaveLength(1);
  });
});

describe('an answer that does not confirm the file fails the step', () => {
  test.each<[what: string, change: (body: object) => unknown, message: string]>([
    ['another file', (body) => ({ ...body, changed_files: ['other.js'] }), 'it changed other.js instead'],
    ['another repository', (body) => ({ ...body, repo_id: 'b-repo' }), 'it wrote to repository b-repo instead of'],
    ['a number as the repository', (body) => ({ ...body, repo_id: 7 }), 'dist/app.js returned an unexpected answer'],
    ['no list of files', (body) => ({ ...body, changed_files: undefined }), 'app.js returned an unexpected answer'],
    ['no head', (body) => ({ ...body, repo_head: '' }), 'dist/app.js returned an unexpected answer'],
    ['null', () => null, 'dist/app.js returned an unexpected answer'],
    ['an empty object', () => ({}), 'dist/app.js returned an unexpected answer'],
  ])('%s', async (_what, change, message) => {
    await using relace = await startRelaceSandbox();
    relace.server.faults.add({ ...put, fault: { kind: 'corrupt', change } });
    await using job = await relace.job();
    await job.workspace.write('dist/app.js', 'one');
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 1, errors: [expect.stringContaining(message)] });
    expect(main.outputs).toEqual({ outcome: 'failed' });
  });

  test.each([
    ['another status', { status: 200, body: {} }, 'it answered 200 instead of 201'],
    ['a page of HTML', { status: 201, body: '<html>Log in</html>' }, 'did not return complete JSON'],
  ])('%s', async (_what, answer, message) => {
    await using relace = await startRelaceSandbox();
    relace.server.faults.add({ ...put, times: 3, fault: { kind: 'respond', ...answer } });
    await using job = await relace.job();
    await job.workspace.write('dist/app.js', 'one');
    expect((await job.main()).errors).toEqual([expect.stringContaining(message)]);
  });

  test('an unchanged file in the list of changed files is accepted', async () => {
    await using relace = await startRelaceSandbox();
    relace.repository.put('dist/app.js', Buffer.from('one'));
    const change = (body: object) => ({ ...body, changed_files: ['dist/app.js'] });
    relace.server.faults.add({ ...put, fault: { kind: 'corrupt', change } });
    await using job = await relace.job();
    await job.workspace.write('dist/app.js', 'one');
    expect(await job.main()).toMatchObject({ exitCode: 0 });
  });
});

test('a failure lists which files are stored, and a second run stores the rest', async () => {
  await using relace = await startRelaceSandbox();
  relace.server.faults.add({ ...put, skip: 2, fault: { kind: 'respond', status: 400, body: { detail: 'No.' } } });
  await using job = await relace.job();
  for (const name of ['a', 'b', 'c', 'd']) await job.workspace.write(`dist/${name}.js`, name);

  const main = await job.main();
  expect(main.errors).toEqual([
    expect.stringMatching(/write dist\/c\.js to Relace.*; 2 of 4 files are in the repository \(listed in the log\)/),
  ]);
  for (const name of ['a', 'b']) expect(main.log).toContain(`\nstored: dist/${name}.js`);
  for (const name of ['c', 'd']) expect(main.log).toContain(`\nnot confirmed: dist/${name}.js`);
  expect([...relace.repository.files.keys()]).toEqual(['dist/a.js', 'dist/b.js']);
  expect(countOf(main.summary, '2 of 4 files')).toBe(1);

  const again = await job.main();
  expect(again).toMatchObject({ exitCode: 0, outputs: { 'relace-head': relace.repository.head } });
  expect(again.log).toContain('2 changed, 2 unchanged');
  expect(relace.repository.commits).toHaveLength(5);
});

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

test.each([
  ['a parent folder', { 'relace-path-prefix': '../up' }, 'must not contain . or ..'],
  ['an encoded parent folder', { 'relace-path-prefix': 'a/%2E%2e/b' }, 'must not contain . or ..'],
  ['an absolute folder', { 'relace-path-prefix': '/srv' }, 'must not start or end with /'],
  ['two slashes', { 'relace-path-prefix': 'a//b' }, 'contain //'],
  ["Windows' separators", { 'relace-path-prefix': 'builds\\web' }, 'separated by /, not by'],
  ['the .git folder', { 'relace-path-prefix': 'a/.GIT/hooks' }, '.git as a folder'],
  ['a line break', { 'relace-path-prefix': 'a\nb' }, 'control characters'],
  ['an ID that is a path', { 'relace-repo-id': 'a/../b' }, 'relace-repo-id: "a/../b" cannot be used'],
  ['no key', { 'relace-api-key': '' }, 'relace-api-key: it is missing; set this input or the variable'],
  ['a key of two lines', { 'relace-api-key': 'rlc-one\nrlc-two' }, 'relace-api-key: it contains spaces, line breaks'],
  ['no repository', { 'relace-repo-id': '' }, 'relace-repo-id: it is missing'],
  ['no pattern', { 'relace-files': '' }, 'relace-files: neither this input nor files selects any files'],
  ['an invalid URL', { 'relace-url': 'api.relace.run' }, 'relace-url: "api.relace.run"'],
  ['a pattern without a file', { 'relace-files': 'out/**' }, 'Input relace-files: no file in'],
])('%s is an error before the first request', async (_what, inputs, message) => {
  await using relace = await startRelaceSandbox();
  await using job = await relace.job(inputs);
  await job.workspace.write('dist/app.js', 'one');
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 1, errors: [expect.stringContaining(message)] });
  expect(main.errors[0]).not.toContain('rlc-');
  expect(relace.server.journal.requests).toEqual([]);
});

const refusedNames: readonly (readonly [name: string, message: string])[] = [
  ['dist/..\\..\\secret.js', 'separated by /'],
  ['dist/a\nb.js', 'control characters'],
  ['dist/%2e%2E/app.js', 'must not contain . or ..'],
  ['dist/.git/config', '.git as a folder'],
];

test.each(refusedNames.filter(([name]) => canBeName(name)))(
  'a file named %j is an error before the first request',
  async (name, message) => {
    await using relace = await startRelaceSandbox();
    await using job = await relace.job({ 'relace-files': 'dist/**\ndist/.git/*', 'if-no-files-found': 'ignore' });
    await job.workspace.write('dist/app.js', 'one');
    await job.workspace.write(name, 'two');
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 1, errors: [expect.stringContaining(message)] });
    expect(relace.server.journal.requests).toEqual([]);
  },
);

test('after a failure of Relace, no deploy is recorded and the release is not finalized', async () => {
  await using sandbox = await startSandbox();
  await using relace = await startRelaceSandbox();
  relace.server.faults.add({ ...put, fault: { kind: 'respond', status: 400, body: { detail: 'No.' } } });
  await using job = await sandbox.job({ ...relace.inputs, files: 'dist/**', environment: 'production' });
  await job.workspace.write('dist/app.js', 'one');
  expect(await job.main()).toMatchObject({ exitCode: 1, outputs: { 'files-uploaded': '1', outcome: 'failed' } });
  expect(sandbox.acme.release('1.1.0')).toMatchObject({ deploys: [], dateReleased: null });
});

test('on-outage: warn also applies to Relace', async () => {
  await using relace = await startRelaceSandbox();
  const headers = { 'Retry-After': '3600' };
  relace.server.faults.add({ ...put, skip: 1, times: always, fault: { kind: 'respond', status: 503, headers } });
  await using job = await relace.job({ 'on-outage': 'warn' });
  await job.workspace.write('dist/a.js', 'one');
  await job.workspace.write('dist/b.js', 'two');
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'degraded' } });
  expect(main.warnings).toEqual([expect.stringMatching(/Relace answered 503.*60 min; 1 of 2 files/)]);
});

test('a key in the answer of the server is masked', async () => {
  await using relace = await startRelaceSandbox();
  const key = relace.inputs['relace-api-key'] ?? '';
  relace.server.faults.add({ ...put, fault: { kind: 'respond', status: 400, body: { detail: `Bad key ${key}` } } });
  await using job = await relace.job();
  await job.workspace.write('dist/app.js', 'one');
  const main = await job.main();
  expect(main.errors[0]).toContain('Bad key ***');
  for (const text of [main.raw.replace(/^::add-mask::.*$/gm, ''), main.summary]) expect(text).not.toContain(key);
});

test('a redirect is not followed, so the key is not sent to another server', async () => {
  await using relace = await startRelaceSandbox();
  await using elsewhere = await startRelaceSandbox();
  const headers = { Location: `${elsewhere.server.relaceUrl}/x` };
  relace.server.faults.add({ ...put, fault: { kind: 'respond', status: 307, headers } });
  await using job = await relace.job();
  await job.workspace.write('dist/app.js', 'one');
  expect(await job.main()).toMatchObject({ exitCode: 1 });
  expect(elsewhere.server.journal.requests).toEqual([]);
});

test('a failure of the first file also lists all files', async () => {
  await using relace = await startRelaceSandbox();
  relace.server.faults.add({ ...put, times: always, fault: { kind: 'respond', status: 400, body: { detail: 'No.' } } });
  await using job = await relace.job();
  for (const name of ['a', 'b']) await job.workspace.write(`dist/${name}.js`, name);
  const main = await job.main();
  expect(main.errors).toEqual([expect.stringContaining('write dist/a.js to Relace')]);
  for (const name of ['a', 'b']) expect(main.log).toContain(`\nnot confirmed: dist/${name}.js`);
});
