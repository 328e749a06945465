import { expect, test } from 'vitest';
import { acmePath, startAcme } from './acme.ts';

const release = acmePath('releases/1.0.0/');

test('a date finalizes a release; null and blank values change nothing', async () => {
  await using acme = await startAcme();
  acme.organization.addRelease('1.0.0', { projects: ['web'], ref: 'main' });
  const json = { dateReleased: '2024-02-03T04:05:06.789012Z', url: 'https://example.com/1' };
  expect((await acme.send('PUT', release, { json })).body).toMatchObject({ ...json, ref: 'main' });
  const nothing = { json: { dateReleased: null, url: '', ref: null } };
  expect((await acme.send('PUT', release, nothing)).body).toMatchObject({ ...json, ref: 'main' });
  expect((await acme.send('GET', release)).body).toMatchObject(json);
});

test('PUT ignores version, projects and owner, and rejects unknown fields', async () => {
  await using acme = await startAcme();
  acme.organization.addRelease('1.0.0', { projects: ['web'] });
  const ignored = { json: { version: '2', projects: ['api'], owner: 'joe' } };
  expect((await acme.send('PUT', release, ignored)).status).toBe(200);
  expect(acme.organization.release('1.0.0')).toMatchObject({ projects: ['web'], owner: null });
  expect((await acme.send('PUT', release, { json: { datereleased: 'x' } })).status).toBe(400);
});

test('an organization token cannot delete a release', async () => {
  await using acme = await startAcme();
  acme.organization.addRelease('1.0.0', { projects: ['web'] });
  const error = await acme.send('DELETE', release);
  expect([error.status, error.body.detail]).toEqual([403, 'You do not have permission to perform this action.']);
  expect((await acme.send('DELETE', release, { token: acme.userToken })).status).toBe(204);
  expect((await acme.send('GET', release)).body).toEqual({ detail: 'The requested resource does not exist' });
});

test('a version is decoded with its path: %40 works, but %2F becomes a separator', async () => {
  await using acme = await startAcme();
  acme.organization.addRelease('web@1 b', { projects: ['web'] });
  acme.organization.addRelease('a/b', { projects: ['web'] });
  expect((await acme.send('GET', acmePath('releases/web%401%20b/'))).status).toBe(200);
  expect((await acme.send('GET', acmePath('releases/a%2Fb/'))).status).toBe(404);
});

test('previous-with-commits returns another release, the release itself, or an empty object', async () => {
  await using acme = await startAcme();
  const previous = async (version: string) =>
    (await acme.send('GET', acmePath(`releases/${version}/previous-with-commits/`))).body;
  acme.organization.addRelease('0', { projects: ['web'] });
  acme.organization.addRelease('1', { projects: ['web'], commits: [{ id: 'a1' }] });
  acme.organization.addRelease('api', { projects: ['api'], commits: [{ id: 'b1' }] });
  acme.organization.addRelease('2', { projects: ['web'] });
  expect(await previous('0')).toEqual({});
  expect(await previous('1')).toMatchObject({ version: '1' });
  expect(await previous('2')).toMatchObject({ version: '1', lastCommit: { id: 'a1' } });
  expect(await previous('3')).toEqual({ detail: 'The requested resource does not exist' });
});
