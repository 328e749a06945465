import { path } from '../http/path.ts';
import { listOf, number, object, optional, type Shape, text } from '../http/response-shape.ts';
import type { SentryClient } from '../sentry/client.ts';
import type { IntervalUnit, MonitorConfig } from './monitor-config.ts';

/** In the web API, the schedule has another form than in the cron ingest. */
export type ApiMonitorConfig = Omit<MonitorConfig, 'schedule'> & {
  readonly schedule_type: 'crontab' | 'interval';
  readonly schedule: ApiSchedule;
};

type ApiSchedule = string | readonly [count: number, unit: IntervalUnit];

export interface Monitor {
  /** Old servers do not have all settings. */
  readonly config: Partial<ApiMonitorConfig> & Pick<ApiMonitorConfig, 'schedule'>;
}

const isSchedule: Shape<ApiSchedule> = (value): value is ApiSchedule =>
  text(value) || (Array.isArray(value) && number(value[0]) && text(value[1]));
const isMonitor = object<Monitor>({ config: object<{ schedule: ApiSchedule }>({ schedule: isSchedule }) });

interface NewMonitor {
  readonly slug: string;
  readonly project: string;
  readonly config: MonitorConfig;
}

export interface ApiCheckIn {
  readonly id: string;
  readonly environment: string;
  /** `ok`, `error`, `in_progress`, or set by Sentry itself: `missed`, `timeout`. */
  readonly status: string;
  /** In milliseconds, unlike the cron ingest. */
  readonly duration?: number | null;
  readonly dateCreated: string;
}

const isCheckInList = listOf(
  object<ApiCheckIn>({ id: text, environment: text, status: text, duration: optional(number), dateCreated: text }),
);

const retentionPeriod = '90d';

/** `/organizations/{org}/monitors/`. Organization tokens cannot have the scopes for it. */
export class Monitors {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /** Needs alerts:read or project:read. @throws RefusalError with status 404 if the monitor does not exist. */
  get(slug: string): Promise<Monitor> {
    const request = { method: 'GET', path: this.#path(slug), repeat: 'safe', purpose: `read monitor ${slug}` } as const;
    return this.#client.json(request, isMonitor);
  }

  /**
   * Needs project:read, and alerts:write or org:read; before 24.3, org:read.
   *
   * @throws RefusalError with status 400 if the slug is taken
   */
  async create({ slug, project, config }: NewMonitor): Promise<void> {
    await this.#client.send({
      method: 'POST',
      path: this.#path(),
      json: { slug, name: slug, type: 'cron_job', project, config: toApi(config) }, // Later servers do not need the type.
      repeat: 'unsafe', // A second request would be refused, since the slug is taken.
      purpose: `create monitor ${slug}`,
    });
  }

  /** Returns what is stored: old servers drop settings that they do not have. Needs alerts:write or project:write. */
  update(slug: string, config: MonitorConfig): Promise<Monitor> {
    const request = {
      method: 'PUT',
      path: this.#path(slug),
      json: { config: toApi(config) },
      repeat: 'safe', // A second request sets the same values.
      purpose: `update monitor ${slug}`,
    } as const;
    return this.#client.json(request, isMonitor);
  }

  /** In all environments, newest first. Needs alerts:read or project:read. */
  lastCheckIns(slug: string, count: number): Promise<readonly ApiCheckIn[]> {
    const request = {
      method: 'GET',
      path: `${this.#path(slug)}checkins/`,
      query: { statsPeriod: retentionPeriod, per_page: String(count) },
      repeat: 'safe',
      purpose: `read the check-ins of monitor ${slug}`,
    } as const;
    return this.#client.json(request, isCheckInList);
  }

  #path(slug?: string): string {
    const all = path`organizations/${this.#client.org}/monitors/`;
    return slug === undefined ? all : `${all}${path`${slug}/`}`;
  }
}

function toApi({ schedule, ...settings }: MonitorConfig): ApiMonitorConfig {
  const value = schedule.type === 'crontab' ? schedule.value : ([schedule.value, schedule.unit] as const);
  return { schedule_type: schedule.type, schedule: value, ...settings };
}
