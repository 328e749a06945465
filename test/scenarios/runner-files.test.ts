import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';

const nowhere = join(import.meta.dirname, 'no-such-folder', 'file');

test('a summary that cannot be written is a warning, and the outputs are there', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({}, { env: { GITHUB_STEP_SUMMARY: nowhere } });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'success' } });
  expect(main.warnings).toEqual([expect.stringMatching(/^There is no summary: .*no-such-folder/)]);
});

test('outputs that cannot be written fail the step, as what they are', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({}, { env: { GITHUB_OUTPUT: nowhere } });
  const main = await job.main();
  expect(main).toMatchObject({
    exitCode: 1,
    errors: [expect.stringMatching(/^The outputs could not be written: .*no-such-folder.*\nSee that the disk/)],
  });
  expect(main.summary).toContain('1.1.0');
});

test('they do not hide what the run has failed of', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ projects: 'wbe' }, { env: { GITHUB_OUTPUT: nowhere } });
  const main = await job.main();
  expect(main).toMatchObject({
    exitCode: 1,
    errors: [expect.stringContaining('wbe')],
    warnings: [expect.stringContaining('The outputs could not be written')],
  });
});

test('a check-in that the runner cannot keep is a warning', async () => {
  await using sandbox = await startSandbox();
  const inputs = { 'monitor-slug': 'nightly', dsn: sandbox.web.dsn(sandbox.server.url) };
  await using job = await sandbox.job(inputs, { env: { GITHUB_STATE: nowhere } });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'success' } });
  expect(main.warnings[0]).toContain('The check-in will not be closed');
  expect(sandbox.acme.release('1.1.0')).toBeDefined();
});
