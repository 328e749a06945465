import { expect, test } from 'vitest';
import { acmePath, startAcme } from './acme.ts';

const releases = acmePath('releases/');

test('a new release is 201, the same again 208, and an additional project 201', async () => {
  await using acme = await startAcme();
  const create = (...projects: string[]) => acme.send('POST', releases, { json: { version: '1.0.0', projects } });
  expect((await create('web')).status).toBe(201);
  expect((await create('web')).status).toBe(208);
  expect((await create('web', 'api')).status).toBe(201);
  expect(acme.organization.release('1.0.0')).toMatchObject({ projects: ['web', 'api'], dateReleased: null });
});

test('the response is a release, whose id is a number', async () => {
  await using acme = await startAcme();
  const { body } = await acme.send('POST', releases, {
    json: { version: 'web@1.2.3+77', projects: [acme.web.id], dateReleased: '2024-01-01T00:00:00+0100' },
    headers: { 'User-Agent': `agent/${'x'.repeat(300)}` },
  });
  expect(body).toMatchObject({
    id: expect.any(Number),
    shortVersion: 'web@1.2.3+77',
    versionInfo: { package: 'web', version: { raw: '1.2.3+77', major: 1, patch: 3, buildCode: '77', components: 3 } },
    dateReleased: '2023-12-31T23:00:00Z',
    commitCount: 0,
    lastCommit: null,
    projects: [{ id: acme.web.id, slug: 'web', hasHealthData: false }],
    userAgent: `agent/${'x'.repeat(250)}`,
  });
});

test('only the status of an existing release changes', async () => {
  await using acme = await startAcme();
  acme.organization.addMember('jane');
  acme.organization.addRelease('1.0.0', { projects: ['web'], ref: 'old' });
  const { status } = await acme.send('POST', releases, {
    json: {
      ...{ version: '1.0.0', projects: ['web'], ref: 'new', url: 'https://example.com', owner: 'jane' },
      ...{ dateReleased: '2024-01-01T00:00:00Z', status: 'archived' },
    },
  });
  expect(status).toBe(208);
  const state = acme.organization.release('1.0.0');
  expect(state).toMatchObject({ ref: 'old', url: null, owner: null, dateReleased: null, status: 'archived' });
});

test('a release without projects is created, but not accessible', async () => {
  await using acme = await startAcme();
  const create = () => acme.send('POST', releases, { json: { version: '1.0.0', projects: [] } });
  expect((await create()).status).toBe(201);
  expect((await create()).status).toBe(208);
  expect((await acme.send('GET', `${releases}1.0.0/`)).status).toBe(404);
  expect((await acme.send('GET', releases)).body).toEqual([]);
});

test.each([
  ['no body', undefined, { version: ['This field is required.'], projects: ['This field is required.'] }],
  ['not an object', [], { non_field_errors: ['Invalid data. Expected a dictionary, but got list.'] }],
  ['null', { version: null, projects: [] }, { version: ['This field may not be null.'] }],
  ['blank', { version: '', projects: [] }, { version: ['This field may not be blank.'] }],
  ['a boolean', { version: true, projects: [] }, { version: ['Not a valid string.'] }],
  [
    'long',
    { version: 'x'.repeat(201), projects: [] },
    { version: ['Ensure this field has no more than 200 characters.'] },
  ],
  ['a NUL', { version: 'a\0', projects: [] }, { version: ['Null characters are not allowed.'] }],
  ['a slash', { version: 'a/b', projects: [] }, { version: ['Release with name a/b is not allowed'] }],
  ['a tab', { version: 'a\tb', projects: [] }, { version: ['Release with name a\tb is not allowed'] }],
  ['dots', { version: '..', projects: [] }, { version: ['Release with name .. is not allowed'] }],
  ['spaces', { version: '  ', projects: [] }, { version: ['Release with name    is not allowed'] }],
  ['latest', { version: 'LaTest', projects: [] }, { version: ['Release with name LaTest is not allowed'] }],
  [
    'projects no list',
    { version: '1', projects: 'web' },
    { projects: ['Expected a list of items but got type "str".'] },
  ],
  ['a bare host', { version: '1', projects: [], url: 'http://runner-1/' }, { url: ['Enter a valid URL.'] }],
  ['status', { version: '1', projects: [], status: 'shut' }, { status: ['Invalid status shut'] }],
  [
    'owner',
    { version: '1', projects: [], owner: 'joe' },
    { owner: ['User does not have access to this organization'] },
  ],
  ['an unknown field', { version: '1', projects: [], versoin: '1' }, { versoin: ['Unknown field.'] }],
  [
    'an epoch number',
    { version: '1', projects: [], dateReleased: 1_700_000_000 },
    { dateReleased: [expect.stringMatching(/^Datetime has wrong format\. Use one of these formats instead: YYYY/)] },
  ],
])('invalid: %s', async (_, json, errors) => {
  await using acme = await startAcme();
  const { status, body } = await acme.send('POST', releases, json === undefined ? {} : { json });
  expect({ status, body }).toEqual({ status: 400, body: errors });
  expect(acme.organization.releases).toEqual([]);
});

test.each([
  ['a number as the version', { version: 5 }, '5'],
  ['outer spaces', { version: ' 1 ' }, ' 1 '],
  ['three dots', { version: '...' }, '...'],
  ['a date alone', { version: 'a', dateReleased: '2024-01-01' }, 'a'],
  ['nine digits of a second', { version: 'a', dateReleased: '2024-01-01 00:00:00.123456789Z' }, 'a'],
  ['localhost', { version: 'a', url: 'http://localhost:3000' }, 'a'],
  ['200 emoji', { version: '🚀'.repeat(200) }, '🚀'.repeat(200)],
  ['the ignored dateStarted', { version: 'a', dateStarted: 'whenever' }, 'a'],
])('accepted: %s', async (_, json, version) => {
  await using acme = await startAcme();
  expect((await acme.send('POST', releases, { json: { projects: ['web'], ...json } })).status).toBe(201);
  expect(acme.organization.release(version)?.projects).toEqual(['web']);
});

test('a number is an id and a string is a slug: an id as a string is unknown', async () => {
  await using acme = await startAcme();
  for (const reference of [String(acme.web.id), 'nope', 1, {}]) {
    const { status, body } = await acme.send('POST', releases, { json: { version: '1', projects: [reference] } });
    expect({ status, body }).toEqual({ status: 400, body: { projects: ['Invalid project ids or slugs'] } });
  }
});

test('a token for some projects has no access to the others', async () => {
  await using acme = await startAcme();
  const token = acme.organization.addToken({ kind: 'user', scopes: ['project:releases'], projects: ['web'] });
  acme.organization.addRelease('both', { projects: ['web', 'api'] });
  const create = (version: string, ...projects: string[]) =>
    acme.send('POST', releases, { token, json: { version, projects } });
  expect((await create('new', 'api')).body).toEqual({ projects: ['Invalid project ids or slugs'] });
  const errors = ['You do not have permission to one of the projects: web, api'];
  expect((await create('both', 'web')).body).toEqual({ projects: errors });
  // Reading a release requires access to one of its projects, changing it to all of them.
  expect((await acme.send('GET', `${releases}both/`, { token })).status).toBe(200);
  expect((await acme.send('PUT', `${releases}both/`, { token, json: {} })).status).toBe(404);
});

test('the list filters by numeric project, text, status and environment, newest first', async () => {
  await using acme = await startAcme();
  acme.organization.addRelease('web@1', { projects: ['web'] });
  acme.organization.addRelease('api@1', { projects: ['api'], dateReleased: '2020-01-01' });
  acme.organization.addRelease('web@2', { projects: ['web', 'api'] });
  await acme.send('PUT', `${releases}web@1/`, { json: { status: 'archived' } });
  await acme.send('POST', `${releases}web@2/deploys/`, { json: { environment: 'prod' } });
  const list = async (query: string) => {
    const { body } = await acme.send('GET', `${releases}?${query}`);
    return body.map(({ version }: { version: string }) => version);
  };
  expect(await list('')).toEqual(['web@2', 'api@1']);
  expect(await list('status=')).toEqual(['web@2', 'api@1', 'web@1']);
  expect(await list('status=archived')).toEqual(['web@1']);
  expect(await list(`project=${acme.api.id}`)).toEqual(['web@2', 'api@1']);
  expect(await list(`status=&project=${acme.api.id}&project=${acme.web.id}`)).toHaveLength(3);
  expect(await list('projectSlug=api')).toEqual(['web@2', 'api@1']);
  expect(await list('query=WEB')).toEqual(['web@2']);
  expect(await list('query=finalized:true')).toEqual(['api@1']);
  expect(await list('query=release:api@1')).toEqual(['api@1']);
  expect(await list('environment=prod')).toEqual(['web@2']);
  const deploy = { environment: 'staging', projects: ['web'] };
  await acme.send('POST', `${releases}web@2/deploys/`, { json: deploy });
  expect(await list(`environment=staging&project=${acme.web.id}`)).toEqual(['web@2']);
  expect(await list(`environment=staging&project=${acme.api.id}`)).toEqual([]);
});

test.each([
  ['project=web', 400, 'Invalid project parameter. Values must be numbers.'],
  ['project=999999', 403, 'You do not have permission to perform this action.'],
  ['projectSlug=web&projectSlug=no', 403, 'You do not have permission to perform this action.'],
  ['environment=unknown', 404, 'The requested resource does not exist'],
  ['sort=name', 400, 'invalid sort'],
  ['status=shut', 400, 'invalid value for status'],
  ['qurey=1', 400, 'Unknown query parameter: qurey'],
])('the list rejects ?%s', async (query, status, detail) => {
  await using acme = await startAcme();
  const response = await acme.send('GET', `${releases}?${query}`);
  expect([response.status, response.body]).toEqual([status, { detail }]);
});

test('POST rejects a project in the query', async () => {
  await using acme = await startAcme();
  const options = { json: { version: '1', projects: ['web'] } };
  expect((await acme.send('POST', `${releases}?project=${acme.web.id}`, options)).status).toBe(400);
  expect(acme.organization.release('1')).toBeUndefined();
});

test('below a project, a release is created without a list of projects', async () => {
  await using acme = await startAcme();
  const create = (project: string, json: object) =>
    acme.send('POST', `/api/0/projects/acme/${project}/releases/`, { json });
  expect((await create('web', { version: '1' })).status).toBe(201);
  expect((await create('web', { version: '1' })).status).toBe(208);
  expect((await create('api', { version: '1' })).status).toBe(201);
  expect((await create('api', { version: '2', projects: ['web'] })).body).toMatchObject({
    projects: [{ slug: 'api' }],
  });
  expect(acme.organization.release('1')?.projects).toEqual(['web', 'api']);
  const { body } = await acme.send('GET', '/api/0/projects/acme/web/releases/?query=1');
  expect(body).toMatchObject([{ version: '1' }]);
});
