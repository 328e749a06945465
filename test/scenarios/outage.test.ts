import { describe, expect, test } from 'vitest';
import { fastClock } from '../support/job.ts';
import { startSandbox } from '../support/sandbox.ts';

const always = Number.POSITIVE_INFINITY;
/** Not retried, since the server asks to wait for longer than the step may run. */
const overloaded = {
  kind: 'respond',
  status: 503,
  headers: { 'Retry-After': '3600' },
  body: { detail: 'Down' },
} as const;

test('a release is complete, and created once, although Sentry answers 503 to the first 20 requests', async () => {
  await using sandbox = await startSandbox();
  const { acme, server } = sandbox;
  const outage = server.faults.add({ path: /./, times: 20, fault: { kind: 'respond', status: 503 } });
  await using job = await sandbox.job({ files: 'dist/**', environment: 'production' }, { preload: [fastClock(20)] });
  await job.workspace.write('dist/app.js', 'one');
  await job.workspace.write('dist/app.css', 'two');

  const main = await job.main();
  expect(outage.hits).toBe(20);
  expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { created: 'true', 'files-uploaded': '2' } });
  expect(acme.releases).toHaveLength(1);
  expect(acme.release('1.1.0')).toMatchObject({
    dateReleased: expect.any(String),
    deploys: [{ environment: 'production' }],
  });
  expect(acme.release('1.1.0')?.files).toHaveLength(2);
});

describe('on-outage', () => {
  test('fail: the step fails, and the error has the message of Sentry and the delay', async () => {
    await using sandbox = await startSandbox();
    sandbox.server.faults.add({ method: 'POST', path: /releases/, times: always, fault: overloaded });
    await using job = await sandbox.job();
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(main.errors).toEqual([
      expect.stringMatching(/create release 1\.1\.0: Sentry answered 503 \(Down\).*wait 60 min/),
    ]);
  });

  test('warn: the step succeeds, and its outcome is degraded', async () => {
    await using sandbox = await startSandbox();
    sandbox.server.faults.add({ method: 'POST', path: /deploys/, times: always, fault: overloaded });
    await using job = await sandbox.job({ 'on-outage': 'warn', environment: 'production' });
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'degraded', release: '1.1.0' } });
    expect(main.warnings).toEqual([expect.stringContaining('record a deploy to production')]);
    expect(main.summary).toContain('record a deploy to production');
    expect(sandbox.acme.release('1.1.0'), 'nothing is finalized after a stage that failed').toMatchObject({
      dateReleased: null,
    });
  });

  test.each([
    ['a wrong token', 401, 'Invalid token'],
    ['a missing scope', 403, 'You do not have permission to perform this action.'],
    ['an unknown organization', 404, 'The requested resource does not exist'],
  ])('warn does not hide %s', async (_, status, detail) => {
    await using sandbox = await startSandbox();
    sandbox.server.faults.add({
      method: 'POST',
      path: /releases/,
      fault: { kind: 'respond', status, body: { detail } },
    });
    await using job = await sandbox.job({ 'on-outage': 'warn' });
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(main.errors[0]).toContain(detail);
  });
});

test('a step fails when timeout-minutes have passed', async () => {
  await using sandbox = await startSandbox();
  sandbox.server.faults.add({ method: 'POST', path: /releases/, times: always, fault: { kind: 'stall' } });
  await using job = await sandbox.job({ 'timeout-minutes': '0.02' });
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors).toEqual([
    expect.stringMatching(/create release.*the step reached its time limit of 1\.2 s.*timeout-minutes/s),
  ]);
});

test('the error for an HTML page of a proxy has the title of the page', async () => {
  await using sandbox = await startSandbox();
  const body = '<html><head><title>Blocked by policy</title></head><body>…</body></html>';
  const headers = { 'Content-Type': 'text/html' };
  sandbox.server.faults.add({
    method: 'POST',
    path: /releases/,
    fault: { kind: 'respond', status: 403, headers, body },
  });
  await using job = await sandbox.job();
  expect((await job.main()).errors).toEqual([expect.stringContaining('Sentry answered 403 (Blocked by policy)')]);
});

test('a page of HTML in place of Sentry is an error after three attempts, and says what to check', async () => {
  await using sandbox = await startSandbox();
  const pages = sandbox.server.faults.add({
    method: 'POST',
    path: /releases/,
    times: 99,
    fault: { kind: 'respond', status: 200, body: '<html>Log in</html>' },
  });
  await using job = await sandbox.job();
  expect((await job.main()).errors).toEqual([
    expect.stringMatching(/did not return complete JSON, in 3 attempts.*url is the base URL of Sentry/s),
  ]);
  expect(pages.hits).toBe(3);
});
