import { expect, test } from 'vitest';
import { acmePath, startAcme } from './acme.ts';

test('without the final slash, a GET is redirected, and other methods are 404', async () => {
  await using acme = await startAcme();
  const moved = await acme.send('GET', acmePath('releases?per_page=1'));
  expect([moved.status, moved.headers.get('location')]).toEqual([301, acmePath('releases/?per_page=1')]);
  expect((await acme.send('POST', acmePath('releases'), { json: {} })).status).toBe(404);
  expect(acme.server.journal.requests.map(({ unknownRoute }) => unknownRoute)).toEqual([false, true]);
});

test('an unknown route is 404, an unknown method 405, and the journal marks both', async () => {
  await using acme = await startAcme();
  expect((await acme.send('GET', acmePath('rleases/'))).status).toBe(404);
  const wrong = await acme.send('PATCH', acmePath('releases/'));
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, POST']);
  expect(wrong.body).toEqual({ detail: 'Method "PATCH" not allowed.' });
  expect(acme.server.journal.requests.every(({ unknownRoute }) => unknownRoute)).toBe(true);
});

test('every response of the web API has the rate limits, errors too; Reset is in epoch seconds', async () => {
  await using acme = await startAcme();
  for (const token of [acme.ciToken, null]) {
    const { headers } = await acme.send('GET', acmePath('releases/'), { token });
    for (const name of ['Limit', 'Remaining', 'ConcurrentLimit', 'ConcurrentRemaining']) {
      expect(headers.get(`X-Sentry-Rate-Limit-${name}`)).toMatch(/^\d+$/);
    }
    expect(Number(headers.get('X-Sentry-Rate-Limit-Reset'))).toBeCloseTo(Date.now() / 1000, -1);
  }
});

test.each([
  ['application/json', '{"version": ', 400, /^JSON parse error - /],
  [
    'application/x-www-form-urlencoded',
    'version=1',
    415,
    /^Unsupported media type "application\/x-www-form-urlencoded"/,
  ],
])('a malformed body of type %s is rejected', async (type, raw, status, detail) => {
  await using acme = await startAcme();
  const response = await acme.send('POST', acmePath('releases/'), { raw, headers: { 'Content-Type': type } });
  expect([response.status, response.body.detail]).toEqual([status, expect.stringMatching(detail)]);
});
