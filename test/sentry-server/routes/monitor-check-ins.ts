import { organizationEndpoint } from '../endpoint.ts';
import { detailError, ErrorResponse, resourceDoesNotExist } from '../error-response.ts';
import { readJson } from '../json-body.ts';
import { PAGE_PARAMETERS, page } from '../pagination.ts';
import { empty, json } from '../response.ts';
import { type Route, route } from '../route.ts';
import { MONITOR_READ, PROJECT_READ } from '../scopes.ts';
import { serializeCheckIn } from '../serializers/monitor.ts';
import { addCheckIn, findCheckIn, updateCheckIn } from '../store/legacy-check-ins.ts';
import type { CheckInStatus } from '../store/monitor.ts';
import { anything, nullable, object, optional, text, type Validator, validationError } from '../validation.ts';
import { findMonitor } from './monitors.ts';

const statuses: readonly CheckInStatus[] = ['ok', 'error', 'in_progress'];

const status: Validator<CheckInStatus> = (input) => {
  const known = statuses.find((candidate) => candidate === input);
  if (known === undefined) throw validationError(`"${input}" is not a valid choice.`);
  return known;
};

const milliseconds: Validator<number> = (input) => {
  if (!Number.isInteger(input)) throw validationError('A valid integer is required.');
  return Number(input);
};

const checkInFields = object({
  status: optional(status),
  duration: optional(nullable(milliseconds)),
  environment: optional(nullable(text({ max: 64 }))),
  // Sentry uses it only with DSN authentication, which this endpoint does not support here.
  monitor_config: optional(anything),
});

/**
 * `GET …/monitors/{monitor}/checkins/`, newest first. The period is required here, because Sentry has changed its
 * default.
 */
const listCheckIns = organizationEndpoint({
  method: 'GET',
  path: 'monitors/{monitor}/checkins/',
  scopes: MONITOR_READ,
  query: ['statsPeriod', 'start', 'end', 'environment', ...PAGE_PARAMETERS],
  handle: ({ request, organization, params }) => {
    if (!request.query.has('statsPeriod') && !request.query.has('start')) {
      throw detailError(400, 'Set statsPeriod, or start and end');
    }
    const { monitor } = findMonitor(organization, params.monitor);
    return page(request, monitor.checkIns.toReversed(), (checkIn) => serializeCheckIn(checkIn, monitor));
  },
});

/**
 * `POST` on the same path, on servers before 24.3 only. The server chooses the id. With a token, an unknown monitor is
 * 404; only with a DSN, a `monitor_config` would create it.
 */
const createCheckIn = organizationEndpoint({
  method: 'POST',
  path: 'monitors/{monitor}/checkins/',
  scopes: PROJECT_READ,
  handle: ({ request, organization, params }) => {
    const { monitor } = findMonitor(organization, params.monitor);
    const { status = 'in_progress', duration = null, environment } = readJson(request, checkInFields);
    const input = { status, duration, environment: environment ?? 'production' };
    return json(201, serializeCheckIn(addCheckIn(monitor, input, organization.context.clock.now()), monitor));
  },
});

/**
 * `PUT …/monitors/{monitor}/checkins/{id}/`, also with `latest` as the id. A finished check-in is 400 without a body.
 */
const changeCheckIn = organizationEndpoint({
  method: 'PUT',
  path: 'monitors/{monitor}/checkins/{id}/',
  scopes: PROJECT_READ,
  handle: ({ request, organization, params }) => {
    const { monitor } = findMonitor(organization, params.monitor);
    const checkIn = findCheckIn(monitor, params.id);
    if (checkIn === undefined) throw resourceDoesNotExist();
    if (checkIn.status !== 'in_progress') throw new ErrorResponse(empty(400));
    const { status, duration } = readJson(request, checkInFields);
    updateCheckIn(
      checkIn,
      { ...(status && { status }), ...(duration != null && { duration }) },
      organization.context.clock.now(),
    );
    return json(200, serializeCheckIn(checkIn, monitor));
  },
});

/** Sentry 24.3 removed these endpoints. */
function onOldServersOnly({ service, method, pattern, handle }: Route): Route {
  return route(service, method, pattern, (request, store, params) => {
    if (store.hasCronIngest) throw detailError(405, `Method "${method}" not allowed.`);
    return handle(request, store, params);
  });
}

export const monitorCheckInRoutes = [listCheckIns, onOldServersOnly(createCheckIn), onOldServersOnly(changeCheckIn)];
