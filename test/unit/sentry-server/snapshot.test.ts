import { expect, test } from 'vitest';
import { acmePath, startAcme } from './acme.ts';

test('equal snapshots mean that nothing has changed; an earlier state does not change', async () => {
  await using acme = await startAcme();
  acme.organization.addRelease('1', { projects: ['web'], commits: [{ id: 'a', timestamp: '2024-01-01' }] });
  const [before, release] = [acme.organization.snapshot(), acme.organization.release('1')];
  await acme.send('POST', acmePath('releases/'), { json: { version: '1', projects: ['web'], ref: 'ignored' } });
  expect(acme.organization.snapshot()).toEqual(before);
  await acme.send('PUT', acmePath('releases/1/'), { json: { ref: 'main' } });
  expect(acme.organization.snapshot()).not.toEqual(before);
  expect(release).toMatchObject({ ref: null, lastCommit: 'a', commits: [{ timestamp: '2024-01-01T00:00:00Z' }] });
  expect(JSON.parse(JSON.stringify(before))).toEqual(before);
});

test('preparing a release with an unknown project or an invalid date throws', async () => {
  await using acme = await startAcme();
  expect(() => acme.organization.addRelease('1', { projects: ['nope'] })).toThrow('has no project nope');
  const seed = { projects: ['web'], dateReleased: 'soon' };
  expect(() => acme.organization.addRelease('1', seed)).toThrow('Not an ISO 8601 date: soon');
});

test('only ids distinguish a file that was replaced by the same content', async () => {
  await using acme = await startAcme();
  acme.organization.addRelease('1', { projects: ['web'] });
  const files = acmePath('releases/1/files/');
  const upload = async () => {
    const form = new FormData();
    form.set('file', new Blob(['body']), 'a.js');
    const { body } = await acme.send('POST', files, { form });
    return body.id;
  };
  const id = await upload();
  const snapshots = () => [acme.organization.snapshot(), acme.organization.snapshot({ ids: true })];
  const [plain, withIds] = snapshots();
  await acme.send('DELETE', `${files}${id}/`, { token: acme.userToken });
  await upload();
  const [plainAgain, withIdsAgain] = snapshots();
  expect(plainAgain).toEqual(plain);
  expect(withIdsAgain).not.toEqual(withIds);
});
