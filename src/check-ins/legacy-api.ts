import { messageOf, OutageError, SetupError } from '../errors.ts';
import { path } from '../http/path.ts';
import type { HttpResponse } from '../http/request.ts';
import { object, segment } from '../http/response-shape.ts';
import type { SentryClient } from '../sentry/client.ts';
import { RefusalError } from '../sentry/errors.ts';
import type { CheckInStatus } from './ingest-api.ts';
import { type ApiCheckIn, Monitors } from './monitors-api.ts';

/** An open check-in. The server has no other field that distinguishes it from those of parallel jobs. */
interface OpenCheckIn {
  readonly monitorSlug: string;
  readonly environment: string;
  /** How long the job had been running when the check-in was opened. The server takes its start from it. */
  readonly openedAfterMs: number;
}

const isStoredCheckIn = object<{ readonly id: string }>({ id: segment });

/** The largest page. */
const maxCheckInsListed = 100;

/**
 * Check-ins on servers older than 24.3, which have no cron ingest: `/organizations/{org}/monitors/{slug}/checkins/`.
 * Later versions have closed it for tokens (https://github.com/getsentry/sentry/pull/66172). Needs project:read.
 */
export class LegacyCheckIns {
  readonly #client: SentryClient;
  readonly #monitors: Monitors;

  constructor(client: SentryClient) {
    this.#client = client;
    this.#monitors = new Monitors(client);
  }

  /** Returns the server's ID. @throws RefusalError with status 404 if the monitor does not exist */
  async open(checkIn: OpenCheckIn): Promise<string> {
    const { monitorSlug, environment, openedAfterMs } = checkIn;
    const request = {
      method: 'POST',
      path: this.#path(monitorSlug),
      json: { status: 'in_progress', environment, duration: openedAfterMs },
      repeat: { findResult: async () => asResponse(await this.#findOpen(checkIn)) },
      isFinal: ({ status }: HttpResponse) => status === 429, // Five a minute are allowed, so a retry would take long.
      purpose: `open a check-in of monitor ${monitorSlug}`,
    } as const;
    try {
      return (await this.#client.json(request, isStoredCheckIn)).id;
    } catch (error) {
      throw withAdvice(error, 403, 'Check that auth-token has the scope project:read.');
    }
  }

  /** Returns the ID; undefined if there is none, or several that could be meant. */
  async findOpen(checkIn: OpenCheckIn): Promise<string | undefined> {
    return (await this.#findOpen(checkIn))?.id;
  }

  async finish(
    monitorSlug: string,
    id: string,
    result: { readonly status: CheckInStatus; readonly durationMs: number },
  ): Promise<void> {
    const { status, durationMs: duration } = result;
    const isFinished = (stored: ApiCheckIn) => stored.id === id && stored.status === status;
    const request = {
      method: 'PUT',
      path: `${this.#path(monitorSlug)}${path`${id}/`}`,
      json: { status, duration },
      // A second request would be refused, since the check-in is finished.
      repeat: { findResult: async () => asResponse(await this.#find(monitorSlug, isFinished)) },
      purpose: `finish a check-in of monitor ${monitorSlug}`,
    } as const;
    try {
      await this.#client.json(request, isStoredCheckIn);
    } catch (error) {
      throw withAdvice(error, 400, 'If the check-in has timed out, set max-runtime to a higher value.');
    }
  }

  #findOpen({ monitorSlug, environment, openedAfterMs }: OpenCheckIn): Promise<ApiCheckIn | undefined> {
    return this.#find(
      monitorSlug,
      (stored) =>
        stored.status === 'in_progress' && stored.environment === environment && stored.duration === openedAfterMs,
    );
  }

  /** @throws OutageError also if the lookup is refused, which must not count as a refusal of the check-in */
  async #find(monitorSlug: string, isWanted: (stored: ApiCheckIn) => boolean): Promise<ApiCheckIn | undefined> {
    const listed = await this.#monitors.lastCheckIns(monitorSlug, maxCheckInsListed).catch((error) => {
      throw new OutageError(`Sentry's answer about the check-in was lost. ${messageOf(error)}`);
    });
    const found = listed.filter(isWanted);
    return found.length === 1 ? found[0] : undefined;
  }

  #path(monitorSlug: string): string {
    return path`organizations/${this.#client.org}/monitors/${monitorSlug}/checkins/`;
  }
}

function asResponse(found: ApiCheckIn | undefined): HttpResponse | undefined {
  return found && { status: 200, headers: {}, text: JSON.stringify(found) };
}

/** Adds what to do to a refusal, since check-ins report an error as a single message. */
function withAdvice(error: unknown, status: number, advice: string): unknown {
  if (!(error instanceof RefusalError && error.status === status)) return error;
  return new SetupError(`${error.message}. ${advice}`, { cause: error.cause });
}
