import { Readable } from 'node:stream';
import { type Dispatcher, request as send } from 'undici';
import type { Clock } from '../clock.ts';
import { ActionError } from '../errors.ts';
import type { Log } from '../log.ts';
import { BudgetError, HttpError, NetworkError, nameOf } from './errors.ts';
import { networkError } from './network-error.ts';
import { statedDelayMs } from './rate-limit.ts';
import type { HttpRequest, HttpResponse } from './request.ts';
import { backOffMs, judge } from './retry.ts';
import { Watchdog } from './watchdog.ts';

export interface HttpClientOptions {
  readonly dispatcher: Dispatcher;
  readonly log: Log;
  readonly clock: Clock;
  /** Ends everything that is under way: the step's deadline, or the cancellation of the job. */
  readonly signal: AbortSignal;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** The credentials for this URL; undefined where none may be sent. */
  readonly authorization?: (url: URL) => string | undefined;
  /** How long an attempt may go without a byte moving in either direction. */
  readonly stallMs: number;
  /** How long one request may go on failing, counted from its first failure. */
  readonly patienceMs: number;
}

/** Sends requests to one service, again where that is right. Knows HTTP, and nothing of what the requests mean. */
export class HttpClient {
  readonly #options: HttpClientOptions;
  /** All requests wait together once the server has asked one of them to wait. Milliseconds since the epoch. */
  #closedUntilMs = 0;

  constructor(options: HttpClientOptions) {
    this.#options = options;
  }

  /**
   * Sends the request until it succeeds, fails for good, or the patience or the deadline is spent.
   *
   * @returns an answer with a 2xx status
   * @throws HttpError the last answer, when it was another one
   * @throws NetworkError when the last attempt got no answer
   * @throws BudgetError when the step's time is spent
   */
  async send(request: HttpRequest): Promise<HttpResponse> {
    const { clock, patienceMs, log, signal } = this.#options;
    const name = nameOf(request.method, request.url);
    let failure: HttpError | NetworkError | undefined;
    let giveUpAtMs = Number.POSITIVE_INFINITY;
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#waitForOpenGate();
        return await this.#attempt(request, name);
      } catch (error) {
        if (signal.aborted) throw new BudgetError(name, attempt, signal.reason, failure);
        if (!(error instanceof HttpError || error instanceof NetworkError)) throw error;
        failure = error;
      }
      failure.attempts = attempt;
      const verdict = judge(failure, request.repeat);
      if (verdict === 'give-up') throw failure;

      const statedMs = failure instanceof HttpError ? this.#statedDelayMs(failure) : undefined;
      const delayMs = statedMs ?? backOffMs(attempt, clock.random());
      giveUpAtMs = Math.min(giveUpAtMs, clock.now() + patienceMs);
      if (clock.now() + delayMs > giveUpAtMs) throw failure;

      log.info(`${failure.message}; trying again in ${(delayMs / 1000).toFixed(1)} s`);
      await clock.sleep(delayMs, signal).catch(() => undefined);
      if (verdict === 'look-first' && typeof request.repeat === 'object') {
        const found = await request.repeat.look();
        if (found) return found;
      }
    }
  }

  /** The delay that the server asks for. On a rate limit it holds for every request of this client. */
  #statedDelayMs({ response }: HttpError): number | undefined {
    if (response.status !== 429 && response.status !== 503) return undefined;
    const nowMs = this.#options.clock.now();
    const delayMs = statedDelayMs(response.headers, nowMs);
    if (delayMs !== undefined) this.#closedUntilMs = Math.max(this.#closedUntilMs, nowMs + delayMs);
    return delayMs;
  }

  async #waitForOpenGate(): Promise<void> {
    const { clock, signal } = this.#options;
    for (let waitMs = this.#waitMs(); waitMs > 0; waitMs = this.#waitMs()) await clock.sleep(waitMs, signal);
    signal.throwIfAborted();
  }

  #waitMs(): number {
    return this.#closedUntilMs - this.#options.clock.now();
  }

  async #attempt({ method, url, body, headers }: HttpRequest, name: string): Promise<HttpResponse> {
    const { dispatcher, log, signal, stallMs, authorization } = this.#options;
    const credentials = authorization?.(url);
    using watchdog = new Watchdog(stallMs);
    const startedAtMs = performance.now();
    try {
      const answer = await send(url, {
        dispatcher,
        method,
        headers: {
          ...this.#options.headers,
          ...headers,
          ...(credentials && { authorization: credentials }),
          ...(body && { 'content-type': body.contentType, 'content-length': String(body.sizeBytes) }),
        },
        body: body ? Readable.from(watchdog.watch(body.open())) : null,
        signal: AbortSignal.any([signal, watchdog.signal]),
      });
      const response = {
        status: answer.statusCode,
        headers: joinRepeated(answer.headers),
        text: Buffer.concat(await Array.fromAsync(watchdog.watch<Uint8Array>(answer.body))).toString('utf8'),
      };
      log.debug(`${name} → ${response.status} in ${Math.round(performance.now() - startedAtMs)} ms`);
      if (response.status >= 200 && response.status < 300) return response;
      throw new HttpError(name, response);
    } catch (error) {
      if (error instanceof HttpError || error instanceof ActionError) throw error;
      log.debug(`${name} → ${error} after ${Math.round(performance.now() - startedAtMs)} ms`);
      throw networkError(name, error, watchdog);
    }
  }
}

function joinRepeated(headers: Record<string, string | string[] | undefined>): HttpResponse['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}
