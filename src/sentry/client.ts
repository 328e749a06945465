import { OutageError } from '../errors.ts';
import { jsonBody } from '../http/body.ts';
import type { HttpClient } from '../http/client.ts';
import { path } from '../http/path.ts';
import type { HttpRequest, HttpResponse } from '../http/request.ts';
import { type Connection, toSentryError } from './errors.ts';

export interface ApiRequest extends Pick<HttpRequest, 'method' | 'repeat' | 'expectsJson' | 'isTransient' | 'body'> {
  /** Relative to `/api/0/`, made with the `path` tag; ends with a slash. Or an absolute URL from an answer of Sentry. */
  readonly path: string | URL;
  /** A list becomes several parameters of the same name. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly json?: unknown;
  /** The purpose of the request for messages, as an infinitive: `create release 1.2.3`. */
  readonly purpose: string;
}

/** Sends requests to Sentry's web API. The endpoints are in the `api.ts` of each capability. */
export class SentryClient {
  readonly connection: Connection;
  readonly #http: HttpClient;

  constructor(http: HttpClient, connection: Connection) {
    this.#http = http;
    this.connection = connection;
  }

  get org(): string {
    return this.connection.org;
  }

  /** Sent with every request; it differs from run to run. */
  get userAgent(): string | undefined {
    return this.#http.userAgent;
  }

  releasePageUrl(version: string): string {
    return new URL(path`organizations/${this.org}/releases/${version}/`, this.connection.baseUrl).href;
  }

  /**
   * @throws RefusalError when Sentry rejects the request
   * @throws OutageError when Sentry cannot be reached or is failing
   */
  async send(request: ApiRequest): Promise<HttpResponse> {
    const { method, repeat, expectsJson, isTransient, query = {}, json } = request;
    const body = json === undefined ? request.body : jsonBody(json);
    const url = this.resolve(request.path);
    if (typeof request.path === 'string') url.search = searchOf(query);
    try {
      return await this.#http.send({ method, url, repeat, expectsJson, isTransient, body });
    } catch (error) {
      throw toSentryError(error, request.purpose, this.connection);
    }
  }

  /** Resolves a path relative to `/api/0/`; an absolute URL is not changed. */
  resolve(path: string | URL): URL {
    return new URL(path, new URL('api/0/', this.connection.baseUrl));
  }

  /**
   * Sends the request and parses the answer as JSON.
   *
   * @param hasShape whether the answer has the fields of `T` that are read
   * @throws OutageError for another answer: it does not come from Sentry
   */
  async json<T>(request: ApiRequest, hasShape?: (answer: unknown) => boolean): Promise<T> {
    return this.parse<T>(await this.send({ ...request, expectsJson: true }), request.purpose, hasShape);
  }

  /** @throws OutageError under the same conditions as `json` */
  parse<T>({ text }: HttpResponse, purpose: string, hasShape: (answer: unknown) => boolean = () => true): T {
    const fail = (problem: string, cause?: unknown) => {
      return new OutageError(`Could not ${purpose}: ${this.connection.baseUrl.host} ${problem}`, {
        remedy: 'Check that url is the base URL of Sentry, and that no proxy answers in its place.',
        cause,
      });
    };
    let answer: unknown;
    try {
      answer = JSON.parse(text);
    } catch (cause) {
      throw fail('did not return JSON', cause);
    }
    if (!hasShape(answer)) throw fail('returned an unexpected answer');
    return answer as T;
  }
}

function searchOf(query: NonNullable<ApiRequest['query']>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((item): [string, string] => [name, item]),
  );
  return new URLSearchParams(pairs).toString();
}
