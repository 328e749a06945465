import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { LinkGuard } from '../../../../src/files/link-guard.ts';
import { readSourceMap, type SourceMapText } from '../../../../src/source-maps/injection/source-map-text.ts';
import { contentToStore } from '../../../../src/source-maps/injection/sources-content.ts';
import { canLinkFiles, hasNamedPipes, makeNamedPipe } from '../../../support/system.ts';
import { openTempFolder, type TempFolder } from '../../../support/temp-folder.ts';

/** Files that are not sources, and spellings with which file systems reach them. */
const secretFiles = [
  '.env.local',
  '.GIT/config',
  '.Git/hooks/run.ts',
  'GIT~1/hooks/run.ts',
  '.secrets/keys.ts',
  '.Keys.ts',
  ' .keys.ts',
  'keys.ts:stream',
  'keys.env:a.ts',
  'keys.ts::$DATA',
  'keys.ts.',
  'keys.ts ',
  'id_rsa',
  'credentials.json',
  'keys.pem',
];

async function openWorkspace() {
  const folder = await openTempFolder();
  await folder.write('work/src/a.ts', 'let a = "ä";\n');
  await folder.write('work/src/b c.ts', 'let b;');
  await folder.write('work/.git/config', 'secret');
  for (const name of secretFiles) await folder.write(`work/${name}`, 'secret');
  await folder.write('outside.ts', 'secret');
  if (!canLinkFiles) return folder;
  symlinkSync(join(folder.path, 'work/.secrets'), join(folder.path, 'work/visible'));
  symlinkSync(join(folder.path, 'outside.ts'), join(folder.path, 'work/src/link.ts'));
  symlinkSync(join(folder.path, 'work/.git/config'), join(folder.path, 'work/src/settings.ts'));
  symlinkSync(join(folder.path, 'work/credentials.json'), join(folder.path, 'work/src/credentials.ts'));
  return folder;
}

function withContents(folder: TempFolder, map: object | string) {
  const workspace = join(folder.path, 'work');
  const mapPath = join(workspace, 'dist', 'app.js.map');
  const text = typeof map === 'string' ? map : JSON.stringify(map);
  const bytes = Buffer.from(text);
  const content = contentToStore(parse(bytes), bytes, mapPath, new LinkGuard(workspace));
  if (typeof content === 'function') throw new Error('no source is a script');
  return content.toString();
}

function parse(bytes: Buffer): SourceMapText | SyntaxError {
  try {
    return readSourceMap(bytes);
  } catch (error) {
    return error as SyntaxError;
  }
}

const a = 'let a = "ä";\n';

test.each<[what: string, map: object, expected: unknown]>([
  ['all contents are missing', { sources: ['../src/a.ts'], mappings: '' }, [a]],
  ['one content is missing', { sources: ['x.ts', '../src/a.ts'], sourcesContent: ['x', null], mappings: '' }, ['x', a]],
  ['the list is too short', { sourcesContent: ['x'], sources: ['x.ts', '../src/a.ts'], mappings: '' }, ['x', a]],
  ['the list is null', { sourcesContent: null, sources: ['../src/a.ts'], mappings: '' }, [a]],
  ['there is a sourceRoot', { sourceRoot: '../src/', sources: ['a.ts'], mappings: '' }, [a]],
  ['a name has an encoded space', { sources: ['../src/b%20c.ts'], mappings: '' }, ['let b;']],
  ['a name has a space', { sources: ['../src/b c.ts'], mappings: '' }, ['let b;']],
])('contents are added: %s', async (_how, map, expected) => {
  await using folder = await openWorkspace();
  expect(JSON.parse(withContents(folder, map))).toEqual({ ...map, sourcesContent: expected });
});

test('the content of a source with a file: URL is added', async () => {
  await using folder = await openWorkspace();
  const url = pathToFileURL(join(folder.path, 'work/src/a.ts')).href;
  expect(JSON.parse(withContents(folder, { sources: [url], mappings: '' })).sourcesContent).toEqual([a]);
});

test('contents are added in every section of an index map', async () => {
  await using folder = await openWorkspace();
  const map = { sources: ['../src/a.ts'], mappings: '' };
  const sections = [
    { offset: { line: 0, column: 0 }, map },
    { offset: { line: 1, column: 0 }, map },
  ];
  const { sections: after } = JSON.parse(withContents(folder, { version: 3, sections }));
  expect(after.map((section: { map: object }) => section.map)).toEqual([
    { ...map, sourcesContent: [a] },
    { ...map, sourcesContent: [a] },
  ]);
});

test.runIf(hasNamedPipes)('a named pipe is not read', async () => {
  await using folder = await openWorkspace();
  makeNamedPipe(join(folder.path, 'work/src/pipe.ts'));
  const map = { sources: ['../src/pipe.ts'], mappings: '' };
  expect(JSON.parse(withContents(folder, map))).toEqual(map);
});

test.each<[what: string, map: object | string]>([
  ['is complete', { sources: ['../src/a.ts'], sourcesContent: ['as it was built'], mappings: '' }],
  ['has deleted sources', { sources: ['../src/gone.ts'], sourcesContent: [null], mappings: '' }],
  ['has virtual sources of a bundler', { sources: ['webpack://acme/src/a.ts', '\0virtual'], mappings: '' }],
  ['has sources outside the workspace', { sources: ['../../outside.ts'], mappings: '' }],
  ['has sources behind a link to a file outside', { sources: ['../src/link.ts'], mappings: '' }],
  ['names the configuration of git', { sources: ['../.git/config'], mappings: '' }],
  ['names a link to the configuration of git', { sources: ['../src/settings.ts'], mappings: '' }],
  ['names a link to a file that is no source', { sources: ['../src/credentials.ts'], mappings: '' }],
  ['names a file behind a link to a folder that begins with a dot', { sources: ['../visible/keys.ts'], mappings: '' }],
  ['names a folder', { sources: ['../src'], mappings: '' }],
  ['has sources that are not strings', { sources: [null, 3, ''], mappings: '' }],
  ['has no sources', { mappings: '' }],
  ['is not JSON', 'not json'],
])('a map is not changed if it %s', async (_what, map) => {
  await using folder = await openWorkspace();
  expect(withContents(folder, map)).toBe(typeof map === 'string' ? map : JSON.stringify(map));
});

test.each(secretFiles)(
  'a file that is no source, or that another spelling of its name may reach, is not read: %j',
  async (name) => {
    await using folder = await openWorkspace();
    const map = { sources: [`../${name}`, `../${encodeURI(name)}`], mappings: '' };
    expect(withContents(folder, map)).toBe(JSON.stringify(map));
  },
);

test.each(['a.TS', 'b.vue', 'c.svelte', 'd.coffee', 'e.kt', 'f.dart'])('the source %s is read', async (name) => {
  await using folder = await openWorkspace();
  await folder.write(`work/src/${name}`, a);
  const map = { sources: [`../src/${name}`], mappings: '' };
  expect(JSON.parse(withContents(folder, map)).sourcesContent).toEqual([a]);
});
