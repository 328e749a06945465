import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { FileReplacer } from '../../../src/artifacts/replace-files.ts';
import { contentOf } from '../../support/folder-content.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

test('files on two mounts of one disk, between which nothing can be moved, are replaced as well', async () => {
  const { renameSync } = fs;
  const rename = vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    if (dirname(String(from)) !== dirname(String(to))) throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
    renameSync(from, to);
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    rename.mockRestore();
    syncBuiltinESMExports();
  });
  await using folder = await openTempFolder();
  const before = Buffer.from('before');
  const names = ['a/1.js', 'b/1.js', 'b/2.js', 'a/2.js'];
  const paths = await Promise.all(names.map((name) => folder.write(name, before)));
  using files = new FileReplacer();
  for (const path of paths) files.replace([{ path, bytes: before, pieces: [Buffer.from(`after ${path}`)] }]);
  files[Symbol.dispose]();
  const expected = names.map((name, index) => [name, Buffer.from(`after ${paths[index]}`)]);
  expect(contentOf(folder.path)).toEqual(Object.fromEntries(expected));
  expect(rename.mock.results.some(({ type }) => type === 'throw')).toBe(true);
});
