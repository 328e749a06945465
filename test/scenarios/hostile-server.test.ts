import { describe, expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';

test('a list whose pages lead back to each other is an outage, and is not taken for complete', async () => {
  await using sandbox = await startSandbox();
  sandbox.acme.addRelease('1.1.0', { projects: ['web'] });
  const endless = sandbox.server.faults.add({
    method: 'GET',
    path: /\/files\/$/,
    times: 99,
    fault: {
      kind: 'respond',
      status: 200,
      headers: { Link: '<https://sentry.test/>; rel="next"; results="true"; cursor="0:100:0"' },
      body: [],
    },
  });
  await using job = await sandbox.job({ files: 'dist/**', 'set-commits': 'skip' });
  await job.workspace.write('dist/app.js', 'one');
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors).toEqual([expect.stringContaining('returned a page that leads back to an earlier one')]);
  expect(endless.hits).toBeLessThanOrEqual(4);
});

describe('an error page of 5 MB', () => {
  test.each([
    ['unclosed titles', '<title'.repeat(800_000), 'Sentry answered 400 (an HTML page)'],
    ['line breaks', '\n'.repeat(5_000_000), 'Sentry answered 400'],
    ['text', 'no '.repeat(1_600_000), 'Sentry answered 400 (no no'],
    ['nested lists', '['.repeat(5_000_000), 'Sentry answered 400 ([['],
  ])('of %s is reported', async (_what, body, message) => {
    await using sandbox = await startSandbox();
    sandbox.server.faults.add({ method: 'POST', path: /\/releases\/$/, fault: { kind: 'respond', status: 400, body } });
    await using job = await sandbox.job({ 'set-commits': 'skip' });
    const main = await job.main();
    expect(main.exitCode).toBe(1);
    expect(main.errors).toEqual([expect.stringContaining(message)]);
    expect(main.raw.length).toBeLessThan(20_000);
  });
});

test('an error of GitHub with many line breaks does not stop the run', async () => {
  await using sandbox = await startSandbox();
  const body = { message: `no${'\n'.repeat(300_000)}` };
  sandbox.server.faults.add({ path: /github/, times: 99, fault: { kind: 'respond', status: 403, body } });
  await using job = await sandbox.job();
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, outputs: { outcome: 'success' } });
});

test.each([
  ['the explanation of a server', 'x '.repeat(240)],
  ['the body of an error', ' '.repeat(7_990)],
])('no part of a secret is shown where %s is cut', async (_what, before) => {
  await using sandbox = await startSandbox();
  const secret = sandbox.token.split('_').at(-1) ?? '';
  const body = `${before}${secret}${' and so on'.repeat(1_000)}`;
  sandbox.server.faults.add({ method: 'POST', path: /\/releases\/$/, fault: { kind: 'respond', status: 400, body } });
  await using job = await sandbox.job({ 'set-commits': 'skip' });
  const main = await job.main();
  const printed = main.raw.replace(/^::add-mask::.*$/gm, '');
  for (const text of [printed, main.summary, JSON.stringify(main.outputs)]) {
    expect(text).not.toContain(secret.slice(0, 8));
  }
});

test.each([
  ['release', 'POST', /\/releases\/$/],
  ['deploy', 'POST', /\/deploys\/$/],
  ['file', 'POST', /\/files\/$/],
  ['finalization', 'PUT', /\/releases\/1\.1\.0\/$/],
])('a %s that was stored is reported, even if the answer is cut off', async (_what, method, path) => {
  await using sandbox = await startSandbox();
  const cut = sandbox.server.faults.add({ method, path, fault: { kind: 'truncate' } });
  await using job = await sandbox.job({ files: 'dist/**', environment: 'production', 'set-commits': 'skip' });
  await job.workspace.write('dist/app.js', 'one');
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'success', created: 'true' } });
  expect(cut.hits).toBe(1);
  expect(sandbox.acme.release('1.1.0')).toMatchObject({
    files: [{ name: '~/dist/app.js' }],
    deploys: [{ environment: 'production' }],
  });
  expect(sandbox.acme.release('1.1.0')?.dateReleased).not.toBeNull();
});
