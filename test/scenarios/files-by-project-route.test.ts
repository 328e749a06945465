import { expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';

const inputs = { files: 'dist/**', 'strip-prefix': 'dist', 'set-commits': 'skip' };
const projectRoute = /^\/api\/0\/projects\/acme\/web\/releases\/1\.1\.0\/files\//;

function refuseOrganizationRoute({ server }: Sandbox, status: number, detail?: string) {
  return server.faults.add({
    path: /^\/api\/0\/organizations\/acme\/releases\/[^/]+\/files\//,
    times: Number.POSITIVE_INFINITY,
    fault: { kind: 'respond', status, body: detail && { detail } },
  });
}

/** The requests by the project's route since the last call. */
function takeProjectRequests({ server: { journal } }: Sandbox): readonly string[] {
  const found = journal.requests.filter(({ path }) => projectRoute.test(path));
  journal.clear();
  return found.map(({ method, status }) => `${method} ${status}`);
}

test.each([
  ['a token that may not use it', 403, 'You do not have permission to perform this action.'],
  ['a server that does not know it', 404, undefined],
  ['a server that does not know its methods', 405, 'Method "POST" not allowed.'],
])('if the route of the organization is refused, that of the project is used: %s', async (_, status, detail) => {
  await using sandbox = await startSandbox();
  const refused = refuseOrganizationRoute(sandbox, status, detail);
  const token = sandbox.acme.addToken({ kind: 'user', scopes: ['project:releases', 'org:read'] });
  await using job = await sandbox.job({ ...inputs, 'auth-token': token, org: 'acme', url: sandbox.server.url });
  await job.workspace.write('dist/app.js', 'one');
  await job.workspace.write('dist/other.js', 'same');

  const first = await job.main();
  expect(first).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { 'files-uploaded': '2' } });
  expect(sandbox.acme.fileContent('1.1.0', '~/app.js')?.toString()).toBe('one');
  expect(takeProjectRequests(sandbox)).toEqual(['POST 201', 'POST 201']);

  const second = await job.main();
  expect(second).toMatchObject({ exitCode: 0, outputs: { 'files-uploaded': '0', 'files-unchanged': '2' } });
  expect(takeProjectRequests(sandbox)).toEqual(['GET 200']);

  await job.workspace.write('dist/app.js', 'two');
  const before = refused.hits;
  const third = await job.main();
  expect(third).toMatchObject({ exitCode: 0, outputs: { 'files-uploaded': '1', 'files-unchanged': '1' } });
  expect(sandbox.acme.fileContent('1.1.0', '~/app.js')?.toString()).toBe('two');
  expect(takeProjectRequests(sandbox)).toEqual(['GET 200', 'DELETE 204', 'POST 201']);
  expect(refused.hits).toBe(before + 1); // Only the list: later requests do not try this route again.
});

test('with an organization token, the refusal is found before the release exists', async () => {
  await using sandbox = await startSandbox();
  const refused = refuseOrganizationRoute(sandbox, 403, 'You do not have permission to perform this action.');
  await using job = await sandbox.job(inputs);
  await job.workspace.write('dist/app.js', 'one');
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], outputs: { 'files-uploaded': '1' } });
  expect(takeProjectRequests(sandbox)).toEqual(['GET 404', 'POST 201']);
  expect(refused.hits).toBe(1);
});

test('with several projects the refusal is reported', async () => {
  await using sandbox = await startSandbox();
  refuseOrganizationRoute(sandbox, 403, 'You do not have permission to perform this action.');
  await using job = await sandbox.job({ ...inputs, projects: 'web, api' });
  await job.workspace.write('dist/app.js', 'one');
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 1, errors: [expect.stringContaining('Sentry answered 403')] });
  expect(takeProjectRequests(sandbox)).toEqual([]);
});
