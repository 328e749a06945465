import { path } from '../http/path.ts';
import type { SentryClient } from '../sentry/client.ts';
import { type ApiMonitorConfig, type MonitorConfig, toApi } from './monitor-config.ts';

/** A monitor as Sentry shows it; only what is read here. */
interface Monitor {
  readonly config: ApiMonitorConfig;
}

interface NewMonitor {
  readonly slug: string;
  /** Slug of the project that it belongs to. */
  readonly project: string;
  readonly config: MonitorConfig;
}

/** A check-in as the web API shows it. */
interface StoredCheckIn {
  readonly id: string;
  readonly environment: string;
  /** `ok`, `error`, `in_progress`, and what Sentry finds by itself: `missed`, `timeout`. */
  readonly status: string;
  /** In milliseconds, where the ingest has seconds. */
  readonly duration: number | null;
  readonly dateCreated: string;
}

/** Check-ins are kept for 90 days. */
const keptPeriod = '90d';

/** `/organizations/{org}/monitors/`. Organization tokens may do nothing here. */
export class Monitors {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /** @throws RefusalError with status 404 when there is none. Needs alerts:read or project:read. */
  get(slug: string): Promise<Monitor> {
    return this.#client.json<Monitor>({
      method: 'GET',
      path: this.#path(slug),
      repeat: 'safe',
      purpose: `read monitor ${slug}`,
    });
  }

  /** Needs alerts:write or org:read. @throws RefusalError with status 400 when the slug is taken. */
  create({ slug, project, config }: NewMonitor): Promise<Monitor> {
    return this.#client.json<Monitor>({
      method: 'POST',
      path: this.#path(),
      json: { slug, name: slug, project, config: toApi(config) },
      repeat: 'unsafe', // A second time is refused: the first has taken the slug.
      purpose: `create monitor ${slug}`,
    });
  }

  /** Needs alerts:write or project:write. */
  update(slug: string, config: MonitorConfig): Promise<Monitor> {
    return this.#client.json<Monitor>({
      method: 'PUT',
      path: this.#path(slug),
      json: { config: toApi(config) },
      repeat: 'safe', // Sets values: a second time sets the same ones.
      purpose: `update monitor ${slug}`,
    });
  }

  /** The newest check-ins of all environments, newest first. Needs alerts:read or project:read. */
  latestCheckIns(slug: string, count: number): Promise<readonly StoredCheckIn[]> {
    return this.#client.json<readonly StoredCheckIn[]>({
      method: 'GET',
      path: `${this.#path(slug)}checkins/`,
      query: { statsPeriod: keptPeriod, per_page: String(count) },
      repeat: 'safe',
      purpose: `read the check-ins of monitor ${slug}`,
    });
  }

  #path(slug?: string): string {
    const all = path`organizations/${this.#client.org}/monitors/`;
    return slug === undefined ? all : `${all}${path`${slug}/`}`;
  }
}
