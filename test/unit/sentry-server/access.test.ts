import { expect, test } from 'vitest';
import type { Scope } from '../../sentry-server/store/token.ts';
import { acmePath, startAcme } from './acme.ts';

const NO_PERMISSION = { detail: 'You do not have permission to perform this action.' };
const NOT_FOUND = { detail: 'The requested resource does not exist' };

test.each([
  [undefined, 'Authentication credentials were not provided.'],
  ['Basic abc', 'Authentication credentials were not provided.'],
  ['Bearer', 'Invalid token header. No credentials provided.'],
  ['Bearer a b', 'Invalid token header. Token string should not contain spaces.'],
  ['Bearer sntryu_nope', 'Invalid token'],
  ['Bearer sntrys_nope', 'Invalid org token'],
])('Authorization: %s is 401', async (authorization, detail) => {
  await using acme = await startAcme();
  const headers = authorization === undefined ? {} : { Authorization: authorization };
  const response = await acme.send('GET', acmePath('releases/'), { token: null, headers });
  expect([response.status, response.body]).toEqual([401, { detail }]);
});

test('the payload of an organization token names its organization and server', async () => {
  await using acme = await startAcme();
  const [prefix, payload = '', secret, ...rest] = acme.ciToken.split('_');
  expect([prefix, secret?.length, rest]).toEqual(['sntrys', 43, []]);
  const { url } = acme.server;
  const decoded = JSON.parse(Buffer.from(payload, 'base64').toString());
  expect(decoded).toEqual({ iat: expect.any(Number), url, region_url: url, org: 'acme' });
  expect(acme.userToken).toMatch(/^sntryu_[0-9a-f]{64}$/);
});

test('GET /api/0/ returns the scopes of a token, and its user', async () => {
  await using acme = await startAcme();
  const get = async (token: string | null) => (await acme.send('GET', '/api/0/', { token })).body;
  expect(await get(acme.ciToken)).toEqual({ version: '0', auth: { scopes: ['org:ci'] }, user: null });
  const scopes: readonly Scope[] = ['project:releases', 'org:read'];
  const user = { id: expect.any(String), username: expect.any(String) };
  expect(await get(acme.organization.addToken({ kind: 'user', scopes }))).toEqual({
    version: '0',
    auth: { scopes },
    user,
  });
  expect(await get(null)).toEqual({ version: '0', auth: null, user: null });
  expect(await acme.send('GET', '/api/0/', { token: 'sntrys_nope' })).toMatchObject({
    status: 401,
    body: { detail: 'Invalid org token' },
  });
});

const RELEASE_SCOPES: readonly Scope[] = [
  'project:read',
  'project:write',
  'project:admin',
  'project:releases',
  'org:ci',
];
const EVERY_SCOPE: readonly Scope[] = [...RELEASE_SCOPES, 'org:read', 'org:write', 'org:admin', 'alerts:write'];

test.each<[string, string, readonly Scope[]]>([
  ['GET', acmePath(''), ['org:read', 'org:write', 'org:admin']],
  ['GET', acmePath('repos/'), ['org:read', 'org:write', 'org:admin', 'org:ci']],
  ['GET', acmePath('releases/'), RELEASE_SCOPES],
  ['GET', acmePath('releases/1/'), RELEASE_SCOPES],
  ['GET', acmePath('releases/1/commits/'), RELEASE_SCOPES],
  ['GET', acmePath('releases/1/resolved/'), ['org:read', 'org:write', 'org:admin']],
  ['GET', acmePath('releases/1/deploys/'), RELEASE_SCOPES],
  ['GET', acmePath('releases/1/files/'), RELEASE_SCOPES],
  ['PUT', acmePath('releases/1/'), ['project:write', 'project:admin', 'project:releases', 'org:ci']],
  ['DELETE', acmePath('releases/1/'), ['project:admin', 'project:releases']],
  ['GET', '/api/0/projects/acme/web/', ['project:read', 'project:write', 'project:admin']],
  ['GET', '/api/0/projects/acme/web/keys/', ['project:read', 'project:write', 'project:admin']],
  ['GET', '/api/0/projects/acme/web/releases/', RELEASE_SCOPES],
  ['GET', '/api/0/projects/acme/web/files/artifact-bundles/', RELEASE_SCOPES],
])('%s %s requires one of %j', async (method, path, open) => {
  await using acme = await startAcme();
  for (const scope of EVERY_SCOPE) {
    if (acme.organization.findRelease('1') === undefined) acme.organization.addRelease('1', { projects: ['web'] });
    const token = acme.organization.addToken({ kind: 'user', scopes: [scope] });
    const { status, body } = await acme.send(method, path, { token });
    if (open.includes(scope)) expect([scope, status]).toEqual([scope, method === 'DELETE' ? 204 : 200]);
    else expect([scope, status, body]).toEqual([scope, 403, NO_PERMISSION]);
  }
});

test('a token of another organization gets 400, 404 or 403, depending on the endpoint', async () => {
  await using acme = await startAcme();
  const token = acme.server.store.addOrganization('other').addToken({ kind: 'org' });
  acme.organization.addRelease('1', { projects: ['web'] });
  const options = { token, json: { version: '1', projects: ['web'] } };
  const create = await acme.send('POST', acmePath('releases/'), options);
  expect([create.status, create.body]).toEqual([400, { projects: ['Invalid project ids or slugs'] }]);
  expect(await acme.send('GET', acmePath('releases/1/'), { token })).toMatchObject({ status: 404, body: NOT_FOUND });
  expect(await acme.send('GET', acmePath('repos/'), { token })).toMatchObject({ status: 403, body: NO_PERMISSION });
});

test('organization and project are found by slug or id', async () => {
  await using acme = await startAcme();
  const { id } = acme.organization;
  const token = acme.userToken;
  const organization = await acme.send('GET', `/api/0/organizations/${id}/`, { token });
  expect(organization.body).toMatchObject({ id: String(id), slug: 'acme' });
  const project = await acme.send('GET', `/api/0/projects/acme/${acme.web.id}/`, { token });
  expect(project.body).toMatchObject({ slug: 'web', organization: { slug: 'acme' } });
  const missing = await acme.send('GET', '/api/0/organizations/nope/', { token });
  expect([missing.status, missing.body]).toEqual([404, NOT_FOUND]);
});

test.each([
  ['GET', 'keys/?per_page=1'],
  ['POST', 'releases/'],
])('%s with the former slug of a project is redirected', async (method, path) => {
  await using acme = await startAcme();
  acme.web.rename('site');
  const response = await acme.send(method, `/api/0/projects/acme/web/${path}`, { token: acme.userToken });
  const url = `/api/0/projects/acme/site/${path}`;
  expect([response.status, response.headers.get('location')]).toEqual([302, url]);
  expect(response.body).toEqual({ slug: 'site', detail: { extra: { url, slug: 'site' } } });
});

test('elsewhere the former slug is unknown', async () => {
  await using acme = await startAcme();
  acme.web.rename('site');
  const options = { json: { version: '1', projects: ['web'] } };
  expect((await acme.send('POST', acmePath('releases/'), options)).status).toBe(400);
});

test('client keys contain DSNs of this server', async () => {
  await using acme = await startAcme();
  const { body } = await acme.send('GET', '/api/0/projects/acme/web/keys/', { token: acme.userToken });
  expect(body).toHaveLength(1);
  expect(body[0].dsn.public).toBe(acme.web.dsn(acme.server.url));
  const crons = new URL(body[0].dsn.crons.replace('___MONITOR_SLUG___', 'nightly'));
  expect((await acme.send('POST', `${crons.pathname}?status=ok`, { token: null })).status).toBe(202);
});

test('client keys can be filtered by status', async () => {
  await using acme = await startAcme();
  acme.web.addKey('Old').isActive = false;
  const labels = async (query: string) => {
    const { body } = await acme.send('GET', `/api/0/projects/acme/web/keys/${query}`, { token: acme.userToken });
    return body.map(({ label }: { label: string }) => label);
  };
  expect(await labels('')).toEqual(['Default', 'Old']);
  expect(await labels('?status=active')).toEqual(['Default']);
  expect(await labels('?status=inactive')).toEqual(['Old']);
});

test('repositories are sorted by name, and have their provider', async () => {
  await using acme = await startAcme();
  acme.organization.addRepository('acme/web', { provider: 'github' });
  acme.organization.addRepository('acme/api');
  const { body } = await acme.send('GET', acmePath('repos/'));
  expect(body).toMatchObject([
    { name: 'acme/api', provider: { id: 'unknown' }, id: expect.any(String) },
    { name: 'acme/web', provider: { id: 'integrations:github' }, externalSlug: 'acme/web' },
  ]);
  expect((await acme.send('GET', acmePath('repos/?query=WEB'))).body).toHaveLength(1);
});
