import { expect, test } from 'vitest';
import { openSuite, type Suite } from './suite.ts';

interface StoredRelease {
  readonly version: string;
  readonly url: string | null;
  readonly dateReleased: string | null;
  readonly deployCount: number;
  readonly projects: readonly { readonly slug: string }[];
}

interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly dist: string | null;
  readonly sha1: string;
  readonly size: number;
  readonly headers: Readonly<Record<string, string>>;
}

async function readRelease({ api, organization }: Suite, version: string) {
  const path = `${organization}/releases/${version}/`;
  const files = await api.get<StoredFile[]>(`${path}files/`);
  return {
    release: await api.get<StoredRelease>(path),
    files: files.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    deploys: await api.get<Record<string, unknown>[]>(`${path}deploys/`),
  };
}

test('a release of two projects with files and a deploy, run twice', async () => {
  await using suite = openSuite();
  const { projects } = suite.sentry;
  const version = suite.version('twice');
  await using job = await suite.job({
    release: version,
    projects: projects.join(','),
    files: 'dist/**',
    dist: '42',
    'file-headers': 'X-Team: web',
    environment: 'production',
    'deploy-name': 'first',
    'deploy-url': 'https://example.com/deploys/1',
    'started-at': '2026-01-02T03:04:05Z',
    'finished-at': '2026-01-02T03:05:00Z',
  });
  await job.workspace.write('dist/app.js', 'console.log(1)\n');
  await job.workspace.write('dist/assets/Käse & brot.css', 'a{}\n');

  const first = await job.main();
  expect(first).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(first.outputs).toMatchObject({ outcome: 'success', created: 'true', 'files-uploaded': '2' });
  const stored = await readRelease(suite, version);
  expect(stored.release.projects.map(({ slug }) => slug).toSorted()).toEqual(projects.toSorted());
  expect(stored.release).toMatchObject({
    version,
    deployCount: 1,
    url: 'https://github.com/acme/shop/releases/tag/1.1.0',
  });
  expect(Date.parse(stored.release.dateReleased ?? '')).not.toBeNaN();
  expect(stored.files).toMatchObject([
    { name: '~/dist/app.js', dist: '42', size: 15, headers: { 'Content-Type': 'text/javascript', 'X-Team': 'web' } },
    { name: '~/dist/assets/Käse & brot.css', dist: '42', size: 4, headers: { 'Content-Type': 'text/css' } },
  ]);
  expect(stored.deploys).toEqual([
    {
      id: first.outputs['deploy-id'],
      environment: 'production',
      name: 'first',
      url: 'https://example.com/deploys/1',
      dateStarted: expect.stringMatching(/^2026-01-02T03:04:05/),
      dateFinished: expect.stringMatching(/^2026-01-02T03:05:00/),
    },
  ]);

  const second = await job.main();
  expect(second).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(second.outputs).toMatchObject({ created: 'false', 'files-uploaded': '0', 'files-unchanged': '2' });
  expect(await readRelease(suite, version)).toEqual(stored);
});

test('a changed file is replaced with a user token, and the others are not sent again', async () => {
  await using suite = openSuite();
  const version = suite.version('replaced');
  await using job = await suite.job({ release: version, files: 'dist/**', 'auth-token': suite.sentry.userToken });
  await job.workspace.write('dist/app.js', 'console.log(1)\n');
  await job.workspace.write('dist/other.js', 'console.log(2)\n');
  expect(await job.main()).toMatchObject({ exitCode: 0 });
  const before = await readRelease(suite, version);

  await job.workspace.write('dist/app.js', 'console.log(3)\n');
  const { exitCode, outputs } = await job.main();
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({ 'files-uploaded': '1', 'files-unchanged': '1' });
  const [app, other] = (await readRelease(suite, version)).files;
  expect(app?.sha1).not.toBe(before.files[0]?.sha1);
  expect(other).toEqual(before.files[1]);
});

test('a release is finalized by a later run', async () => {
  await using suite = openSuite();
  const version = suite.version('finalized');
  await using open = await suite.job({ release: version, finalize: 'false' });
  expect(await open.main()).toMatchObject({ exitCode: 0 });
  expect((await readRelease(suite, version)).release.dateReleased).toBeNull();

  await using finalize = await suite.job({ release: version, 'create-release': 'false', finalize: 'true' });
  expect(await finalize.main()).toMatchObject({ exitCode: 0 });
  const { dateReleased } = (await readRelease(suite, version)).release;
  expect(Date.parse(dateReleased ?? '')).not.toBeNaN();

  expect(await finalize.main()).toMatchObject({ exitCode: 0 });
  expect((await readRelease(suite, version)).release.dateReleased).toBe(dateReleased);
});

test('a project is added to a release that exists', async () => {
  await using suite = openSuite();
  const [web, api] = suite.sentry.projects;
  const version = suite.version('extended');
  await using first = await suite.job({ release: version, projects: web });
  expect((await first.main()).outputs).toMatchObject({ created: 'true' });
  await using second = await suite.job({ release: version, projects: api });
  expect((await second.main()).outputs).toMatchObject({ created: 'false' });
  const { projects } = (await readRelease(suite, version)).release;
  expect(projects.map(({ slug }) => slug).toSorted()).toEqual([web, api].toSorted());
});

test('a dry run changes nothing', async () => {
  await using suite = openSuite();
  const { api, organization } = suite;
  const version = suite.version('dry-run');
  const slug = suite.monitorSlug('dry-run');
  await using job = await suite.job({
    release: version,
    'auth-token': suite.sentry.userToken,
    files: 'dist/**',
    sourcemaps: 'dist',
    environment: 'production',
    'monitor-slug': slug,
    'monitor-schedule': '0 3 * * *',
    'dry-run': 'true',
  });
  await job.workspace.write('dist/app.js', 'console.log(1)\n//# sourceMappingURL=app.js.map\n');
  await job.workspace.write('dist/app.js.map', '{"version":3,"sources":["a"],"names":[],"mappings":"AAAA"}');
  const run = await job.main();
  expect(run).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'dry-run' } });
  expect((await job.post('success')).exitCode).toBe(0);
  expect(await api.request('GET', `${organization}/releases/${version}/`)).toMatchObject({ status: 404 });
  expect(await api.request('GET', `${organization}/monitors/${slug}/`)).toMatchObject({ status: 404 });
});
