import { chmodSync, linkSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFiles } from '../../../src/artifacts/replace-files.ts';
import { SetupError } from '../../../src/errors.ts';
import { contentOf } from '../../support/folder-content.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

const before = Buffer.from('before');
const change = (path: string, text = 'after') => ({ path, original: before, pieces: [Buffer.from(text)] });

test.each([
  ['small', ['af', 'ter']],
  ['large', ['a'.repeat(300_000), 'b']],
  ['empty', []],
])('a file gets content that is %s, and nothing else is left in its folder', async (_what, pieces) => {
  await using folder = await openTempFolder();
  const path = await folder.write('app.js', before);
  replaceFiles([{ path, original: before, pieces: pieces.map((piece) => Buffer.from(piece)) }]);
  expect(contentOf(folder.path)).toEqual({ 'app.js': Buffer.from(pieces.join('')) });
});

test.skipIf(process.platform === 'win32').each([0o640, 0o777, 0o444])('its permissions %o stay', async (mode) => {
  await using folder = await openTempFolder();
  const path = await folder.write('app.js', before);
  chmodSync(path, mode);
  replaceFiles([change(path)]);
  expect(statSync(path).mode & 0o777).toBe(mode);
  expect(readFileSync(path, 'utf8')).toBe('after');
});

test('a link stays a link, and its target is replaced', async () => {
  await using folder = await openTempFolder();
  const target = await folder.write('build/app.js', before);
  const path = join(folder.path, 'app.js');
  symlinkSync(target, path);
  replaceFiles([change(path)]);
  expect(lstatSync(path).isSymbolicLink()).toBe(true);
  expect(readFileSync(target, 'utf8')).toBe('after');
});

test('another name of the same file keeps what it had: it may belong to a cache', async () => {
  await using folder = await openTempFolder();
  const path = await folder.write('app.js', before);
  linkSync(path, join(folder.path, 'cached.js'));
  replaceFiles([change(path)]);
  expect(contentOf(folder.path)).toEqual({ 'app.js': Buffer.from('after'), 'cached.js': before });
});

test('where one file cannot be written, none is changed, and the error names it', async () => {
  await using folder = await openTempFolder();
  const path = await folder.write('app.js', before);
  const gone = join(folder.path, 'gone', 'app.js.map');
  expect(() => replaceFiles([change(path), change(gone)])).toThrow(SetupError);
  expect(() => replaceFiles([change(path), change(gone)])).toThrow(`${gone} could not be given its debug ID`);
  expect(contentOf(folder.path)).toEqual({ 'app.js': before });
});

test('where one file cannot take its place, the others are put back', async () => {
  await using folder = await openTempFolder();
  const path = await folder.write('app.js', before);
  const blocked = join(folder.path, 'app.js.map');
  mkdirSync(blocked); // A file never takes the place of a folder.
  expect(() => replaceFiles([change(path), change(blocked)])).toThrow(SetupError);
  expect(contentOf(folder.path)).toEqual({ 'app.js': before });
});
