import { expect, test } from 'vitest';
import type { Scope } from '../../sentry-server/store/token.ts';
import { type Acme, acmePath, startAcme } from './acme.ts';

const config = { schedule_type: 'crontab', schedule: '0 * * * *' };

test('a monitor can be created, read and changed', async () => {
  await using acme = await startAcme();
  const send = (method: string, path: string, json?: object) =>
    acme.send(method, acmePath(path), { token: acme.userToken, json });
  const created = await send('POST', 'monitors/', { project: 'web', name: 'Nightly', config });
  expect([created.status, created.body]).toEqual([201, expect.objectContaining({ slug: 'nightly', name: 'nightly' })]);
  expect(created.body.config).toMatchObject({ ...config, checkin_margin: 1, max_runtime: 30, timezone: 'UTC' });
  const interval = { schedule_type: 'interval', schedule: [2, 'hour'], max_runtime: 5 };
  expect((await send('PUT', 'monitors/nightly/', { config: interval })).body.config).toMatchObject(interval);
  expect(acme.organization.monitor('nightly')?.config.schedule).toEqual({ type: 'interval', value: 2, unit: 'hour' });
  expect((await send('GET', 'monitors/nightly/')).body.config).toMatchObject(interval);
  expect((await send('GET', 'monitors/unknown/')).status).toBe(404);
});

test.each<[change: object, errors: object]>([
  [{ slug: '42' }, { slug: [expect.stringMatching(/valid slug/)] }],
  [{ slug: 'taken' }, { slug: ['The slug "taken" is already in use.'] }],
  [{ project: 'unknown' }, { project: ['Invalid project'] }],
  [{ config: { schedule: '0 * * * *' } }, { config: { schedule_type: ['Missing or invalid schedule type'] } }],
  [{ config: { ...config, schedule: '0 0 ? * *' } }, { config: { schedule: ['Schedule is invalid'] } }],
  [
    { config: { schedule_type: 'interval', schedule: [0, 'day'] } },
    { config: { schedule: ['Interval must be greater than zero'] } },
  ],
])('rejected with 400: %j', async (change, errors) => {
  await using acme = await startAcme();
  acme.web.addMonitor('taken');
  const json = { project: 'web', name: 'nightly', slug: 'nightly', config, ...change };
  const { status, body } = await acme.send('POST', acmePath('monitors/'), { token: acme.userToken, json });
  expect([status, body]).toEqual([400, errors]);
});

test.each<[scope: Scope, method: string, status: number]>([
  ['alerts:read', 'GET', 200],
  ['project:read', 'GET', 200],
  ['org:read', 'GET', 403],
  ['project:read', 'PUT', 403],
  ['alerts:write', 'PUT', 200],
])('with only the scope %s, %s is %i', async (scope, method, status) => {
  await using acme = await startAcme();
  acme.web.addMonitor('nightly');
  const token = acme.organization.addToken({ kind: 'user', scopes: [scope] });
  const json = method === 'PUT' ? { config } : undefined;
  expect((await acme.send(method, acmePath('monitors/nightly/'), { token, json })).status).toBe(status);
  expect((await acme.send(method, acmePath('monitors/nightly/'), { token: acme.ciToken, json })).status).toBe(403);
});

test('check-ins are listed newest first, in milliseconds, for a required period', async () => {
  await using acme = await startAcme();
  acme.web.addMonitor('nightly');
  const cron = `/api/${acme.web.id}/cron/nightly/${acme.web.keys[0]?.public}/`;
  await acme.send('POST', `${cron}?status=ok&duration=1.5`);
  await acme.send('POST', `${cron}?status=in_progress`);
  const read = (query: string) =>
    acme.send('GET', acmePath(`monitors/nightly/checkins/${query}`), { token: acme.userToken });
  expect((await read('?statsPeriod=90d&per_page=2')).body).toMatchObject([
    { status: 'in_progress', duration: null },
    { status: 'ok', duration: 1500 },
  ]);
  expect((await read('')).status).toBe(400);
});

test('newer servers do not accept check-ins', async () => {
  await using acme = await startAcme();
  acme.web.addMonitor('nightly');
  expect((await checkInSender(acme)('POST', '', { status: 'ok' })).status).toBe(405);
});

test('servers before 24.3 accept check-ins, and have no cron ingest', async () => {
  await using acme = await startAcme({ version: '23.7.1' });
  acme.web.addMonitor('nightly');
  const send = checkInSender(acme);
  const cron = `/api/${acme.web.id}/cron/nightly/${acme.web.keys[0]?.public}/`;
  expect((await acme.send('POST', `${cron}?status=ok`)).status).toBe(404);

  const { status, body } = await send('POST', '', { status: 'in_progress', environment: 'staging' });
  expect([status, body]).toEqual([201, expect.objectContaining({ status: 'in_progress', environment: 'staging' })]);
  expect((await send('PUT', 'latest/', { status: 'ok', duration: 2500 })).status).toBe(200);
  expect(acme.organization.monitor('nightly')?.checkIns).toMatchObject([{ id: body.id, status: 'ok', duration: 2.5 }]);
  expect(await send('PUT', `${body.id}/`, { status: 'error' })).toMatchObject({ status: 400, text: '' });
  expect((await send('PUT', 'latest/', { status: 'ok' })).status).toBe(404);
  expect((await send('PUT', `${crypto.randomUUID()}/`, { status: 'ok' })).status).toBe(404);
  expect((await send('PUT', 'first/', { status: 'ok' })).body.detail.message).toBe('Invalid check-in UUID');
});

test.each([
  [{}, 400, { status: ['This field is required.'] }],
  [{ status: 'ok', duration: 1.5 }, 400, { duration: ['A valid integer is required.'] }],
  [{ status: 'ok', duration: -1 }, 400, { duration: ['Ensure this value is greater than or equal to 0.'] }],
  [
    { status: 'ok', environment: 'x'.repeat(65) },
    403,
    { MonitorEnvironmentValidationFailed: 'Environment name too long' },
  ],
])('old server: the check-in %j is rejected with %i', async (checkIn, status, errors) => {
  await using acme = await startAcme({ version: '23.7.1' });
  acme.web.addMonitor('nightly');
  const answer = await checkInSender(acme)('POST', '', checkIn);
  expect([answer.status, answer.body]).toEqual([status, errors]);
});

test('old server: five check-ins per minute are accepted for each monitor and environment', async () => {
  await using acme = await startAcme({ version: '23.7.1' });
  acme.web.addMonitor('nightly');
  const send = checkInSender(acme);
  const statuses: number[] = [];
  for (const environment of ['a', 'a', 'a', 'a', 'a', 'a', 'b']) {
    statuses.push((await send('POST', '', { status: 'ok', environment })).status);
  }
  expect(statuses).toEqual([201, 201, 201, 201, 201, 429, 201]);
});

test('old server: an error that started before the last check-in of its environment raises no alert', async () => {
  await using acme = await startAcme({ version: '23.7.1' });
  const { environments } = acme.web.addMonitor('nightly');
  const send = checkInSender(acme);
  await send('POST', '', { status: 'ok' });
  expect((await send('POST', '', { status: 'error', duration: 60_000 })).status).toBe(200);
  expect(environments.get('production')).toMatchObject({ status: 'ok' });
  const { body } = await send('POST', '', { status: 'in_progress', duration: 60_000 });
  expect((await send('PUT', `${body.id}/`, { status: 'error', duration: 60_000 })).status).toBe(200);
  expect(environments.get('production')).toMatchObject({ status: 'error' });
});

test.each<[scopes: readonly Scope[], change: object, status: number, errors: object]>([
  [['project:read'], {}, 403, { detail: expect.any(String) }],
  [['alerts:write', 'project:read'], {}, 403, { detail: expect.any(String) }],
  [['org:read'], {}, 400, { project: ['Insufficient access to project'] }],
  [['org:read', 'project:read'], { type: undefined }, 400, { type: ['This field is required.'] }],
  [['org:read', 'project:read'], { type: 'cron' }, 400, { type: ['"cron" is not a valid choice.'] }],
  [['org:read', 'project:read'], {}, 201, { slug: 'nightly' }],
])(
  'old server: a monitor created with the scopes %j and %j is answered with %i',
  async (scopes, change, status, body) => {
    await using acme = await startAcme({ version: '23.7.1' });
    const token = acme.organization.addToken({ kind: 'user', scopes });
    const json = {
      project: 'web',
      name: 'nightly',
      type: 'cron_job',
      config: { ...config, recovery_threshold: 2 },
      ...change,
    };
    const answer = await acme.send('POST', acmePath('monitors/'), { token, json });
    expect([answer.status, answer.body]).toEqual([status, expect.objectContaining(body)]);
    // Old servers drop the thresholds without an error.
    const stored = acme.organization.monitor('nightly')?.config.recovery_threshold;
    expect(stored).toBe(status === 201 ? null : undefined);
  },
);

function checkInSender(acme: Acme) {
  return (method: string, id: string, json: object) =>
    acme.send(method, acmePath(`monitors/nightly/checkins/${id}`), { token: acme.userToken, json });
}
