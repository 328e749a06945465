import { organizationEndpoint } from '../endpoint.ts';
import { codeError, detailError, ErrorResponse, resourceDoesNotExist } from '../error-response.ts';
import { readJson } from '../json-body.ts';
import { PAGE_PARAMETERS, page } from '../pagination.ts';
import { empty, json } from '../response.ts';
import { type Route, route } from '../route.ts';
import { MONITOR_READ, PROJECT_READ } from '../scopes.ts';
import { serializeCheckIn } from '../serializers/monitor.ts';
import { addCheckIn, findCheckIn, updateCheckIn } from '../store/legacy-check-ins.ts';
import type { CheckInStatus } from '../store/monitor.ts';
import {
  anything,
  nullable,
  object,
  optional,
  required,
  text,
  type Validator,
  validationError,
} from '../validation.ts';
import { findMonitor } from './monitors.ts';

const statuses: readonly CheckInStatus[] = ['ok', 'error', 'in_progress'];

const status: Validator<CheckInStatus> = (input) => {
  const known = statuses.find((candidate) => candidate === input);
  if (known === undefined) throw validationError(`"${input}" is not a valid choice.`);
  return known;
};

const MAX_MILLISECONDS = 2_147_483_647;

const milliseconds: Validator<number> = (input) => {
  if (!Number.isInteger(input)) throw validationError('A valid integer is required.');
  const value = Number(input);
  if (value < 0) throw validationError('Ensure this value is greater than or equal to 0.');
  if (value > MAX_MILLISECONDS) {
    throw validationError(`Ensure this value is less than or equal to ${MAX_MILLISECONDS}.`);
  }
  return value;
};

const shared = {
  duration: optional(nullable(milliseconds)),
  environment: optional(nullable(text())),
  // Sentry uses it only with DSN authentication, which this endpoint does not support here.
  monitor_config: optional(anything),
};

const newCheckIn = object({ ...shared, status: required(status) });
const checkInChange = object({ ...shared, status: optional(status) });

const MAX_ENVIRONMENT = 64;
const UUID = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/**
 * `GET …/monitors/{monitor}/checkins/`, the last one that started first. The period is required here, because Sentry has changed its
 * default.
 */
const listCheckIns = organizationEndpoint({
  method: 'GET',
  path: 'monitors/{monitor}/checkins/',
  scopes: MONITOR_READ,
  oldScopes: PROJECT_READ,
  query: ['statsPeriod', 'start', 'end', 'environment', ...PAGE_PARAMETERS],
  handle: ({ request, organization, params }) => {
    if (!request.query.has('statsPeriod') && !request.query.has('start')) {
      throw detailError(400, 'Set statsPeriod, or start and end');
    }
    const { monitor } = findMonitor(organization, params.monitor);
    return page(
      request,
      monitor.checkIns.toSorted((a, b) => b.dateStarted - a.dateStarted),
      (checkIn) => serializeCheckIn(checkIn, monitor),
    );
  },
});

/**
 * `POST` on the same path, on servers before 24.3 only. The server chooses the id. With a token, an unknown monitor is
 * 404; only with a DSN, a `monitor_config` would create it. 200 instead of 201 is an error that raises no alert.
 */
const createCheckIn = organizationEndpoint({
  method: 'POST',
  path: 'monitors/{monitor}/checkins/',
  scopes: PROJECT_READ,
  handle: ({ request, store, organization, params }) => {
    const { monitor } = findMonitor(organization, params.monitor);
    const { status, duration = null, environment } = readJson(request, newCheckIn);
    if (store.legacyCheckInLimit.isExceeded(monitor, environment ?? '-')) {
      throw detailError(429, 'Rate limited, please send no more than 5 checkins per minute per monitor');
    }
    if ((environment ?? '').length > MAX_ENVIRONMENT) {
      throw new ErrorResponse(json(403, { MonitorEnvironmentValidationFailed: 'Environment name too long' }));
    }
    const input = { status, duration, environment: environment || 'production' };
    const { checkIn, isMarked } = addCheckIn(monitor, input, store.context.clock.now());
    return json(status === 'error' && !isMarked ? 200 : 201, serializeCheckIn(checkIn, monitor));
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
    if (params.id !== 'latest' && !UUID.test(params.id)) {
      throw codeError(400, 'parameter-validation-error', 'Invalid check-in UUID', { context: '' });
    }
    const checkIn = findCheckIn(monitor, params.id);
    if (checkIn === undefined) throw resourceDoesNotExist();
    if (checkIn.status !== 'in_progress') throw new ErrorResponse(empty(400));
    const { status, duration } = readJson(request, checkInChange);
    const changes = { ...(status && { status }), ...(duration != null && { duration }) };
    const isMarked = updateCheckIn(monitor, checkIn, changes, organization.context.clock.now());
    return json(status === 'error' && !isMarked ? 208 : 200, serializeCheckIn(checkIn, monitor));
  },
});

/** Sentry 24.3 removed these endpoints. */
function onOldServersOnly({ service, method, pattern, handle }: Route): Route {
  return route(service, method, pattern, (request, store, params) => {
    if (store.context.version === 'current') throw detailError(405, `Method "${method}" not allowed.`);
    return handle(request, store, params);
  });
}

export const monitorCheckInRoutes = [listCheckIns, onOldServersOnly(createCheckIn), onOldServersOnly(changeCheckIn)];
