import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ArtifactBundle } from '../sentry-server/store/artifact-bundle.ts';
import { contentOf } from '../support/folder-content.ts';
import { fastClock, type Job } from '../support/job.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import { writePair } from '../support/source-maps.ts';

const inputs = {
  sourcemaps: 'dist',
  'set-commits': 'skip',
  environment: 'production',
  'delete-sourcemaps': 'true',
};

function buildOf({ workspace }: Job) {
  return contentOf(join(workspace.path, 'dist'));
}

/** For each source map that was ever stored: whether the newest bundle with its debug ID, which Sentry uses, has it. */
function mapsInNewestBundles({ acme: { artifactBundles } }: Sandbox) {
  const hasFile = ({ files }: ArtifactBundle, id: string | undefined, type: string) =>
    files.some((file) => file.headers['debug-id'] === id && file.type === type);
  const maps = artifactBundles.flatMap(({ files }) => files.filter(({ type }) => type === 'source_map'));
  return maps.map(({ headers: { 'debug-id': id } }) => {
    const newest = artifactBundles.findLast(({ files }) => files.some(({ headers }) => headers['debug-id'] === id));
    return newest && hasFile(newest, id, 'source_map') && hasFile(newest, id, 'minified_source');
  });
}

/** A module to preload: the process is killed after the nth call of a function of node:fs. */
function killedAfter(name: 'rmSync' | 'renameSync', count: number): string {
  const code = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let calls = 0;
const original = fs.${name};
fs.${name} = (...args) => {
  original(...args);
  if (args.some((path) => /\\bdist\\b/.test(String(path))) && ++calls === ${count}) process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();`;
  return `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
}

test('stored source maps and the comments that name them are deleted, the debug IDs stay', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  await writePair(job.workspace, 'app.js', 1);
  await writePair(job.workspace, 'assets/cart.js', 2);
  await job.workspace.write('dist/site.css', 'body {}\n/*# sourceMappingURL=site.css.map */\n');
  await job.workspace.write('dist/site.css.map', '{"version":3,"sources":[],"names":[],"mappings":""}');
  const inline = Buffer.from('{"version":3,"sources":["a.ts"],"names":[],"mappings":"AAAA"}').toString('base64');
  const data = `//# sourceMappingURL=data:application/json;base64,${inline}`;
  await job.workspace.write('dist/inline.js', `run()\n${data}\n`);

  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(main.outputs).toMatchObject({ outcome: 'success', 'source-maps-deleted': '2', 'files-uploaded': '5' });
  expect(main.log).toContain('Source map deletion: 2 source maps deleted; sourceMappingURL removed from 2 scripts');
  expect(main.summary).toContain('2 source maps deleted');
  const build = buildOf(job);
  expect(Object.keys(build)).toEqual(['app.js', 'assets/cart.js', 'inline.js', 'site.css', 'site.css.map']);
  for (const name of ['app.js', 'assets/cart.js']) {
    const stored = sandbox.acme.artifactBundles[0]?.files.find(({ url }) => url === `~/${name}`);
    const withoutComment = stored?.content.toString().replace(/\/\/# sourceMappingURL=.*\n/, '');
    expect(build[name]?.toString()).toBe(withoutComment);
    expect(withoutComment).toMatch(/\n\/\/# debugId=[\da-f-]{36}\n$/);
  }
  expect(build['inline.js']?.toString()).toContain('//# sourceMappingURL=data:');
  expect(build['site.css']?.toString()).toContain('sourceMappingURL=site.css.map');
});

test('other inputs still read the source maps, and the deploy comes last', async () => {
  await using sandbox = await startSandbox();
  const relace = sandbox.server.store.addRelaceRepository('rlc-1');
  await using job = await sandbox.job({
    ...inputs,
    files: 'dist/**',
    'relace-repo-id': relace.id,
    'relace-api-key': relace.apiKey,
    'relace-url': sandbox.server.relaceUrl,
  });
  await writePair(job.workspace, 'app.js');
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(Object.keys(relace.contents)).toEqual(['dist/app.js', 'dist/app.js.map']);
  expect(sandbox.acme.release('1.1.0')?.files.map(({ name }) => name)).toEqual(['~/dist/app.js', '~/dist/app.js.map']);
  expect(Object.keys(buildOf(job))).toEqual(['app.js']);
  const lines = sandbox.server.journal.lines();
  const last = (name: RegExp) => lines.findLastIndex((line) => name.test(line));
  expect(last(/artifact-lookup/)).toBeLessThan(last(/POST .*deploys/));
});

describe('a second run', () => {
  async function runTwice(change: (job: Job) => Promise<unknown>, sandbox: Sandbox, extra = {}) {
    await using job = await sandbox.job(inputs);
    for (const [index, name] of ['a.js', 'b.js', 'c.js'].entries()) await writePair(job.workspace, name, index);
    await job.workspace.write('dist/never.js', 'never()\n');
    expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'source-maps-deleted': '3' } });
    await change(job);
    sandbox.server.journal.clear();
    await using again = await sandbox.job({ ...inputs, ...extra }, { env: { GITHUB_WORKSPACE: job.workspace.path } });
    return { main: await again.main(), build: buildOf(job) };
  }

  test('after one file was built again sends it with its map, and a script that never had one', async () => {
    await using sandbox = await startSandbox();
    const { main, build } = await runTwice((job) => writePair(job.workspace, 'b.js', 77), sandbox);
    expect(main).toMatchObject({ exitCode: 0, errors: [] });
    expect(main.warnings).toEqual([expect.stringContaining('No source map for 1 script: ~/never.js')]);
    expect(main.outputs).toMatchObject({ 'files-unchanged': '2', 'source-maps-deleted': '1' });
    expect(main.log).toContain('Sentry already has a bundle for 2 scripts without a map here');
    const names = sandbox.acme.artifactBundles.at(-1)?.files.map(({ url }) => url);
    expect(names?.toSorted()).toEqual(['~/b.js', '~/b.js.map', '~/never.js']);
    expect(mapsInNewestBundles(sandbox)).toEqual([true, true, true, true]);
    expect(Object.keys(build)).toEqual(['a.js', 'b.js', 'c.js', 'never.js']);
  });

  test('with nothing new sends no script without its map', async () => {
    await using sandbox = await startSandbox();
    const { main } = await runTwice((job) => rm(join(job.workspace.path, 'dist/never.js')), sandbox);
    expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(main.outputs).toMatchObject({ 'files-uploaded': '0', 'files-unchanged': '3', 'source-maps-deleted': '0' });
    expect(main.log).toContain('Artifact bundle: Sentry already has a bundle for 3 scripts without a map here');
    expect(sandbox.acme.artifactBundles).toHaveLength(1);
    expect(sandbox.server.journal.lines().filter((line) => /POST.*(chunk-upload|assemble)/.test(line))).toEqual([]);
  });

  test.each([
    [
      'of a project that lacks a bundle',
      { projects: 'web, api' },
      404,
      'Sentry does not have them either',
      'Build again with source maps, or add those that exist',
    ],
    [
      'with a server that cannot look up debug IDs',
      {},
      200,
      'this server cannot look up whether it has them',
      'Check that the projects exist\\. If they do, the server is too old',
    ],
  ])('%s is an error before anything is written', async (_what, extra, status, reason, remedy) => {
    await using sandbox = await startSandbox();
    const breakRoute = async () => {
      const fault = { kind: 'respond', status: 404, body: 'none' } as const;
      if (status === 200) sandbox.server.faults.add({ path: /artifact-lookup/, times: 99, fault });
    };
    const { main } = await runTwice(breakRoute, sandbox, extra);
    expect(main.exitCode).toBe(1);
    expect(main.errors).toEqual([
      expect.stringMatching(
        new RegExp(`${reason}: dist/a\\.js \\(it has no sourceMappingURL.*dist/c\\.js .*\\n${remedy}`),
      ),
    ]);
    expect(sandbox.server.journal.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(sandbox.acme.artifactBundles).toHaveLength(1);
  });

  test.each<[when: string, call: 'rmSync' | 'renameSync', count: number, left: readonly string[]]>([
    ['after it has deleted a map', 'rmSync', 1, ['app.js', 'cart.js', 'cart.js.map']],
    ['after it has changed a script', 'renameSync', 1, ['app.js', 'cart.js', 'cart.js.map']],
    ['after it has deleted the last map', 'rmSync', 2, ['app.js', 'cart.js']],
  ])('finishes what a run did that was killed %s', async (_when, call, count, left) => {
    await using sandbox = await startSandbox();
    await using killed = await sandbox.job(inputs, { preload: [killedAfter(call, count)] });
    await writePair(killed.workspace, 'app.js', 1);
    await writePair(killed.workspace, 'cart.js', 2);
    expect((await killed.main()).exitCode).not.toBe(0);
    expect(Object.keys(buildOf(killed))).toEqual(left);

    await using job = await sandbox.job(inputs, { env: { GITHUB_WORKSPACE: killed.workspace.path } });
    expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    const build = buildOf(killed);
    expect(Object.keys(build)).toEqual(['app.js', 'cart.js']);
    for (const script of Object.values(build)) expect(script.toString()).not.toContain('sourceMappingURL');
    expect(mapsInNewestBundles(sandbox).every(Boolean)).toBe(true);
    expect(sandbox.acme.release('1.1.0')?.deploys).toHaveLength(1);
  });

  test('that is a dry run shows what would be stored and deleted', async () => {
    await using sandbox = await startSandbox();
    const { main } = await runTwice((job) => writePair(job.workspace, 'b.js', 77), sandbox, { 'dry-run': 'true' });
    expect(main).toMatchObject({ exitCode: 0, errors: [] });
    expect(main.log).toMatch(
      /Artifact bundle: 3 files of release 1\.1\.0, for web would be sent.*; Sentry already has a bundle for 2 scripts/,
    );
    expect(main.log).toContain('1 source map would be deleted; sourceMappingURL would be removed from 1 script');
    expect(sandbox.acme.artifactBundles).toHaveLength(1);
  });

  test('in an outage gives the other scripts their IDs', async () => {
    await using sandbox = await startSandbox();
    const breakServer = async (job: Job) => {
      await writePair(job.workspace, 'new.js', 9);
      const fault = { kind: 'respond', status: 503 } as const;
      sandbox.server.faults.add({ path: /artifact-lookup|chunk-upload/, times: Number.POSITIVE_INFINITY, fault });
    };
    await using job = await sandbox.job({ ...inputs, 'on-outage': 'warn' }, { preload: [fastClock(20)] });
    await writePair(job.workspace, 'app.js');
    await job.main();
    await breakServer(job);
    expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { outcome: 'degraded' } });
    expect(buildOf(job)['new.js']?.toString()).toContain('//# debugId=');
    expect(existsSync(join(job.workspace.path, 'dist/new.js.map'))).toBe(true);
  });
});

describe('nothing is deleted', () => {
  test('if a sampled script is not found', async () => {
    await using sandbox = await startSandbox();
    await using job = await sandbox.job(inputs, { preload: [fastClock(20)] });
    await writePair(job.workspace, 'app.js');
    const fault = { kind: 'respond', status: 200, body: [] } as const;
    sandbox.server.faults.add({ path: /artifact-lookup/, times: Number.POSITIVE_INFINITY, fault });
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 1, warnings: [], outputs: { outcome: 'failed' } });
    expect(main.errors).toEqual([
      expect.stringMatching(/has not found the debug IDs of ~\/app\.js.*No source map was deleted\. Re-run the job/s),
    ]);
    expect(sandbox.acme.release('1.1.0')).toMatchObject({ deploys: [], dateReleased: null });
    expect(Object.keys(buildOf(job))).toEqual(['app.js', 'app.js.map']);
    expect(buildOf(job)['app.js']?.toString()).toContain('sourceMappingURL');
  });

  test('if a sampled script is not found and on-outage is warn, and the job continues without a deploy', async () => {
    await using sandbox = await startSandbox();
    await using job = await sandbox.job({ ...inputs, 'on-outage': 'warn' }, { preload: [fastClock(20)] });
    await writePair(job.workspace, 'app.js');
    const fault = { kind: 'respond', status: 200, body: [] } as const;
    sandbox.server.faults.add({ path: /artifact-lookup/, times: Number.POSITIVE_INFINITY, fault });
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'degraded' } });
    expect(main.warnings).toEqual([expect.stringContaining('No source map was deleted. Re-run the job')]);
    expect(main.outputs).not.toHaveProperty('source-maps-deleted');
    expect(sandbox.acme.release('1.1.0')).toMatchObject({ deploys: [], dateReleased: null });
    expect(Object.keys(buildOf(job))).toEqual(['app.js', 'app.js.map']);
  });

  test('if the server cannot look up debug IDs', async () => {
    await using sandbox = await startSandbox();
    await using job = await sandbox.job(inputs);
    await writePair(job.workspace, 'app.js');
    const fault = { kind: 'respond', status: 404, body: 'none' } as const;
    sandbox.server.faults.add({ path: /artifact-lookup/, times: Number.POSITIVE_INFINITY, fault });
    const main = await job.main();
    expect(main.exitCode).toBe(1);
    expect(main.errors).toEqual([expect.stringContaining('this server cannot look up whether it has them')]);
    expect(Object.keys(buildOf(job))).toEqual(['app.js', 'app.js.map']);
  });

  test('if a later stage fails', async () => {
    await using sandbox = await startSandbox();
    const relace = sandbox.server.store.addRelaceRepository('rlc-1');
    await using job = await sandbox.job({
      ...inputs,
      files: 'dist/**',
      'relace-repo-id': relace.id,
      'relace-api-key': 'wrong-key-0123456789',
      'relace-url': sandbox.server.relaceUrl,
    });
    await writePair(job.workspace, 'app.js');
    expect((await job.main()).exitCode).toBe(1);
    expect(sandbox.acme.artifactBundles).toHaveLength(1);
    expect(Object.keys(buildOf(job))).toEqual(['app.js', 'app.js.map']);
  });

  test('in a dry run, which shows what would be deleted', async () => {
    await using sandbox = await startSandbox();
    await using job = await sandbox.job({ ...inputs, 'dry-run': 'true' });
    await writePair(job.workspace, 'app.js');
    const before = buildOf(job);
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(main.log).toContain('1 source map would be deleted; sourceMappingURL would be removed from 1 script');
    expect(main.outputs).not.toHaveProperty('source-maps-deleted');
    expect(buildOf(job)).toEqual(before);
  });

  test('and nothing is written, if the server stores source maps as release files', async () => {
    await using sandbox = await startSandbox();
    sandbox.acme.chunks.settings.accept = ['release_files'];
    await using job = await sandbox.job(inputs);
    await writePair(job.workspace, 'app.js');
    const main = await job.main();
    expect(main.exitCode).toBe(1);
    expect(main.errors).toEqual([
      expect.stringMatching(/stores them as release files.*Set delete-sourcemaps to false/s),
    ]);
    expect(sandbox.server.journal.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('of bytecode and bundles of React Native, with a warning', async () => {
    await using sandbox = await startSandbox();
    await using job = await sandbox.job({ ...inputs, sourcemaps: 'dist\n!dist/main.jsbundle.map' });
    await writePair(job.workspace, 'app.js');
    const map = '{"version":3,"sources":["a.ts"],"names":[],"mappings":"AAAA"}';
    for (const name of ['index.bundle', 'main.jsbundle']) {
      await job.workspace.write(`dist/${name}`, `run()\n//# sourceMappingURL=${name}.map\n`);
      await job.workspace.write(`dist/${name}.map`, map);
    }
    await job.workspace.write('dist/app.hbc.map', map);
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { 'source-maps-deleted': '1' } });
    expect(main.warnings).toContainEqual(
      expect.stringMatching(
        /^Not deleted, because they belong to bytecode .*: dist\/index\.bundle\.map and 2 more\. Delete them in a later step/,
      ),
    );
    expect(Object.keys(buildOf(job)).filter((name) => name.endsWith('.map'))).toEqual([
      'app.hbc.map',
      'index.bundle.map',
      'main.jsbundle.map',
    ]);
  });
});

describe('a map that would stay is an error before anything is stored', () => {
  const notSelected = 'dist/app.js.map: sourcemaps selects its script dist/app.js, but not the map';

  async function failWith(extra: Record<string, string>, files: Record<string, string> = {}) {
    await using sandbox = await startSandbox();
    await using job = await sandbox.job({ ...inputs, ...extra });
    await writePair(job.workspace, 'app.js');
    for (const [path, content] of Object.entries(files)) await job.workspace.write(path, content);
    const before = Object.keys(buildOf(job));
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(sandbox.server.journal.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(Object.keys(buildOf(job))).toEqual(before);
    expect(main.errors).toHaveLength(1);
    return main.errors[0];
  }

  test.each<[what: string, extra: Record<string, string>, files: Record<string, string>, message: string]>([
    ['that no pattern selects', { sourcemaps: 'dist/*.js' }, {}, notSelected],
    ['that a pattern excludes', { sourcemaps: 'dist\n!dist/*.map' }, {}, notSelected],
    [
      'that only its name connects with the script',
      { sourcemaps: 'dist/*.js' },
      { 'dist/app.js': 'run()\n' },
      notSelected,
    ],
    ['in a dry run', { sourcemaps: 'dist/*.js', 'dry-run': 'true' }, {}, notSelected],
    [
      'in another folder',
      { sourcemaps: 'dist' },
      { 'dist/b.js': 'run()\n//# sourceMappingURL=../maps/b%20b.map?1\n', 'maps/b b.map': '{}' },
      'maps/b b.map: sourcemaps selects its script dist/b.js, but not the map',
    ],
    ['without its script', {}, { 'dist/old.js.map': '{"version":3}' }, 'dist/old.js.map: it belongs to no script'],
    [
      'that cannot be read',
      {},
      { 'dist/app.js.map': '{"version":3' },
      'dist/app.js.map: ~/app.js has no reliable debug ID (its source map cannot be read: ',
    ],
    [
      'without a debug ID',
      { inject: 'false' },
      {},
      'dist/app.js.map: ~/app.js has no reliable debug ID (inject is false)',
    ],
  ])('%s', async (_what, extra, files, message) => {
    expect(await failWith(extra, files)).toContain(`Could not plan to delete ${message}`);
  });

  test('and all of them are listed, with what to do', async () => {
    const files = { 'dist/old.js.map': '{"version":3}', 'dist/bad.js': 'run()\n', 'dist/bad.js.map': '{' };
    const error = await failWith({ sourcemaps: 'dist\n!dist/app.js.map' }, files);
    expect(error).toMatch(
      /^3 problems:\n- .*bad\.js\.map: .*Build again with readable source maps.*\n- .*old\.js\.map/s,
    );
    expect(error).toMatch(/old\.js\.map: .*Add its script.*\n- .*app\.js\.map: .*Add the map to sourcemaps/s);
  });
});

test('without sourcemaps, the inputs that need them are ignored with a warning', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ 'set-commits': 'skip', 'delete-sourcemaps': 'true', 'inject-release': 'true' });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'success' } });
  expect(main.warnings).toEqual([
    'Input inject-release is ignored. Set sourcemaps to use it.',
    'Input delete-sourcemaps is ignored. Set sourcemaps to use it.',
  ]);
  expect(main.outputs).not.toHaveProperty('source-maps-deleted');
});

test('a run that finds neither maps nor comments says that there is nothing to delete', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  await job.workspace.write('dist/app.js', 'run()\n');
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, outputs: { 'source-maps-deleted': '0' } });
  expect(main.log).toContain('Source map deletion: nothing to delete');
});
