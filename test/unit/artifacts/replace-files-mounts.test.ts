import { renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test, vi } from 'vitest';
import { FileReplacer } from '../../../src/artifacts/replace-files.ts';
import { contentOf } from '../../support/folder-content.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, renameSync: vi.fn(fs.renameSync) };
});

test('files on two mounts of one disk, between which nothing can be moved, are replaced as well', async () => {
  const { renameSync: rename } = await vi.importActual<typeof import('node:fs')>('node:fs');
  vi.mocked(renameSync).mockImplementation((from, to) => {
    if (dirname(String(from)) !== dirname(String(to))) throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
    rename(from, to);
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
  expect(vi.mocked(renameSync).mock.results.some(({ type }) => type === 'throw')).toBe(true);
});
