import { chmodSync, chownSync, linkSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileReplacer, type Replacement } from '../../../src/artifacts/replace-files.ts';
import { SetupError } from '../../../src/errors.ts';
import { contentOf } from '../../support/folder-content.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

const before = Buffer.from('before');
function replaceFiles(...groups: readonly (readonly Replacement[])[]): void {
  using files = new FileReplacer();
  for (const group of groups) files.replace(group);
}

const change = (path: string, text = 'after') => ({ path, bytes: before, pieces: [Buffer.from(text)] });

test.each([
  ['small', ['af', 'ter']],
  ['large', ['a'.repeat(300_000), 'b']],
  ['empty', []],
])('a file gets content that is %s, and nothing else is left in its folder', async (_what, pieces) => {
  await using folder = await openTempFolder();
  const path = await folder.write('app.js', before);
  replaceFiles([{ path, bytes: before, pieces: pieces.map((piece) => Buffer.from(piece)) }]);
  expect(contentOf(folder.path)).toEqual({ 'app.js': Buffer.from(pieces.join('')) });
});

test('its owner stays, as far as the system lets us', async () => {
  await using folder = await openTempFolder();
  const path = await folder.write('app.js', before);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(path, 1234, 4321);
  const { uid, gid } = statSync(path);
  replaceFiles([change(path)]);
  expect(statSync(path)).toMatchObject({ uid, gid });
});

test.each([0o640, 0o777, 0o444])('its permissions %o stay, as far as the system knows them', async (mode) => {
  await using folder = await openTempFolder();
  const path = await folder.write('app.js', before);
  chmodSync(path, mode);
  const { mode: set } = statSync(path);
  replaceFiles([change(path)]);
  expect(statSync(path).mode).toBe(set);
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

test('many files are replaced one after the other, in several folders, and nothing else is left there', async () => {
  await using folder = await openTempFolder();
  const names = ['a/1.js', 'a/2.js', 'a/3.js', 'b/1.js', 'b/2.js', 'a/4.js'];
  const paths = await Promise.all(names.map((name) => folder.write(name, before)));
  replaceFiles(...paths.map((path, index) => [change(path, `after ${index}`.repeat(index + 1))]));
  const expected = names.map((name, index) => [name, Buffer.from(`after ${index}`.repeat(index + 1))]);
  expect(contentOf(folder.path)).toEqual(Object.fromEntries(expected));
});

test('the permissions of one file do not go over to the next', async () => {
  await using folder = await openTempFolder();
  const modes = [0o444, 0o755, 0o600];
  const paths = await Promise.all(modes.map((_, index) => folder.write(`${index}.js`, before)));
  paths.forEach((path, index) => {
    chmodSync(path, modes[index] ?? 0);
  });
  const permissions = () => paths.map((path) => statSync(path).mode & 0o777);
  const set = permissions();
  replaceFiles(...paths.map((path) => [change(path)]));
  expect(permissions()).toEqual(set);
});

test('a cached file keeps what it had, also when files are replaced after it', async () => {
  await using folder = await openTempFolder();
  const paths = [await folder.write('a.js', before), await folder.write('b.js', before)];
  linkSync(paths[0] ?? '', join(folder.path, 'cached.js'));
  replaceFiles(...paths.map((path) => [change(path)]));
  expect(contentOf(folder.path)).toMatchObject({ 'b.js': Buffer.from('after'), 'cached.js': before });
});

test('of a longer file, over whose space a shorter one is written, nothing is left', async () => {
  await using folder = await openTempFolder();
  const long = Buffer.from('before'.repeat(100));
  const paths = [await folder.write('a.js', long), await folder.write('b.js', before)];
  replaceFiles(...paths.map((path) => [change(path)]));
  expect(contentOf(folder.path)).toEqual({ 'a.js': Buffer.from('after'), 'b.js': Buffer.from('after') });
});
