import { OutageError } from '../errors.ts';
import { jsonBody } from '../http/body.ts';
import type { HttpClient } from '../http/client.ts';
import { cronUrl, type Dsn } from './dsn.ts';

export type CheckInStatus = 'in_progress' | 'ok' | 'error';

export interface CheckIn {
  /** UUID, made by the sender; the closing check-in carries the one that opened it. */
  readonly check_in_id: string;
  readonly status: CheckInStatus;
  /** The same in both check-ins of a pair, or Sentry drops the second. */
  readonly environment: string;
  /** In seconds. */
  readonly duration?: number;
}

/**
 * The cron ingest of a DSN: POST `/api/{project_id}/cron/{monitor_slug}/{public_key}/`. With a JSON body the query is
 * ignored. The answer is 202 with nothing in it, also when the check-in is dropped later.
 */
export class CheckIns {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
  }

  /** @throws OutageError when the check-in was not taken; it never says that the set-up is wrong for good. */
  async send(dsn: Dsn, monitorSlug: string, checkIn: CheckIn): Promise<void> {
    try {
      await this.#http.send({
        method: 'POST',
        url: cronUrl(dsn, monitorSlug),
        body: jsonBody(checkIn),
        repeat: 'safe', // The id makes a second one an update to the same values.
      });
    } catch (cause) {
      const problem = cause instanceof Error ? cause.message : cause;
      throw new OutageError(
        `The check-in "${checkIn.status}" of monitor ${monitorSlug} could not be sent: ${problem}`,
        {
          cause,
        },
      );
    }
  }
}
