import { expect, test } from 'vitest';
import { acmePath, startAcme } from './acme.ts';

const releases = acmePath('releases/');

test('both links are always present; only `results` marks the end of a list', async () => {
  await using acme = await startAcme();
  for (const version of ['a', 'b', 'c']) acme.organization.addRelease(version, { projects: ['web'] });
  const url = `${acme.server.url}${releases}?per_page=2`;
  const first = await acme.send('GET', `${releases}?per_page=2`);
  expect(first.body).toHaveLength(2);
  expect(first.headers.get('link')).toBe(
    `<${url}&cursor=2:-1:1>; rel="previous"; results="false"; cursor="2:-1:1", ` +
      `<${url}&cursor=2:1:0>; rel="next"; results="true"; cursor="2:1:0"`,
  );
  const last = await acme.send('GET', `${releases}?per_page=2&cursor=${encodeURIComponent('2:1:0')}`);
  expect(last.body).toMatchObject([{ version: 'a' }]);
  expect(last.headers.get('link')).toBe(
    `<${url}&cursor=2:0:1>; rel="previous"; results="true"; cursor="2:0:1", ` +
      `<${url}&cursor=2:2:0>; rel="next"; results="false"; cursor="2:2:0"`,
  );
});

test('after a cursor of another per_page, the list ends too early, as in Sentry', async () => {
  await using acme = await startAcme();
  for (const version of ['a', 'b', 'c', 'd', 'e', 'f']) acme.organization.addRelease(version, { projects: ['web'] });
  const { body, headers } = await acme.send('GET', `${releases}?per_page=3&cursor=2:1:0`);
  expect(body).toMatchObject([{ version: 'd' }, { version: 'c' }, { version: 'b' }]);
  expect(headers.get('link')).toContain('rel="next"; results="false"; cursor="3:2:0"');
});

test('the cursor follows an ampersand even without other parameters', async () => {
  await using acme = await startAcme();
  const { headers } = await acme.send('GET', releases);
  expect(headers.get('link')).toContain(`<${acme.server.url}${releases}?&cursor=100:1:0>; rel="next"`);
});

test.each([
  ['per_page=0', 'Invalid per_page value. Must be between 1 and 100.'],
  ['per_page=101', 'Invalid per_page value. Must be between 1 and 100.'],
  ['per_page=many', 'Invalid per_page value. Must be between 1 and 100.'],
  ['cursor=2', 'Invalid cursor parameter.'],
])('invalid: %s', async (query, detail) => {
  await using acme = await startAcme();
  const { status, body } = await acme.send('GET', `${releases}?${query}`);
  expect([status, body]).toEqual([400, { detail }]);
});
