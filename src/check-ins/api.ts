import { messageOf, OutageError } from '../errors.ts';
import { jsonBody } from '../http/body.ts';
import type { HttpClient } from '../http/client.ts';
import { HttpError } from '../http/errors.ts';
import { cronUrl, type Dsn } from '../sentry/dsn.ts';
import type { MonitorConfig } from './monitor-config.ts';

export type CheckInStatus = 'in_progress' | 'ok' | 'error';

export interface CheckIn {
  /** UUID, made by the sender; the closing check-in carries the one that opened it. */
  readonly check_in_id: string;
  readonly status: CheckInStatus;
  /** The same in both check-ins of a pair, or Sentry drops the second. */
  readonly environment: string;
  /** In seconds. */
  readonly duration?: number;
  /** Creates the monitor, or changes the one that is there. */
  readonly monitor_config?: MonitorConfig | undefined;
}

/** The server has no cron ingest: it is older than that. */
export class NoCronIngestError extends OutageError {}

/**
 * The cron ingest of a DSN: POST `/api/{project_id}/cron/{monitor_slug}/{public_key}/`. With a JSON body the query is
 * ignored. The answer is 202 with nothing in it, also when the check-in is dropped later.
 */
export class CheckIns {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
  }

  /**
   * @throws NoCronIngestError when the server does not know the route
   * @throws OutageError when the check-in was not taken; it never says that the set-up is wrong for good
   */
  async send(dsn: Dsn, monitorSlug: string, checkIn: CheckIn): Promise<void> {
    try {
      await this.#http.send({
        method: 'POST',
        url: cronUrl(dsn, monitorSlug),
        body: jsonBody(checkIn),
        repeat: 'safe', // The id makes a second one an update to the same values.
      });
    } catch (cause) {
      const status = cause instanceof HttpError ? cause.status : undefined;
      const Failure = status === 404 || status === 405 ? NoCronIngestError : OutageError;
      const way = status !== undefined && status < 500 && status !== 429 ? '; see that dsn is that of a project' : '';
      throw new Failure(
        `The check-in "${checkIn.status}" of monitor ${monitorSlug} could not be sent: ${messageOf(cause)}${way}`,
        { cause },
      );
    }
  }
}
