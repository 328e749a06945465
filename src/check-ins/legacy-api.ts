import { path } from '../http/path.ts';
import type { SentryClient } from '../sentry/client.ts';
import type { CheckInStatus } from './api.ts';

interface LegacyCheckIn {
  readonly status: CheckInStatus;
  /** Seconds, as on the ingest; sent as the milliseconds that are wanted here. */
  readonly duration?: number | undefined;
  readonly environment: string;
}

/** Stands for the newest check-in of the monitor that is still open. */
export const latest = 'latest';

/**
 * `/organizations/{org}/monitors/{slug}/checkins/`: the way in of self-hosted servers before 24.3, which later ones have
 * closed (https://github.com/getsentry/sentry/pull/66172). The documentation of that time spells `organization/`, the
 * servers route `organizations/`. Needs project:read.
 */
export class LegacyCheckIns {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /**
   * Adds a check-in, open or finished already. The id is the server's choice.
   *
   * @throws RefusalError with status 404 when there is no such monitor: a token cannot make it here
   */
  async add(monitorSlug: string, checkIn: LegacyCheckIn): Promise<string> {
    const { id } = await this.#client.json<{ id: string }>({
      method: 'POST',
      path: this.#path(monitorSlug),
      json: toApi(checkIn),
      repeat: 'unsafe', // Every call adds another one.
      purpose: `add a check-in of monitor ${monitorSlug}`,
    });
    return id;
  }

  /** Finishes a check-in, by its id or by `latest`. The environment is the one that it was opened in. */
  async finish(monitorSlug: string, id: string, { environment, ...checkIn }: LegacyCheckIn): Promise<void> {
    await this.#client.send({
      method: 'PUT',
      path: `${this.#path(monitorSlug)}${path`${id}/`}`,
      json: toApi(checkIn),
      repeat: id === latest ? 'unsafe' : 'safe', // The second time, another one may be the latest.
      purpose: `finish a check-in of monitor ${monitorSlug}`,
    });
  }

  #path(monitorSlug: string): string {
    return path`organizations/${this.#client.org}/monitors/${monitorSlug}/checkins/`;
  }
}

function toApi({ duration, ...checkIn }: Partial<LegacyCheckIn>) {
  return duration === undefined ? checkIn : { ...checkIn, duration: Math.round(duration * 1000) };
}
