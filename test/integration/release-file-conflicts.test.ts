import { expect, test } from 'vitest';
import { ReleaseFiles } from '../../src/files/api.ts';
import { ReleaseFileUploader } from '../../src/files/upload-release-files.ts';
import { SentryClient } from '../../src/sentry/client.ts';
import { defaultFilesPlan } from '../support/files-plan.ts';
import { type HttpSandbox, startHttpSandbox } from '../support/http-sandbox.ts';
import { openTempFolder } from '../support/temp-folder.ts';

function destinationAt({ client, server, log, clock }: HttpSandbox, options = {}): ReleaseFileUploader {
  const sentry = new SentryClient(client, { baseUrl: new URL(server.url), org: 'acme', tokenKind: 'other' });
  const plan = { ...defaultFilesPlan, version: '1.0', releaseIsNew: true, ...options };
  return new ReleaseFileUploader({ remote: new ReleaseFiles(sentry, ['web']), log, clock }, plan);
}

/** A release that this run believes to be empty, and in which another job has just stored `~/app.js`. */
async function openConflict(content: string) {
  const sandbox = await startHttpSandbox();
  const folder = await openTempFolder();
  sandbox.acme.addRelease('1.0', { projects: ['web'] });
  const path = await folder.write('app.js', content);
  const file = { path, name: '~/app.js', sizeBytes: content.length, contentType: 'text/javascript' };
  await destinationAt(sandbox).upload([file]);
  return { sandbox, folder, file };
}

test.each([
  ['replace', /the name is taken/],
  ['error', /the name is taken/],
])('other content of a job beside this one is told, with existing-files: %s', async (existingFiles, message) => {
  const { sandbox, folder, file } = await openConflict('one');
  await using _ = sandbox;
  await using __ = folder;
  await folder.write('app.js', 'two');
  await expect(destinationAt(sandbox, { existingFiles }).upload([file])).rejects.toThrow(message);
});

test('other content of a job beside this one is kept where the author wants it so', async () => {
  const { sandbox, folder, file } = await openConflict('one');
  await using _ = sandbox;
  await using __ = folder;
  await folder.write('app.js', 'two');
  const { files } = await destinationAt(sandbox, { existingFiles: 'keep' }).upload([file]);
  expect(files).toMatchObject([{ state: 'kept' }]);
});

test('a list that Sentry does not carry on is at its end', async () => {
  const { sandbox, folder, file } = await openConflict('one');
  await using _ = sandbox;
  await using __ = folder;
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
  const { files } = await destinationAt(sandbox, { releaseIsNew: false }).upload([file]);
  expect(files).toHaveLength(1);
  expect(sandbox.acme.release('1.0')?.files).toHaveLength(1);
});

test('a file that is gone is told by its path, and is no bug', async () => {
  const { sandbox, folder } = await openConflict('one');
  await using _ = sandbox;
  await using __ = folder;
  const file = { path: `${folder.path}/gone.js`, name: '~/gone.js', sizeBytes: 3, contentType: 'text/javascript' };
  await expect(destinationAt(sandbox).upload([file])).rejects.toMatchObject({
    name: 'SetupError',
    message: `${file.path} cannot be read: ENOENT`,
  });
});

test.each([
  ['replace', 'replaced'],
  ['keep', 'kept'],
])(
  'what would become of other content is told without a write, with existing-files: %s',
  async (existingFiles, state) => {
    const { sandbox, folder, file } = await openConflict('one');
    await using _ = sandbox;
    await using __ = folder;
    const before = sandbox.acme.release('1.0')?.files.map(({ sha1 }) => sha1);
    await folder.write('app.js', 'two');
    const fresh = { ...file, name: '~/fresh.js' };
    expect(await destinationAt(sandbox, { existingFiles }).compare([file, fresh])).toMatchObject([
      { state },
      { state: 'new' },
    ]);
    expect(sandbox.acme.release('1.0')?.files.map(({ sha1 }) => sha1)).toEqual(before);
  },
);

test('in a release that is not there, every file would be new', async () => {
  const { sandbox, folder, file } = await openConflict('one');
  await using _ = sandbox;
  await using __ = folder;
  expect(await destinationAt(sandbox, { version: '2.0' }).compare([file])).toMatchObject([{ state: 'new' }]);
});
