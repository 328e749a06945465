import { anything, invalid, isDictionary, nullable, object, optional, type Rule, required, text } from '../rules.ts';
import type { CheckInMessage } from '../store/check-in-consumer.ts';
import type { MonitorConfig, Schedule } from '../store/monitor.ts';

const DEFAULT_ENVIRONMENT = 'production';
const HEX_DIGITS = /^[0-9a-f]{32}$/;

const number: Rule<number> = (given) => {
  const value = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalid('A valid number is required.');
  return value;
};

/** A UUID with or without its hyphens; kept with them. */
const checkInId: Rule<string> = (given) => {
  const digits = text()(given).replaceAll('-', '').toLowerCase();
  if (!HEX_DIGITS.test(digits)) throw invalid('Must be a valid UUID.');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

const crontab = object({ type: required(text()), value: required(text()) });
const interval = object({ type: required(text()), value: required(number), unit: required(text()) });

/** The ingest wants an object; the pair `[2, "hour"]` of the web API is refused. */
const schedule: Rule<Schedule> = (given) => {
  if (isDictionary(given) && given['type'] === 'interval') return { ...interval(given), type: 'interval' };
  if (isDictionary(given) && given['type'] === 'crontab') return { ...crontab(given), type: 'crontab' };
  throw invalid('A schedule must be an object of the type crontab or interval.');
};

const config = object({
  schedule: required(schedule),
  checkin_margin: optional(number),
  max_runtime: optional(number),
  timezone: optional(text()),
  failure_issue_threshold: optional(nullable(number)),
  recovery_threshold: optional(nullable(number)),
  owner: optional(nullable(text())),
});

/** The status is not looked at here: one that does not exist is accepted, and thrown away later. */
const told = {
  status: required(text()),
  check_in_id: optional(nullable(checkInId)),
  duration: optional(nullable(number)),
  environment: optional(nullable(text())),
};

const query = object(told);

const payload = object({
  ...told,
  release: optional(nullable(text())),
  monitor_config: optional(nullable(config)),
  contexts: optional(anything),
  // The slug in the path is the one that counts.
  monitor_slug: optional(text()),
});

/** A check-in told by query parameters. */
export function checkInQuery(monitorSlug: string, given: unknown): CheckInMessage {
  return message(monitorSlug, query(given));
}

/** A check-in told by a JSON body, the only way to bring a `monitor_config`. */
export function checkInPayload(monitorSlug: string, given: unknown): CheckInMessage {
  return message(monitorSlug, payload(given));
}

function message(
  monitorSlug: string,
  given: ReturnType<typeof query> & Partial<ReturnType<typeof payload>>,
): CheckInMessage {
  return {
    monitorSlug,
    checkInId: given.check_in_id ?? null,
    status: given.status,
    duration: given.duration ?? null,
    environment: given.environment || DEFAULT_ENVIRONMENT,
    release: given.release ?? null,
    config: given.monitor_config ? (given.monitor_config as Partial<MonitorConfig>) : null,
  };
}
