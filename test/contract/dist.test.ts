import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundles, repositoryRoot } from '../support/action-metadata.ts';

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length), readFileSync(path, 'utf8').replaceAll('\r\n', '\n')];
    }),
  );
}

test('dist is what the sources build', () => {
  const dist = join(repositoryRoot, 'dist');
  expect(dist).not.toBe(bundles);
  const built = contents(bundles);
  const committed = contents(dist);
  const stale = Object.keys({ ...built, ...committed }).filter((name) => built[name] !== committed[name]);
  expect(stale, 'run `npm run build` and commit dist').toEqual([]);
});

test('every bundle carries one copy of undici', () => {
  for (const door of ['main', 'post']) {
    const bundle = Object.values(contents(join(bundles, door))).join('\n');
    expect(bundle.match(/class ProxyAgent extends DispatcherBase/g), door).toHaveLength(1);
  }
});

test.each(['class ZipFile', 'class ReleaseFileUploader', 'class RelaceDestination'])(
  'what only uploads need is in chunks of its own: %s',
  (needed) => {
    const files = contents(join(bundles, 'main'));
    const holders = Object.keys(files).filter((name) => files[name]?.includes(needed));
    expect(holders).not.toEqual([]);
    expect(holders.filter((name) => !name.endsWith('.index.js'))).toEqual([]);
  },
);
