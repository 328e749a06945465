import { expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';

/** Runs the step, which must fail before it writes anything, and returns its only message. */
async function failedRun(sandbox: Sandbox, inputs: Readonly<Record<string, string>>): Promise<string> {
  await using job = await sandbox.job(inputs);
  await job.workspace.write('dist/app.js', 'one');
  const before = sandbox.acme.snapshot();
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 1, errors: [expect.any(String)], outputs: { outcome: 'failed' } });
  expect(sandbox.acme.snapshot()).toEqual(before);
  return main.errors[0] ?? '';
}

const commitInputs: readonly (readonly [string, Record<string, string>])[] = [
  ['with commits', {}],
  ['without commits', { 'set-commits': 'skip' }],
];

test.each(commitInputs)('all unknown projects are reported at once, each with a remedy (%s)', async (_, inputs) => {
  await using sandbox = await startSandbox();
  const message = await failedRun(sandbox, { projects: 'wbe, web, apo', ...inputs });
  expect(message.split('\n')).toEqual([
    '2 problems:',
    expect.stringMatching(/^- .*project wbe: Sentry answered 404 .*Set projects to slugs.*"acme"/),
    expect.stringMatching(/^- .*project apo: .*Set projects to slugs/),
  ]);
});

test('all unknown projects are reported, no matter how Sentry says it', async () => {
  await using sandbox = await startSandbox();
  const fault = { kind: 'respond', status: 404, body: { detail: 'Project does not exist' } } as const;
  sandbox.server.faults.add({ path: /\/projects\/acme\/(wbe|apo)\//, times: 9, fault });
  const message = await failedRun(sandbox, { projects: 'wbe, web, apo' });
  expect(message.split('\n')).toEqual([
    '2 problems:',
    expect.stringMatching(/^- .*project wbe: Sentry answered 404 \(Project does not exist\)\. Set projects to slugs/),
    expect.stringMatching(/^- .*project apo: .*Set projects to slugs/),
  ]);
});

test.each(commitInputs)('a renamed project is reported with its new slug (%s)', async (_, inputs) => {
  await using sandbox = await startSandbox();
  sandbox.acme.addRelease('1.0.0', { projects: ['web', 'api'] });
  sandbox.acme.addRelease('0.9.0', { projects: ['web'] });
  sandbox.web.rename('shop');
  const message = await failedRun(sandbox, { projects: 'web', ...inputs });
  expect(message).toContain('Project web was renamed to shop');
  expect(message).toContain('Set projects to its new slug');
});

test('a missing permission is reported once for all requests', async () => {
  await using sandbox = await startSandbox();
  const other = sandbox.server.store.addOrganization('beta').addToken({ kind: 'user', scopes: ['project:releases'] });
  const inputs = { 'auth-token': other, org: 'acme', url: sandbox.server.url, projects: 'web, api', files: 'dist/**' };
  const message = await failedRun(sandbox, inputs);
  expect(message.match(/Sentry answered/g)).toHaveLength(1);
  expect(message).toContain('"acme"');
});

test('a token of another organization is an error before the first request', async () => {
  await using sandbox = await startSandbox();
  const message = await failedRun(sandbox, { org: 'beta' });
  expect(message).toContain('org: "beta" cannot be used: the token belongs to "acme"');
  expect(sandbox.server.journal.requests).toEqual([]);
});

test('a stored file that the token cannot replace is an error before the first write', async () => {
  await using sandbox = await startSandbox();
  const inputs = { files: 'dist/**', environment: 'production' };
  await using job = await sandbox.job(inputs);
  await job.workspace.write('dist/app.js', 'another');
  await job.workspace.write('dist/old.js', 'old');
  await job.main();
  sandbox.server.journal.clear();
  const message = await failedRun(sandbox, { ...inputs, projects: 'web, api' });
  expect(message).toContain('~/dist/app.js is in the release with other content, and this token may not delete it');
  expect(message).toContain('set existing-files to keep');
  expect(sandbox.server.journal.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test.each([
  ['existing-files: keep', 'keep', 'two'],
  ['the same content', 'replace', 'one'],
])('a stored file is no error with %s', async (_, existingFiles, content) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ files: 'dist/**', 'existing-files': existingFiles });
  for (const text of ['one', content]) {
    await job.workspace.write('dist/app.js', text);
    expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'success' } });
  }
});

test('preflight checks run concurrently', async () => {
  await using sandbox = await startSandbox({ latencyMs: 300 });
  await using job = await sandbox.job({ files: 'dist/**', environment: 'production', projects: 'web, api' });
  await job.workspace.write('dist/app.js', 'one');
  expect(await job.main()).toMatchObject({ exitCode: 0 });
  // All preflight checks at once, then the release with its commits, the file, the deploy and the date.
  const { journal } = sandbox.server;
  expect(journal.requests.filter(({ service }) => service === 'sentry')).toHaveLength(10);
  expect(journal.longestChain(({ service }) => service === 'sentry')).toBe(5);
});
