import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SetupError } from '../../../src/errors.ts';
import { contentOf } from '../../support/folder-content.ts';
import { prepareSourceMaps } from '../../support/prepare-source-maps.ts';
import { openTempFolder, type TempFolder } from '../../support/temp-folder.ts';

const id = '7b50cb64-acf2-55a2-a456-7561168f4d60';
const other = '11111111-1111-4111-8111-111111111111';
const map = '{"version":3,"sources":["a.ts"],"sourcesContent":[""],"names":[],"mappings":"AAAA;AACA"}';
const mapWith = (debugId: string) => map.replace('{', `{"debugId":"${debugId}",`);
const url = '//# sourceMappingURL=app.js.map\n';
const snippet = (debugId: string) => `!function(i){_sentryDebugIds}("${debugId}");`;

async function openWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<TempFolder> {
  const folder = await openTempFolder();
  for (const [name, content] of Object.entries(files)) await folder.write(name, content);
  return folder;
}

/** The files as text, with a word for the code that tells of the ID. */
function textOf(folder: TempFolder): Record<string, string> {
  const files = Object.entries(contentOf(folder.path));
  return Object.fromEntries(
    files.map(([name, bytes]) => [
      name,
      bytes.toString().replace(/!function\(i\)\{.*\}\(/g, '!function(i){_sentryDebugIds}('),
    ]),
  );
}

/** A script and its map before and after. */
async function injected(script: string, itsMap: string) {
  await using folder = await openWith({ 'app.js': script, 'app.js.map': itsMap });
  const { report } = await prepareSourceMaps(folder.path);
  const { 'app.js': code, 'app.js.map': after } = textOf(folder);
  return { code, map: after, report: report.scripts[0], changed: report.changedFiles.length };
}

describe('an ID that is there is kept', () => {
  const told = `${snippet(id)}\none();\n${url}//# debugId=${id}\n`;
  /** With room for the snippet, and the ID under its other name. */
  const changed = (itsMap: string) => itsMap.replace('AAAA;', ';AAAA;').replace(/\}$/, `,"debug_id":"${id}"}`);

  test.each<[what: string, script: string, itsMap: string]>([
    ['in script and map', told, mapWith(id)],
    ['in the code of the script and in the map', `g._sentryDebugIds[s]="${id}";\n${url}`, mapWith(id)],
    ['with the mark of a bundler plugin', `x="sentry-dbid-${id}";\n${url}`, mapWith(id)],
  ])('%s: no byte is changed', async (_where, script, itsMap) => {
    const after = await injected(script, itsMap);
    expect(after).toMatchObject({ code: script, map: itsMap, changed: 0 });
    expect(after.report).toMatchObject({ debugId: id, isInjected: false, remark: undefined });
  });

  test('in the script: the map gets it, and its mappings stay', async () => {
    const after = await injected(told, map);
    expect(after).toMatchObject({ code: told, map: map.replace('}', `,"debug_id":"${id}","debugId":"${id}"}`) });
  });

  test('in the map: the script gets it', async () => {
    const after = await injected(`one();\n${url}`, mapWith(id));
    expect(after.code).toBe(`${snippet(id)}\none();\n${url}//# debugId=${id}\n`);
    expect(after.map).toBe(changed(mapWith(id)));
  });

  test('in a comment of the script alone: the code that tells of it is added', async () => {
    const after = await injected(`one();\n//# debugId=${id}\n${url}`, mapWith(id));
    expect(after.code).toBe(`${snippet(id)}\none();\n//# debugId=${id}\n${url}`);
    expect(after.map).toBe(changed(mapWith(id)));
  });

  test('in both, but not the same: that of the script counts, as it is the one that browsers tell', async () => {
    await using folder = await openWith({ 'app.js': told, 'app.js.map': mapWith(other) });
    const { entries, report, lines } = await prepareSourceMaps(folder.path);
    expect(report.changedFiles).toEqual([]);
    expect(entries.map(({ debugId }) => debugId)).toEqual([id, id]);
    expect(lines).toContain(`warning: No certain debug ID for 1 script: ~/app.js (its map says ${other}).`);
  });

  test('of a map that belongs to no script: it is stored by it', async () => {
    await using folder = await openWith({ 'app.js.map': mapWith(id) });
    const { entries, report } = await prepareSourceMaps(folder.path);
    expect(entries).toMatchObject([{ name: '~/app.js.map', debugId: id }]);
    expect(report).toMatchObject({ unpairedMaps: ['~/app.js.map'], changedFiles: [] });
  });
});

describe('a script gets its ID', () => {
  test.each<[what: string, script: string, expected: string]>([
    [
      'behind directives',
      `"use strict";one();\n${url}`,
      `"use strict";${snippet('ID')}\none();\n${url}//# debugId=ID\n`,
    ],
    [
      'behind the line for the shell',
      `#!/bin/node\none();\n${url}`,
      `#!/bin/node\n${snippet('ID')}\none();\n${url}//# debugId=ID\n`,
    ],
    ['behind a byte order mark', `\uFEFFone();\n${url}`, `\uFEFF${snippet('ID')}\none();\n${url}//# debugId=ID\n`],
    [
      'with line ends of Windows',
      'one();\r\n//# sourceMappingURL=app.js.map\r\n',
      `${snippet('ID')}\r\none();\r\n//# sourceMappingURL=app.js.map\r\n//# debugId=ID\r\n`,
    ],
    ['on a line of its own at the end', `one();\n${url.trim()}`, `${snippet('ID')}\none();\n${url}//# debugId=ID\n`],
    ['behind a comment without an end of its line', '// one', `// one\n${snippet('ID')}\n//# debugId=ID\n`],
    ['in front of a comment for tools', url, `${snippet('ID')}\n${url}//# debugId=ID\n`],
    ['where it is empty', '', `${snippet('ID')}\n//# debugId=ID\n`],
  ])('%s', async (_where, script, expected) => {
    const { code, report } = await injected(script, map);
    expect(code?.replaceAll(report?.debugId ?? '', 'ID')).toBe(expected);
  });

  test('at its end where it has no map, so that no line moves', async () => {
    await using folder = await openWith({ 'app.js': 'one();\n//# sourceMappingURL=https://a.example/app.js.map' });
    const { report } = await prepareSourceMaps(folder.path);
    const given = report.scripts[0]?.debugId ?? '';
    const expected = `one();\n//# sourceMappingURL=https://a.example/app.js.map\n${snippet(given)}\n//# debugId=${given}\n`;
    expect(textOf(folder)).toEqual({ 'app.js': expected });
    expect(report.scripts[0]).toMatchObject({ foundBy: undefined, isInjected: true });
  });

  test.each(['base64', 'percent'])('with the map inside, in %s', async (encoding) => {
    const data =
      encoding === 'base64' ? `;base64,${Buffer.from(map).toString('base64')}` : `,${encodeURIComponent(map)}`;
    await using folder = await openWith({ 'app.js': `one();\n//# sourceMappingURL=data:application/json${data}\n` });
    const { entries, report } = await prepareSourceMaps(folder.path);
    const given = report.scripts[0]?.debugId ?? '';
    const inside = /base64,(.*)/.exec(textOf(folder)['app.js'] ?? '')?.[1] ?? '';
    expect(JSON.parse(Buffer.from(inside, 'base64').toString())).toEqual({
      ...JSON.parse(map),
      ...{ debug_id: given, debugId: given, mappings: ';AAAA;AACA' },
    });
    expect(entries).toMatchObject([{ name: '~/app.js', debugId: given, sourceMap: undefined }]);
  });
});

describe('two scripts of one map', () => {
  const files = { 'a.js': `one();\n${url}`, 'b.js': `two();\n${url}`, 'app.js.map': map };

  test('get one ID, and the map makes room once', async () => {
    await using folder = await openWith(files);
    const { report } = await prepareSourceMaps(folder.path);
    const [first, second] = report.scripts.map(({ debugId }) => debugId);
    expect(first).toMatch(/^[\da-f-]{36}$/);
    expect(second).toBe(first);
    expect(JSON.parse(textOf(folder)['app.js.map'] ?? '').mappings).toBe(';AAAA;AACA');
  });

  test('that are not built alike stay as they are, since one of them would lead astray', async () => {
    const unlike = { ...files, 'b.js': `"use strict";two();\n${url}` };
    await using folder = await openWith(unlike);
    const { report } = await prepareSourceMaps(folder.path);
    expect(textOf(folder)).toEqual(unlike);
    expect(report.scripts.map(({ debugId, remark }) => [debugId, remark])).toEqual(
      Array.from({ length: 2 }, () => [undefined, 'another script has the same map, and is not built like this one']),
    );
  });
});

test('a run that was broken off between script and map is finished by the next one', async () => {
  const files = { 'app.js': `"use strict";one();\n${url.trim()}`, 'app.js.map': map };
  await using folder = await openWith(files);
  const { report } = await prepareSourceMaps(folder.path);
  const whole = textOf(folder);
  writeFileSync(join(folder.path, 'app.js.map'), map);
  const next = await prepareSourceMaps(folder.path);
  expect(textOf(folder)).toEqual(whole);
  expect(next.report.scripts[0]?.debugId).toBe(report.scripts[0]?.debugId);
});

describe('where a bundler has kept an injected script, and written its map anew', () => {
  const files = { 'app.js': `"use strict";one();\n${url}`, 'app.js.map': map };
  const newMap = map.replace('""', '"// another comment"');

  test('the map gets the ID, and makes room for the snippet', async () => {
    await using folder = await openWith(files);
    const { report } = await prepareSourceMaps(folder.path);
    await folder.write('app.js.map', newMap.replace('AAAA', 'AAAA,aAAA'));
    const next = await prepareSourceMaps(folder.path);
    const debugId = report.scripts[0]?.debugId;
    expect(next.report.scripts[0]).toMatchObject({ debugId, isInjected: false });
    expect(JSON.parse(textOf(folder)['app.js.map'] ?? '')).toMatchObject({ debugId, mappings: 'AAAA;AAAA;AACA' });
    expect((await prepareSourceMaps(folder.path)).report.changedFiles).toEqual([]);
  });

  test('a map of which that is not certain is refused', async () => {
    await using folder = await openWith(files);
    await prepareSourceMaps(folder.path);
    await folder.write('app.js.map', newMap.replace('AAAA;AACA', ';;AAAA'));
    await expect(prepareSourceMaps(folder.path)).rejects.toThrow('app.js.map was left half-written');
  });

  test('a library with a snippet at the start of a bundle has a map of its own, which fits', async () => {
    await using folder = await openWith({ 'app.js': `lib();\n${url}`, 'app.js.map': map });
    await prepareSourceMaps(folder.path);
    const library = contentOf(folder.path)['app.js']?.toString().replace(url, '');
    const bundled = { version: 3, sources: ['lib.js'], sourcesContent: [''], names: [], mappings: 'AAAA;AACA;AACA' };
    await folder.write('app.js', `${library}two();\n${url}`);
    await folder.write('app.js.map', JSON.stringify(bundled));
    await prepareSourceMaps(folder.path);
    expect(JSON.parse(textOf(folder)['app.js.map'] ?? '')).toMatchObject(bundled);
  });
});

test('a job that is cancelled while it waits for a half-written file ends with the reason', async () => {
  await using folder = await openWith({ 'app.js': `one();\n${url}`, 'app.js.map': map });
  await prepareSourceMaps(folder.path);
  const written = contentOf(folder.path)['app.js']?.toString() ?? '';
  await folder.write('app.js', written.replace(/\/\/# debugId.*/, ''));
  const [cancelled, reason] = [new AbortController(), new Error('cancelled')];
  const preparing = prepareSourceMaps(folder.path, {}, cancelled.signal);
  setImmediate(() => cancelled.abort(reason));
  await expect(preparing).rejects.toBe(reason);
});

test('a script that is found by two names is changed once', async () => {
  await using folder = await openWith({ 'build/app.js': `one();\n${url}`, 'build/app.js.map': map });
  symlinkSync(join(folder.path, 'build'), join(folder.path, 'current'));
  const { report } = await prepareSourceMaps(folder.path);
  expect(report.scripts.map(({ name, isInjected }) => [name, isInjected])).toEqual([
    ['~/build/app.js', true],
    ['~/current/app.js', false],
  ]);
  expect(textOf(folder)['build/app.js']?.split(snippet('').slice(0, 10)).length).toBe(2);
});

test('a map that is none stops nothing, and is told', async () => {
  const files = { 'app.js': `one();\n${url}`, 'app.js.map': 'not json', 'b.js': 'two();' };
  await using folder = await openWith(files);
  const { report } = await prepareSourceMaps(folder.path);
  expect(textOf(folder)).toMatchObject({ 'app.js': files['app.js'], 'app.js.map': 'not json' });
  expect(report.scripts).toMatchObject([
    { debugId: undefined, remark: 'its map cannot be read: JSON has "n" at byte 0 where it should not' },
    { isInjected: true },
  ]);
});

test('Hermes bytecode stays as it is, and is stored as a name with the ID of its map', async () => {
  const bytes = Buffer.from('c61fbc03c103191f0badcafe', 'hex');
  await using folder = await openWith({ 'main.jsbundle': bytes, 'main.jsbundle.map': mapWith(id) });
  const { entries, report } = await prepareSourceMaps(folder.path);
  expect(report.changedFiles).toEqual([]);
  expect(entries).toMatchObject([
    { name: '~/main.jsbundle', debugId: id, sourceMap: 'main.jsbundle.map' },
    { name: '~/main.jsbundle.map', debugId: id },
  ]);
  expect(entries[0]?.content.byteLength).toBe(0);
});

test('what is neither text nor bytecode is left out, and told', async () => {
  await using folder = await openWith({ 'app.bundle': Buffer.from([0xe5, 0xd1, 0x0b, 0xfb]), 'b.js': 'one();' });
  const { entries, report, lines } = await prepareSourceMaps(folder.path);
  expect(entries.map(({ name }) => name)).toEqual(['~/b.js']);
  expect(report.skipped).toEqual(['~/app.bundle']);
  expect(lines).toContain('warning: No text, so nothing to store, in 1 script: ~/app.bundle.');
});

test.each([
  ['is an error', 'error'],
  ['is told', 'warn'],
] as const)('where nothing is left of what was found, that %s', async (_what, ifNoFilesFound) => {
  await using folder = await openWith({
    'app.js': Buffer.from('\uFEFFone();', 'utf16le'),
    'b.js': Buffer.from([0xe5]),
  });
  const preparing = prepareSourceMaps(folder.path, { ifNoFilesFound, patterns: ['.', '!x.js'] });
  const problem = /^(warning: )?Input sourcemaps: no script of text or source map in .* matches "\."\.?$/;
  if (ifNoFilesFound === 'error') await expect(preparing).rejects.toThrow(problem);
  else expect((await preparing).lines.at(-1)).toMatch(problem);
});

test('nothing is changed once the job is cancelled', async () => {
  const files = { 'app.js': `one();\n${url}`, 'app.js.map': map };
  await using folder = await openWith(files);
  const reason = new Error('cancelled');
  await expect(prepareSourceMaps(folder.path, {}, AbortSignal.abort(reason))).rejects.toBe(reason);
  expect(textOf(folder)).toEqual(files);
});

test('a map with one ID that is none and one that is good keeps the good one, under both names', async () => {
  const mixed = mapWith(id).replace('{', '{"debug_id":"none",');
  const { map: after } = await injected(`one();\n${url}`, mixed);
  expect(JSON.parse(after ?? '')).toMatchObject({ debug_id: id, debugId: id });
});

describe('no file is touched', () => {
  const files = { 'app.js': `one();\n${url}`, 'app.js.map': map, 'told.js': `one();\n//# debugId=${id}` };

  test('without inject; IDs that are there are used', async () => {
    await using folder = await openWith(files);
    const { entries, report, lines } = await prepareSourceMaps(folder.path, { inject: false });
    expect(textOf(folder)).toEqual(files);
    expect(entries.map(({ name, debugId }) => [name, debugId])).toEqual([
      ['~/app.js', undefined],
      ['~/app.js.map', undefined],
      ['~/told.js', id],
    ]);
    expect(report.scripts[0]?.remark).toBe('it has none, and inject is off');
    expect(lines.filter((line) => line.startsWith('warning'))).toEqual([expect.stringContaining('~/told.js')]);
  });

  test('in a dry run; the report is that of the run that would be', async () => {
    await using folder = await openWith(files);
    const dry = await prepareSourceMaps(folder.path, { dryRun: true });
    expect(textOf(folder)).toEqual(files);
    expect(dry.report).toEqual((await prepareSourceMaps(folder.path)).report);
    expect(textOf(folder)).not.toEqual(files);
  });
});

test('entries tell where they come from, and hold what is on the disk, with the sources that a map lacks', async () => {
  const lacking = '{"version":3,"sources":["../src/a.ts"],"names":[],"mappings":"AAAA"}';
  const files = {
    'dist/js/app.js': 'one();\n//# sourceMappingURL=../maps/app.js.map?v=1\n',
    'dist/maps/app.js.map': lacking,
  };
  await using folder = await openWith({ ...files, 'dist/src/a.ts': 'let a;' });
  const naming = { urlPrefix: 'https://a.example', stripPrefixes: ['dist'], root: folder.path };
  const { entries, report } = await prepareSourceMaps(folder.path, { naming, patterns: ['dist'] });
  const debugId = report.scripts[0]?.debugId;
  const type = { script: 'minified_source', map: 'source_map' };
  expect(entries).toMatchObject([
    { name: 'https://a.example/js/app.js', type: type.script, debugId, sourceMap: '../maps/app.js.map' },
    { name: 'https://a.example/maps/app.js.map', type: type.map, debugId, sourceMap: undefined },
  ]);
  const onDisk = contentOf(folder.path);
  const [script, itsMap] = entries.map(({ content }) => content);
  expect(script).toEqual(onDisk['dist/js/app.js']);
  const stored = JSON.parse(Buffer.from(itsMap ?? []).toString());
  expect(stored).toEqual({
    ...JSON.parse(onDisk['dist/maps/app.js.map']?.toString() ?? ''),
    sourcesContent: ['let a;'],
  });
});

describe('the author is told', () => {
  test('of every script and every changed file, folded', async () => {
    await using folder = await openWith({ 'app.js': `one();\n${url}`, 'app.js.map': map, 'b.js': 'two();' });
    const { lines, report } = await prepareSourceMaps(folder.path);
    const [app, b] = report.scripts.map(({ debugId }) => debugId);
    expect(lines).toEqual([
      'group: Input sourcemaps: 3 files and their names',
      expect.stringContaining('~/app.js'),
      'group: Scripts and their source maps (2)',
      [
        `~/app.js → map ~/app.js.map, named by its comment; debug ID ${app}, new`,
        `~/b.js → no map: it names no map, and no map has its name; debug ID ${b}, new`,
      ].join('\n'),
      'group: Files with a new debug ID (3)',
      'app.js\napp.js.map\nb.js',
      'warning: No source map for 1 script: ~/b.js (it names no map, and no map has its name).',
    ]);
  });

  test('of many scripts in one warning', async () => {
    await using folder = await openWith(Object.fromEntries([...'abcde'].map((name) => [`${name}.js`, `${name}();`])));
    const { lines } = await prepareSourceMaps(folder.path);
    expect(lines.filter((line) => line.startsWith('warning'))).toEqual([
      expect.stringMatching(
        /^warning: No source map for 5 scripts: ~\/a\.js .*, ~\/b\.js .*, ~\/c\.js .* and 2 more\.$/,
      ),
    ]);
  });

  test('of maps that no script belongs to', async () => {
    await using folder = await openWith({ 'app.js.map': map, 'b.js.map': map });
    const { lines } = await prepareSourceMaps(folder.path);
    expect(lines).toContain('warning: No script for 2 source maps: ~/app.js.map, ~/b.js.map.');
  });

  test('of nothing where maps are those of style sheets and type declarations, which are left out', async () => {
    await using folder = await openWith({
      'a.js': `one();\n${url}`,
      'app.js.map': map,
      'a.css.map': '',
      'a.d.ts.map': '',
    });
    const { entries, lines } = await prepareSourceMaps(folder.path);
    expect(entries.map(({ name }) => name)).toEqual(['~/a.js', '~/app.js.map']);
    expect(lines.filter((line) => line.startsWith('warning'))).toEqual([]);
  });

  test('of a pattern that matches neither script nor map', async () => {
    await using folder = await openWith({ 'app.css': '', 'app.js': '' });
    const patterns = ['app.js', '*.css'];
    await expect(prepareSourceMaps(folder.path, { patterns })).rejects.toThrow(SetupError);
    await expect(prepareSourceMaps(folder.path, { patterns })).rejects.toThrow(
      `Input sourcemaps: no script or source map in the workspace matches "*.css"`,
    );
  });
});
