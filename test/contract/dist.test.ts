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

test('dist/ is what npm run build writes', () => {
  const dist = join(repositoryRoot, 'dist');
  expect(dist).not.toBe(bundles);
  const built = contents(bundles);
  const committed = contents(dist);
  const stale = Object.keys({ ...built, ...committed }).filter((name) => built[name] !== committed[name]);
  expect(stale, 'run `npm run build` and commit dist').toEqual([]);
});

const entryPoints = ['main', 'check-in', 'deploy', 'verify', 'gate', 'post'];

test.each(entryPoints)('%s contains one copy of undici', (name) => {
  const bundle = Object.values(contents(join(bundles, name))).join('\n');
  expect(bundle.match(/class ProxyAgent extends DispatcherBase/g)).toHaveLength(1);
});

const ofUploads = ['class ZipFile', 'class ReleaseFileUploader', 'class RelaceUploader'];

test.each(ofUploads)('%s is loaded only by runs that upload files', (code) => {
  const files = contents(join(bundles, 'main'));
  const holders = Object.keys(files).filter((name) => files[name]?.includes(code));
  expect(holders).not.toEqual([]);
  expect(holders.filter((name) => files[name]?.includes('class Transport '))).toEqual([]); // Not with what every run needs.
  for (const name of ['check-in', 'deploy']) {
    expect(Object.values(contents(join(bundles, name))).filter((text) => text.includes(code))).toEqual([]);
  }
});

test.each(entryPoints)('an old Node can parse the entry point of %s, which then reports it', (name) => {
  expect(readFileSync(join(bundles, name, 'index.js'), 'utf8')).not.toMatch(/\b(await )?using \w+ =/);
});
