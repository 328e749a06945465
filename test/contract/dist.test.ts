import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundles, repositoryRoot } from '../support/action-metadata.ts';

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length).replaceAll('\\', '/'), readFileSync(path, 'utf8').replaceAll('\r\n', '\n')];
    }),
  );
}

const built = contents(bundles);

test('dist/ is what npm run build writes', () => {
  const dist = join(repositoryRoot, 'dist');
  expect(dist).not.toBe(bundles);
  const committed = contents(dist);
  const stale = Object.keys({ ...built, ...committed }).filter((name) => built[name] !== committed[name]);
  expect(stale, 'run `npm run build` and commit dist').toEqual([]);
});

/** The file of each action, which its action.yml names. */
const entryPoints = ['main.js', 'check-in.js', 'deploy.js', 'verify.js', 'gate.js', 'post.js'];
/** The files of the bundle that contain the text. */
function filesWith(text: string): readonly string[] {
  return Object.keys(built).filter((name) => built[name]?.includes(text));
}

test('the bundle contains one copy of undici, without the parts that are not used', () => {
  expect(
    Object.values(built)
      .join('\n')
      .match(/class ProxyAgent extends DispatcherBase/g),
  ).toHaveLength(1);
  for (const unused of ['class WebSocket ', 'class HttpClientResponse']) {
    expect(filesWith(unused)).toEqual([]);
  }
});

test.each([
  ...['class ZipFile', 'class ReleaseFileUploader', 'class RelaceUploader', 'class GitHubHistory', 'class Tokenizer'],
])('%s is not in a file with what every run needs', (code) => {
  const files = filesWith(code);
  expect(files).not.toEqual([]);
  expect(files.filter((name) => built[name]?.includes('class Transport '))).toEqual([]);
});

test('an old Node can parse the entry points, which then report it', () => {
  for (const name of [...entryPoints, 'index.js']) {
    expect(built[`/${name}`]).toBeDefined();
    expect(built[`/${name}`]).not.toMatch(/\b(await )?using \w+ =/);
  }
});
