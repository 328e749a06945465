import { expect, test } from 'vitest';
import { base32, fixedIssues } from '../../sentry-server/store/issue.ts';
import { acmePath, startAcme } from './acme.ts';

const path = acmePath('releases/1/resolved/?project=-1');

test.each([
  ['Fixes WEB-1', ['WEB-1']],
  ['Add a cart\n\nfixed: web-1, WEB-2 my-web-3', ['WEB-1', 'WEB-2', 'MY-WEB-3']],
  ['Closes WEB-1. Resolve WEB-2', ['WEB-1', 'WEB-2']],
  ['Fixing WEB-1, see WEB-2; prefixes WEB-3', []],
])('%j fixes %j', (message, issues) => {
  expect(fixedIssues(message)).toEqual(issues);
});

test('numbers of issues are in base 32', () => {
  expect([1, 17, 18, 31, 32, 1024].map(base32)).toEqual(['1', 'H', 'J', 'Z', '10', '100']);
});

test('the issues that the commits of a release fix are listed, in all projects that the token may see', async () => {
  await using acme = await startAcme();
  acme.web.addIssue('TypeError');
  acme.web.addIssue('RangeError');
  acme.api.addIssue('KeyError');
  acme.organization.addRelease('1', { projects: ['web'], commits: [{ id: 'a', message: 'Fixes WEB-2, API-1' }] });
  const { status, body } = await acme.send('GET', path, { token: acme.userToken });
  expect([status, body]).toMatchObject([
    200,
    [
      { shortId: 'WEB-2', title: 'RangeError', status: 'resolved', project: { slug: 'web' } },
      { shortId: 'API-1', title: 'KeyError', statusDetails: { inRelease: '1' } },
    ],
  ]);
  const token = acme.organization.addToken({ kind: 'user', scopes: ['org:read'], projects: ['api'] });
  expect((await acme.send('GET', path, { token })).body).toMatchObject([{ shortId: 'API-1' }]);
  const ofTeams = await acme.send('GET', acmePath('releases/1/resolved/'), { token: acme.userToken });
  expect(ofTeams.body).toEqual([]);
});

test('an organization token may not read them, and an unknown release is 404', async () => {
  await using acme = await startAcme();
  expect((await acme.send('GET', path, { token: acme.userToken })).status).toBe(404);
  expect((await acme.send('GET', path, { token: acme.ciToken })).status).toBe(403);
});
