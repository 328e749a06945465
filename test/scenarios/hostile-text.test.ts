import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';
import { canBeName } from '../support/system.ts';

const command = '::set-output name=release::stolen';

test('the message of a server cannot issue a workflow command', async () => {
  await using sandbox = await startSandbox();
  sandbox.server.faults.add({
    method: 'POST',
    path: /\/releases\/$/,
    fault: { kind: 'respond', status: 400, body: { detail: `no\n${command}\r##[error]gotcha` } },
  });
  await using job = await sandbox.job();
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors).toHaveLength(1);
  expect(main.raw).not.toMatch(/^\s*::set-output/m);
  expect(main.raw).not.toContain('##[error]');
});

test.runIf(canBeName('<>'))('a file name can neither issue a command nor change the summary', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ files: 'dist/*' });
  await job.workspace.write('dist/<img src=x onerror=alert(1)> [a](http:evil) `x` @all.js', 'one');
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0 });
  for (const syntax of ['<img', '[a]', '`x`', '@all']) expect(main.summary).not.toContain(syntax);
  expect(main.summary).toContain('&#60;img src=x onerror=alert(1)&#62;');
});

test('a token that the server echoes is not shown', async () => {
  await using sandbox = await startSandbox();
  const secret = sandbox.token.split('_').at(-1) ?? '';
  sandbox.server.faults.add({
    method: 'POST',
    path: /\/releases\/$/,
    fault: { kind: 'respond', status: 401, body: { detail: `Token ${sandbox.token} is bad, ${secret} too` } },
  });
  await using job = await sandbox.job();
  const main = await job.main();
  expect(main.masked).toEqual(expect.arrayContaining([sandbox.token, secret]));
  const printed = main.raw.replace(/^::add-mask::.*$/gm, '');
  for (const text of [printed, main.summary, JSON.stringify(main.outputs), JSON.stringify(main.state)]) {
    expect(text).not.toContain(secret);
  }
  expect(main.errors[0]).toContain('Token *** is bad');
});

test('a token that GitHub echoes is shown neither in the outputs nor in the summary', async () => {
  await using sandbox = await startSandbox();
  const githubToken = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
  const body = { message: `Bad token ${githubToken}` };
  sandbox.server.faults.add({ path: /github/, times: 99, fault: { kind: 'respond', status: 403, body } });
  await using job = await sandbox.job({ 'github-token': githubToken });
  const main = await job.main();
  expect(main.exitCode).toBe(0);
  const entities = githubToken.replaceAll('_', '&#95;');
  for (const text of [main.log, main.summary, JSON.stringify(main.outputs)]) {
    expect(text).not.toContain(githubToken);
    expect(text).not.toContain(entities);
  }
});
