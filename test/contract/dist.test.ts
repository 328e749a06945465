import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../support/action-metadata.ts';
import { openTempFolder } from '../support/temp-folder.ts';

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length), readFileSync(path, 'utf8').replaceAll('\r\n', '\n')];
    }),
  );
}

test('dist is what the sources build', async () => {
  await using folder = await openTempFolder();
  execFileSync(process.execPath, [resolve(repositoryRoot, 'scripts/build.ts'), folder.path]);
  const built = contents(folder.path);
  const committed = contents(resolve(repositoryRoot, 'dist'));
  expect(Object.keys(committed).sort()).toEqual(Object.keys(built).sort());
  const stale = Object.keys(built).filter((name) => built[name] !== committed[name]);
  expect(stale, 'run `npm run build` and commit dist').toEqual([]);
});

test('every bundle carries one copy of undici', () => {
  for (const door of ['main', 'post']) {
    const bundle = Object.values(contents(resolve(repositoryRoot, 'dist', door))).join('\n');
    expect(bundle.match(/class ProxyAgent extends DispatcherBase/g), door).toHaveLength(1);
  }
});

test.each(['class ZipFile', 'class ReleaseFilesDestination', 'class RelaceDestination'])(
  'what only uploads need is in chunks of its own: %s',
  (needed) => {
    const files = contents(resolve(repositoryRoot, 'dist', 'main'));
    const holders = Object.keys(files).filter((name) => files[name]?.includes(needed));
    expect(holders).not.toEqual([]);
    expect(holders.filter((name) => !name.endsWith('.index.js'))).toEqual([]);
  },
);
