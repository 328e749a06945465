import type { Clock } from '../clock.ts';
import { formatDuration } from '../format.ts';
import type { Log } from '../log.ts';
import { HttpError, InterruptedError, NetworkError, requestName } from './errors.ts';
import { retryAfterMs } from './rate-limit.ts';
import type { HttpRequest, HttpResponse } from './request.ts';
import { isSuccess } from './response-body.ts';
import { classifyFailure, retryDelayMs } from './retry.ts';
import { Throttle } from './throttle.ts';
import { Transport, type TransportOptions } from './transport.ts';

export interface HttpClientOptions extends TransportOptions {
  readonly log: Log;
  readonly clock: Clock;
  /** Of the step, in milliseconds since the epoch. The client does not wait for anything later. */
  readonly deadlineMs: number;
  /** Counted from the first failure of a request. */
  readonly maxRetryTimeMs: number;
}

/** GitHub also sends 403. */
const rateLimitStatuses: ReadonlySet<number> = new Set([403, 429, 503]);

/** Sends requests to one service and retries them where that is safe. */
export class HttpClient {
  readonly #options: HttpClientOptions;
  readonly #transport: Transport;
  readonly #throttle = new Throttle();
  /** In milliseconds since the epoch. It applies to all requests of the client. */
  #rateLimitedUntilMs = 0;

  constructor(options: HttpClientOptions) {
    this.#options = options;
    this.#transport = new Transport(options);
  }

  get userAgent(): string | undefined {
    return this.#options.headers['user-agent'];
  }

  /** Returns a 2xx response. @throws HttpError, NetworkError if there is no response, InterruptedError after an abort */
  async send(request: HttpRequest): Promise<HttpResponse> {
    const { clock, maxRetryTimeMs, deadlineMs, log, signal } = this.#options;
    const name = requestName(request.method, request.url);
    let failure: HttpError | NetworkError | undefined;
    let retryUntilMs = Number.POSITIVE_INFINITY;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#throttle.run(() => this.#attempt(request, name));
      } catch (error) {
        if (signal.aborted) throw new InterruptedError(name, signal.reason, failure);
        if (!(error instanceof HttpError || error instanceof NetworkError)) throw error;
        failure = error;
      }
      failure.attempts = attempt;
      const decision = classifyFailure(failure, request.repeat, request.isTransient);
      const isFinal = failure instanceof HttpError && request.isFinal?.(failure.response);
      if (decision === 'give-up' || isFinal) throw failure;

      const serverDelayMs = this.#applyRateLimit(failure);
      const waitMs = retryDelayMs(attempt, serverDelayMs, clock.random());
      retryUntilMs = Math.min(retryUntilMs, clock.now() + maxRetryTimeMs);
      const latestMs = serverDelayMs === undefined ? retryUntilMs : deadlineMs;
      if (clock.now() + waitMs > latestMs) throw failure;

      log.info(`${failure.message}; trying again in ${formatDuration(waitMs)}`);
      await clock.sleep(waitMs, signal).catch(() => undefined); // The next attempt reports the interruption.
      if (decision === 'check-first' && typeof request.repeat === 'object') {
        const found = await request.repeat.findResult();
        if (found) return found;
      }
    }
  }

  /** Pauses all requests for as long as the server asks. */
  #applyRateLimit(failure: HttpError | NetworkError): number | undefined {
    if (!(failure instanceof HttpError) || !rateLimitStatuses.has(failure.status)) return undefined;
    const nowMs = this.#options.clock.now();
    const delayMs = retryAfterMs(failure.response, nowMs);
    if (delayMs === undefined) return undefined;
    failure.retryAfterMs = delayMs;
    if (nowMs + delayMs > this.#options.deadlineMs) return delayMs; // Too long: the others get this answer as well.
    this.#rateLimitedUntilMs = Math.max(this.#rateLimitedUntilMs, nowMs + delayMs);
    return delayMs;
  }

  async #waitForRateLimit(): Promise<void> {
    const { clock, signal } = this.#options;
    signal.throwIfAborted();
    for (;;) {
      const waitMs = this.#rateLimitedUntilMs - clock.now();
      if (waitMs <= 0) return;
      await clock.sleep(waitMs, signal);
    }
  }

  async #attempt(request: HttpRequest, name: string): Promise<HttpResponse> {
    await this.#waitForRateLimit();
    const { log } = this.#options;
    const startMs = performance.now();
    try {
      const response = await this.#transport.send(request);
      const durationMs = performance.now() - startMs;
      log.debug(`${name} → ${response.status} in ${formatDuration(durationMs)}`);
      if (!isSuccess(response.status)) throw new HttpError(name, response, this.#options.redactor.redact);
      if (request.expectsJson && !isJson(response.text)) {
        throw new NetworkError(name, 'the server did not return complete JSON', 'unreadable', undefined);
      }
      this.#throttle.succeeded(durationMs);
      return response;
    } catch (error) {
      const isOverload =
        error instanceof NetworkError || (error instanceof HttpError && classifyFailure(error, 'safe') === 'retry');
      if (isOverload) this.#throttle.overloaded(startMs, performance.now());
      if (!(error instanceof HttpError)) log.debug(`${name} → ${error}`);
      throw error;
    }
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
