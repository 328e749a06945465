import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';
import { scheduledJob } from '../support/scheduled-job.ts';

test('a misspelt input is a warning that names the one that was meant, and the run goes on', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ project: 'api', disable_telemetry: 'true' });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'success' } });
  expect(main.warnings).toEqual([expect.stringContaining('project (is projects meant?)')]);
  expect(sandbox.acme.release('1.1.0')?.projects).toEqual(['web']);
});

test('its value is not shown, since it may be a secret', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ 'auth-tokn': 'hunter2hunter2' });
  const main = await job.main();
  expect(main.warnings).toEqual([expect.stringContaining('auth-tokn (is auth-token meant?)')]);
  expect(main.raw + main.summary).not.toContain('hunter2');
});

test('at the door of check-in, what is not declared there makes no deploy', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, {
    ...{ 'auth-token': sandbox.token, projects: 'web' },
    environment: 'production',
    ...{ files: 'dist/**', 'github-token': 'ghs_0123456789' },
  });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, outputs: { outcome: 'success' } });
  expect(main.warnings).toEqual([
    expect.stringMatching(/environment .*files \(it belongs to the action.*github-token \(it belongs/),
  ]);
  expect(sandbox.acme.releases).toEqual([]);
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ environment: 'production' }]);
});

test('at the door of check-in, nothing is suggested that only releases have', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, { 'github-tokn': 'x', 'timeout-minute': '5', 'monitor-slg': 'x' });
  const { warnings } = await job.main();
  expect(warnings).toEqual([expect.stringContaining('monitor-slg (is monitor-slug meant?)')]);
  expect(warnings[0]).not.toMatch(/github-token|timeout-minutes/);
});
