import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { snippetOf } from '../../../src/source-maps/injection/debug-id.ts';
import { releaseStatement } from '../../../src/source-maps/injection/release-name.ts';
import { contentOf } from '../../support/folder-content.ts';
import { prepareSourceMaps } from '../../support/prepare-source-maps.ts';
import { openTempFolder, type TempFolder } from '../../support/temp-folder.ts';

const id = '7b50cb64-acf2-55a2-a456-7561168f4d60';
const map = '{"version":3,"sources":["a.ts"],"sourcesContent":[""],"names":[],"mappings":"AAAA;AACA"}';
const url = '//# sourceMappingURL=app.js.map\n';
const files = { 'app.js': `"use strict";one();\n${url}`, 'app.js.map': map };

/** What a bundler plugin of Sentry writes if it sets no release. */
const pluginScript = `"use strict";!function(){x="sentry-dbid-${id}"}();one();\n${url}`;
const pluginMap = `{"debug_id":"${id}","debugId":"${id}",${map.slice(1)}`;
const pluginFiles = { 'app.js': pluginScript, 'app.js.map': pluginMap };

async function openFolderWith(files: Readonly<Record<string, string>>): Promise<TempFolder> {
  const folder = await openTempFolder();
  for (const [name, content] of Object.entries(files)) await folder.write(name, content);
  return folder;
}

function textOf(folder: TempFolder): Record<string, string> {
  return Object.fromEntries(Object.entries(contentOf(folder.path)).map(([name, bytes]) => [name, bytes.toString()]));
}

/** Processes the files of a folder. Returns the report of the first script and the files afterwards. */
async function run(folder: TempFolder, release?: string, options = {}) {
  const { report, lines, entries } = await prepareSourceMaps(folder.path, { release, ...options });
  return { report, script: report.scripts[0], changed: report.changedFiles, lines, entries, files: textOf(folder) };
}

describe('the statement is inserted', () => {
  test('behind the snippet, on the same line, and the debug ID is the same as without it', async () => {
    await using plain = await openFolderWith(files);
    await using folder = await openFolderWith(files);
    const { script: without, files: plainFiles } = await run(plain);
    const { script, files: after, entries } = await run(folder, '1.0');
    expect(script).toEqual({ ...without, release: '1.0' });
    const snippet = snippetOf(script?.debugId ?? '');
    const expected = plainFiles['app.js']?.replace(snippet, `${snippet}${releaseStatement('1.0')}`);
    expect(after).toEqual({ 'app.js': expected, 'app.js.map': plainFiles['app.js.map'] });
    expect(Buffer.from(entries[0]?.content ?? []).toString()).toBe(expected);
  });

  test('at the end of a script without a map, so that no line moves', async () => {
    await using folder = await openFolderWith({ 'app.js': 'one();\n' });
    const { script, files: after } = await run(folder, '1.0');
    const { debugId = '' } = script ?? {};
    expect(after['app.js']).toBe(`one();\n${snippetOf(debugId)}${releaseStatement('1.0')}\n//# debugId=${debugId}\n`);
  });

  test('into a script that has its debug ID from a bundler plugin, and its map is shifted', async () => {
    await using folder = await openFolderWith(pluginFiles);
    const { script, files: after } = await run(folder, '1.0');
    const statement = releaseStatement('1.0');
    expect(script).toMatchObject({ debugId: id, isNew: false, debugIdProblem: undefined, release: '1.0' });
    expect(after['app.js']).toBe(pluginScript.replace('"use strict";', `"use strict";${statement}\n`));
    const { mappings, x_release_line, ...rest } = JSON.parse(after['app.js.map'] ?? '');
    expect({ mappings, x_release_line }).toEqual({ mappings: 'AAAA;AAAA;AACA', x_release_line: true });
    expect({ ...rest, mappings: 'AAAA;AACA' }).toEqual(JSON.parse(pluginMap));
  });

  test('at the end of a script with the debug ID of a plugin but without a map', async () => {
    await using folder = await openFolderWith({ 'app.js': `x="sentry-dbid-${id}";\n${url.trim()}` });
    const { files: after } = await run(folder, '1.0');
    expect(after['app.js']).toBe(`x="sentry-dbid-${id}";\n${releaseStatement('1.0')}\n${url}`);
  });

  test('into a script with the debug ID of Bun, which registers nothing', async () => {
    const bunId = id.replaceAll('-', '').toUpperCase();
    const script = `one();\n//# debugId=${bunId}\n${url}`;
    await using folder = await openFolderWith({ 'app.js': script, 'app.js.map': map });
    const { files: after } = await run(folder, '1.0');
    expect(after['app.js']).toBe(`${snippetOf(id)}${releaseStatement('1.0')}\n${script}`);
    expect(JSON.parse(after['app.js.map'] ?? '')).toMatchObject({ debugId: id, mappings: ';AAAA;AACA' });
  });

  test.each([
    ['a debug ID of this action', 'one();\n'],
    ['the debug ID of a plugin', `x="sentry-dbid-${id}";\n`],
  ])('into a script with an inline map and %s', async (_what, code) => {
    const inline = `//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString('base64')}\n`;
    await using folder = await openFolderWith({ 'app.js': `${code}${inline}` });
    const { files: after, script } = await run(folder, '1.0');
    expect(script).toMatchObject({ release: '1.0', debugIdProblem: undefined });
    expect(after['app.js']).toContain(`${releaseStatement('1.0')}\n${code}`);
    const inside = /base64,(.*)/.exec(after['app.js'] ?? '')?.[1] ?? '';
    expect(JSON.parse(Buffer.from(inside, 'base64').toString())).toMatchObject({ mappings: ';AAAA;AACA' });
    expect((await run(folder, '1.0')).changed).toEqual([]);
  });
});

describe.each([
  ['with a debug ID of this action', files],
  ['with the debug ID of a plugin', pluginFiles],
  ['without a map', { 'app.js': 'one();\n' }],
  ['with comments that look like template literals', { 'app.js': 'one();\n//# sourceURL=`\n' }],
])('in a script %s', (_what, original) => {
  test('another release replaces the name and nothing else, and the same release changes nothing', async () => {
    await using folder = await openFolderWith(original);
    const first = await run(folder, '1.0');
    const { ino } = statSync(join(folder.path, 'app.js'));
    const second = await run(folder, '2.0-a-longer-name');
    expect(second.changed).toEqual(['app.js']);
    // A write that is cut off would not be recognised, so the file is replaced.
    expect(statSync(join(folder.path, 'app.js')).ino).not.toBe(ino);
    const replaced = first.files['app.js']?.replace(releaseStatement('1.0'), releaseStatement('2.0-a-longer-name'));
    expect(second.files).toEqual({ ...first.files, 'app.js': replaced });
    expect(second.script).toEqual({ ...first.script, isNew: false, release: '2.0-a-longer-name' });
    expect((await run(folder, '2.0-a-longer-name')).changed).toEqual([]);
    const back = await run(folder, '1.0');
    expect(back.files).toEqual(first.files);
  });

  test('a run without the input keeps the name of an earlier one', async () => {
    await using folder = await openFolderWith(original);
    const { files: before } = await run(folder, '1.0');
    for (const inject of [true, false]) {
      expect(await run(folder, undefined, { inject })).toMatchObject({ changed: [], files: before });
    }
  });

  test('a run with the input adds the name where an earlier one had not', async () => {
    await using direct = await openFolderWith(original);
    await using folder = await openFolderWith(original);
    await run(folder);
    const { files: after } = await run(folder, '1.0');
    expect(after).toEqual((await run(direct, '1.0')).files);
  });

  test('a dry run changes nothing and reports the same', async () => {
    await using folder = await openFolderWith(original);
    const dry = await run(folder, '1.0', { dryRun: true });
    expect(dry.files).toEqual(original);
    expect(dry.report).toEqual((await run(folder, '1.0')).report);
  });
});

describe('a run that was interrupted between script and map is completed by the next one', () => {
  test.each([
    ['a debug ID of this action', files],
    ['the debug ID of a plugin', pluginFiles],
  ])('in a script with %s', async (_what, original) => {
    await using folder = await openFolderWith(original);
    const whole = await run(folder, '1.0');
    writeFileSync(join(folder.path, 'app.js.map'), original['app.js.map']);
    await expect(run(folder, undefined, { inject: false })).rejects.toThrow('app.js.map is half-written');
    const withoutRelease = await run(folder);
    expect(withoutRelease.files).toEqual(whole.files);
    writeFileSync(join(folder.path, 'app.js.map'), original['app.js.map']);
    const next = await run(folder, '2.0');
    expect(next.files['app.js.map']).toBe(whole.files['app.js.map']);
    expect(next.files['app.js']).toContain(releaseStatement('2.0'));
    expect(next.script?.debugId).toBe(whole.script?.debugId);
  });
});

test.each([350, 450, 700, 5000])('a script that was cut off after %i bytes of a write is recognised', async (size) => {
  const original = { ...files, 'app.js': `"use strict";one("${'x'.repeat(9000)}");\n${url}` };
  await using folder = await openFolderWith(original);
  const { files: after } = await run(folder, '1.0');
  const half = `${after['app.js']?.slice(0, size)}${original['app.js'].slice(size)}`;
  await folder.write('app.js', half);
  await expect(run(folder, '1.0')).rejects.toThrow('app.js is half-written');
});

describe('two scripts of one map', () => {
  const code = `"use strict";x="sentry-dbid-${id}";\n${url}`;

  test('get the name if it can be inserted at the same place in both', async () => {
    await using folder = await openFolderWith({ 'a.js': code, 'b.js': code, 'app.js.map': pluginMap });
    const { files: after, report } = await run(folder, '1.0');
    expect(report.scripts.map(({ release }) => release)).toEqual(['1.0', '1.0']);
    expect(JSON.parse(after['app.js.map'] ?? '').mappings).toBe('AAAA;AAAA;AACA');
    await folder.write('b.js', code);
    await folder.write('app.js.map', pluginMap);
    const next = await run(folder, '1.0');
    expect(next.files).toEqual(after);
  });

  test.each([
    ['were built differently', code.replace('"use strict";', '')],
    ['do not both lack it', `${code.replace(url, '')}e.SENTRY_RELEASE={id:"1.0"};\n${url}`],
  ])('are not changed if they %s, because the map of one of them would be wrong', async (_what, other) => {
    const unlike = { 'a.js': code, 'b.js': other, 'app.js.map': pluginMap };
    await using folder = await openFolderWith(unlike);
    const { files: after, script } = await run(folder, '1.0');
    expect(after).toEqual(unlike);
    expect(script).toMatchObject({ debugId: id, release: undefined });
  });
});

describe('a script that sets a release itself', () => {
  const script = (release: string) => `e.SENTRY_RELEASE={id:"${release}"};\n${url}`;

  test('gets a debug ID, keeps its release, and is named in a warning if that differs', async () => {
    await using folder = await openFolderWith({ 'app.js': script('0.9'), 'app.js.map': map });
    const { files: after, lines, script: report } = await run(folder, '1.0');
    const { debugId = '' } = report ?? {};
    expect(report).toMatchObject({ isNew: true, release: '0.9' });
    expect(after['app.js']).toBe(`${snippetOf(debugId)}\n${script('0.9')}//# debugId=${debugId}\n`);
    expect(lines.at(-1)).toBe(
      'warning: 1 script sets another release than 1.0: ~/app.js (0.9). Build with the same release as this step, or ' +
        'turn off in the bundler plugin that it sets the release.',
    );
    expect(lines.join('\n')).toContain(`new debug ID ${debugId}; release 0.9`);
  });

  test.each([
    ['has the same release', script('1.0')],
    ['computes it', `e.SENTRY_RELEASE={id:version};\n${url}`],
  ])('is in no warning if it %s', async (_what, code) => {
    await using folder = await openFolderWith({ 'app.js': code, 'app.js.map': map });
    const { files: after, lines } = await run(folder, '1.0');
    expect(after['app.js']).not.toContain(releaseStatement('1.0'));
    expect(lines.filter((line) => line.startsWith('warning'))).toEqual([]);
  });

  test('is not read without the input', async () => {
    await using folder = await openFolderWith({ 'app.js': script('0.9'), 'app.js.map': map });
    const { script: report, lines } = await run(folder);
    expect(report?.release).toBeUndefined();
    expect(lines.filter((line) => line.startsWith('warning'))).toEqual([]);
  });
});

test('a bundle that begins with a library with such a line keeps its own map', async () => {
  await using folder = await openFolderWith(pluginFiles);
  const { files: library } = await run(folder, '0.9');
  const bundled = { version: 3, sources: ['lib.js'], sourcesContent: [''], names: [], mappings: 'AAAA;AACA;AACA' };
  await folder.write('app.js', `${library['app.js']?.replace(url, '')}two();\n${url}`);
  await folder.write('app.js.map', JSON.stringify(bundled));
  for (const release of [undefined, '1.0', '2.0']) {
    const { files: after } = await run(folder, release);
    expect(JSON.parse(after['app.js.map'] ?? '')).toMatchObject(bundled);
  }
});

test('an unreadable map keeps its script as it is', async () => {
  const broken = { ...pluginFiles, 'app.js.map': pluginMap.replace('AAAA', 'A!') };
  await using folder = await openFolderWith(broken);
  const { files: after, script } = await run(folder, '1.0');
  expect(after).toEqual(broken);
  expect(script).toMatchObject({ debugId: id, release: undefined });
});
