import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';
import { scheduledJob } from '../support/scheduled-job.ts';

test('a misspelled input is a warning with a suggestion, and the run goes on', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ project: 'api', disable_telemetry: 'true' });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'success' } });
  expect(main.warnings).toEqual(['Unknown inputs are ignored: project (did you mean projects?).']);
  expect(sandbox.acme.release('1.1.0')?.projects).toEqual(['web']);
});

test('its value is not shown, since it may be a secret', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ 'auth-tokn': 'hunter2hunter2' });
  const main = await job.main();
  expect(main.warnings).toEqual([expect.stringContaining('auth-tokn (did you mean auth-token?)')]);
  expect(main.raw + main.summary).not.toContain('hunter2');
});

test('the check-in action ignores inputs of the other action, and names it', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, {
    'auth-token': sandbox.token,
    projects: 'web',
    environment: 'production',
    files: 'dist/**',
    'github-token': 'ghs_0123456789',
  });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, outputs: { outcome: 'success' } });
  const hint = 'use the action that creates releases';
  expect(main.warnings).toEqual([
    `Unknown inputs are ignored: environment (${hint}), files (${hint}), github-token (${hint}).`,
  ]);
  expect(sandbox.acme.releases).toEqual([]);
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ environment: 'production' }]);
});

test('the check-in action suggests none of those', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, { 'github-tokn': 'x', 'timeout-minute': '5', 'monitor-slg': 'x' });
  const { warnings } = await job.main();
  expect(warnings).toEqual([expect.stringContaining('monitor-slg (did you mean monitor-slug?)')]);
  expect(warnings[0]).not.toMatch(/github-token|timeout-minutes/);
});
