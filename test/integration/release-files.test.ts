import { describe, expect, test } from 'vitest';
import { openContent } from '../../src/artifacts/content.ts';
import { SentryClient } from '../../src/sentry/client.ts';
import { ReleaseFiles } from '../../src/sentry/release-files.ts';
import { openLine } from '../support/line.ts';
import { openTempFolder } from '../support/temp-folder.ts';

async function openRemote(project: string | undefined) {
  const line = await openLine();
  const folder = await openTempFolder();
  line.acme.addRelease('1.0', { projects: ['web'] });
  const token = line.acme.addToken({ kind: 'user', scopes: ['project:releases', 'org:read'] });
  const client = line.clientWith(token);
  const remote = new ReleaseFiles(
    new SentryClient(client, { baseUrl: new URL(line.server.url), org: 'acme', tokenKind: 'other' }),
    project,
  );
  return {
    ...{ line, remote },
    async upload(name: string, content: string, dist?: string) {
      const path = await folder.write('file', content);
      const file = await openContent({ path, name, sizeBytes: Buffer.byteLength(content), contentType: 'text/plain' });
      return remote.upload('1.0', { name, dist, headers: { 'X-Own': 'yes' }, content: file });
    },
    async [Symbol.asyncDispose]() {
      await folder[Symbol.asyncDispose]();
      await line[Symbol.asyncDispose]();
    },
  };
}

describe.each([
  ['organization', undefined],
  ['project', 'web'],
])('the whole resource by the route of the %s', (_, project) => {
  test('a file is stored, listed and deleted', async () => {
    await using here = await openRemote(project);
    const { remote, line } = here;
    const stored = await here.upload('~/a.txt', 'one', '42');
    expect(stored).toMatchObject({ name: '~/a.txt', dist: '42', size: 3, headers: { 'X-Own': 'yes' } });
    expect(await Array.fromAsync(remote.list('1.0'))).toEqual([stored]);
    await remote.delete('1.0', stored);
    expect(line.acme.release('1.0')?.files).toEqual([]);
    const prefix = project === undefined ? '/api/0/organizations/acme' : '/api/0/projects/acme/web';
    expect(line.server.journal.requests.every(({ path }) => path.startsWith(prefix))).toBe(true);
  });

  test('a list can be narrowed down by name', async () => {
    await using here = await openRemote(project);
    for (const name of ['~/a.js', '~/b.js', '~/b.css']) await here.upload(name, name);
    expect((await Array.fromAsync(here.remote.list('1.0', 'b.'))).map(({ name }) => name).sort()).toEqual([
      '~/b.css',
      '~/b.js',
    ]);
  });

  test('a second file of that name and dist is refused with 409', async () => {
    await using here = await openRemote(project);
    await here.upload('~/a.js', 'one');
    await expect(here.upload('~/a.js', 'one')).rejects.toMatchObject({ name: 'SetupError', status: 409 });
  });
});

test('a file that changes while it is sent fails, and is not tried again', async () => {
  await using here = await openRemote(undefined);
  await using folder = await openTempFolder();
  const path = await folder.write('growing', Buffer.alloc(400_000));
  const content = await openContent({ path, name: '~/a', sizeBytes: 300_000, contentType: 'text/plain' });
  await expect(here.remote.upload('1.0', { name: '~/a', dist: undefined, content })).rejects.toThrow(
    `${path} changed while it was sent`,
  );
  expect(here.line.clock.sleptMs).toEqual([]);
  expect(here.line.acme.release('1.0')?.files).toEqual([]);
});
