import { path } from '../http/path.ts';
import { listOf, number, object, text } from '../http/response-shape.ts';
import type { SentryClient } from '../sentry/client.ts';
import { orNoData, type ReleaseFilter, searchTerm } from './release-filter.ts';
import { noSessions, type SessionCounts } from './result.ts';

const sessionField = 'sum(session)';

interface SessionGroup {
  readonly by: { readonly 'session.status': string };
  readonly series: { readonly [sessionField]: readonly number[] };
}

interface SessionSeries {
  /** When the buckets begin. */
  readonly intervals: readonly string[];
  readonly groups: readonly SessionGroup[];
}

const isSessionSeries = object<SessionSeries>({
  intervals: listOf(text),
  groups: listOf(
    object<SessionGroup>({
      by: object<SessionGroup['by']>({ 'session.status': text }),
      series: object<SessionGroup['series']>({ [sessionField]: listOf(number) }),
    }),
  ),
});

interface SessionQuery {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly interval: Interval;
}

export type Interval = '10s' | '1m' | '1h';
const bucketMs: Readonly<Record<Interval, number>> = { '10s': 10_000, '1m': 60_000, '1h': 3_600_000 };

/**
 * Adds up the buckets that `/organizations/{org}/sessions/` returns, because counts can be tested and rates cannot. The
 * bucket that contains the beginning is counted as a whole.
 *
 * @throws RefusalError with status 400 for an interval that the server does not support
 */
export async function readSessions(
  client: SentryClient,
  { version, environment, projectId }: ReleaseFilter,
  { fromMs, untilMs, interval }: SessionQuery,
): Promise<SessionCounts> {
  const firstMs = fromMs - (fromMs % bucketMs[interval]);
  const query = {
    field: sessionField,
    groupBy: 'session.status',
    project: projectId,
    environment,
    query: searchTerm('release', version),
    interval,
    start: new Date(firstMs).toISOString(),
    end: new Date(untilMs).toISOString(),
  };
  const request = {
    method: 'GET',
    path: path`organizations/${client.org}/sessions/`,
    query,
    repeat: 'safe',
    purpose: `read the sessions of release ${version}`,
  } as const;
  const series = await orNoData(client.json(request, isSessionSeries));
  if (!series) return noSessions;
  // Sentry extends the range to whole hours, and some servers answer in minutes where ten seconds are asked for.
  const startsMs = series.intervals.map((start) => Date.parse(start));
  const [oneMs = 0, nextMs = oneMs + bucketMs[interval]] = startsMs;
  const isCounted = startsMs.map((startMs) => startMs + (nextMs - oneMs) > fromMs && startMs < untilMs);
  const count = (groups: readonly SessionGroup[]) =>
    groups
      .flatMap(({ series: { [sessionField]: counts } }) => counts.filter((_, index) => isCounted[index]))
      .reduce((sum, sessions) => sum + sessions, 0);
  const crashed = series.groups.filter(({ by }) => by['session.status'] === 'crashed');
  return { total: count(series.groups), crashed: count(crashed) };
}
