import { detailError, fieldError } from '../error-response.ts';
import type { ReceivedRequest } from '../request.ts';
import { empty, type HttpResponse } from '../response.ts';
import { type Route, route } from '../route.ts';
import type { CheckInMessage } from '../store/check-in-consumer.ts';
import type { Project } from '../store/project.ts';
import type { Store } from '../store/store.ts';
import { ValidationError } from '../validation.ts';
import { checkInPayload, checkInQuery } from './check-in-fields.ts';

interface CronPath {
  readonly project_id: string;
  readonly monitor_slug: string;
  readonly public_key?: string;
}

/**
 * `{GET|POST} /api/{project_id}/cron/{monitor_slug}/{public_key}/`: always 202 without a body. Invalid check-ins appear
 * only in `droppedCheckIns` of the project.
 */
function checkIn(request: ReceivedRequest, store: Store, params: CronPath): HttpResponse {
  if (store.context.version === '23.7.1') throw detailError(404, 'The requested resource does not exist');
  const project = findProject(request, store, params);
  const message = readMessage(request, params.monitor_slug);
  store.checkIns.consume(project, message, store.context.clock.now());
  return empty(202);
}

/** The key is in the path, in `?sentry_key=`, or in `X-Sentry-Auth`. */
function findProject(request: ReceivedRequest, store: Store, { project_id, public_key }: CronPath): Project {
  const header = /sentry_key=([^,\s]+)/.exec(request.headers['x-sentry-auth'] ?? '')?.[1];
  const key = public_key ?? request.query.get('sentry_key') ?? header;
  if (key === undefined) throw detailError(401, 'missing authorization information');
  const project = store.projectById(project_id);
  const isKnown = project?.keys.some((candidate) => candidate.public === key && candidate.isActive);
  if (project === undefined || !isKnown) {
    throw detailError(403, 'event submission rejected with_reason: ProjectId');
  }
  return project;
}

/** Reads either the JSON body or the query, never both. A form body is ignored. */
function readMessage(request: ReceivedRequest, monitorSlug: string): CheckInMessage {
  const { body, headers, query } = request;
  try {
    if (!headers['content-type']?.startsWith('application/json')) {
      return checkInQuery(monitorSlug, Object.fromEntries([...query].filter(([name]) => name !== 'sentry_key')));
    }
    if (body.kind === 'malformed') throw detailError(400, body.reason);
    return checkInPayload(monitorSlug, body.kind === 'json' ? body.value : {});
  } catch (error) {
    throw error instanceof ValidationError ? fieldError(error.errors) : error;
  }
}

export const cronRoutes: readonly Route[] = (['GET', 'POST'] as const).flatMap((method) => [
  route('ingest', method, '/api/{project_id}/cron/{monitor_slug}/{public_key}', checkIn),
  route('ingest', method, '/api/{project_id}/cron/{monitor_slug}', checkIn),
]);
