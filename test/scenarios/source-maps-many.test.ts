import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';
import { writeIncompressible, writePair } from '../support/source-maps.ts';

const inputs = { sourcemaps: 'dist', 'strip-prefix': 'dist', 'set-commits': 'skip' };
const uuid = /[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/g;

test('hundreds of files and a large one are each stored as on the disk, under their own IDs', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  const names = Array.from({ length: 400 }, (_, index) => `${index % 7}/${index}.js`);
  for (const [number, name] of names.entries()) await writePair(job.workspace, name, number);
  await writeIncompressible(job.workspace, '3/large.js', 5_000_000);

  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [] });
  const [bundle] = sandbox.acme.artifactBundles;
  const files = bundle?.files ?? [];
  const expected = ['3/large.js', ...names.flatMap((name) => [name, `${name}.map`])].map((name) => `~/${name}`);
  expect(files.map(({ url }) => url)).toEqual(expected.sort());
  const idOf = new Map(files.map(({ url, headers }) => [url, headers['debug-id']]));
  const ids = new Set<string | undefined>();
  for (const { url, content } of files) {
    expect(content, url).toEqual(readFileSync(join(job.workspace.path, 'dist', url.slice(2))));
    expect([...new Set(content.toString().match(uuid))], url).toEqual([idOf.get(url)]);
    if (url.endsWith('.js')) ids.add(idOf.get(url));
    else expect(idOf.get(url), url).toBe(idOf.get(url.replace(/\.map$/, '')));
  }
  expect(ids.size).toBe(names.length + 1);
  expect(await job.leftovers()).toEqual([]);

  const again = await job.main();
  expect(again.outputs).toMatchObject({ 'files-uploaded': '0', 'files-unchanged': String(expected.length) });
});
