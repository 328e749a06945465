import { Readable } from 'node:stream';
import { type Dispatcher, request as send } from 'undici';
import { nameOf } from './errors.ts';
import { networkError } from './network-error.ts';
import { redirectTarget } from './redirect.ts';
import type { HttpRequest, HttpResponse } from './request.ts';
import { Watchdog } from './watchdog.ts';

export interface TransportOptions {
  readonly dispatcher: Dispatcher;
  /** Ends everything that is under way: the step's time is spent, or the job is cancelled. The reason is an Error. */
  readonly signal: AbortSignal;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** The credentials for this URL; undefined where none may be sent. */
  readonly authorization?: (url: URL) => string | undefined;
  /** How long an attempt may go without a byte moving in either direction. */
  readonly stallTimeoutMs: number;
}

/** Sends a request once, and brings back whatever the server answers. */
export class Transport {
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  /**
   * Redirects are followed where nothing but reading is asked for: a POST would become something else on the way. The
   * credentials are chosen anew for each address.
   *
   * @throws NetworkError when there is no answer
   */
  async send(request: HttpRequest): Promise<HttpResponse> {
    let { url } = request;
    for (let hop = 0; ; hop++) {
      const response = await this.#exchange({ ...request, url });
      const target = request.method === 'GET' ? redirectTarget(response, url, hop) : undefined;
      if (target === undefined) return response;
      url = target;
    }
  }

  async #exchange({ method, url, body, headers }: HttpRequest): Promise<HttpResponse> {
    const { dispatcher, signal, stallTimeoutMs, authorization } = this.#options;
    const credentials = authorization?.(url);
    using watchdog = new Watchdog(stallTimeoutMs, signal);
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
        body: body ? (body.bytes ?? Readable.from(watchdog.watch(body.open()))) : null,
        signal: watchdog.signal,
      });
      watchdog.touch();
      const text = await answer.body.text();
      return { status: answer.statusCode, headers: joinRepeated(answer.headers), text };
    } catch (error) {
      throw networkError(nameOf(method, url), error, watchdog) ?? error;
    }
  }
}

function joinRepeated(headers: Record<string, string | string[] | undefined>): HttpResponse['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}
