import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { HttpError, InterruptedError, NetworkError, nameOf } from './errors.ts';
import { retryAfterMs } from './rate-limit.ts';
import type { HttpRequest, HttpResponse } from './request.ts';
import { classifyFailure, retryDelayMs } from './retry.ts';
import { Throttle } from './throttle.ts';
import { Transport, type TransportOptions } from './transport.ts';

export interface HttpClientOptions extends TransportOptions {
  readonly log: Log;
  readonly clock: Clock;
  /** When the step's time will be spent, in milliseconds since the epoch: no use to wait for anything later. */
  readonly deadlineMs: number;
  /** How long one request may go on failing, counted from its first failure. */
  readonly maxRetryTimeMs: number;
}

/** Sends requests to one service, again where that is right. Knows HTTP, and nothing of what the requests mean. */
export class HttpClient {
  readonly #options: HttpClientOptions;
  readonly #transport: Transport;
  readonly #throttle = new Throttle();
  /** All requests wait together once the server has asked one of them to wait. Milliseconds since the epoch. */
  #closedUntilMs = 0;

  constructor(options: HttpClientOptions) {
    this.#options = options;
    this.#transport = new Transport(options);
  }

  get userAgent(): string | undefined {
    return this.#options.headers['user-agent'];
  }

  /**
   * Sends the request until it succeeds, fails for good, or the patience or the step's time is spent.
   *
   * @returns an answer with a 2xx status
   * @throws HttpError the last answer, when it was another one
   * @throws NetworkError when the last attempt got no answer
   * @throws InterruptedError when the signal aborted
   */
  async send(request: HttpRequest): Promise<HttpResponse> {
    const { clock, maxRetryTimeMs, log, signal } = this.#options;
    const name = nameOf(request.method, request.url);
    let failure: HttpError | NetworkError | undefined;
    let giveUpAtMs = Number.POSITIVE_INFINITY;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#throttle.run(() => this.#attempt(request, name));
      } catch (error) {
        if (signal.aborted) throw new InterruptedError(name, attempt, signal.reason, failure);
        if (!(error instanceof HttpError || error instanceof NetworkError)) throw error;
        failure = error;
      }
      failure.attempts = attempt;
      const verdict = classifyFailure(failure, request.repeat, request.isTransient);
      if (verdict === 'give-up') throw failure;

      const statedMs = this.#heed(failure);
      const waitMs = retryDelayMs(attempt, statedMs, clock.random());
      giveUpAtMs = Math.min(giveUpAtMs, clock.now() + maxRetryTimeMs);
      const latestMs = statedMs === undefined ? giveUpAtMs : this.#options.deadlineMs;
      if (clock.now() + waitMs > latestMs) throw failure;

      log.info(`${failure.message}; trying again in ${(waitMs / 1000).toFixed(1)} s`);
      await clock.sleep(waitMs, signal).catch(() => undefined); // The next attempt tells of the interruption.
      if (verdict === 'check-first' && typeof request.repeat === 'object') {
        const found = await request.repeat.findResult();
        if (found) return found;
      }
    }
  }

  /** Takes from a failure how long the server asks to wait. It holds for every request of this client. */
  #heed(failure: HttpError | NetworkError): number | undefined {
    if (!(failure instanceof HttpError) || (failure.status !== 429 && failure.status !== 503)) return undefined;
    const nowMs = this.#options.clock.now();
    const statedMs = retryAfterMs(failure.response, nowMs);
    if (statedMs === undefined) return undefined;
    if (nowMs + statedMs > this.#options.deadlineMs) failure.retryAfterMs = statedMs;
    this.#closedUntilMs = Math.max(this.#closedUntilMs, nowMs + statedMs);
    return statedMs;
  }

  async #waitForOpenGate(): Promise<void> {
    const { clock, signal } = this.#options;
    signal.throwIfAborted();
    for (;;) {
      const waitMs = this.#closedUntilMs - clock.now();
      if (waitMs <= 0) return;
      await clock.sleep(waitMs, signal);
    }
  }

  async #attempt(request: HttpRequest, name: string): Promise<HttpResponse> {
    await this.#waitForOpenGate();
    const { log } = this.#options;
    const beganAtMs = performance.now();
    try {
      const response = await this.#transport.send(request);
      const tookMs = performance.now() - beganAtMs;
      log.debug(`${name} → ${response.status} in ${Math.round(tookMs)} ms`);
      if (response.status < 200 || response.status >= 300) throw new HttpError(name, response);
      this.#throttle.succeeded(tookMs);
      return response;
    } catch (error) {
      const isOverload =
        error instanceof NetworkError || (error instanceof HttpError && classifyFailure(error, 'safe') === 'repeat');
      if (isOverload) this.#throttle.overloaded(beganAtMs, performance.now());
      if (!(error instanceof HttpError)) log.debug(`${name} → ${error}`);
      throw error;
    }
  }
}
