import { expect, test } from 'vitest';
import { elf } from '../support/debug-files/elf.ts';
import { mapping } from '../support/debug-files/other-formats.ts';
import { startSandbox } from '../support/sandbox.ts';

const inputs = { 'debug-files': 'symbols', environment: 'production' };
const assemble = /\/difs\/assemble\/$/;
const library = elf({ buildId: Buffer.alloc(20, 0x42), code: Buffer.alloc(9000, 'code') });

/** A job with one library in the workspace, which also records a deploy. */
async function startUpload(more: Readonly<Record<string, string>> = {}) {
  const sandbox = await startSandbox();
  const job = await sandbox.job({ ...inputs, ...more });
  await job.workspace.write('symbols/lib.so', library);
  return {
    sandbox,
    job,
    async [Symbol.asyncDispose]() {
      await job[Symbol.asyncDispose]();
      await sandbox[Symbol.asyncDispose]();
    },
  };
}

test('a file that Sentry cannot process fails the step with the reason, before the deploy', async () => {
  await using upload = await startUpload();
  const { sandbox, job } = upload;
  sandbox.acme.chunks.settings.assembleError = 'Invalid debug information file: bad DWARF';
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
  expect(main.errors).toEqual([
    expect.stringMatching(/could not store 1 debug information file: lib\.so \(Invalid debug .* bad DWARF\)/),
  ]);
  expect(sandbox.acme.release('1.1.0')).toMatchObject({ deploys: [], dateReleased: null });
  expect(await job.leftovers()).toEqual([]);
});

test('an internal error of the server is an outage', async () => {
  await using upload = await startUpload({ 'on-outage': 'warn' });
  const { sandbox, job } = upload;
  sandbox.acme.chunks.settings.assembleError = 'internal server error';
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, outputs: { outcome: 'degraded' } });
  expect(main.warnings.join()).toContain('internal server error');
  expect(sandbox.acme.release('1.1.0')?.deploys).toEqual([]);
});

test.each<[what: string, change: (dif: Record<string, unknown>) => unknown]>([
  ['other content', (dif) => ({ ...dif, sha1: '0'.repeat(40) })],
  ['another debug ID', (dif) => ({ ...dif, debugId: '00000000-1111-2222-3333-444444444444' })],
])('a server that stored %s fails the step', async (_what, change) => {
  await using upload = await startUpload();
  const { sandbox, job } = upload;
  sandbox.server.faults.add({
    method: 'POST',
    path: assemble,
    times: 100,
    fault: {
      kind: 'corrupt',
      change: (body: Record<string, { state: string; dif?: Record<string, unknown> }>) =>
        Object.fromEntries(
          Object.entries(body).map(([key, one]) => [key, one.dif ? { ...one, dif: change(one.dif) } : one]),
        ),
    },
  });
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors).toEqual([expect.stringMatching(/Sentry stored lib\.so with SHA-1 .* but .*lib\.so has SHA-1/)]);
  expect(sandbox.acme.release('1.1.0')).toMatchObject({ deploys: [], dateReleased: null });
});

test('chunks that fail are sent again', async () => {
  await using upload = await startUpload();
  const { sandbox, job } = upload;
  sandbox.acme.chunks.settings.chunkSize = 4096;
  sandbox.server.faults.add({ method: 'POST', path: /\/chunk-upload\/$/, fault: { kind: 'reset' } });
  sandbox.server.faults.add({
    method: 'POST',
    path: /\/chunk-upload\/$/,
    fault: { kind: 'respond', status: 503, body: 'busy' },
  });
  sandbox.server.faults.add({
    method: 'POST',
    path: assemble,
    fault: { kind: 'respond', status: 502, body: 'gone', takesEffect: true },
  });
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'debug-files-uploaded': '1' } });
  expect(sandbox.web.debugFiles).toMatchObject([{ name: 'lib.so', size: library.length }]);
});

test('a file above the limit of the server is refused before it is sent', async () => {
  await using upload = await startUpload();
  const { sandbox, job } = upload;
  sandbox.acme.chunks.settings.maxFileSize = 5000;
  const main = await job.main();
  expect(main.errors).toEqual([
    expect.stringMatching(
      /symbols\/lib\.so is too large: it has 9\.\d kB, and this Sentry accepts files of up to 5\.0 kB/,
    ),
  ]);
  expect(sandbox.server.journal.lines().filter((line) => /POST.*(chunk-upload|assemble)/.test(line))).toEqual([]);
});

test('the error for a token without the scope names the scope', async () => {
  await using upload = await startUpload();
  const { sandbox } = upload;
  const token = sandbox.acme.addToken({ kind: 'user', scopes: ['project:read', 'org:read'] });
  await using job = await sandbox.job({
    'debug-files': 'lib.so',
    'create-release': 'false',
    'auth-token': token,
    org: 'acme',
    url: sandbox.server.url,
  });
  await job.workspace.write('lib.so', library);
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors).toEqual([expect.stringContaining('needs the scope project:releases to upload debug files')]);
});

test('a project that does not exist is named', async () => {
  await using upload = await startUpload({ projects: 'nowhere', 'create-release': 'false', environment: '' });
  const main = await upload.job.main();
  expect(main.errors).toEqual([
    expect.stringMatching(/files nowhere has: Sentry answered 404 .*Set projects to slugs/s),
  ]);
});

test.each<[what: string, accept: string[] | undefined]>([
  ['without a chunk upload', undefined],
  ['that takes no debug files in chunks', ['release_files']],
  ['that takes all but mappings in chunks', ['debug_files']],
])('a server %s gets ZIP files, without what it has already', async (_what, accept) => {
  await using upload = await startUpload({ projects: 'web, api' });
  const { sandbox, job } = upload;
  const answer = { kind: 'respond', status: 404, body: { detail: 'Not Found' } } as const;
  if (accept) sandbox.acme.chunks.settings.accept = accept;
  else sandbox.server.faults.add({ path: /\/chunk-upload\/$/, times: 100, fault: answer });
  await job.workspace.write('symbols/copy/lib.so', elf({ buildId: Buffer.alloc(20, 1) }));
  await job.workspace.write('symbols/mapping.txt', mapping());

  const first = await job.main();
  expect(first).toMatchObject({ exitCode: 0, errors: [], outputs: { 'debug-files-uploaded': '6' } });
  expect(sandbox.web.debugFiles.map(({ name, debugId }) => [name, debugId]).sort()).toEqual([
    ['lib.so', '01010101-0101-0101-0101-010101010101'],
    ['lib.so', '42424242-4242-4242-4242-424242424242'],
    ['proguard-mapping', 'b0619b85-14b0-5c1a-854a-5a7d0ea817f5'],
  ]);
  expect(await job.leftovers()).toEqual([]);

  sandbox.server.journal.clear();
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'debug-files-uploaded': '0' } });
  expect(sandbox.server.journal.lines().filter((line) => /POST.*dsyms/.test(line))).toEqual([]);
});

test('a file that an old server silently ignores is an error', async () => {
  await using upload = await startUpload();
  const { sandbox, job } = upload;
  sandbox.server.faults.add({
    method: 'POST',
    path: /\/dsyms\/$/,
    times: 9,
    fault: { kind: 'respond', status: 201, body: [] },
  });
  sandbox.acme.chunks.settings.accept = [];
  const main = await job.main();
  expect(main.errors).toEqual([expect.stringMatching(/accepted lib\.so, but did not store it in web.*\(elf\)/s)]);
  expect(sandbox.acme.release('1.1.0')).toMatchObject({ deploys: [], dateReleased: null });
});

test('a file that was deleted from Sentry a short time ago is not reported as stored', async () => {
  await using upload = await startUpload();
  const { sandbox, job } = upload;
  expect(await job.main()).toMatchObject({ exitCode: 0 });
  sandbox.web.debugFiles.length = 0;
  const main = await job.main();
  expect(main.errors).toEqual([
    expect.stringMatching(/does not store symbols\/lib\.so, .*deleted there.*Re-run the job in ten minutes/s),
  ]);
  sandbox.web.debugFileJobs.clear();
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'debug-files-uploaded': '1' } });
});

type Answers = Readonly<Record<string, { readonly dif?: object }>>;
const changeDif = (change: (dif: object) => unknown) => (body: Answers) =>
  Object.fromEntries(Object.entries(body).map(([key, one]) => [key, one.dif ? { ...one, dif: change(one.dif) } : one]));

test.each<[what: string, path: RegExp, change: (body: Answers) => unknown]>([
  ['missing files without a list', /unknown\/$/, () => ({})],
  ['missing files as null', /unknown\/$/, () => null],
  ['missing files as a text', /unknown\/$/, () => ({ missing: 'none' })],
  ['no chunk upload options', /chunk-upload\/$/, () => ({})],
  ['a chunk size of 0', /chunk-upload\/$/, (body) => ({ ...body, chunkSize: 0 })],
  ['no states', assemble, () => null],
  ['no state of the file', assemble, () => ({})],
  [
    'missing chunks as a number',
    assemble,
    (body) => Object.fromEntries(Object.keys(body).map((key) => [key, { state: 'not_found', missingChunks: 7 }])),
  ],
  ['a stored file without a debug ID', assemble, changeDif((dif) => ({ ...dif, debugId: undefined }))],
  ['a stored file with null as its debug ID', assemble, changeDif((dif) => ({ ...dif, debugId: null }))],
])('%s in an answer is an outage, and nothing is deployed', async (_what, path, change) => {
  await using upload = await startUpload({ 'on-outage': 'warn' });
  const { sandbox, job } = upload;
  sandbox.server.faults.add({ path, times: Number.POSITIVE_INFINITY, fault: { kind: 'corrupt', change } });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'degraded' } });
  expect(main.warnings).toEqual([expect.stringContaining('returned an unexpected answer')]);
  expect(sandbox.acme.releases.flatMap(({ deploys }) => deploys)).toEqual([]);
});

test.each([
  ['debug files alone', {}, 'web'],
  ['a deploy of files', { files: 'symbols/**', environment: 'production' }, 'web'],
])('%s: unknown projects are reported before anything is written to the others', async (_what, more, known) => {
  await using sandbox = await startSandbox();
  sandbox.acme.addRelease('1.1.0', { projects: ['web'] });
  const inputs = { 'debug-files': 'symbols', 'create-release': 'false', projects: `${known} nowhere nope`, ...more };
  await using job = await sandbox.job(inputs);
  await job.workspace.write('symbols/lib.so', library);
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors).toEqual([expect.stringMatching(/nowhere.*nope/s)]);
  expect(sandbox.server.journal.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('a dry run refuses a file that is too large, too', async () => {
  await using upload = await startUpload({ 'dry-run': 'true', 'create-release': 'false', environment: '' });
  upload.sandbox.acme.chunks.settings.maxFileSize = 5000;
  const main = await upload.job.main();
  expect(main).toMatchObject({
    exitCode: 1,
    errors: [expect.stringMatching(/lib\.so is too large: it has 9\.\d kB/)],
  });
});
