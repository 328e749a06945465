import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';
import { hasNamedPipes, makeNamedPipe } from '../support/system.ts';

// Without the tested behaviour each of these steps takes minutes, longer than the time limit of a test.

test('a step that has failed does not wait for the rate limit of another request', async () => {
  await using sandbox = await startSandbox();
  const wait = { kind: 'respond', status: 429, headers: { 'Retry-After': '300' } } as const;
  sandbox.server.faults.add({ method: 'POST', path: /files/, fault: wait });
  sandbox.server.faults.add({
    method: 'POST',
    path: /files/,
    fault: { kind: 'respond', status: 403, body: { detail: 'No' } },
  });
  // With a single project, the refused file would be sent again through the route of the project, and wait as well.
  await using job = await sandbox.job({ files: 'dist/**', projects: 'web api' });
  for (const name of ['a', 'b']) await job.workspace.write(`dist/${name}.js`, name);
  expect(await job.main()).toMatchObject({ exitCode: 1, errors: [expect.stringContaining('403 (No)')] });
});

test.runIf(hasNamedPipes)('a named pipe is skipped', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ files: 'dist/**' });
  await job.workspace.write('dist/app.js', 'one');
  makeNamedPipe(join(job.workspace.path, 'dist', 'pipe.js'));
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'files-uploaded': '1' } });
});
