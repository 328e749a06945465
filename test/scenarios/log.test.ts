import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';

const inputs = { files: 'dist/**', environment: 'production' };

test('the log has one line for each stage, and folds the details', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({
    ...inputs,
    'monitor-slug': 'nightly',
    dsn: sandbox.web.dsn(sandbox.server.url),
  });
  await job.workspace.write('dist/app.js', 'one');
  sandbox.server.faults.add({ method: 'POST', path: /\/deploys\/$/, fault: { kind: 'respond', status: 503 } });
  const { raw } = await job.main();
  const lines = raw.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('::add-mask'));
  const isInGroup = (index: number) =>
    lines
      .slice(0, index)
      .findLast((line) => /^::(end)?group::/.test(line))
      ?.startsWith('::group::') ?? false;
  const outside = lines.filter((line, index) => !line.startsWith('::') && !isInGroup(index));
  expect(outside.map((line) => line.split(':')[0])).toEqual([
    ...['Check-in', 'Release', 'Commits', 'Files', 'Deploy', 'Finalized'],
  ]);
  const retry = lines.findIndex((line) => /\/deploys\/ answered 503; trying again/.test(line));
  expect(lines[retry - 1]).toBe('::group::Deploy');
});

test('debug logging shows a line for every request, without secrets, headers and bodies', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs, { env: { RUNNER_DEBUG: '1' } });
  await job.workspace.write('dist/app.js', 'content of the script');
  const main = await job.main();
  expect(main.exitCode).toBe(0);
  const { requests } = sandbox.server.journal;
  for (const { method, rawPath, status } of requests) {
    const line = `${method} ${sandbox.server.url}${rawPath} → ${status} in `;
    expect(
      main.debug.filter((text) => text.startsWith(line)),
      line,
    ).not.toEqual([]);
  }
  expect(main.debug.filter((text) => text.includes(' → '))).toHaveLength(requests.length);
  const printed = main.raw.replace(/^::add-mask::.*$/gm, '');
  for (const secret of [sandbox.token, 'content of the script', 'Bearer', 'Open the shop']) {
    expect(printed).not.toContain(secret);
  }
});

test('without debug logging no request is shown', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(inputs);
  await job.workspace.write('dist/app.js', 'one');
  const main = await job.main();
  expect(main.exitCode).toBe(0);
  expect(main.raw).not.toMatch(/(GET|POST|PUT) http/);
});
