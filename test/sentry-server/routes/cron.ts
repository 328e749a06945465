import { type Answer, empty } from '../answer.ts';
import { withDetail, withFields } from '../refusal.ts';
import type { ReceivedRequest } from '../request.ts';
import { type Route, route } from '../route.ts';
import { Invalid } from '../rules.ts';
import type { CheckInMessage } from '../store/check-in-consumer.ts';
import type { Project } from '../store/project.ts';
import type { Store } from '../store/store.ts';
import { checkInPayload, checkInQuery } from './check-in-fields.ts';

interface CronPath {
  readonly project_id: string;
  readonly monitor_slug: string;
  readonly public_key?: string;
}

/**
 * `{GET|POST} /api/{project_id}/cron/{monitor_slug}/{public_key}/`: 202 and an empty body, whatever becomes of the
 * check-in afterwards. The one that was thrown away is found in the project's `droppedCheckIns` and nowhere else.
 */
function checkIn(request: ReceivedRequest, store: Store, captured: CronPath): Answer {
  if (!store.hasCronIngest) throw withDetail(404, 'The requested resource does not exist');
  const project = findProject(request, store, captured);
  const message = readMessage(request, captured.monitor_slug);
  store.checkIns.consume(project, message, store.world.clock.now());
  return empty(202);
}

/** The key stands in the path, in `?sentry_key=`, or in `X-Sentry-Auth`. */
function findProject(request: ReceivedRequest, store: Store, { project_id, public_key }: CronPath): Project {
  const header = /sentry_key=([^,\s]+)/.exec(request.headers['x-sentry-auth'] ?? '')?.[1];
  const key = public_key ?? request.query.get('sentry_key') ?? header;
  if (key === undefined) throw withDetail(401, 'missing authorization information');
  const project = store.projectById(project_id);
  const isKnown = project?.keys.some((candidate) => candidate.public === key && candidate.isActive);
  if (project === undefined || !isKnown) {
    throw withDetail(403, 'event submission rejected with_reason: ProjectId');
  }
  return project;
}

/**
 * Takes the JSON body and nothing else, or the query and nothing else: a `status` in the query does not help a JSON body
 * that lacks one, and a form body is not looked at.
 */
function readMessage(request: ReceivedRequest, monitorSlug: string): CheckInMessage {
  const { body, headers, query } = request;
  try {
    if (!headers['content-type']?.startsWith('application/json')) {
      return checkInQuery(monitorSlug, Object.fromEntries([...query].filter(([name]) => name !== 'sentry_key')));
    }
    if (body.kind === 'malformed') throw withDetail(400, body.reason);
    return checkInPayload(monitorSlug, body.kind === 'json' ? body.value : {});
  } catch (error) {
    throw error instanceof Invalid ? withFields(error.complaint) : error;
  }
}

export const cronRoutes: readonly Route[] = (['GET', 'POST'] as const).flatMap((method) => [
  route('ingest', method, '/api/{project_id}/cron/{monitor_slug}/{public_key}', checkIn),
  route('ingest', method, '/api/{project_id}/cron/{monitor_slug}', checkIn),
]);
