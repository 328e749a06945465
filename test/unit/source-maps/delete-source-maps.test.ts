import { existsSync, statSync } from 'node:fs';
import { chmod, link, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SourceMapDeletion } from '../../../src/source-maps/delete-source-maps.ts';
import { contentOf } from '../../support/folder-content.ts';
import { patchFs, systemError } from '../../support/patched-fs.ts';
import { prepareSourceMaps } from '../../support/prepare-source-maps.ts';
import { writeScript } from '../../support/source-maps.ts';
import { canLinkFiles, hasPermissions } from '../../support/system.ts';
import { openTempFolder, type TempFolder } from '../../support/temp-folder.ts';

/** A build of two scripts after debug IDs were written. */
async function openBuild() {
  const folder = await openTempFolder();
  for (const [number, name] of ['a.js', 'b.js'].entries()) await writeScript(folder, name, number);
  return folder;
}

async function prepare(folder: TempFolder, plan: Parameters<typeof prepareSourceMaps>[1] = {}) {
  const deletion = new SourceMapDeletion(folder.path);
  await prepareSourceMaps(folder.path, plan, { deletion });
  return { deletion, run: () => deletion.run(async () => {}) };
}

test('a preview returns what is then deleted, and changes nothing', async () => {
  await using folder = await openBuild();
  const { deletion, run } = await prepare(folder);
  const before = contentOf(folder.path);
  const preview = deletion.preview();
  expect(preview).toEqual({ maps: ['a.js.map', 'b.js.map'], scripts: ['a.js', 'b.js'], kept: [] });
  expect(contentOf(folder.path)).toEqual(before);
  expect(await run()).toEqual(preview);
  expect(Object.keys(contentOf(folder.path))).toEqual(['a.js', 'b.js']);
});

describe('a file that another process has changed since it was stored', () => {
  test.each(['b.js', 'b.js.map'])('is reported, and nothing is deleted: %s', async (name) => {
    await using folder = await openBuild();
    const { run } = await prepare(folder);
    await writeFile(join(folder.path, name), 'something else');
    const before = contentOf(folder.path);
    await expect(run()).rejects.toThrow(
      `No source map was deleted, because another process has changed ${name} since it was stored`,
    );
    expect(contentOf(folder.path)).toEqual(before);
  });
});

test('a map that cannot be deleted is reported, and its script keeps the comment', async () => {
  await using folder = await openBuild();
  const { run } = await prepare(folder);
  using _ = patchFs(() => ({
    rmSync() {
      throw systemError('EACCES');
    },
  }));
  await expect(run()).rejects.toMatchObject({
    message: 'Could not delete a.js.map: EACCES: it fails',
    remedy: expect.stringContaining('set delete-sourcemaps to false'),
  });
  expect(contentOf(folder.path)['a.js']?.toString()).toContain('sourceMappingURL');
});

test('a map that another program holds for a moment is deleted', async () => {
  await using folder = await openBuild();
  const { run } = await prepare(folder);
  let attempts = 0;
  using _ = patchFs(({ rmSync }) => ({
    rmSync(...args: Parameters<typeof rmSync>) {
      if (++attempts < 3) throw systemError('EPERM');
      rmSync(...args);
    },
  }));
  expect(await run()).toMatchObject({ maps: ['a.js.map', 'b.js.map'] });
  expect(Object.keys(contentOf(folder.path))).toEqual(['a.js', 'b.js']);
});

test('a script that cannot be written keeps its content, and the error names the input', async () => {
  await using folder = await openBuild();
  const { run } = await prepare(folder);
  const before = contentOf(folder.path)['a.js'];
  using _ = patchFs(() => ({
    renameSync() {
      throw systemError('EPERM');
    },
  }));
  await expect(run()).rejects.toMatchObject({
    message: 'Could not remove the sourceMappingURL from a.js: EPERM: it fails',
    remedy: expect.stringContaining('set delete-sourcemaps to false'),
  });
  expect(contentOf(folder.path)['a.js']).toEqual(before);
  expect(existsSync(join(folder.path, 'a.js.map'))).toBe(false);
});

test.runIf(hasPermissions)('links to a map are deleted with it, and permissions are kept', async () => {
  await using folder = await openBuild();
  await symlink(join(folder.path, 'a.js.map'), join(folder.path, 'other.js.map'));
  await chmod(join(folder.path, 'a.js'), 0o555);
  await link(join(folder.path, 'b.js.map'), join(folder.path, 'store'));
  const { run } = await prepare(folder);
  expect(await run()).toMatchObject({ maps: ['a.js.map', 'b.js.map'] });
  expect(Object.keys(contentOf(folder.path))).toEqual(['a.js', 'b.js', 'store']);
  expect(statSync(join(folder.path, 'a.js')).mode & 0o777).toBe(0o555);
});

test.runIf(canLinkFiles)('the target of a link is not deleted if it is not selected', async () => {
  await using folder = await openBuild();
  await folder.write('keep/a.js.map', contentOf(folder.path)['a.js.map']?.toString() ?? '');
  await rm(join(folder.path, 'a.js.map'));
  await symlink('keep/a.js.map', join(folder.path, 'a.js.map'));
  const { deletion, run } = await prepare(folder, { patterns: ['*.js', '*.map'] });
  deletion.requireDeletable();
  expect(await run()).toMatchObject({ maps: ['a.js.map', 'b.js.map'] });
  expect(Object.keys(contentOf(folder.path))).toEqual(['a.js', 'b.js', 'keep/a.js.map']);
});

test('a map is an error before anything is deleted if its script would not show the debug ID without it', async () => {
  await using folder = await openBuild();
  const id = '01234567-89ab-4cde-8f01-23456789abcd';
  const registers = `!function(){var e=globalThis;(e._debugIds||(e._debugIds={}))[new Error().stack]="${id}"}();`;
  await folder.write('turbo.js', `${registers}\nrun()\n//# sourceMappingURL=turbo.js.map\n`);
  const map = { version: 3, sources: ['a.ts'], sourcesContent: ['1'], names: [], mappings: 'AAAA', debugId: id };
  await folder.write('turbo.js.map', JSON.stringify(map));
  const { deletion } = await prepare(folder);
  expect(() => deletion.requireDeletable()).toThrow(
    'Could not plan to delete turbo.js.map: without the map, ~/turbo.js does not show its debug ID',
  );
});

test('a sourceMappingURL that leads to a folder or to nothing names no map that would stay', async () => {
  await using folder = await openTempFolder();
  for (const [name, url] of Object.entries({ 'a.js': '.', 'b.js': '%00.map', 'c.js': 'gone.map', 'd.js': '//x/y' })) {
    await folder.write(name, `run()\n//# sourceMappingURL=${url}\n`);
  }
  const { deletion } = await prepare(folder);
  deletion.requireDeletable();
  expect(deletion).toMatchObject({ hasMaps: false });
});
