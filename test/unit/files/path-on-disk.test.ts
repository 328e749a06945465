import { symlink } from 'node:fs/promises';
import { join, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { artifactNamer } from '../../../src/files/artifact-name.ts';
import { LinkGuard } from '../../../src/files/link-guard.ts';
import { matchFiles, matchFolders } from '../../../src/files/match-patterns.ts';
import { pathsOnDisk } from '../../../src/files/path-on-disk.ts';
import { foldNames } from '../../support/folded-names.ts';
import { ignoresCase } from '../../support/system.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

const [composed, decomposed] = ['caf\u00e9', 'cafe\u0301'];

test.each([
  ['dist/app.js', 'dist/app.js'],
  ['DIST/APP.JS', 'dist/app.js'],
  ['Dist/missing/APP.js', 'dist/missing/APP.js'],
  ['dist/APP.js/x', 'dist/app.js/x'],
  [`DIST/${composed}.js`, `dist/${decomposed}.js`],
  [`dist/${decomposed.toUpperCase()}.js`, `dist/${decomposed}.js`],
])('where letter case and Unicode forms do not matter, %s is %s on the disk', async (typed, expected) => {
  await using folder = await openTempFolder();
  for (const name of ['app.js', `${decomposed}.js`]) await folder.write(`dist/${name}`, '');
  using _ = foldNames();
  expect(pathsOnDisk()(join(folder.path, typed))).toBe(join(folder.path, expected));
});

test.skipIf(ignoresCase)('where letter case matters, a name in another case is another file', async () => {
  await using folder = await openTempFolder();
  await folder.write('dist/app.js', '');
  const path = join(folder.path, 'dist/APP.js');
  expect(pathsOnDisk()(path)).toBe(path);
});

test('the letter of a drive is a capital', () => {
  expect(pathsOnDisk(win32)('d:\\gone\\app.js')).toBe('D:\\gone\\app.js');
});

test.each<[patterns: readonly string[], expected: readonly string[]]>([
  [['DIST/App.JS'], ['dist/app.js']],
  [['DIST'], ['dist/app.js', 'dist/img/logo.svg']],
  [['Dist/**'], ['dist/app.js', 'dist/img/logo.svg']],
  [['DIST/*.js'], ['dist/app.js']],
  [['DIST/{app,x}.JS'], ['dist/app.js']],
  [['dist/*.js', 'DIST/APP.js'], ['dist/app.js']],
  [['dist', '!DIST/APP.js'], ['dist/img/logo.svg']],
  [['DIST', '!dist/img'], ['dist/app.js']],
  [['dist', '!Dist/IMG/**'], ['dist/app.js']],
])(
  'where letter case does not matter, %j selects each file once, by its name on the disk',
  async (patterns, expected) => {
    await using folder = await openTempFolder();
    for (const name of ['dist/app.js', 'dist/img/logo.svg', 'other.js']) await folder.write(name, '');
    using _ = foldNames();
    const selection = await matchFiles(patterns, folder.path);
    expect(selection.paths).toEqual(expected.map((name) => join(folder.path, name)));
    expect(selection.uselessExclusions).toEqual([]);
  },
);

test('where letter case does not matter, a folder is known by its name on the disk', async () => {
  await using folder = await openTempFolder();
  const path = await folder.write('dist/app.js', '');
  using _ = foldNames();
  expect(await matchFolders(['DIST', 'Dist/**'], folder.path)).toEqual([
    join(folder.path, 'dist'),
    join(folder.path, 'dist'),
  ]);
  const { matches } = await matchFiles(['DIST/*.js'], folder.path);
  expect(matches).toMatchObject([{ base: join(folder.path, 'dist'), paths: [path] }]);
});

test.each([
  [composed, decomposed],
  [decomposed, composed],
])('a wildcard pattern matches accented letters in both Unicode forms: %j and %j', async (typed, stored) => {
  await using folder = await openTempFolder();
  const path = await folder.write(`dist/${stored}-1.js`, '');
  await folder.write('dist/other.js', '');
  expect(await matchFiles([`dist/${typed}*.js`], folder.path)).toMatchObject({ paths: [path], unmatched: [] });
  const rest = await matchFiles(['dist', `!**/${typed}-?.js`], folder.path);
  expect(rest.paths).toEqual([join(folder.path, 'dist/other.js')]);
});

test('where letter case does not matter, strip-prefix may be written in another case', async () => {
  await using folder = await openTempFolder();
  const path = await folder.write('dist/app.js', '');
  using _ = foldNames();
  const nameOf = artifactNamer({ urlPrefix: '~/', stripPrefixes: ['DIST'], root: folder.path });
  expect(nameOf(path)).toBe('~/app.js');
});

// `foldNames` does not change how the system follows links, so this needs a disk of Windows or macOS.
test.runIf(ignoresCase)(
  'where letter case does not matter, a link into the workspace may name its target in another case',
  async () => {
    await using folder = await openTempFolder();
    const realPath = await folder.write('dist/app.js', '');
    await symlink(join(folder.path, 'DIST'), join(folder.path, 'linked'), 'junction');
    expect(new LinkGuard(folder.path).inspect(join(folder.path, 'linked', 'app.js'))).toMatchObject({ realPath });
  },
);

// Disks of macOS have only one file with such a name.
test.runIf(!ignoresCase)(
  'where Unicode forms matter, the name of a file that exists matches this file only',
  async () => {
    await using folder = await openTempFolder();
    const paths = [await folder.write(`${composed}.js`, ''), await folder.write(`${decomposed}.js`, '')];
    for (const path of paths) expect(await matchFiles([path], folder.path)).toMatchObject({ paths: [path] });
  },
);
