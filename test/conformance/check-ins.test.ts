import { expect, test } from 'vitest';
import { openSuite, type Suite } from './suite.ts';

interface StoredCheckIn {
  readonly status: string;
  readonly environment: string;
  /** In milliseconds. */
  readonly duration: number | null;
}

/** Newest first. Sentry stores check-ins some time after it has accepted them. */
function checkInsOf({ api, organization }: Suite, slug: string) {
  const read = async () => {
    const path = `${organization}/monitors/${slug}/checkins/?statsPeriod=1d`;
    const { status, body } = await api.request('GET', path);
    return status === 200 ? (body as StoredCheckIn[]) : [];
  };
  return expect.poll(read, { timeout: 60_000, interval: 500 });
}

test('a monitor is created, and check-ins are opened and closed with the result of the job', async () => {
  await using suite = openSuite();
  const { api, organization, sentry } = suite;
  const slug = suite.monitorSlug('job');
  await using job = await suite.job(
    {
      'auth-token': sentry.userToken,
      'monitor-slug': slug,
      'monitor-schedule': '17 3 * * 1-5',
      'monitor-timezone': 'Europe/Vienna',
      'checkin-margin': '10',
      'max-runtime': '45',
      environment: '',
    },
    { uses: 'check-in' },
  );
  const first = await job.main();
  expect(first).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'success' } });
  await checkInsOf(suite, slug).toMatchObject([{ status: 'in_progress', environment: 'production' }]);
  expect(await api.get(`${organization}/monitors/${slug}/`)).toMatchObject({
    slug,
    config: {
      schedule_type: 'crontab',
      schedule: '17 3 * * 1-5',
      timezone: 'Europe/Vienna',
      checkin_margin: 10,
      max_runtime: 45,
    },
  });
  expect(await job.post('success')).toMatchObject({ exitCode: 0, warnings: [] });
  await checkInsOf(suite, slug).toMatchObject([{ status: 'ok', duration: expect.any(Number) }]);

  const second = await job.main();
  expect(second).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'success' } });
  expect(await job.post('failure')).toMatchObject({ exitCode: 0, warnings: [] });
  await checkInsOf(suite, slug).toMatchObject([{ status: 'error', duration: expect.any(Number) }, { status: 'ok' }]);
});
