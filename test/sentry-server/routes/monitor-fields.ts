import { Invalid, invalid, isDictionary, nullable, object, optional, type Rule, required, text } from '../rules.ts';
import type { MonitorConfig, Schedule } from '../store/monitor.ts';
import { isValidConfig, normalizeConfig } from '../store/monitor-config.ts';

const SLUG = /^(?!\d+$)[a-z0-9_-]+$/;

const integer: Rule<number> = (given) => {
  if (!Number.isInteger(given)) throw invalid('A valid integer is required.');
  return Number(given);
};

const slug: Rule<string> = (given) => {
  const value = text({ max: 50 })(given);
  if (!SLUG.test(value)) {
    throw invalid('Enter a valid slug consisting of lowercase letters, numbers, underscores or hyphens.');
  }
  return value;
};

/** The web API's own form: the type beside the schedule, and an interval as a pair. */
const flatConfig = object({
  schedule_type: optional(text()),
  schedule: required<unknown>((given) => given),
  checkin_margin: optional(nullable(integer)),
  max_runtime: optional(nullable(integer)),
  timezone: optional(text()),
  failure_issue_threshold: optional(nullable(integer)),
  recovery_threshold: optional(nullable(integer)),
});

/** A config with its schedule in the form in which it is kept. What is left out is left out. */
const config: Rule<Partial<MonitorConfig>> = (given) => {
  const { schedule_type: type, schedule, ...others } = flatConfig(given);
  const settings = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null));
  const read = { ...settings, schedule: readSchedule(type, schedule) } as Partial<MonitorConfig>;
  if (!isValidConfig({ schedule: read.schedule as Schedule })) throw new Invalid({ schedule: ['Schedule is invalid'] });
  if (!isValidConfig(read)) throw new Invalid({ non_field_errors: ['A setting is out of its bounds.'] });
  return normalizeConfig(read);
};

function readSchedule(type: string | undefined, given: unknown): Schedule {
  const known = isDictionary(given) ? given['type'] : type;
  if (known === 'crontab') return { type: 'crontab', value: String(isDictionary(given) ? given['value'] : given) };
  if (known !== 'interval') throw new Invalid({ schedule_type: ['Missing or invalid schedule type'] });
  const [value, unit] = isDictionary(given) ? [given['value'], given['unit']] : Array.isArray(given) ? given : [];
  if (typeof value !== 'number') throw new Invalid({ schedule: ['Invalid schedule for schedule unit count'] });
  if (value <= 0) throw new Invalid({ schedule: ['Interval must be greater than zero'] });
  return { type: 'interval', value, unit: String(unit) };
}

const shared = { slug: optional(slug), status: optional(text()) };

/** The fields of a new monitor. */
export const newMonitor = object({
  ...shared,
  project: required(text()),
  name: required(text({ max: 128 })),
  config: required(config),
});

/** The fields of a change; those left out stay. */
export const monitorChange = object({ ...shared, name: optional(text({ max: 128 })), config: optional(config) });
