import { expect, test } from 'vitest';
import { ReleaseFiles } from '../../src/files/api.ts';
import { ReleaseFilesDestination } from '../../src/files/upload-release-files.ts';
import { SentryClient } from '../../src/sentry/client.ts';
import { aFilesPlan } from '../support/a-files-plan.ts';
import { type Line, openLine } from '../support/line.ts';
import { openTempFolder } from '../support/temp-folder.ts';

function destinationAt({ client, server, log, clock }: Line, options = {}): ReleaseFilesDestination {
  const sentry = new SentryClient(client, { baseUrl: new URL(server.url), org: 'acme', tokenKind: 'other' });
  const plan = { ...aFilesPlan, version: '1.0', releaseIsNew: true, ...options };
  return new ReleaseFilesDestination({ remote: new ReleaseFiles(sentry, ['web']), log, clock }, plan);
}

/** A release that this run believes to be empty, and in which another job has just stored `~/app.js`. */
async function openConflict(content: string) {
  const line = await openLine();
  const folder = await openTempFolder();
  line.acme.addRelease('1.0', { projects: ['web'] });
  const path = await folder.write('app.js', content);
  const file = { path, name: '~/app.js', sizeBytes: content.length, contentType: 'text/javascript' };
  await destinationAt(line).upload([file]);
  return { line, folder, file };
}

test.each([
  ['replace', /the name is taken/],
  ['error', /the name is taken/],
])('other content of a job beside this one is told, with existing-files: %s', async (existingFiles, message) => {
  const { line, folder, file } = await openConflict('one');
  await using _ = line;
  await using __ = folder;
  await folder.write('app.js', 'two');
  await expect(destinationAt(line, { existingFiles }).upload([file])).rejects.toThrow(message);
});

test('other content of a job beside this one is kept where the author wants it so', async () => {
  const { line, folder, file } = await openConflict('one');
  await using _ = line;
  await using __ = folder;
  await folder.write('app.js', 'two');
  const { files } = await destinationAt(line, { existingFiles: 'keep' }).upload([file]);
  expect(files).toMatchObject([{ state: 'kept' }]);
});

test('a list that Sentry does not carry on is at its end', async () => {
  const { line, folder, file } = await openConflict('one');
  await using _ = line;
  await using __ = folder;
  const link = '<http://ignored/>; rel="next"; results="true"; cursor="0:100:0"';
  line.server.faults.add({
    method: 'GET',
    path: /files/,
    fault: { kind: 'answer', status: 200, headers: { Link: link }, body: [] },
  });
  line.server.faults.add({
    method: 'GET',
    path: /files/,
    fault: { kind: 'answer', status: 400, body: { detail: 'Pagination offset too large' } },
  });
  const { files } = await destinationAt(line, { releaseIsNew: false }).upload([file]);
  expect(files).toHaveLength(1);
  expect(line.acme.release('1.0')?.files).toHaveLength(1);
});

test('a file that is gone is told by its path, and is no bug', async () => {
  const { line, folder } = await openConflict('one');
  await using _ = line;
  await using __ = folder;
  const file = { path: `${folder.path}/gone.js`, name: '~/gone.js', sizeBytes: 3, contentType: 'text/javascript' };
  await expect(destinationAt(line).upload([file])).rejects.toMatchObject({
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
    const { line, folder, file } = await openConflict('one');
    await using _ = line;
    await using __ = folder;
    const before = line.acme.release('1.0')?.files.map(({ sha1 }) => sha1);
    await folder.write('app.js', 'two');
    const fresh = { ...file, name: '~/fresh.js' };
    expect(await destinationAt(line, { existingFiles }).compare([file, fresh])).toMatchObject([
      { state },
      { state: 'new' },
    ]);
    expect(line.acme.release('1.0')?.files.map(({ sha1 }) => sha1)).toEqual(before);
  },
);

test('in a release that is not there, every file would be new', async () => {
  const { line, folder, file } = await openConflict('one');
  await using _ = line;
  await using __ = folder;
  expect(await destinationAt(line, { version: '2.0' }).compare([file])).toMatchObject([{ state: 'new' }]);
});
