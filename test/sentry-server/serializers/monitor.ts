import { formatInstant, formatInstantOrNull } from '../instant.ts';
import type { CheckIn, Monitor, MonitorConfig } from '../store/monitor.ts';
import type { Project } from '../store/project.ts';

/** A monitor as the web API shows it. */
export function serializeMonitor({ id, slug, name, isUpserting, config, checkIns }: Monitor, project: Project) {
  const environments = [...new Set(checkIns.map(({ environment }) => environment))];
  return {
    id,
    slug,
    name,
    status: 'active',
    isMuted: false,
    isUpserting,
    config: serializeConfig(config),
    dateCreated: formatInstant(project.dateCreated),
    project: { id: String(project.id), slug: project.slug, name: project.name, platform: project.platform },
    environments: environments.map((environment) => {
      const last = checkIns.findLast((checkIn) => checkIn.environment === environment);
      return { name: environment, status: last?.status, lastCheckIn: formatInstantOrNull(last?.dateStarted ?? null) };
    }),
    owner: null,
  };
}

/** The type stands beside the schedule, and an interval is a pair: the ingest's form is another one. */
function serializeConfig({ schedule, owner, ...settings }: MonitorConfig) {
  return {
    schedule_type: schedule.type,
    schedule: schedule.type === 'interval' ? [schedule.value, schedule.unit] : schedule.value,
    ...settings,
    alert_rule_id: null,
  };
}

/** A check-in as the web API shows it: the duration is in milliseconds here, and in seconds on the ingest. */
export function serializeCheckIn({ id, environment, status, duration, ...dates }: CheckIn, { config }: Monitor) {
  return {
    id,
    environment,
    status,
    duration: duration === null ? null : Math.round(duration * 1000),
    dateCreated: formatInstant(dates.dateStarted),
    dateAdded: formatInstant(dates.dateStarted),
    dateUpdated: formatInstant(dates.dateUpdated),
    dateInProgress: formatInstant(dates.dateStarted),
    dateClock: formatInstant(dates.dateStarted),
    expectedTime: null,
    monitorConfig: serializeConfig(config),
  };
}
