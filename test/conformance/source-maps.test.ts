import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Job } from '../support/job.ts';
import { openSuite, type Suite } from './suite.ts';

interface FoundArtifact {
  readonly id: string;
  readonly type: 'bundle' | 'file';
  readonly resolved_with?: string;
}

/** What Sentry would use to symbolicate a stack trace. */
function lookUp({ api, project }: Suite, slug: string, query: Readonly<Record<string, string>>) {
  return api.get<FoundArtifact[]>(`${project(slug)}/artifact-lookup/?${new URLSearchParams(query)}`);
}

async function writeScript({ salt }: Suite, job: Job, name: string): Promise<void> {
  const map = { version: 3, sources: ['app.ts'], sourcesContent: [salt], names: [], mappings: 'AAAA' };
  await job.workspace.write(`dist/${name}.js`, `console.log("${salt}")\n//# sourceMappingURL=${name}.js.map\n`);
  await job.workspace.write(`dist/${name}.js.map`, JSON.stringify({ ...map, file: `${name}.js` }));
}

async function readDebugId(job: Job, name: string): Promise<string> {
  const script = await readFile(join(job.workspace.path, `dist/${name}.js`), 'utf8');
  return /\/\/# debugId=([\da-f-]{36})/.exec(script)?.[1] ?? '';
}

test('the bundle of a script and its map is found by debug ID, in each project', async () => {
  await using suite = openSuite();
  const { projects } = suite.sentry;
  const version = suite.version('source-maps');
  await using job = await suite.job({ release: version, projects: projects.join(','), sourcemaps: 'dist' });
  for (const name of ['app', 'vendor']) await writeScript(suite, job, name);

  const run = await job.main();
  expect(run).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(run.outputs).toMatchObject({ 'files-uploaded': '4' });
  const debugIds = [await readDebugId(job, 'app'), await readDebugId(job, 'vendor')];
  expect(new Set(debugIds).size).toBe(2);
  for (const slug of projects) {
    for (const debugId of debugIds) {
      const found = { type: 'bundle', resolved_with: 'debug-id' };
      await expect.poll(() => lookUp(suite, slug, { debug_id: debugId }), { timeout: 30_000 }).toMatchObject([found]);
    }
    expect(await lookUp(suite, slug, { debug_id: '00000000-0000-4000-8000-000000000000' })).toEqual([]);
  }
});

test('a second run leaves one bundle', async () => {
  await using suite = openSuite();
  const [slug] = suite.sentry.projects;
  await using job = await suite.job({ release: suite.version('source-maps-twice'), sourcemaps: 'dist' });
  await writeScript(suite, job, 'app');
  const first = await job.main();
  const query = { debug_id: await readDebugId(job, 'app') };
  await expect.poll(() => lookUp(suite, slug, query), { timeout: 30_000 }).toHaveLength(1);

  const second = await job.main();
  expect(second).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(second.outputs['bundle-ids']).toBe(first.outputs['bundle-ids']);
  expect(second.outputs).toMatchObject({ 'files-uploaded': '0', 'files-unchanged': '2' });
  expect(await lookUp(suite, slug, query)).toHaveLength(1);
});

test('after the maps were deleted, a second run does not hide the stored ones', async () => {
  await using suite = openSuite();
  const [slug] = suite.sentry.projects;
  const inputs = { sourcemaps: 'dist', 'delete-sourcemaps': 'true' };
  await using job = await suite.job({ release: suite.version('delete-maps'), ...inputs });
  for (const name of ['app', 'vendor']) await writeScript(suite, job, name);
  const first = await job.main();
  expect(first).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(first.outputs).toMatchObject({ 'source-maps-deleted': '2' });
  expect(first.log).toContain('Debug ID check: Sentry has a bundle for 2 of 2 sampled scripts');
  const query = { debug_id: await readDebugId(job, 'app') };
  const stored = await lookUp(suite, slug, query);

  const script = `console.log("${suite.salt} again")\n//# sourceMappingURL=vendor.js.map\n`;
  await job.workspace.write('dist/vendor.js', script);
  const map = { version: 3, sources: ['vendor.ts'], sourcesContent: [script], names: [], mappings: 'AAAA' };
  await job.workspace.write('dist/vendor.js.map', JSON.stringify(map));
  const second = await job.main();
  expect(second).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(second.outputs).toMatchObject({ 'files-uploaded': '2', 'files-unchanged': '1', 'source-maps-deleted': '1' });
  expect(await lookUp(suite, slug, query)).toEqual(stored);
  const newest = await lookUp(suite, slug, { debug_id: await readDebugId(job, 'vendor') });
  expect(newest.map(({ id }) => id)).not.toEqual(stored.map(({ id }) => id));
});
