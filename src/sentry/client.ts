import { OutageError } from '../errors.ts';
import { jsonBody } from '../http/body.ts';
import type { HttpClient } from '../http/client.ts';
import { path } from '../http/path.ts';
import type { HttpRequest, HttpResponse } from '../http/request.ts';
import { type Connection, explain } from './errors.ts';

export interface ApiRequest extends Pick<HttpRequest, 'method' | 'repeat' | 'isTransient' | 'body'> {
  /** Below `/api/0/`, made with the `path` tag; ends with a slash. Or a whole address that Sentry has named. */
  readonly path: string | URL;
  /** A list repeats its name. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly json?: unknown;
  /** What is being done, as an infinitive, for messages: `create release 1.2.3`. */
  readonly purpose: string;
}

/** Sentry's web API for one organization. The resources beside this file say what can be asked of it. */
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

  /** What every request carries; it differs from run to run. */
  get userAgent(): string | undefined {
    return this.#http.userAgent;
  }

  /** The page of a release, for people. */
  pageOf(version: string): string {
    return new URL(path`organizations/${this.org}/releases/${version}/`, this.connection.baseUrl).href;
  }

  /**
   * @throws RefusalError when Sentry refuses the request
   * @throws OutageError when Sentry cannot be reached, or is failing
   */
  async send(request: ApiRequest): Promise<HttpResponse> {
    const { method, repeat, isTransient, query = {}, json } = request;
    const body = json === undefined ? request.body : jsonBody(json);
    const url = this.resolve(request.path);
    if (typeof request.path === 'string') url.search = searchOf(query);
    try {
      return await this.#http.send({ method, url, repeat, isTransient, body });
    } catch (error) {
      throw explain(error, request.purpose, this.connection);
    }
  }

  /** The address of something below `/api/0/`; a whole address is taken as it is. */
  resolve(path: string | URL): URL {
    return new URL(path, new URL('api/0/', this.connection.baseUrl));
  }

  /**
   * Sends the request, and reads the answer as JSON. The type is the caller's word for what the API documents.
   *
   * @param fits whether the answer has what is read of it
   * @throws OutageError when it is no JSON, or does not fit: something else than Sentry has answered
   */
  async json<T>(request: ApiRequest, fits?: (answer: unknown) => boolean): Promise<T> {
    return this.parse<T>(await this.send(request), request.purpose, fits);
  }

  /** @throws OutageError as `json` does */
  parse<T>({ text }: HttpResponse, purpose: string, fits: (answer: unknown) => boolean = () => true): T {
    const fail = (problem: string, cause?: unknown) => {
      return new OutageError(`Could not ${purpose}: ${this.connection.baseUrl.host} ${problem}`, {
        remedy: 'See that url is the base URL of Sentry, and that no proxy answers in its place.',
        cause,
      });
    };
    let answer: unknown;
    try {
      answer = JSON.parse(text);
    } catch (cause) {
      throw fail('did not answer in JSON', cause);
    }
    if (!fits(answer)) throw fail('answered something else than Sentry does');
    return answer as T;
  }
}

function searchOf(query: NonNullable<ApiRequest['query']>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
}
