import type { MonitorConfig, Schedule } from '../store/monitor.ts';
import { isValidConfig, normalizeConfig } from '../store/monitor-config.ts';
import {
  isDictionary,
  nullable,
  object,
  optional,
  required,
  text,
  ValidationError,
  type Validator,
  validationError,
} from '../validation.ts';

const SLUG = /^(?!\d+$)[a-z0-9_-]+$/;

const integer: Validator<number> = (input) => {
  if (!Number.isInteger(input)) throw validationError('A valid integer is required.');
  return Number(input);
};

const slug: Validator<string> = (input) => {
  const value = text({ max: 50 })(input);
  if (!SLUG.test(value)) {
    throw validationError('Enter a valid slug consisting of lowercase letters, numbers, underscores or hyphens.');
  }
  return value;
};

/** The format of the web API: the type is outside the schedule, and an interval is a pair. */
const flatConfig = object({
  schedule_type: optional(text()),
  schedule: required<unknown>((input) => input),
  checkin_margin: optional(nullable(integer)),
  max_runtime: optional(nullable(integer)),
  timezone: optional(text()),
  failure_issue_threshold: optional(nullable(integer)),
  recovery_threshold: optional(nullable(integer)),
});

/** A config in the format of the store. Missing settings are not set. */
const config: Validator<Partial<MonitorConfig>> = (input) => {
  const { schedule_type: type, schedule, ...others } = flatConfig(input);
  const settings = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null));
  const read = { ...settings, schedule: readSchedule(type, schedule) } as Partial<MonitorConfig>;
  if (!isValidConfig({ schedule: read.schedule as Schedule }))
    throw new ValidationError({ schedule: ['Schedule is invalid'] });
  if (!isValidConfig(read)) throw new ValidationError({ non_field_errors: ['A setting is out of bounds.'] });
  return normalizeConfig(read);
};

function readSchedule(type: string | undefined, input: unknown): Schedule {
  const scheduleType = isDictionary(input) ? input['type'] : type;
  if (scheduleType === 'crontab')
    return { type: 'crontab', value: String(isDictionary(input) ? input['value'] : input) };
  if (scheduleType !== 'interval') throw new ValidationError({ schedule_type: ['Missing or invalid schedule type'] });
  const [value, unit] = isDictionary(input) ? [input['value'], input['unit']] : Array.isArray(input) ? input : [];
  if (typeof value !== 'number') throw new ValidationError({ schedule: ['Invalid schedule for schedule unit count'] });
  if (value <= 0) throw new ValidationError({ schedule: ['Interval must be greater than zero'] });
  return { type: 'interval', value, unit: String(unit) };
}

/** These servers have no thresholds. */
export function settingsOfOldServer(config: Partial<MonitorConfig>): Partial<MonitorConfig> {
  const { failure_issue_threshold: _failures, recovery_threshold: _recoveries, ...supported } = config;
  return supported;
}

const type: Validator<'cron_job'> = (input) => {
  if (input !== 'cron_job') throw validationError(`"${input}" is not a valid choice.`);
  return input;
};

const shared = { slug: optional(slug), status: optional(text()) };

const newMonitorFields = {
  ...shared,
  project: required(text()),
  name: required(text({ max: 128 })),
  config: required(config),
};

export const newMonitor = object({ ...newMonitorFields, type: optional(type) });
export const newMonitorOnOldServer = object({ ...newMonitorFields, type: required(type) });

/** Missing fields do not change. */
export const monitorChange = object({ ...shared, name: optional(text({ max: 128 })), config: optional(config) });
