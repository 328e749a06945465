import { expect, test } from 'vitest';
import type { SentryServerOptions } from '../../sentry-server/server.ts';
import { acmePath, startAcme } from './acme.ts';

const times = { start: '2026-01-01T10:00:30Z', end: '2026-01-01T10:00:50Z' };
const started = Date.parse('2026-01-01T10:00:35Z') * 1000;

async function startHealth(options?: SentryServerOptions) {
  const acme = await startAcme(options);
  const { organization, web } = acme;
  organization.addRelease('1', { projects: ['web', 'api'] });
  organization.addSessions('web', {
    release: '1',
    environment: 'production',
    counts: { healthy: 8, crashed: 2 },
    started,
  });
  const token = organization.addToken({ kind: 'user', scopes: ['org:read', 'event:read'] });
  const get = (path: string, query: object, as: string = token) =>
    acme.send('GET', `${acmePath(path)}?${new URLSearchParams({ project: `${web.id}`, ...query })}`, { token: as });
  const sessions = (query: object, as?: string) =>
    get('sessions/', { field: 'sum(session)', groupBy: 'session.status', ...times, interval: '10s', ...query }, as);
  return { ...acme, get, sessions, [Symbol.asyncDispose]: () => acme[Symbol.asyncDispose]() };
}

test('sessions are counted by status and interval', async () => {
  await using health = await startHealth();
  const { body } = await health.sessions({ query: 'release:"1"', environment: 'production' });
  expect(body.intervals).toEqual(['2026-01-01T10:00:30Z', '2026-01-01T10:00:40Z']);
  expect(body.groups).toContainEqual({
    by: { 'session.status': 'crashed' },
    totals: { 'sum(session)': 2 },
    series: { 'sum(session)': [2, 0] },
  });
  const other = await health.sessions({ query: 'release:"2"' });
  expect(other.body.groups).toHaveLength(4);
});

test.each([
  ['an environment without data', { environment: 'nowhere' }, 404, 'The requested resource does not exist'],
  ['another search', { query: 'browser:x' }, 400, 'Invalid search filter: browser:x'],
  ['a rate', { field: 'crash_free_rate(session)' }, 400, /^Invalid field: "crash_free_rate/],
  ['a short interval', { interval: '5s' }, 400, /multiple of the minimum interval of ten seconds/],
  ['a slug', { project: 'web' }, 400, /Values must be numbers/],
])('%s is refused', async (_what, query, status, detail) => {
  await using health = await startHealth();
  expect(await health.sessions(query)).toMatchObject({ status, body: { detail: expect.stringMatching(detail) } });
});

test('an older server counts by minutes, of whole hours, and may refuse them', async () => {
  await using health = await startHealth({ version: '23.7.1' });
  const { body } = await health.sessions({});
  expect(body.intervals[0]).toBe('2026-01-01T10:00:00Z');
  expect(body.intervals[1]).toBe('2026-01-01T10:01:00Z');
  expect((await health.sessions({ query: 'release:"2"' })).body.groups).toEqual([]);
  health.organization.sessionResolution = 3_600;
  expect(await health.sessions({})).toMatchObject({
    status: 400,
    body: { detail: expect.stringContaining('one hour') },
  });
});

test('issues are searched by release, date and environment', async () => {
  await using health = await startHealth({ version: '23.7.1' });
  health.web.addIssue('New', { firstRelease: '1', environment: 'production' });
  health.web.addIssue('Old', { firstRelease: '0', environment: 'production' });
  const query = 'is:unresolved issue.category:error firstRelease:"1" firstSeen:>=2026-01-01T00:00:00Z';
  const { body } = await health.get('issues/', { query, environment: 'production', limit: '100' });
  expect(body).toMatchObject([{ title: 'New', shortId: 'WEB-1', count: '1', userCount: 0, level: 'error' }]);
  expect(await health.get('issues/', { environment: 'nowhere' })).toMatchObject({ status: 404 });
  expect(await health.get('issues/', { project: '-1' })).toMatchObject({ status: 400 });
});

test('an organization token reads neither, but the numbers of a release', async () => {
  await using health = await startHealth();
  const { organization, ciToken } = health;
  expect(await health.sessions({}, ciToken)).toMatchObject({ status: 403 });
  expect(await health.get('issues/', {}, ciToken)).toMatchObject({ status: 403 });
  organization.addSessions('web', { release: '1', environment: 'production', counts: { healthy: 99, crashed: 1 } });
  health.web.addIssue('New', { firstRelease: '1', environment: 'production' });
  health.web.addIssue('Elsewhere', { firstRelease: '1', environment: 'staging' });
  const query = { environment: 'production', health: '1', summaryStatsPeriod: '1h' };
  const { body } = await health.get('releases/', query, ciToken);
  const healthData = { totalSessions: 100, sessionsCrashed: 1, crashFreeSessions: 99 };
  expect(body).toMatchObject([
    { newGroups: 1, projects: [{ slug: 'web', newGroups: 2, healthData }, { slug: 'api' }] },
  ]);
});
