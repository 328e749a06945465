import type { CheckInMessage } from '../store/check-in-consumer.ts';
import type { MonitorConfig, Schedule } from '../store/monitor.ts';
import {
  anything,
  isDictionary,
  nullable,
  object,
  optional,
  required,
  text,
  type Validator,
  validationError,
} from '../validation.ts';

const DEFAULT_ENVIRONMENT = 'production';
const HEX_DIGITS = /^[0-9a-f]{32}$/;

const number: Validator<number> = (input) => {
  const value = typeof input === 'string' && input.trim() !== '' ? Number(input) : input;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw validationError('A valid number is required.');
  return value;
};

/** A UUID with or without hyphens; returned with them. */
const checkInId: Validator<string> = (input) => {
  const digits = text()(input).replaceAll('-', '').toLowerCase();
  if (!HEX_DIGITS.test(digits)) throw validationError('Must be a valid UUID.');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

const crontab = object({ type: required(text()), value: required(text()) });
const interval = object({ type: required(text()), value: required(number), unit: required(text()) });

/** An object, unlike the pair `[2, "hour"]` of the web API. */
const schedule: Validator<Schedule> = (input) => {
  if (isDictionary(input) && input['type'] === 'interval') return { ...interval(input), type: 'interval' };
  if (isDictionary(input) && input['type'] === 'crontab') return { ...crontab(input), type: 'crontab' };
  throw validationError('A schedule must be an object of the type crontab or interval.');
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

/** An unknown status is accepted here, and the check-in is dropped later. */
const shared = {
  status: required(text()),
  check_in_id: optional(nullable(checkInId)),
  duration: optional(nullable(number)),
  environment: optional(nullable(text())),
};

const query = object(shared);

const payload = object({
  ...shared,
  release: optional(nullable(text())),
  monitor_config: optional(nullable(config)),
  contexts: optional(anything),
  // The slug in the path counts.
  monitor_slug: optional(text()),
});

/** A check-in sent as query parameters. */
export function checkInQuery(monitorSlug: string, input: unknown): CheckInMessage {
  return message(monitorSlug, query(input));
}

/** A check-in sent as JSON, which can have a `monitor_config`. */
export function checkInPayload(monitorSlug: string, input: unknown): CheckInMessage {
  return message(monitorSlug, payload(input));
}

function message(
  monitorSlug: string,
  input: ReturnType<typeof query> & Partial<ReturnType<typeof payload>>,
): CheckInMessage {
  return {
    monitorSlug,
    checkInId: input.check_in_id ?? null,
    status: input.status,
    duration: input.duration ?? null,
    environment: input.environment || DEFAULT_ENVIRONMENT,
    release: input.release ?? null,
    config: input.monitor_config ? (input.monitor_config as Partial<MonitorConfig>) : null,
  };
}
