import type { CheckIn, Monitor, MonitorConfig } from '../store/monitor.ts';
import type { Project } from '../store/project.ts';
import { formatTimestamp, formatTimestampOrNull } from '../timestamp.ts';

export function serializeMonitor(
  { id, slug, name, isUpserting, config, checkIns, ...monitor }: Monitor,
  project: Project,
) {
  const names = [...new Set(checkIns.map(({ environment }) => environment))];
  return {
    id,
    slug,
    name,
    status: 'active',
    isMuted: false,
    isUpserting,
    config: serializeConfig(config),
    dateCreated: formatTimestamp(project.dateCreated),
    project: { id: String(project.id), slug: project.slug, name: project.name, platform: project.platform },
    environments: names.map((environment) => {
      const last = checkIns.findLast((checkIn) => checkIn.environment === environment);
      const status = monitor.environments.get(environment)?.status ?? last?.status;
      return { name: environment, status, lastCheckIn: formatTimestampOrNull(last?.dateStarted ?? null) };
    }),
    owner: null,
  };
}

/** Unlike on the ingest, the type is outside the schedule, and an interval is a pair. */
function serializeConfig({ schedule, owner, ...settings }: MonitorConfig) {
  return {
    schedule_type: schedule.type,
    schedule: schedule.type === 'interval' ? [schedule.value, schedule.unit] : schedule.value,
    ...settings,
    alert_rule_id: null,
  };
}

/** The web API has durations in milliseconds, the ingest in seconds. */
export function serializeCheckIn({ id, environment, status, duration, ...dates }: CheckIn, { config }: Monitor) {
  return {
    id,
    environment,
    status,
    duration: duration === null ? null : Math.round(duration * 1000),
    dateCreated: formatTimestamp(dates.dateStarted),
    dateAdded: formatTimestamp(dates.dateStarted),
    dateUpdated: formatTimestamp(dates.dateUpdated),
    dateInProgress: formatTimestamp(dates.dateStarted),
    dateClock: formatTimestamp(dates.dateStarted),
    expectedTime: null,
    monitorConfig: serializeConfig(config),
  };
}
