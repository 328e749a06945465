import { expect, test } from 'vitest';
import { mapping } from '../support/debug-files/other-formats.ts';
import { pdb } from '../support/debug-files/pdb.ts';
import { pe } from '../support/debug-files/pe.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';

const [first, second] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const guid = '9dd94932400c31498610f4e4fb0b6936';
const id = '3249d99d-0c40-4931-8610-f4e4fb0b6936';

/** Runs the step with these files, and returns the debug IDs that Sentry has stored. */
async function upload(sandbox: Sandbox, files: Readonly<Record<string, Buffer>>, more: Record<string, string> = {}) {
  await using job = await sandbox.job({ 'debug-files': 'out', 'create-release': 'false', ...more });
  for (const [path, content] of Object.entries(files)) await job.workspace.write(`out/${path}`, content);
  const main = await job.main();
  return { ...main, ids: sandbox.web.debugFiles.map(({ debugId }) => debugId).sort() };
}

test.each([
  ['chunks', undefined],
  ['ZIP files', []],
])('a mapping with two debug IDs is stored under both, with %s', async (_what, accept) => {
  await using sandbox = await startSandbox();
  if (accept) sandbox.acme.chunks.settings.accept = accept;
  const files = { [`${first}.txt`]: mapping(), [`${second}.txt`]: mapping() };
  const expected = { exitCode: 0, errors: [], ids: [first, second] };
  expect(await upload(sandbox, files)).toMatchObject({ ...expected, outputs: { 'debug-files-uploaded': '2' } });
  expect(await upload(sandbox, files)).toMatchObject({ ...expected, outputs: { 'debug-files-uploaded': '0' } });
});

test('a mapping that is stored under the debug ID of an earlier build is stored under the new one too', async () => {
  await using sandbox = await startSandbox();
  await upload(sandbox, { [`${first}.txt`]: mapping() });
  const dryRun = await upload(sandbox, { [`${second}.txt`]: mapping() }, { 'dry-run': 'true' });
  expect(dryRun.log).toContain('1 new, 0 unchanged');
  expect(await upload(sandbox, { [`${second}.txt`]: mapping() })).toMatchObject({ exitCode: 0, ids: [first, second] });
});

test('a server that ignores the second debug ID fails the step', async () => {
  await using sandbox = await startSandbox();
  await upload(sandbox, { [`${first}.txt`]: mapping() });
  const drop = { kind: 'respond', status: 201, body: [] } as const;
  sandbox.server.faults.add({ method: 'POST', path: /\/dsyms\/$/, fault: drop });
  const run = await upload(sandbox, { [`${second}.txt`]: mapping() });
  expect(run).toMatchObject({
    exitCode: 1,
    errors: [expect.stringContaining(`Sentry accepted ${second}.txt, but did not store it in web`)],
  });
});

test('a PDB that is stored with its own age cannot be stored with the age of the PE file', async () => {
  await using sandbox = await startSandbox();
  const symbols = { 'shop.pdb': pdb({ guid, age: 1, debugAge: 3 }) };
  expect(await upload(sandbox, symbols)).toMatchObject({ exitCode: 0, ids: [`${id}-3`] });
  const run = await upload(sandbox, { ...symbols, 'shop.exe': pe({ guid, age: 2, exceptions: true }) });
  expect(run.exitCode).toBe(1);
  expect(run.errors).toEqual([
    expect.stringMatching(/Could not store out\/shop\.pdb in web under .*-2, the debug ID in its PE file.*Delete/s),
  ]);
});

test('a PDB that is stored with the age of its PE file is stored with its own age too', async () => {
  await using sandbox = await startSandbox();
  const symbols = { 'shop.pdb': pdb({ guid, age: 1, debugAge: 3 }) };
  await upload(sandbox, { ...symbols, 'shop.exe': pe({ guid, age: 2, exceptions: true }) });
  const run = await upload(sandbox, symbols);
  expect(run).toMatchObject({ exitCode: 0, ids: [`${id}-2`, `${id}-2`, `${id}-3`] });
});
