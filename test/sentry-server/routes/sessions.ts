import { organizationEndpoint } from '../endpoint.ts';
import { detailError, resourceDoesNotExist } from '../error-response.ts';
import { filteredProjects } from '../project-filter.ts';
import { json } from '../response.ts';
import { ORGANIZATION_READ } from '../scopes.ts';
import type { Organization } from '../store/organization.ts';
import type { ServerVersion } from '../store/server-context.ts';
import { countSessions, SESSION_STATUSES, type Sessions } from '../store/sessions.ts';
import { formatTimestamp, parseTimestamp, type Timestamp } from '../timestamp.ts';

const FIELD = 'sum(session)';
const SECOND = 1_000_000;
const DAY = 86_400;
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: DAY };

const RESOLUTION_NAMES = { 10: 'ten seconds', 60: 'one minute', 3600: 'one hour' } as const;
const MAX_POINTS: Readonly<Record<ServerVersion, number>> = { current: 10_000, '23.7.1': 1_000 };

/**
 * `GET /organizations/{organization}/sessions/` with `field=sum(session)`. Without data in an environment, Sentry does not
 * know it.
 */
const countSessionsByStatus = organizationEndpoint({
  method: 'GET',
  path: 'sessions/',
  scopes: ORGANIZATION_READ,
  query: ['field', 'groupBy', 'project', 'environment', 'query', 'interval', 'start', 'end', 'includeTotals'],
  handle: (call) => {
    const { query } = call.request;
    const { environments: known, context } = call.organization;
    const projects = filteredProjects(call);
    const environments = query.getAll('environment');
    if (environments.some((name) => !known.has(name))) throw resourceDoesNotExist();
    if (query.getAll('field').join() !== FIELD) throw detailError(400, `Invalid field: "${query.get('field') ?? ''}"`);
    const groupBy = query.getAll('groupBy');
    if (groupBy.some((name) => name !== 'session.status')) throw detailError(400, `Invalid groupBy: "${groupBy}"`);
    const release = releaseOf(query.get('query') ?? '');
    const { starts, seconds } = buckets(query, call.organization);
    const sessions = [...projects]
      .flatMap((project) => project.sessions)
      .filter((one) => release === undefined || one.release === release)
      .filter((one) => environments.length === 0 || environments.includes(one.environment));
    const series = starts.map((start) =>
      sessions.filter(({ started }) => started >= start && started < start + seconds * SECOND),
    );
    const count = (counted: (bucket: readonly Sessions[]) => number) => {
      const counts = series.map(counted);
      return { totals: { [FIELD]: counts.reduce((sum, n) => sum + n, 0) }, series: { [FIELD]: counts } };
    };
    const isEmpty = context.version === '23.7.1' && sessions.length === 0;
    const groups = isEmpty
      ? []
      : groupBy.length === 0
        ? [{ by: {}, ...count((bucket) => countSessions(bucket)) }]
        : SESSION_STATUSES.map((status) => ({
            by: { 'session.status': status },
            ...count((bucket) => countSessions(bucket, status)),
          }));
    const [start = 0] = starts;
    const end = (starts.at(-1) ?? 0) + seconds * SECOND;
    return json(200, {
      ...{ start: formatTimestamp(start), end: formatTimestamp(end), intervals: starts.map(formatTimestamp) },
      ...{ query: query.get('query') ?? '', groups },
    });
  },
});

/** The version in `release:"…"`; undefined without a query. */
function releaseOf(query: string): string | undefined {
  if (query === '') return undefined;
  const [, quoted, plain] = /^release:(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))$/s.exec(query) ?? [];
  if (quoted === undefined && plain === undefined) throw detailError(400, `Invalid search filter: ${query}`);
  return quoted?.replace(/\\(.)/g, '$1') ?? plain;
}

/** The range is extended to whole intervals, or to whole hours if they are minutes. */
function buckets(query: URLSearchParams, { sessionResolution, context }: Organization) {
  // Servers that count by minutes or hours replace `10s`.
  const asked = query.get('interval') ?? '1h';
  const [, count = '1', unit = 'h'] =
    /^(\d+)([smhd])$/.exec(asked === '10s' && sessionResolution > 10 ? '1m' : asked) ?? [];
  const seconds = Number(count) * (SECONDS[unit] ?? 0);
  if (seconds < sessionResolution || seconds % sessionResolution !== 0) {
    const name = RESOLUTION_NAMES[sessionResolution];
    throw detailError(400, `The interval has to be a multiple of the minimum interval of ${name}.`);
  }
  if (seconds > DAY) throw detailError(400, 'The interval has to be less than one day.');
  if (DAY % seconds !== 0) throw detailError(400, 'The interval should divide one day without a remainder.');
  const [start, end] = ['start', 'end'].map((name) => parseTimestamp(query.get(name) ?? ''));
  if (start === undefined || end === undefined) throw detailError(400, 'Invalid start or end.');
  if (start > end) throw detailError(400, 'start must be before end');
  const interval = seconds * SECOND;
  const rounding = (seconds < 60 ? seconds : Math.ceil(seconds / 3_600) * 3_600) * SECOND;
  const first: Timestamp = Math.floor(start / rounding) * rounding;
  const last = Math.max(Math.min(Math.ceil(end / rounding) * rounding, Date.now() * 1_000 + 60 * SECOND), end);
  const points = Math.max(Math.ceil((last - first) / interval), 1);
  if (points > MAX_POINTS[context.version]) {
    throw detailError(
      400,
      'Your interval and date range would create too many results. Use a larger interval, or a smaller date range.',
    );
  }
  return { starts: Array.from({ length: points }, (_, index) => first + index * interval), seconds };
}

export const sessionRoutes = [countSessionsByStatus];
