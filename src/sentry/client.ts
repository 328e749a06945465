import { OutageError } from '../errors.ts';
import { jsonBody } from '../http/body.ts';
import type { HttpClient } from '../http/client.ts';
import { requestName } from '../http/errors.ts';
import { path } from '../http/path.ts';
import type { HttpRequest, HttpResponse } from '../http/request.ts';
import { parseAnswer, type Shape } from '../http/response-shape.ts';
import { type Connection, toSentryError } from './errors.ts';

export interface ApiRequest extends Pick<HttpRequest, 'method' | 'repeat' | 'expectsJson' | 'isTransient' | 'body'> {
  /** Relative to `/api/0/`, made with the `path` tag; ends with a slash. Or an absolute URL from an answer of Sentry. */
  readonly path: string | URL;
  /** A list becomes several parameters of the same name. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly json?: unknown;
  /** For messages, as an infinitive: `create release 1.2.3`. */
  readonly purpose: string;
}

type NamedRequest = Pick<ApiRequest, 'method' | 'path' | 'purpose'>;

/** The endpoints are in the `api.ts` of each capability. */
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

  /** Differs from run to run. */
  get userAgent(): string | undefined {
    return this.#http.userAgent;
  }

  releasePageUrl(version: string): string {
    return new URL(path`organizations/${this.org}/releases/${version}/`, this.connection.baseUrl).href;
  }

  /** @throws RefusalError when Sentry rejects the request, OutageError when it cannot be reached or is failing */
  async send(request: ApiRequest): Promise<HttpResponse> {
    const { method, repeat, expectsJson, isTransient, query = {}, json } = request;
    const body = json === undefined ? request.body : jsonBody(json);
    const url = this.resolve(request.path);
    if (typeof request.path === 'string') url.search = searchOf(query);
    try {
      return await this.#http.send({ method, url, repeat, expectsJson, isTransient, body });
    } catch (error) {
      throw toSentryError(error, request, this.connection);
    }
  }

  /** An absolute URL is not changed. */
  resolve(path: string | URL): URL {
    return new URL(path, new URL('api/0/', this.connection.baseUrl));
  }

  /** @throws OutageError for an answer that does not have the expected fields: it does not come from Sentry */
  async json<T>(request: ApiRequest, isExpected: Shape<T>): Promise<T> {
    return this.parse(await this.send({ ...request, expectsJson: true }), request, isExpected);
  }

  /** @throws OutageError like `json` */
  parse<T>(response: HttpResponse, request: NamedRequest, isExpected: Shape<T>): T {
    return parseAnswer(response, isExpected, (problem, cause) => this.unexpectedAnswer(request, problem, cause));
  }

  /** For an answer with a 2xx status that does not come from Sentry. @param problem a clause */
  unexpectedAnswer({ method, path, purpose }: NamedRequest, problem: string, cause?: unknown): OutageError {
    return new OutageError(`Could not ${purpose}: ${requestName(method, this.resolve(path))} ${problem}`, {
      remedy: 'Check that url is the base URL of Sentry, and that no proxy answers in its place.',
      cause,
    });
  }
}

function searchOf(query: NonNullable<ApiRequest['query']>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((item): [string, string] => [name, item]),
  );
  return new URLSearchParams(pairs).toString();
}
