import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SetupError } from '../../../src/errors.ts';
import { snippetOf } from '../../../src/source-maps/injection/debug-id.ts';
import { contentOf } from '../../support/folder-content.ts';
import { prepareSourceMaps } from '../../support/prepare-source-maps.ts';
import { openTempFolder, type TempFolder } from '../../support/temp-folder.ts';

const id = '7b50cb64-acf2-55a2-a456-7561168f4d60';
const other = '11111111-1111-4111-8111-111111111111';
const map = '{"version":3,"sources":["a.ts"],"sourcesContent":[""],"names":[],"mappings":"AAAA;AACA"}';
const mapWith = (debugId: string) => map.replace('{', `{"debugId":"${debugId}",`);
const url = '//# sourceMappingURL=app.js.map\n';
const snippet = (debugId: string) => `!function(i){_sentryDebugIds}("${debugId}");`;

async function openFolderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<TempFolder> {
  const folder = await openTempFolder();
  for (const [name, content] of Object.entries(files)) await folder.write(name, content);
  return folder;
}

/** The files as text, with a placeholder for the code of the snippet. */
function textOf(folder: TempFolder): Record<string, string> {
  const files = Object.entries(contentOf(folder.path));
  return Object.fromEntries(
    files.map(([name, bytes]) => [
      name,
      bytes.toString().replace(/!function\(i\)\{.*\}\(/g, '!function(i){_sentryDebugIds}('),
    ]),
  );
}

/** The script and its map after injection. */
async function injected(script: string, itsMap: string) {
  await using folder = await openFolderWith({ 'app.js': script, 'app.js.map': itsMap });
  const { report } = await prepareSourceMaps(folder.path);
  const { 'app.js': code, 'app.js.map': after } = textOf(folder);
  return { code, map: after, report: report.scripts[0], changed: report.changedFiles.length };
}

describe('an existing ID is kept', () => {
  const injectedScript = `${snippet(id)}\none();\n${url}//# debugId=${id}\n`;
  /** With a line for the snippet, and the ID under its other name. */
  const changed = (itsMap: string) => itsMap.replace('AAAA;', ';AAAA;').replace(/\}$/, `,"debug_id":"${id}"}`);

  test.each<[what: string, script: string, itsMap: string]>([
    ['in script and map', injectedScript, mapWith(id)],
    ['in the code of the script and in the map', `g._sentryDebugIds[s]="${id}";\n${url}`, mapWith(id)],
    ['with the marker of a bundler plugin', `x="sentry-dbid-${id}";\n${url}`, mapWith(id)],
  ])('%s: no byte is changed', async (_where, script, itsMap) => {
    const after = await injected(script, itsMap);
    expect(after).toMatchObject({ code: script, map: itsMap, changed: 0 });
    expect(after.report).toMatchObject({ debugId: id, isNew: false, debugIdProblem: undefined });
  });

  test('in the script: the map gets it, and its mappings are not changed', async () => {
    const after = await injected(injectedScript, map);
    expect(after).toMatchObject({
      code: injectedScript,
      map: map.replace('}', `,"debug_id":"${id}","debugId":"${id}"}`),
    });
  });

  test('in the map: the script gets it', async () => {
    const after = await injected(`one();\n${url}`, mapWith(id));
    expect(after.code).toBe(`${snippet(id)}\none();\n${url}//# debugId=${id}\n`);
    expect(after.map).toBe(changed(mapWith(id)));
  });

  test('in a comment of the script: the snippet is added', async () => {
    const after = await injected(`one();\n//# debugId=${id}\n${url}`, mapWith(id));
    expect(after.code).toBe(`${snippet(id)}\none();\n//# debugId=${id}\n${url}`);
    expect(after.map).toBe(changed(mapWith(id)));
  });

  test('in both, but different: the ID of the script counts, because it is the one that browsers report', async () => {
    await using folder = await openFolderWith({ 'app.js': injectedScript, 'app.js.map': mapWith(other) });
    const { entries, report, lines } = await prepareSourceMaps(folder.path);
    expect(report.changedFiles).toEqual([]);
    expect(entries.map(({ debugId }) => debugId)).toEqual([id, id]);
    expect(lines.at(-1)).toContain(
      `warning: No reliable debug ID for 1 script: ~/app.js (its source map has the ID ${other}). `,
    );
  });

  describe('in another spelling', () => {
    const bunId = id.replaceAll('-', '').toUpperCase();
    const registration = `g._sentryDebugIds[s]="${bunId}";\n`;
    const bothKeys = `{"debug_id":"${id.toUpperCase()}","debugId":"${bunId}",`;

    test.each<[what: string, script: string, itsMap: string]>([
      ['in a comment', `one();\n//# debugId=${bunId}\n${url}`, map],
      ['in a comment and the map', `one();\n//# debugId=${bunId}\n${url}`, mapWith(bunId)],
      ['in a comment, and as Sentry writes it in the map', `one();\n${url}//# debugId=${bunId}`, mapWith(id)],
      ['as Sentry writes it in a comment, and in the map', `one();\n${url}//# debugId=${id}`, mapWith(bunId)],
      ['in the map', `one();\n${url}`, mapWith(bunId)],
      ['in the map under both names', `one();\n${url}`, map.replace('{', bothKeys)],
      ['in the code and a comment', `${registration}//# debugId=${id}\n${url}`, map],
      ['in the code and the map', `${registration}${url}`, mapWith(id)],
    ])('%s: it is registered once, and a second run changes nothing', async (_where, script, itsMap) => {
      await using folder = await openFolderWith({ 'app.js': script, 'app.js.map': itsMap });
      const { entries, report } = await prepareSourceMaps(folder.path);
      expect(entries.map(({ debugId }) => debugId)).toEqual([id, id]);
      expect(report.scripts).toMatchObject([{ debugId: id, isNew: false }]);
      const after = textOf(folder);
      expect(after['app.js']?.match(/_sentryDebugIds/g)).toHaveLength(1);
      const second = await prepareSourceMaps(folder.path);
      expect(second.report.changedFiles).toEqual([]);
      expect(second.entries).toEqual(entries);
      expect(textOf(folder)).toEqual(after);
    });
  });

  test('in a map without a script: the map is stored with it', async () => {
    await using folder = await openFolderWith({ 'app.js.map': mapWith(id) });
    const { entries, report } = await prepareSourceMaps(folder.path);
    expect(entries).toMatchObject([{ name: '~/app.js.map', debugId: id }]);
    expect(report).toMatchObject({ unpairedMaps: ['~/app.js.map'], changedFiles: [] });
  });
});

describe('the snippet is inserted', () => {
  test.each<[what: string, script: string, expected: string]>([
    [
      'behind directives',
      `"use strict";one();\n${url}`,
      `"use strict";${snippet('ID')}\none();\n${url}//# debugId=ID\n`,
    ],
    [
      'behind the #! line',
      `#!/bin/node\none();\n${url}`,
      `#!/bin/node\n${snippet('ID')}\none();\n${url}//# debugId=ID\n`,
    ],
    ['behind a byte order mark', `\uFEFFone();\n${url}`, `\uFEFF${snippet('ID')}\none();\n${url}//# debugId=ID\n`],
    [
      'with Windows line ends',
      'one();\r\n//# sourceMappingURL=app.js.map\r\n',
      `${snippet('ID')}\r\none();\r\n//# sourceMappingURL=app.js.map\r\n//# debugId=ID\r\n`,
    ],
    [
      'on a separate line, even if the last line has no end',
      `one();\n${url.trim()}`,
      `${snippet('ID')}\none();\n${url}//# debugId=ID\n`,
    ],
    ['behind a comment without a line end', '// one', `// one\n${snippet('ID')}\n//# debugId=ID\n`],
    ['in front of a pragma', url, `${snippet('ID')}\n${url}//# debugId=ID\n`],
    ['into an empty script', '', `${snippet('ID')}\n//# debugId=ID\n`],
  ])('%s', async (_where, script, expected) => {
    const { code, report } = await injected(script, map);
    expect(code?.replaceAll(report?.debugId ?? '', 'ID')).toBe(expected);
  });

  test('at the end of a script without a map, so that no line moves', async () => {
    await using folder = await openFolderWith({
      'app.js': 'one();\n//# sourceMappingURL=https://a.example/app.js.map',
    });
    const { report } = await prepareSourceMaps(folder.path);
    const given = report.scripts[0]?.debugId ?? '';
    const expected = `one();\n${snippet(given)}\n//# sourceMappingURL=https://a.example/app.js.map\n//# debugId=${given}\n`;
    expect(textOf(folder)).toEqual({ 'app.js': expected });
    expect(report.scripts[0]).toMatchObject({ foundBy: undefined, isNew: true });
  });

  test.each(['base64', 'percent'])('into a script with an inline map, in %s', async (encoding) => {
    const data =
      encoding === 'base64' ? `;base64,${Buffer.from(map).toString('base64')}` : `,${encodeURIComponent(map)}`;
    await using folder = await openFolderWith({
      'app.js': `one();\n//# sourceMappingURL=data:application/json${data}\n`,
    });
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

describe('a worker that a bundler has inlined as a template literal', () => {
  const inlineUrl = `//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString('base64')}\n`;
  const pluginCode = `self._sentryDebugIds[s]="${other}",x="sentry-dbid-${other}";\n`;
  const workers = {
    'has a source map': `two();\n//# sourceMappingURL=worker.js.map\n`,
    'has an inline source map': `two();\n${inlineUrl}`,
    'has a debug ID': `two();\n//# debugId=${other}\n`,
    'has a debug ID of a bundler plugin': pluginCode,
    'was injected': `${snippetOf(other)}\ntwo();\n//# debugId=${other}\n`,
  };

  test.each(Object.entries(workers))(
    'is not changed, and the script has its own map and ID, if it %s',
    async (_what, worker) => {
      const script = `start(\`${worker}\`);\n`;
      await using folder = await openFolderWith({
        ...{ 'app.js': script, 'app.js.map': map },
        ...{ 'worker.js': `two();\n//# sourceMappingURL=worker.js.map\n`, 'worker.js.map': map },
      });
      const { entries, report } = await prepareSourceMaps(folder.path);
      expect(report.scripts.map(({ name, map }) => [name, map])).toEqual([
        ['~/app.js', '~/app.js.map'],
        ['~/worker.js', '~/worker.js.map'],
      ]);
      const [app, appMap, itsWorker, workerMap] = entries.map(({ debugId }) => debugId);
      expect([appMap, workerMap]).toEqual([app, itsWorker]);
      expect(new Set([app, itsWorker, other]).size).toBe(3);
      const lines = contentOf(folder.path)['app.js']?.toString() ?? '';
      expect(lines).toBe(`${snippetOf(app ?? '')}\n${script}//# debugId=${app}\n`);
      expect((await prepareSourceMaps(folder.path)).report.changedFiles).toEqual([]);
    },
  );
});

describe('two scripts of one map', () => {
  const files = { 'a.js': `one();\n${url}`, 'b.js': `two();\n${url}`, 'app.js.map': map };

  test('get one ID, and the map is shifted once', async () => {
    await using folder = await openFolderWith(files);
    const { report } = await prepareSourceMaps(folder.path);
    const [first, second] = report.scripts.map(({ debugId }) => debugId);
    expect(first).toMatch(/^[\da-f-]{36}$/);
    expect(second).toBe(first);
    expect(JSON.parse(textOf(folder)['app.js.map'] ?? '').mappings).toBe(';AAAA;AACA');
  });

  test('are not changed if they were built differently, because the map of one of them would be wrong', async () => {
    const unlike = { ...files, 'b.js': `"use strict";two();\n${url}` };
    await using folder = await openFolderWith(unlike);
    const { report } = await prepareSourceMaps(folder.path);
    expect(textOf(folder)).toEqual(unlike);
    expect(report.scripts.map(({ debugId, debugIdProblem }) => [debugId, debugIdProblem])).toEqual(
      Array.from({ length: 2 }, () => [
        undefined,
        'another script names the same source map, but was built differently',
      ]),
    );
  });
});

test('a run that was interrupted between script and map is completed by the next one', async () => {
  const files = { 'app.js': `"use strict";one();\n${url.trim()}`, 'app.js.map': map };
  await using folder = await openFolderWith(files);
  const { report } = await prepareSourceMaps(folder.path);
  const whole = textOf(folder);
  writeFileSync(join(folder.path, 'app.js.map'), map);
  const next = await prepareSourceMaps(folder.path);
  expect(textOf(folder)).toEqual(whole);
  expect(next.report.scripts[0]?.debugId).toBe(report.scripts[0]?.debugId);
});

describe('if a bundler has kept an injected script and written its map again', () => {
  const files = { 'app.js': `"use strict";one();\n${url}`, 'app.js.map': map };
  const newMap = map.replace('""', '"// another comment"');

  test('the map gets the ID and is shifted', async () => {
    await using folder = await openFolderWith(files);
    const { report } = await prepareSourceMaps(folder.path);
    await folder.write('app.js.map', newMap.replace('AAAA', 'AAAA,aAAA'));
    const next = await prepareSourceMaps(folder.path);
    const debugId = report.scripts[0]?.debugId;
    expect(next.report.scripts[0]).toMatchObject({ debugId, isNew: false });
    expect(JSON.parse(textOf(folder)['app.js.map'] ?? '')).toMatchObject({ debugId, mappings: 'AAAA;AAAA;AACA' });
    expect((await prepareSourceMaps(folder.path)).report.changedFiles).toEqual([]);
  });

  test('a map that may be half-written is rejected', async () => {
    await using folder = await openFolderWith(files);
    await prepareSourceMaps(folder.path);
    await folder.write('app.js.map', newMap.replace('AAAA;AACA', ';;AAAA'));
    await expect(prepareSourceMaps(folder.path)).rejects.toThrow('app.js.map is half-written');
  });

  test('a bundle that begins with an injected library keeps its own map', async () => {
    await using folder = await openFolderWith({ 'app.js': `lib();\n${url}`, 'app.js.map': map });
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
  await using folder = await openFolderWith({ 'app.js': `one();\n${url}`, 'app.js.map': map });
  await prepareSourceMaps(folder.path);
  const written = contentOf(folder.path)['app.js']?.toString() ?? '';
  await folder.write('app.js', written.replace(/\/\/# debugId.*/, ''));
  const [cancelled, reason] = [new AbortController(), new Error('cancelled')];
  const preparing = prepareSourceMaps(folder.path, {}, { signal: cancelled.signal });
  setImmediate(() => cancelled.abort(reason));
  await expect(preparing).rejects.toBe(reason);
});

test('a script with two names is changed once', async () => {
  await using folder = await openFolderWith({ 'build/app.js': `one();\n${url}`, 'build/app.js.map': map });
  symlinkSync(join(folder.path, 'build'), join(folder.path, 'current'), 'junction');
  const { report } = await prepareSourceMaps(folder.path);
  expect(report.scripts.map(({ name, isNew }) => [name, isNew])).toEqual([
    ['~/build/app.js', true],
    ['~/current/app.js', true],
  ]);
  expect(textOf(folder)['build/app.js']?.split(snippet('').slice(0, 10)).length).toBe(2);
});

test('an invalid map is reported, and other scripts are processed', async () => {
  const files = { 'app.js': `one();\n${url}`, 'app.js.map': 'not json', 'b.js': 'two();' };
  await using folder = await openFolderWith(files);
  const { report } = await prepareSourceMaps(folder.path);
  expect(textOf(folder)).toMatchObject({ 'app.js': files['app.js'], 'app.js.map': 'not json' });
  expect(report.scripts).toMatchObject([
    { debugId: undefined, debugIdProblem: 'its source map cannot be read: unexpected "n" at byte 0 of the JSON' },
    { isNew: true },
  ]);
});

test('Hermes bytecode is not changed, and is stored without content under the ID of its map', async () => {
  const bytes = Buffer.from('c61fbc03c103191f0badcafe', 'hex');
  await using folder = await openFolderWith({ 'main.jsbundle': bytes, 'main.jsbundle.map': mapWith(id) });
  const { entries, report } = await prepareSourceMaps(folder.path);
  expect(report.changedFiles).toEqual([]);
  expect(entries).toMatchObject([
    { name: '~/main.jsbundle', debugId: id, sourceMap: 'main.jsbundle.map' },
    { name: '~/main.jsbundle.map', debugId: id },
  ]);
  expect(entries[0]?.content.byteLength).toBe(0);
});

test('a file that is neither text nor bytecode is skipped with a warning', async () => {
  await using folder = await openFolderWith({ 'app.bundle': Buffer.from([0xe5, 0xd1, 0x0b, 0xfb]), 'b.js': 'one();' });
  const { entries, report, lines } = await prepareSourceMaps(folder.path);
  expect(entries.map(({ name }) => name)).toEqual(['~/b.js']);
  expect(report.skipped).toEqual(['~/app.bundle']);
  expect(lines.join('\n')).toMatch(/^warning: Skipped 1 script that Sentry cannot read .*: ~\/app\.bundle\. /m);
});

test.each([
  ['an error', 'error'],
  ['a warning', 'warn'],
] as const)('if all files are skipped, that is %s', async (_what, ifNoFilesFound) => {
  await using folder = await openFolderWith({
    'app.js': Buffer.from('\uFEFFone();', 'utf16le'),
    'b.js': Buffer.from([0xe5]),
  });
  const preparing = prepareSourceMaps(folder.path, { ifNoFilesFound, patterns: ['.', '!x.js'] });
  const problem = /^(warning: )?Input sourcemaps: no UTF-8 script or source map in .* matches "\."\.?$/;
  if (ifNoFilesFound === 'error') await expect(preparing).rejects.toThrow(problem);
  else expect((await preparing).lines.at(-1)).toMatch(problem);
});

test('no file is changed after the job was cancelled', async () => {
  const files = { 'app.js': `one();\n${url}`, 'app.js.map': map };
  await using folder = await openFolderWith(files);
  const reason = new Error('cancelled');
  await expect(prepareSourceMaps(folder.path, {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(textOf(folder)).toEqual(files);
});

test('a map with an invalid and a valid ID keeps the valid one, under both names', async () => {
  const mixed = mapWith(id).replace('{', '{"debug_id":"none",');
  const { map: after } = await injected(`one();\n${url}`, mixed);
  expect(JSON.parse(after ?? '')).toMatchObject({ debug_id: id, debugId: id });
});

describe('no file is changed', () => {
  const files = { 'app.js': `one();\n${url}`, 'app.js.map': map, 'kept.js': `one();\n//# debugId=${id}` };

  test('with inject: false, and existing IDs are used', async () => {
    await using folder = await openFolderWith(files);
    const { entries, report, lines } = await prepareSourceMaps(folder.path, { inject: false });
    expect(textOf(folder)).toEqual(files);
    expect(entries.map(({ name, debugId }) => [name, debugId])).toEqual([
      ['~/app.js', undefined],
      ['~/app.js.map', undefined],
      ['~/kept.js', id],
    ]);
    expect(report.scripts[0]?.debugIdProblem).toBe('inject is false');
    expect(lines.filter((line) => line.startsWith('warning'))).toEqual([expect.stringContaining('~/kept.js')]);
  });

  test('in a dry run, and the report is the same as that of a run', async () => {
    await using folder = await openFolderWith(files);
    const dry = await prepareSourceMaps(folder.path, { dryRun: true });
    expect(textOf(folder)).toEqual(files);
    expect(dry.report).toEqual((await prepareSourceMaps(folder.path)).report);
    expect(textOf(folder)).not.toEqual(files);
  });
});

test('entries contain the files with their names and references, and the sources that a map lacks', async () => {
  const lacking = '{"version":3,"sources":["../src/a.ts"],"names":[],"mappings":"AAAA"}';
  const files = {
    'dist/js/app.js': 'one();\n//# sourceMappingURL=../maps/app.js.map?v=1\n',
    'dist/maps/app.js.map': lacking,
  };
  await using folder = await openFolderWith({ ...files, 'dist/src/a.ts': 'let a;' });
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

describe('the log contains', () => {
  const noMap = 'it has no sourceMappingURL, and no source map has a matching name';
  const remedy = 'Set the bundler to write source maps, or exclude these scripts from sourcemaps.';

  test('every script and every changed file in groups', async () => {
    await using folder = await openFolderWith({ 'app.js': `one();\n${url}`, 'app.js.map': map, 'b.js': 'two();' });
    const { lines, report } = await prepareSourceMaps(folder.path);
    const [app, b] = report.scripts.map(({ debugId }) => debugId);
    expect(lines).toEqual([
      'group: Names of the files that sourcemaps selects (3)',
      expect.stringContaining('~/app.js'),
      'group: Scripts and their source maps (2)',
      [
        `~/app.js → source map ~/app.js.map (by its sourceMappingURL); new debug ID ${app}`,
        `~/b.js → no source map (${noMap}); new debug ID ${b}`,
      ].join('\n'),
      'group: Changed files (3)',
      'app.js\napp.js.map\nb.js',
      `warning: No source map for 1 script: ~/b.js (${noMap}). ${remedy}`,
    ]);
  });

  test('one warning for many scripts', async () => {
    await using folder = await openFolderWith(
      Object.fromEntries([...'abcde'].map((name) => [`${name}.js`, `${name}();`])),
    );
    const { lines } = await prepareSourceMaps(folder.path);
    expect(lines.filter((line) => line.startsWith('warning'))).toEqual([
      expect.stringMatching(
        /^warning: No source map for 5 scripts: ~\/a\.js .*, ~\/b\.js .*, ~\/c\.js .* and 2 more\. Set the bundler/,
      ),
    ]);
  });

  test('a warning about maps without a script', async () => {
    await using folder = await openFolderWith({ 'app.js.map': map, 'b.js.map': map });
    const { lines } = await prepareSourceMaps(folder.path);
    expect(lines.at(-1)).toMatch(/^warning: No script for 2 source maps: ~\/app\.js\.map, ~\/b\.js\.map\. /);
  });

  test('no warning about the maps of style sheets and type declarations, which are skipped', async () => {
    await using folder = await openFolderWith({
      'a.js': `one();\n${url}`,
      'app.js.map': map,
      'a.css.map': '',
      'a.d.ts.map': '',
    });
    const { entries, lines } = await prepareSourceMaps(folder.path);
    expect(entries.map(({ name }) => name)).toEqual(['~/a.js', '~/app.js.map']);
    expect(lines.filter((line) => line.startsWith('warning'))).toEqual([]);
  });

  test('an error for a pattern that matches neither script nor map', async () => {
    await using folder = await openFolderWith({ 'app.css': '', 'app.js': '' });
    const patterns = ['app.js', '*.css'];
    await expect(prepareSourceMaps(folder.path, { patterns })).rejects.toThrow(SetupError);
    await expect(prepareSourceMaps(folder.path, { patterns })).rejects.toThrow(
      `Input sourcemaps: no script or source map in the workspace matches "*.css"`,
    );
  });
});
