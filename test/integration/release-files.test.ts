import { describe, expect, test } from 'vitest';
import { ReleaseFiles } from '../../src/files/api.ts';
import { openContent } from '../../src/files/build-file.ts';
import { SentryClient } from '../../src/sentry/client.ts';
import type { Scope } from '../sentry-server/store/token.ts';
import { startHttpSandbox } from '../support/http-sandbox.ts';
import { openTempFolder } from '../support/temp-folder.ts';

const allScopes: readonly Scope[] = ['project:releases', 'org:read'];

/** The first segment of a route, and the answer that refuses it. */
type Refusal = readonly [route: 'organizations' | 'projects', status: number, detail: string];

async function openRemote({ projects = ['web'], refusals = [] as readonly Refusal[], scopes = allScopes } = {}) {
  const sandbox = await startHttpSandbox();
  const folder = await openTempFolder();
  sandbox.acme.addRelease('1.0', { projects: ['web'] });
  for (const [route, status, detail] of refusals) {
    const path = new RegExp(`^/api/0/${route}/.*/files/`);
    const fault = { kind: 'respond', status, body: { detail } } as const;
    sandbox.server.faults.add({ path, times: Number.POSITIVE_INFINITY, fault });
  }
  const client = sandbox.clientWith(sandbox.acme.addToken({ kind: 'user', scopes }));
  const connection = { baseUrl: new URL(sandbox.server.url), org: 'acme', tokenKind: 'other' } as const;
  const remote = new ReleaseFiles(new SentryClient(client, connection), projects);
  return {
    sandbox,
    remote,
    async upload(name: string, content: string, dist?: string) {
      const path = await folder.write(encodeURIComponent(name), content);
      const sizeBytes = Buffer.byteLength(content);
      const file = openContent({ path, displayPath: path, name, sizeBytes, contentType: 'text/plain' });
      return remote.upload('1.0', { name, dist, headers: { 'X-Own': 'yes' }, content: file });
    },
    /** The number of requests by each route. */
    requestCounts() {
      const count = (route: Refusal[0]) =>
        sandbox.server.journal.requests.filter(({ path }) => path.startsWith(`/api/0/${route}/`)).length;
      return { organizations: count('organizations'), projects: count('projects') };
    },
    async [Symbol.asyncDispose]() {
      await folder[Symbol.asyncDispose]();
      await sandbox[Symbol.asyncDispose]();
    },
  };
}

describe.each<[string, readonly Refusal[]]>([
  ['organization', []],
  ['project', [['organizations', 403, 'No']]],
])('by the route of the %s', (route, refusals) => {
  test('a file is stored, listed and deleted', async () => {
    await using fixture = await openRemote({ refusals });
    const { remote, sandbox } = fixture;
    const stored = await fixture.upload('~/a.txt', 'one', '42');
    expect(stored).toMatchObject({ name: '~/a.txt', dist: '42', size: 3, headers: { 'X-Own': 'yes' } });
    expect(await remote.list('1.0')).toEqual([stored]);
    await remote.delete('1.0', stored);
    expect(sandbox.acme.release('1.0')?.files).toEqual([]);
    const counts = { organization: { organizations: 3, projects: 0 }, project: { organizations: 1, projects: 3 } };
    expect(fixture.requestCounts()).toEqual(counts[route as keyof typeof counts]);
  });

  test('a list can be limited to names', async () => {
    await using fixture = await openRemote({ refusals });
    for (const name of ['~/a.js', '~/b.js', '~/b.css']) await fixture.upload(name, name);
    const found = await fixture.remote.list('1.0', 'b.');
    expect(found.map(({ name }) => name)).toEqual(['~/b.css', '~/b.js']);
  });

  test('a second file of that name and dist is refused with 409', async () => {
    await using fixture = await openRemote({ refusals });
    await fixture.upload('~/a.js', 'one');
    await expect(fixture.upload('~/a.js', 'one')).rejects.toMatchObject({ name: 'SetupError', status: 409 });
  });

  test('a streamed file arrives unchanged', async () => {
    await using fixture = await openRemote({ refusals });
    const content = 'x'.repeat(400_000);
    expect(await fixture.upload('~/large.js', content)).toMatchObject({ size: content.length });
    expect(fixture.sandbox.acme.fileContent('1.0', '~/large.js')?.toString()).toBe(content);
  });
});

test('uploads that are refused at the same time are each sent once by the other route', async () => {
  await using fixture = await openRemote({ refusals: [['organizations', 404, '']] });
  const names = Array.from({ length: 20 }, (_, index) => `~/${index}.js`);
  await Promise.all(names.map((name) => fixture.upload(name, name)));
  expect(fixture.sandbox.acme.release('1.0')?.files).toHaveLength(20);
  expect(fixture.requestCounts().projects).toBe(20);
});

test.each([403, 404, 405])('if both routes are refused, one request finds out: %i', async (status) => {
  await using fixture = await openRemote({
    refusals: [
      ['organizations', 403, 'No organization'],
      ['projects', status, 'No project'],
    ],
  });
  const names = Array.from({ length: 20 }, (_, index) => `~/${index}.js`);
  const uploads = await Promise.allSettled(names.map((name) => fixture.upload(name, name)));
  const reasons = uploads.map((upload) => (upload.status === 'rejected' ? upload.reason : undefined));
  expect(reasons).toEqual(names.map(() => expect.objectContaining({ status: 403, detail: 'No organization' })));
  expect(fixture.requestCounts().projects).toBe(1);
});

test('after a deletion that both routes refuse, the first route is used again', async () => {
  await using fixture = await openRemote({ scopes: ['project:write'] });
  const stored = [await fixture.upload('~/a.js', 'one'), await fixture.upload('~/b.js', 'two')];
  for (const file of stored) await expect(fixture.remote.delete('1.0', file)).rejects.toMatchObject({ status: 403 });
  expect(await fixture.remote.list('1.0')).toHaveLength(2);
  expect(fixture.requestCounts()).toEqual({ organizations: 5, projects: 1 });
});

test('a release that does not exist is not requested by the other route', async () => {
  await using fixture = await openRemote();
  await expect(fixture.remote.list('2.0')).rejects.toMatchObject({ status: 404 });
  expect(fixture.requestCounts()).toEqual({ organizations: 1, projects: 0 });
});

test.each([
  ['no project', []],
  ['two projects', ['web', 'api']],
])('with %s, there is no other route', async (_, projects) => {
  await using fixture = await openRemote({ projects, refusals: [['organizations', 403, 'No']] });
  await expect(fixture.upload('~/a.js', 'one')).rejects.toMatchObject({ status: 403 });
  expect(fixture.requestCounts()).toEqual({ organizations: 1, projects: 0 });
});

test('a file that changes during the upload is an error, and is not sent again', async () => {
  await using fixture = await openRemote();
  await using folder = await openTempFolder();
  const path = await folder.write('growing', Buffer.alloc(400_000));
  const file = { path, displayPath: 'dist/growing', name: '~/a', sizeBytes: 300_000, contentType: 'text/plain' };
  const content = openContent(file);
  await expect(fixture.remote.upload('1.0', { name: '~/a', dist: undefined, content })).rejects.toThrow(
    'dist/growing changed during the upload',
  );
  expect(fixture.sandbox.clock.sleptMs).toEqual([]);
  expect(fixture.sandbox.acme.release('1.0')?.files).toEqual([]);
});
