import { expect, test } from 'vitest';
import type { Scope } from '../../sentry-server/store/token.ts';
import { acmePath, startAcme } from './acme.ts';

const deploys = acmePath('releases/1/deploys/');

test('each POST adds a deploy, but GET returns the latest of each project and environment', async () => {
  await using acme = await startAcme();
  acme.organization.addRelease('1', { projects: ['web', 'api'] });
  const deploy = (json: object) => acme.send('POST', deploys, { json });
  const at = (day: number) => `2024-01-0${day}T00:00:00Z`;
  for (const dateFinished of [at(1), at(2), at(3)]) {
    expect((await deploy({ environment: 'production', dateFinished })).status).toBe(201);
  }
  await deploy({ environment: 'staging', dateFinished: at(9) });
  await deploy({ environment: 'production', dateFinished: at(5), projects: ['api'] });
  const { body } = await acme.send('GET', deploys);
  const seen = body.map(({ environment, dateFinished }: Record<string, string>) => [environment, dateFinished]);
  expect(seen).toEqual([
    ['staging', at(9)],
    ['production', at(5)],
    ['production', at(3)],
  ]);
  expect(acme.organization.release('1')?.deploys).toHaveLength(5);
  expect((await acme.send('GET', acmePath('releases/1/'))).body).toMatchObject({ deployCount: 5 });
});

test('the list is filtered by project', async () => {
  await using acme = await startAcme();
  acme.organization.addRelease('1', { projects: ['web'] });
  const names = async (query: string) => {
    const { status, body } = await acme.send('GET', `${deploys}${query}`);
    return status === 200 ? body.map(({ name }: { name: string }) => name) : status;
  };
  for (const name of ['one', 'two']) await acme.send('POST', deploys, { json: { environment: 'p', name } });
  expect([await names(''), await names(`?project=${acme.web.id}`)]).toEqual([['two'], ['two']]);
  acme.organization.findRelease('1')?.projects.push(acme.api);
  expect(await names(`?project=${acme.api.id}`)).toEqual([]);
  expect(await names('?project=999999')).toBe(403);
  acme.organization.findRelease('1')?.projects.pop();
  expect(await names(`?project=${acme.api.id}`)).toBe(404);
});

test('on older servers, the list has every deploy of the release', async () => {
  await using acme = await startAcme({ version: '23.7.1' });
  acme.organization.addRelease('1', { projects: ['web', 'api'] });
  for (const name of ['one', 'two']) await acme.send('POST', deploys, { json: { environment: 'p', name } });
  const { body } = await acme.send('GET', `${deploys}?project=${acme.api.id}`);
  expect(body.map(({ name }: { name: string }) => name)).toEqual(['two', 'one']);
});

test('the response has a string as the id and no projects; dateFinished is now by default', async () => {
  await using acme = await startAcme();
  acme.organization.addRelease('1', { projects: ['web'] });
  const { body } = await acme.send('POST', deploys, { json: { environment: 'Prod', name: '', url: null } });
  const dateFinished = expect.stringMatching(/^20\d\d-.*Z$/);
  const id = expect.stringMatching(/^\d+$/);
  expect(body).toEqual({ id, environment: 'Prod', name: null, url: null, dateStarted: null, dateFinished });
  const json = { environment: 'Prod', name: 'Two', url: 'https://x.io/2', dateFinished: null };
  expect((await acme.send('POST', deploys, { json })).body).toMatchObject(json);
  expect(acme.organization.snapshot().environments).toEqual(['Prod']);
});

test.each([
  [{}, { environment: ['This field is required.'] }],
  [{ environment: 'a/b' }, { environment: ['Invalid value for environment'] }],
  [{ environment: 'x'.repeat(65) }, { environment: ['Ensure this field has no more than 64 characters.'] }],
  [{ environment: 'p', name: 'x'.repeat(65) }, { name: ['Ensure this field has no more than 64 characters.'] }],
  [{ environment: 'p', url: 'ci_host/1' }, { url: ['Enter a valid URL.'] }],
  [{ environment: 'p', dateStarted: '1700000000' }, { dateStarted: [expect.stringContaining('wrong format')] }],
  [{ environment: 'p', projects: [] }, { projects: ['This list may not be empty.'] }],
  [{ environment: 'p', projects: ['web', 'no'] }, { projects: { 1: ['Invalid project'] } }],
  [{ environment: 'p', project: 'web' }, { project: ['Unknown field.'] }],
  [
    { environment: 'p', projects: ['api'] },
    {
      detail: {
        code: 'parameter-validation-error',
        message: 'Invalid projects (api) for release 1',
        extra: { context: '' },
      },
    },
  ],
])('invalid: %j', async (json, errors) => {
  await using acme = await startAcme();
  acme.organization.addRelease('1', { projects: ['web'] });
  const { status, body } = await acme.send('POST', deploys, { json });
  expect([status, body]).toEqual([400, errors]);
  expect(acme.organization.release('1')?.deploys).toEqual([]);
});

test('projects can be ids, as numbers or strings; one without access is an error', async () => {
  await using acme = await startAcme();
  acme.organization.addRelease('1', { projects: ['web'] });
  const token = acme.organization.addToken({ kind: 'user', scopes: ['project:releases'], projects: ['web'] });
  const deploy = async (project: unknown) =>
    await acme.send('POST', deploys, { token, json: { environment: 'p', projects: [project] } });
  expect((await deploy(acme.web.id)).status).toBe(201);
  expect((await deploy(String(acme.web.id))).status).toBe(201);
  expect((await deploy('api')).body).toEqual({ projects: { 0: ['Insufficient access to project'] } });
});

test.each<[string, readonly Scope[], newServer: number, oldServer: number]>([
  ['project:releases', ['project:releases'], 201, 400],
  ['project:write', ['project:write'], 400, 400],
  ['project:write and project:read', ['project:write', 'project:read'], 201, 201],
])('with %s, by the version of the server', async (_what, scopes, newServer, oldServer) => {
  for (const [version, status] of [['current', newServer] as const, ['23.7.1', oldServer] as const]) {
    await using acme = await startAcme({ version });
    acme.organization.addRelease('1', { projects: ['web'] });
    const token = acme.organization.addToken({ kind: 'user', scopes });
    const response = await acme.send('POST', deploys, { token, json: { environment: 'p', projects: ['web'] } });
    expect(response.status).toBe(status);
    if (status === 400) expect(response.body).toEqual({ projects: { 0: ['Insufficient access to project'] } });
  }
});

test('a deploy requires a release and access to all of its projects', async () => {
  await using acme = await startAcme();
  const options = { json: { environment: 'p' } };
  expect((await acme.send('POST', deploys, options)).status).toBe(404);
  acme.organization.addRelease('1', { projects: ['web', 'api'] });
  const token = acme.organization.addToken({ kind: 'user', scopes: ['project:releases'], projects: ['web'] });
  expect((await acme.send('POST', deploys, { ...options, token })).status).toBe(404);
});
