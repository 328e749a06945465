import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';
import { writePair } from '../support/source-maps.ts';

test('files that are uploaded as release files too have the same content in both places', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({
    sourcemaps: 'dist',
    files: 'dist',
    'strip-prefix': 'dist',
    'set-commits': 'skip',
  });
  await writePair(job.workspace, 'app.js');
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  const onDisk = await readFile(join(job.workspace.path, 'dist/app.js'));
  expect(onDisk.toString()).toContain('//# debugId=');
  const stored = sandbox.acme.release('1.1.0')?.files.find(({ name }) => name === '~/app.js');
  expect(stored?.sha1).toBe(createHash('sha1').update(onDisk).digest('hex'));
  expect(sandbox.acme.artifactBundles[0]?.files[0]?.content).toEqual(onDisk);
  expect(sandbox.server.journal.lines().findIndex((line) => /\/files\//.test(line))).toBeLessThan(
    sandbox.server.journal.lines().findIndex((line) => /assemble/.test(line)),
  );
});
