import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';

const nowhere = join(import.meta.dirname, 'no-such-folder', 'file');

test('a summary that cannot be written is a warning, and the outputs are set', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({}, { env: { GITHUB_STEP_SUMMARY: nowhere } });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'success' } });
  expect(main.warnings).toEqual([expect.stringMatching(/^Could not write the job summary: .*no-such-folder/)]);
});

test('outputs that cannot be written fail the step', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({}, { env: { GITHUB_OUTPUT: nowhere } });
  const main = await job.main();
  expect(main).toMatchObject({
    exitCode: 1,
    errors: [expect.stringMatching(/^Could not write the outputs: .*no-such-folder.*\nCheck that the disk/)],
  });
  expect(main.summary).toContain('1.1.0');
});

test('they do not hide why the run failed', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ projects: 'wbe' }, { env: { GITHUB_OUTPUT: nowhere } });
  const main = await job.main();
  expect(main).toMatchObject({
    exitCode: 1,
    errors: [expect.stringContaining('wbe')],
    warnings: [expect.stringContaining('Could not write the outputs')],
  });
});

test('a check-in that the runner cannot save is a warning', async () => {
  await using sandbox = await startSandbox();
  const inputs = { 'monitor-slug': 'nightly', dsn: sandbox.web.dsn(sandbox.server.url) };
  await using job = await sandbox.job(inputs, { env: { GITHUB_STATE: nowhere } });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'success' } });
  expect(main.warnings[0]).toContain('The check-in will not be closed');
  expect(sandbox.acme.release('1.1.0')).toBeDefined();
});
