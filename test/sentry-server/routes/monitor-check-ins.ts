import { empty, json } from '../answer.ts';
import { organizationEndpoint } from '../endpoint.ts';
import { readJson } from '../json-body.ts';
import { PAGE_PARAMETERS, page } from '../pagination.ts';
import { Refusal, resourceDoesNotExist, withDetail } from '../refusal.ts';
import { type Route, route } from '../route.ts';
import { anything, invalid, nullable, object, optional, type Rule, text } from '../rules.ts';
import { MONITOR_READ, PROJECT_READ } from '../scopes.ts';
import { serializeCheckIn } from '../serializers/monitor.ts';
import { addCheckIn, findCheckIn, updateCheckIn } from '../store/legacy-check-ins.ts';
import type { CheckInStatus } from '../store/monitor.ts';
import { findMonitor } from './monitors.ts';

const statuses: readonly CheckInStatus[] = ['ok', 'error', 'in_progress'];

const status: Rule<CheckInStatus> = (given) => {
  const known = statuses.find((candidate) => candidate === given);
  if (known === undefined) throw invalid(`"${given}" is not a valid choice.`);
  return known;
};

const milliseconds: Rule<number> = (given) => {
  if (!Number.isInteger(given)) throw invalid('A valid integer is required.');
  return Number(given);
};

const told = object({
  status: optional(status),
  duration: optional(nullable(milliseconds)),
  environment: optional(nullable(text({ max: 64 }))),
  // Read with a DSN's authentication only, which this server does not play here: see `createCheckIn`.
  monitor_config: optional(anything),
});

/** `GET …/monitors/{monitor}/checkins/`, newest first. The period has to be told: its default has changed. */
const listCheckIns = organizationEndpoint({
  method: 'GET',
  path: 'monitors/{monitor}/checkins/',
  scopes: MONITOR_READ,
  query: ['statsPeriod', 'start', 'end', 'environment', ...PAGE_PARAMETERS],
  handle: ({ request, organization, captured }) => {
    if (!request.query.has('statsPeriod') && !request.query.has('start')) {
      throw withDetail(400, 'Tell statsPeriod, or start and end');
    }
    const { monitor } = findMonitor(organization, captured.monitor);
    return page(request, monitor.checkIns.toReversed(), (checkIn) => serializeCheckIn(checkIn, monitor));
  },
});

/**
 * `POST` on the same path, on servers before 24.3 only. The id comes with the answer. A monitor that is unknown could be
 * made by a `monitor_config` with a DSN, never with a token: then it is 404.
 */
const createCheckIn = organizationEndpoint({
  method: 'POST',
  path: 'monitors/{monitor}/checkins/',
  scopes: PROJECT_READ,
  handle: ({ request, organization, captured }) => {
    const { monitor } = findMonitor(organization, captured.monitor);
    const { status = 'in_progress', duration = null, environment } = readJson(request, told);
    const given = { status, duration, environment: environment ?? 'production' };
    return json(201, serializeCheckIn(addCheckIn(monitor, given, organization.world.clock.now()), monitor));
  },
});

/** `PUT …/monitors/{monitor}/checkins/{id}/`, also with `latest` for the id. A finished check-in is 400, without a body. */
const changeCheckIn = organizationEndpoint({
  method: 'PUT',
  path: 'monitors/{monitor}/checkins/{id}/',
  scopes: PROJECT_READ,
  handle: ({ request, organization, captured }) => {
    const { monitor } = findMonitor(organization, captured.monitor);
    const checkIn = findCheckIn(monitor, captured.id);
    if (checkIn === undefined) throw resourceDoesNotExist();
    if (checkIn.status !== 'in_progress') throw new Refusal(empty(400));
    const { status, duration } = readJson(request, told);
    updateCheckIn(
      checkIn,
      { ...(status && { status }), ...(duration != null && { duration }) },
      organization.world.clock.now(),
    );
    return json(200, serializeCheckIn(checkIn, monitor));
  },
});

/** Writing was taken out in 24.3. */
function onOldServersOnly({ service, method, pattern, handle }: Route): Route {
  return route(service, method, pattern, (request, store, captured) => {
    if (store.hasCronIngest) throw withDetail(405, `Method "${method}" not allowed.`);
    return handle(request, store, captured);
  });
}

export const monitorCheckInRoutes = [listCheckIns, onOldServersOnly(createCheckIn), onOldServersOnly(changeCheckIn)];
