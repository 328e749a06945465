import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';

const inputs = { files: 'dist/**', environment: 'production' };

test('a second run with the same files succeeds and changes nothing', async () => {
  await using sandbox = await startSandbox();
  const { acme, server } = sandbox;
  await using job = await sandbox.job(inputs);
  await job.workspace.write('dist/app.js', 'one');
  await job.workspace.write('dist/app.css', 'two');
  const first = await job.main();
  const before = acme.snapshot({ ids: true });
  server.journal.clear();

  const second = await job.main();
  expect(second).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(acme.snapshot({ ids: true })).toEqual(before);
  expect(second.outputs).toMatchObject({
    created: 'false',
    commits: first.outputs['commits'],
    'commit-range': first.outputs['commit-range'],
    'files-uploaded': '0',
    'files-unchanged': '2',
    'bytes-uploaded': '0',
    'deploy-id': first.outputs['deploy-id'],
    outcome: 'success',
  });
  expect(server.journal.lines().filter((line) => !line.startsWith('GET'))).toEqual([
    'POST /api/0/organizations/acme/releases/ → 208',
  ]);
});

test('the next run completes a run that failed halfway', async () => {
  await using sandbox = await startSandbox();
  const { acme, server } = sandbox;
  await using job = await sandbox.job(inputs);
  await job.workspace.write('dist/app.js', 'one');
  server.faults.add({
    method: 'POST',
    path: /\/deploys\/$/,
    fault: { kind: 'respond', status: 400, body: { detail: 'No' } },
  });

  expect(await job.main()).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', 'files-uploaded': '1' } });
  expect(acme.release('1.1.0')).toMatchObject({ deploys: [], dateReleased: null });

  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { 'files-unchanged': '1' } });
  expect(acme.release('1.1.0')).toMatchObject({
    files: [{ name: '~/dist/app.js' }],
    deploys: [{ environment: 'production' }],
    dateReleased: expect.any(String),
  });
});

test('another workflow run records another deploy', async () => {
  await using sandbox = await startSandbox();
  await using first = await sandbox.job({ environment: 'production' });
  await first.main();
  await using second = await sandbox.job({ environment: 'production' }, { env: { GITHUB_RUN_ID: '4712' } });
  await second.main();
  expect(sandbox.acme.release('1.1.0')?.deploys.map(({ url }) => url?.split('/').at(-1))).toEqual([
    '4711#web',
    '4712#web',
  ]);
});
