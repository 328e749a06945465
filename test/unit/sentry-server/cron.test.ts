import { expect, test } from 'vitest';
import { type Acme, startAcme } from './acme.ts';

const ID = '0123456789abcdef0123456789abcdef';
const HYPHENED = '01234567-89ab-cdef-0123-456789abcdef';
const hourly = { schedule: { type: 'crontab', value: '0 * * * *' } };

function cronPath({ web }: Acme, slug = 'nightly', key = web.keys[0]?.public): string {
  return `/api/${web.id}/cron/${slug}/${key}/`;
}

function checkIns({ organization }: Acme) {
  return organization.monitor('nightly')?.checkIns;
}

function reasons({ web }: Acme) {
  return web.droppedCheckIns.map(({ reason }) => reason);
}

test('a JSON check-in creates the monitor, and a query finishes it with the measured duration', async () => {
  await using acme = await startAcme();
  const opened = await acme.send('POST', cronPath(acme), {
    json: { status: 'in_progress', check_in_id: ID, monitor_config: { ...hourly, max_runtime: 5 }, release: '1.0.0' },
    token: null,
  });
  expect([opened.status, opened.text]).toEqual([202, '']);
  expect(acme.organization.monitor('nightly')).toMatchObject({
    isUpserting: true,
    config: { ...hourly, max_runtime: 5, checkin_margin: 1, timezone: 'UTC' },
  });
  const [open] = checkIns(acme) ?? [];
  expect(open).toMatchObject({ id: HYPHENED, status: 'in_progress', duration: null, environment: 'production' });
  expect((open?.timeoutAt ?? 1) % 60_000_000).toBe(0);
  // Without the final slash, and with the other format of the id.
  const closed = await acme.send('GET', `${cronPath(acme).slice(0, -1)}?status=ok&check_in_id=${HYPHENED}`);
  expect([closed.status, closed.text]).toEqual([202, '']);
  expect(checkIns(acme)).toMatchObject([{ status: 'ok', release: '1.0.0', duration: expect.any(Number) }]);
});

test.each([undefined, '00000000-0000-0000-0000-000000000000'])(
  'the id %s selects the latest open check-in',
  async (id) => {
    await using acme = await startAcme();
    acme.web.addMonitor('nightly');
    const send = (json: object) =>
      acme.send('POST', cronPath(acme), { json: { ...(id && { check_in_id: id }), ...json } });
    await send({ status: 'in_progress' });
    await send({ status: 'in_progress', environment: 'staging' });
    await send({ status: 'in_progress' });
    await send({ status: 'error', duration: 2.5 });
    await send({ status: 'ok' });
    expect(checkIns(acme)).toMatchObject([
      { environment: 'production', status: 'error', duration: 2.5, heartbeats: 1 },
      { environment: 'staging', status: 'in_progress' },
      { environment: 'production', status: 'ok' },
    ]);
    const ids = new Set(checkIns(acme)?.map((each) => each.id));
    expect([ids.size, ids.has(id ?? '')]).toEqual([3, false]);
  },
);

test('with a JSON body, the query is ignored', async () => {
  await using acme = await startAcme();
  acme.web.addMonitor('nightly');
  const { status, body } = await acme.send('POST', `${cronPath(acme)}?status=ok`, { json: { duration: 1 } });
  expect([status, body]).toEqual([400, { status: ['This field is required.'] }]);
  await acme.send('POST', `${cronPath(acme)}?status=error`, { json: { status: 'ok' } });
  expect(checkIns(acme)).toMatchObject([{ status: 'ok' }]);
});

test('a form body is ignored', async () => {
  await using acme = await startAcme();
  acme.web.addMonitor('nightly');
  const form = { headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, raw: 'status=error' };
  expect((await acme.send('POST', cronPath(acme), form)).status).toBe(400);
  await acme.send('POST', `${cronPath(acme)}?status=ok`, form);
  expect(checkIns(acme)).toMatchObject([{ status: 'ok' }]);
});

test('the slug is cut and slugified', async () => {
  await using acme = await startAcme();
  acme.web.addMonitor('nightly-build');
  await acme.send('POST', `${cronPath(acme, 'Nightly%20Build!')}?status=ok`);
  expect(acme.organization.monitor('nightly-build')?.checkIns).toHaveLength(1);
  const json = { status: 'ok', monitor_config: hourly };
  await acme.send('POST', cronPath(acme, 'x'.repeat(60)), { json });
  expect(acme.organization.monitor('x'.repeat(50))?.checkIns).toHaveLength(1);
});

test('missing keys of a monitor_config keep their value, and a margin of 0 becomes 1', async () => {
  await using acme = await startAcme();
  acme.web.addMonitor('nightly', { max_runtime: 7, checkin_margin: 9 });
  const monitor_config = { ...hourly, checkin_margin: 0 };
  await acme.send('POST', cronPath(acme), { json: { status: 'ok', monitor_config } });
  expect(acme.organization.monitor('nightly')).toMatchObject({
    isUpserting: false,
    config: { max_runtime: 7, checkin_margin: 1 },
  });
});

test.each<[string, string, { readonly status: string; readonly [field: string]: unknown }]>([
  ['MONITOR_NOT_FOUND', 'unknown', { status: 'ok' }],
  ['UNKNOWN_STATUS', 'nightly', { status: 'success' }],
  ['MONITOR_INVALID_ENVIRONMENT', 'nightly', { status: 'ok', environment: 'x'.repeat(65) }],
  ['CHECKIN_FINISHED', 'nightly', { status: 'ok', check_in_id: ID }],
  ['CHECKIN_ENVIRONMENT_MISMATCH', 'nightly', { status: 'ok', check_in_id: ID, environment: 'staging' }],
])('accepted with 202 and dropped: %s', async (reason, slug, json) => {
  await using acme = await startAcme();
  acme.web.addMonitor('nightly');
  await acme.send('POST', cronPath(acme), { json: { status: 'error', check_in_id: ID } });
  const before = acme.organization.snapshot({ ids: true });
  const { status, text } = await acme.send('POST', cronPath(acme, slug), { json });
  expect([status, text]).toEqual([202, '']);
  expect(acme.web.droppedCheckIns).toMatchObject([{ reason, monitor: slug, status: json.status }]);
  expect(acme.organization.snapshot({ ids: true })).toEqual({ ...before, droppedCheckIns: 1 });
});

test.each([
  { schedule: { type: 'crontab', value: '0 0 * * * *' } },
  { schedule: { type: 'interval', value: 0, unit: 'hour' } },
  { schedule: { type: 'interval', value: 1, unit: 'fortnight' } },
  { ...hourly, max_runtime: 10_081 },
  { ...hourly, checkin_margin: 40_321 },
  { ...hourly, timezone: 'Mars/Olympus' },
  { ...hourly, failure_issue_threshold: 0 },
])('accepted with 202 and dropped for its config: %j', async (monitor_config) => {
  await using acme = await startAcme();
  expect((await acme.send('POST', cronPath(acme), { json: { status: 'ok', monitor_config } })).status).toBe(202);
  expect([reasons(acme), acme.web.monitors]).toEqual([['MONITOR_INVALID_CONFIG'], []]);
});

test.each([
  { schedule: { type: 'crontab', value: '@daily' } },
  { schedule: { type: 'interval', value: 2, unit: 'hour' } },
  { ...hourly, max_runtime: 10_080, checkin_margin: 40_320, timezone: 'Europe/Vienna', recovery_threshold: 720 },
])('accepted with 202 and stored: %j', async (monitor_config) => {
  await using acme = await startAcme();
  await acme.send('POST', cronPath(acme), { json: { status: 'ok', monitor_config } });
  expect(acme.organization.monitor('nightly')?.config).toMatchObject(monitor_config);
});

test('the seventh check-in of a monitor and environment in a minute is dropped', async () => {
  await using acme = await startAcme();
  acme.web.addMonitor('nightly');
  for (let run = 1; run <= 7; run++) {
    expect((await acme.send('POST', `${cronPath(acme)}?status=ok`)).status).toBe(202);
  }
  await acme.send('POST', `${cronPath(acme)}?status=ok&environment=staging`);
  expect(reasons(acme)).toEqual(['RATE_LIMITED']);
  expect(checkIns(acme)).toHaveLength(7);
});

test.each([
  [{ status: 'ok', check_in_id: 'run-1' }, { check_in_id: ['Must be a valid UUID.'] }],
  [{ status: 'ok', statsu: 'ok' }, { statsu: ['Unknown field.'] }],
  [{ status: 'ok', monitor_config: {} }, { monitor_config: { schedule: ['This field is required.'] } }],
  [
    { status: 'ok', monitor_config: { schedule: [2, 'hour'] } },
    { monitor_config: { schedule: ['A schedule must be an object of the type crontab or interval.'] } },
  ],
])('rejected with 400: %j', async (json, errors) => {
  await using acme = await startAcme();
  const { status, body } = await acme.send('POST', cronPath(acme), { json });
  expect([status, body]).toEqual([400, errors]);
});

test('a malformed JSON body is 400', async () => {
  await using acme = await startAcme();
  const options = { raw: '{"status"', headers: { 'Content-Type': 'application/json' } };
  const { status, body } = await acme.send('POST', cronPath(acme), options);
  expect([status, body.detail]).toEqual([400, expect.stringMatching(/^JSON parse error/)]);
});

test('a wrong key is 403, no key 401, PUT 405; the key can also be in the query or a header', async () => {
  await using acme = await startAcme();
  acme.web.addMonitor('nightly');
  const keyless = `/api/${acme.web.id}/cron/nightly/`;
  const key = acme.web.keys[0]?.public;
  const post = async (path: string, headers = {}) => (await acme.send('POST', path, { token: null, headers })).status;
  expect(await post(`${cronPath(acme, 'nightly', 'wrong')}?status=ok`)).toBe(403);
  expect(await post(`/api/999/cron/nightly/${key}/?status=ok`)).toBe(403);
  expect(await post(`${keyless}?status=ok`)).toBe(401);
  expect(await post(`${keyless}?status=ok&sentry_key=${key}`)).toBe(202);
  expect(await post(`${keyless}?status=ok`, { 'X-Sentry-Auth': `Sentry sentry_version=7, sentry_key=${key}` })).toBe(
    202,
  );
  expect((await acme.send('PUT', cronPath(acme))).status).toBe(405);
});
