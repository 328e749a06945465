import { ActionError, CancelledError } from '../errors.ts';
import { path } from '../http/path.ts';
import { listOf, object, text } from '../http/response-shape.ts';
import type { Log } from '../log.ts';
import type { SentryClient } from './client.ts';
import { RefusalError } from './errors.ts';
import { isSentryIo } from './plan.ts';

/** `older`: before 24.3; `newer`: after 24.12, and always sentry.io. */
type ServerAge = 'older' | 'newer' | 'unknown';

const isIndex = object<{ readonly auth: { readonly scopes: readonly string[] } }>({
  auth: object<{ readonly scopes: readonly string[] }>({ scopes: listOf(text) }),
});

const isUploadOptions = object<{ readonly accept: readonly string[] }>({ accept: listOf(text) });

/** Facts about the token and the server, as far as the server provides them: no run fails because they are unknown. */
export class Preflight {
  readonly #connect: () => SentryClient;
  readonly #log: Log;
  #tokenScopes: Promise<readonly string[] | undefined> | undefined;

  /** @param connect returns a client that neither retries nor waits for long, so that an outage does not delay the run */
  constructor(connect: () => SentryClient, log: Log) {
    this.#connect = connect;
    this.#log = log;
  }

  /**
   * `GET /api/0/`, requested once. Regions of sentry.io and similar servers do not have it.
   *
   * @throws RefusalError with status 401
   */
  tokenScopes(): Promise<readonly string[] | undefined> {
    const request = { method: 'GET', path: '', repeat: 'safe', purpose: 'read the scopes of the token' } as const;
    this.#tokenScopes ??= this.#ifKnown(async () => (await this.#connect().json(request, isIndex)).auth.scopes);
    return this.#tokenScopes;
  }

  /**
   * No answer contains the version, but Sentry never removes a kind of upload from its list: all servers since 24.3 list
   * `artifact_bundles_v2`, and all since 25.1 `proguard`. Similar servers do not list `bcsymbolmaps`.
   */
  async serverAge(): Promise<ServerAge> {
    const client = this.#connect();
    if (isSentryIo(client.connection.baseUrl)) return 'newer';
    const request = {
      method: 'GET',
      path: path`organizations/${client.org}/chunk-upload/`,
      repeat: 'safe',
      purpose: 'find out the age of the server',
    } as const;
    const accept = await this.#ifKnown(async () => (await client.json(request, isUploadOptions)).accept);
    if (accept?.includes('proguard')) return 'newer';
    return accept?.includes('bcsymbolmaps') && !accept.includes('artifact_bundles_v2') ? 'older' : 'unknown';
  }

  async #ifKnown<T>(request: () => Promise<T>): Promise<T | undefined> {
    try {
      return await request();
    } catch (error) {
      const isInvalidToken = error instanceof RefusalError && error.status === 401;
      if (isInvalidToken || error instanceof CancelledError || !(error instanceof ActionError)) throw error;
      this.#log.debug(error.message);
      return undefined;
    }
  }
}
