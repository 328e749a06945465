import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ReleaseFiles } from '../../src/files/api.ts';
import { ReleaseFileUploader } from '../../src/files/upload-release-files.ts';
import { SentryClient } from '../../src/sentry/client.ts';
import { defaultFilesPlan } from '../support/files-plan.ts';
import { type HttpSandbox, startHttpSandbox } from '../support/http-sandbox.ts';
import { openTempFolder } from '../support/temp-folder.ts';

function makeUploader({ client, server, log, clock }: HttpSandbox, options = {}): ReleaseFileUploader {
  const sentry = new SentryClient(client, { baseUrl: new URL(server.url), org: 'acme', tokenKind: 'other' });
  const plan = { ...defaultFilesPlan, version: '1.0', releaseIsNew: true, ...options };
  return new ReleaseFileUploader({ remote: new ReleaseFiles(sentry, ['web']), log, clock }, plan);
}

/** A release without files, as this run believes, in which another job has just stored `~/app.js`. */
async function startConflict(content: string) {
  const sandbox = await startHttpSandbox();
  const folder = await openTempFolder();
  sandbox.acme.addRelease('1.0', { projects: ['web'] });
  const path = await folder.write('app.js', content);
  const properties = { displayPath: 'dist/app.js', name: '~/app.js', contentType: 'text/javascript' };
  const file = { ...properties, path, sizeBytes: content.length };
  await makeUploader(sandbox).upload([file]);
  return {
    sandbox,
    folder,
    file,
    async [Symbol.asyncDispose]() {
      await folder[Symbol.asyncDispose]();
      await sandbox[Symbol.asyncDispose]();
    },
  };
}

test.each([
  ['replace', /another upload has stored other content under this name/],
  ['error', /another upload has stored other content under this name/],
])('other content that another job has stored is an error, with existing-files: %s', async (existingFiles, message) => {
  await using conflict = await startConflict('one');
  const { sandbox, folder, file } = conflict;
  await folder.write('app.js', 'two');
  await expect(makeUploader(sandbox, { existingFiles }).upload([file])).rejects.toThrow(message);
});

test('other content that another job has stored is kept, with existing-files: keep', async () => {
  await using conflict = await startConflict('one');
  const { sandbox, folder, file } = conflict;
  await folder.write('app.js', 'two');
  const { files } = await makeUploader(sandbox, { existingFiles: 'keep' }).upload([file]);
  expect(files).toMatchObject([{ state: 'kept' }]);
});

test('a list ends where Sentry refuses the next page', async () => {
  await using conflict = await startConflict('one');
  const { sandbox, file } = conflict;
  const link = '<http://ignored/>; rel="next"; results="true"; cursor="0:100:0"';
  sandbox.server.faults.add({
    method: 'GET',
    path: /files/,
    fault: { kind: 'respond', status: 200, headers: { Link: link }, body: [] },
  });
  sandbox.server.faults.add({
    method: 'GET',
    path: /files/,
    fault: { kind: 'respond', status: 400, body: { detail: 'Pagination offset too large' } },
  });
  const { files } = await makeUploader(sandbox, { releaseIsNew: false }).upload([file]);
  expect(files).toHaveLength(1);
  expect(sandbox.acme.release('1.0')?.files).toHaveLength(1);
});

test('a missing file is reported by its path', async () => {
  await using conflict = await startConflict('one');
  const { sandbox, file } = conflict;
  await rm(file.path);
  const error = { name: 'SetupError', message: 'Could not read dist/app.js: ENOENT' };
  await expect(makeUploader(sandbox).upload([file])).rejects.toMatchObject(error);
  await expect(makeUploader(sandbox, { releaseIsNew: false }).compare([file])).rejects.toMatchObject(error);
});

test.each([
  ['replace', 'replaced'],
  ['keep', 'kept'],
])(
  'a comparison reports what an upload would do without writing, with existing-files: %s',
  async (existingFiles, state) => {
    await using conflict = await startConflict('one');
    const { sandbox, folder, file } = conflict;
    const before = sandbox.acme.release('1.0')?.files.map(({ sha1 }) => sha1);
    await folder.write('app.js', 'two');
    const newFile = { ...file, name: '~/new.js' };
    expect(await makeUploader(sandbox, { existingFiles }).compare([file, newFile])).toMatchObject([
      { state },
      { state: 'new' },
    ]);
    expect(sandbox.acme.release('1.0')?.files.map(({ sha1 }) => sha1)).toEqual(before);
  },
);

test('in a release that does not exist, every file is new', async () => {
  await using conflict = await startConflict('one');
  const { sandbox, file } = conflict;
  expect(await makeUploader(sandbox, { version: '2.0' }).compare([file])).toMatchObject([{ state: 'new' }]);
});
