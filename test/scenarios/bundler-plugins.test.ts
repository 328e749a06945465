import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';
import { debugId } from '../support/web-site.ts';

const id = debugId(1);
const registration = `!function(){try{var e=window,n=(new e.Error).stack;n&&(e._sentryDebugIds=e._sentryDebugIds||{},e._sentryDebugIds[n]="${id}",e._sentryDebugIdIdentifier="sentry-dbid-${id}")}catch(e){}}();`;
const code = `${registration}console.log(1);\n`;
const map = { version: 3, file: 'app.js', sources: ['a.ts'], sourcesContent: ['1'], names: [], mappings: 'AAAA' };
const ids = { debug_id: id, debugId: id };

/** What Sentry's bundler plugins write with `disable: 'disable-upload'`. */
const builds = [
  ['since 10.75', `${code}//# debugId=${id}\n`, { ...map, ...ids }],
  ['before 10.75', code, map],
] as const;
const comment = '//# sourceMappingURL=app.js.map\n';

describe.each(builds)('a script of a bundler plugin %s', (_version, script, sourceMap) => {
  test.each([
    ['with a comment that names its map', `${script}${comment}`, {}],
    ['with a hidden map', script, {}],
    ['with a hidden map that is deleted', script, { 'delete-sourcemaps': 'true' }],
  ])('%s is stored under its ID and not changed', async (_what, content, inputs) => {
    const { main, files, onDisk } = await run(content, inputs);
    expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(files.map(({ url, headers }) => [url, headers['debug-id']])).toEqual([
      ['~/app.js', id],
      ['~/app.js.map', id],
    ]);
    expect(JSON.parse(files[1]?.content.toString() ?? '')).toMatchObject(ids);
    expect(onDisk).toBe(content);
  });

  test('loses the comment that names its map when that is deleted', async () => {
    const { onDisk } = await run(`${script}${comment}`, { 'delete-sourcemaps': 'true' });
    expect(onDisk).not.toContain('sourceMappingURL');
  });

  async function run(content: string, inputs: Readonly<Record<string, string>>) {
    await using sandbox = await startSandbox();
    await using job = await sandbox.job({ sourcemaps: 'dist', ...inputs });
    const path = await job.workspace.write('dist/app.js', content);
    await job.workspace.write('dist/app.js.map', JSON.stringify(sourceMap));
    const main = await job.main();
    const files = sandbox.acme.artifactBundles.flatMap((bundle) => bundle.files);
    return { main, files, onDisk: await readFile(path, 'utf8') };
  }
});
