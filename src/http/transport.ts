import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { requestName } from './errors.ts';
import { exchange } from './exchange.ts';
import { networkError } from './network-error.ts';
import type { Redactor } from './redact.ts';
import { redirectTarget } from './redirect.ts';
import type { HttpRequest, HttpResponse } from './request.ts';
import { decodeText, maxBytesOf } from './response-body.ts';
import { Watchdog } from './watchdog.ts';

export interface TransportOptions {
  readonly dispatcher: Dispatcher;
  /** The reason is an Error. */
  readonly signal: AbortSignal;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for a URL that must not get the token. */
  readonly authorization?: (url: URL) => string | undefined;
  /** An attempt fails if no data is sent or received for this long. */
  readonly stallTimeoutMs: number;
  readonly redactor: Redactor;
}

/** Sends a request once and returns the response, whatever its status. */
export class Transport {
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  /** Decides anew after each redirect whether the URL gets the token. @throws NetworkError if there is no response */
  async send(request: HttpRequest): Promise<HttpResponse> {
    let { url } = request;
    for (let redirects = 0; ; redirects++) {
      const response = await this.#exchange({ ...request, url });
      const target = request.method === 'GET' ? redirectTarget(response, url, redirects) : undefined;
      if (target === undefined) return response;
      url = target;
    }
  }

  async #exchange({ method, url, body, headers }: HttpRequest): Promise<HttpResponse> {
    const { dispatcher, signal, stallTimeoutMs, authorization, redactor } = this.#options;
    const credentials = authorization?.(url);
    using watchdog = new Watchdog(stallTimeoutMs, signal);
    try {
      const { status, bytes, ...answer } = await exchange(dispatcher, {
        method,
        url,
        headers: {
          ...this.#options.headers,
          ...headers,
          ...(credentials && { authorization: credentials }),
          ...(body && { 'content-type': body.contentType, 'content-length': String(body.sizeBytes) }),
        },
        body: body ? (body.bytes ?? Readable.from(watchdog.watch(body.open()))) : null,
        signal: watchdog.signal,
        onProgress: () => watchdog.reset(),
        maxBytes: maxBytesOf,
      });
      return { status, headers: joinRepeated(answer.headers), text: decodeText(status, bytes, redactor) };
    } catch (error) {
      throw networkError(requestName(method, url), error, watchdog) ?? error;
    }
  }
}

export function joinRepeated(headers: Record<string, string | string[] | undefined>): HttpResponse['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}
