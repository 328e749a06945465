import { describe, expect, test } from 'vitest';
import { ReleaseFiles } from '../../src/files/api.ts';
import { openContent } from '../../src/files/content.ts';
import { SentryClient } from '../../src/sentry/client.ts';
import type { Scope } from '../sentry-server/store/token.ts';
import { startHttpSandbox } from '../support/http-sandbox.ts';
import { openTempFolder } from '../support/temp-folder.ts';

const allScopes: readonly Scope[] = ['project:releases', 'org:read'];

/** The first segment of a route, and how it is refused. */
type Refused = readonly [route: 'organizations' | 'projects', status: number, detail: string];

async function openRemote({ projects = ['web'], refused = [] as readonly Refused[], scopes = allScopes } = {}) {
  const sandbox = await startHttpSandbox();
  const folder = await openTempFolder();
  sandbox.acme.addRelease('1.0', { projects: ['web'] });
  for (const [route, status, detail] of refused) {
    const path = new RegExp(`^/api/0/${route}/.*/files/`);
    const fault = { kind: 'respond', status, body: { detail } } as const;
    sandbox.server.faults.add({ path, times: Number.POSITIVE_INFINITY, fault });
  }
  const client = sandbox.clientWith(sandbox.acme.addToken({ kind: 'user', scopes }));
  const connection = { baseUrl: new URL(sandbox.server.url), org: 'acme', tokenKind: 'other' } as const;
  const remote = new ReleaseFiles(new SentryClient(client, connection), projects);
  return {
    ...{ sandbox, remote },
    async upload(name: string, content: string, dist?: string) {
      const path = await folder.write(encodeURIComponent(name), content);
      const file = await openContent({ path, name, sizeBytes: Buffer.byteLength(content), contentType: 'text/plain' });
      return remote.upload('1.0', { name, dist, headers: { 'X-Own': 'yes' }, content: file });
    },
    /** How many requests each route has got. */
    requestCounts() {
      const count = (route: Refused[0]) =>
        sandbox.server.journal.requests.filter(({ path }) => path.startsWith(`/api/0/${route}/`)).length;
      return { organizations: count('organizations'), projects: count('projects') };
    },
    async [Symbol.asyncDispose]() {
      await folder[Symbol.asyncDispose]();
      await sandbox[Symbol.asyncDispose]();
    },
  };
}

describe.each<[string, readonly Refused[]]>([
  ['organization', []],
  ['project', [['organizations', 403, 'No']]],
])('by the route of the %s', (route, refused) => {
  test('a file is stored, listed and deleted', async () => {
    await using here = await openRemote({ refused });
    const { remote, sandbox } = here;
    const stored = await here.upload('~/a.txt', 'one', '42');
    expect(stored).toMatchObject({ name: '~/a.txt', dist: '42', size: 3, headers: { 'X-Own': 'yes' } });
    expect(await remote.list('1.0')).toEqual([stored]);
    await remote.delete('1.0', stored);
    expect(sandbox.acme.release('1.0')?.files).toEqual([]);
    const counts = { organization: { organizations: 3, projects: 0 }, project: { organizations: 1, projects: 3 } };
    expect(here.requestCounts()).toEqual(counts[route as keyof typeof counts]);
  });

  test('a list can be narrowed down by name', async () => {
    await using here = await openRemote({ refused });
    for (const name of ['~/a.js', '~/b.js', '~/b.css']) await here.upload(name, name);
    const found = await here.remote.list('1.0', 'b.');
    expect(found.map(({ name }) => name)).toEqual(['~/b.css', '~/b.js']);
  });

  test('a second file of that name and dist is refused with 409', async () => {
    await using here = await openRemote({ refused });
    await here.upload('~/a.js', 'one');
    await expect(here.upload('~/a.js', 'one')).rejects.toMatchObject({ name: 'SetupError', status: 409 });
  });

  test('a file that is streamed arrives as it is', async () => {
    await using here = await openRemote({ refused });
    const content = 'x'.repeat(400_000);
    expect(await here.upload('~/large.js', content)).toMatchObject({ size: content.length });
    expect(here.sandbox.acme.fileContent('1.0', '~/large.js')?.toString()).toBe(content);
  });
});

test('uploads that are refused together are each sent once by the other route', async () => {
  await using here = await openRemote({ refused: [['organizations', 404, '']] });
  const names = Array.from({ length: 20 }, (_, index) => `~/${index}.js`);
  await Promise.all(names.map((name) => here.upload(name, name)));
  expect(here.sandbox.acme.release('1.0')?.files).toHaveLength(20);
  expect(here.requestCounts().projects).toBe(20);
});

test.each([403, 404, 405])('where both routes are refused, one request finds that out: %i', async (status) => {
  await using here = await openRemote({
    refused: [
      ['organizations', 403, 'No organization'],
      ['projects', status, 'No project'],
    ],
  });
  const names = Array.from({ length: 20 }, (_, index) => `~/${index}.js`);
  const uploads = await Promise.allSettled(names.map((name) => here.upload(name, name)));
  const reasons = uploads.map((upload) => (upload.status === 'rejected' ? upload.reason : undefined));
  expect(reasons).toEqual(names.map(() => expect.objectContaining({ status: 403, detail: 'No organization' })));
  expect(here.requestCounts().projects).toBe(1);
});

test('a token that may not delete is refused by both routes, and uses the first one again', async () => {
  await using here = await openRemote({ scopes: ['project:write'] });
  const stored = [await here.upload('~/a.js', 'one'), await here.upload('~/b.js', 'two')];
  for (const file of stored) await expect(here.remote.delete('1.0', file)).rejects.toMatchObject({ status: 403 });
  expect(await here.remote.list('1.0')).toHaveLength(2);
  expect(here.requestCounts()).toEqual({ organizations: 5, projects: 1 });
});

test('a release that is not there is not looked for by the other route', async () => {
  await using here = await openRemote();
  await expect(here.remote.list('2.0')).rejects.toMatchObject({ status: 404 });
  expect(here.requestCounts()).toEqual({ organizations: 1, projects: 0 });
});

test.each([
  ['no project', []],
  ['two projects', ['web', 'api']],
])('with %s there is no other route', async (_, projects) => {
  await using here = await openRemote({ projects, refused: [['organizations', 403, 'No']] });
  await expect(here.upload('~/a.js', 'one')).rejects.toMatchObject({ status: 403 });
  expect(here.requestCounts()).toEqual({ organizations: 1, projects: 0 });
});

test('a file that changes while it is sent fails, and is not tried again', async () => {
  await using here = await openRemote();
  await using folder = await openTempFolder();
  const path = await folder.write('growing', Buffer.alloc(400_000));
  const content = await openContent({ path, name: '~/a', sizeBytes: 300_000, contentType: 'text/plain' });
  await expect(here.remote.upload('1.0', { name: '~/a', dist: undefined, content })).rejects.toThrow(
    `${path} changed while it was sent`,
  );
  expect(here.sandbox.clock.sleptMs).toEqual([]);
  expect(here.sandbox.acme.release('1.0')?.files).toEqual([]);
});
