import { messageOf, OutageError } from '../errors.ts';
import { jsonBody } from '../http/body.ts';
import type { HttpClient } from '../http/client.ts';
import { HttpError, requestName } from '../http/errors.ts';
import { cronUrl, type Dsn } from '../sentry/dsn.ts';
import type { MonitorConfig } from './monitor-config.ts';

export type CheckInStatus = 'in_progress' | 'ok' | 'error';

export interface CheckIn {
  /** Chosen by the sender; the closing check-in has the ID of the opening one. */
  readonly check_in_id: string;
  readonly status: CheckInStatus;
  /** Sentry drops the closing check-in if this differs from the opening one. */
  readonly environment: string;
  /** In seconds. */
  readonly duration?: number;
  /** Creates or updates the monitor. */
  readonly monitor_config?: MonitorConfig | undefined;
}

/** The server has no cron ingest, or the DSN is wrong. */
export class NoCronIngestError extends OutageError {
  /** For runs that cannot use the web API instead. */
  withAdvice(): OutageError {
    const advice =
      'The DSN is wrong, or the server is older than 24.3, which has no cron ingest: ' +
      'there, set auth-token to a user token with project:read.';
    return new OutageError(`${this.message}. ${advice}`, { cause: this.cause });
  }
}

/** POST `/api/{project_id}/cron/{monitor_slug}/{public_key}/`. Needs a DSN and no token. */
export class CronIngest {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
  }

  /**
   * Sentry also accepts check-ins that it drops later, such as those of unknown monitors.
   *
   * @throws NoCronIngestError if the server answers that it does not have this endpoint
   * @throws OutageError for every other failure, since a check-in never fails the job
   */
  async send(dsn: Dsn, monitorSlug: string, checkIn: CheckIn): Promise<void> {
    const url = cronUrl(dsn, monitorSlug);
    try {
      const response = await this.#http.send({
        method: 'POST',
        url,
        body: jsonBody(checkIn),
        repeat: 'safe', // A second check-in with this ID sets the same values again.
      });
      // Sentry answers 202; anything else comes from something that is not Sentry.
      if (response.status !== 202) throw new HttpError(requestName('POST', url), response);
    } catch (cause) {
      const status = cause instanceof HttpError ? cause.status : undefined;
      const message = `Could not send the check-in "${checkIn.status}" of monitor ${monitorSlug}: ${messageOf(cause)}`;
      if (status === 404 || status === 405) throw new NoCronIngestError(message, { cause });
      const isRefused = status !== undefined && status < 500 && status !== 429;
      const advice = isRefused ? '. Check that dsn is the DSN of a project.' : '';
      throw new OutageError(`${message}${advice}`, { cause });
    }
  }
}
