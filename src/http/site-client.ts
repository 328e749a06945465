import type { Dispatcher } from 'undici';
// @ts-expect-error: its types are those of the package.
import sendRequest from 'undici/lib/api/api-request.js';
import { formatBytes, formatDuration } from '../format.ts';
import type { Log } from '../log.ts';
import { acceptedEncodings, readDecoded, UnknownEncodingError } from './decoded-body.ts';
import { requestName } from './errors.ts';
import { networkProblem } from './network-error.ts';
import { redirectTarget } from './redirect.ts';
import type { HttpResponse } from './request.ts';
import { isSuccess } from './response-body.ts';
import { joinRepeated } from './transport.ts';
import { Watchdog } from './watchdog.ts';

/** For one answer, from the request to the last byte. */
const timeLimitMs = 30_000;

interface SiteClientOptions {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly log: Log;
  /** Why a URL must not be requested, as a clause. Asked before each request, also after a redirect. */
  readonly refusal: (url: URL) => string | undefined;
  /** The header Authorization for a URL. */
  readonly authorization: (url: URL) => string | undefined;
}

type Head = Pick<HttpResponse, 'status' | 'headers'>;

interface SiteRequest {
  readonly url: URL;
  readonly accept: string;
  /** The reason is an Error. */
  readonly signal: AbortSignal;
  /** A longer answer is an error, unless only the start is wanted. */
  readonly maxBytes: (head: Head) => number;
  readonly wantsStartOnly?: boolean;
  /** As everybody sees it: without credentials. */
  readonly isAnonymous?: boolean;
}

export interface SiteResponse extends Head {
  /** After redirects. */
  readonly url: URL;
  readonly bytes: Buffer;
}

/** The site did not deliver what was requested. The message is a clause. */
export class SiteError extends Error {}

/**
 * Reads files of a web site, which is not trusted and never gets a token of this action. A request is not repeated: the
 * site is read again as a whole.
 */
export class SiteClient {
  readonly #options: SiteClientOptions;

  constructor(options: SiteClientOptions) {
    this.#options = options;
  }

  /** Returns a 2xx response. @throws SiteError, or the reason of the signal */
  async get(request: SiteRequest): Promise<SiteResponse> {
    for (let [url, redirects] = [request.url, 0]; ; redirects++) {
      const refusal = this.#options.refusal(url);
      if (refusal !== undefined)
        throw new SiteError(redirects === 0 ? refusal : `it redirects to ${url.host}: ${refusal}`);
      const response = await this.#exchange({ ...request, url });
      const target = redirectTarget(response, url, redirects);
      if (target === undefined) {
        if (isSuccess(response.status)) return response;
        const location = response.headers['location'] === undefined ? '' : ` after ${redirects} redirects`;
        throw new SiteError(`the server answered ${response.status}${location}`);
      }
      [target.username, target.password] = ['', ''];
      url = target;
    }
  }

  async #exchange({ url, accept, signal, isAnonymous, ...limits }: SiteRequest): Promise<SiteResponse> {
    const { dispatcher, userAgent, authorization, log } = this.#options;
    signal.throwIfAborted();
    using watchdog = new Watchdog(timeLimitMs, signal);
    const credentials = isAnonymous ? undefined : authorization(url);
    const headers = {
      ...{ 'user-agent': userAgent, accept, 'accept-encoding': acceptedEncodings },
      ...(credentials && { authorization: credentials }),
    };
    try {
      const answer: Dispatcher.ResponseData = await sendRequest.call(dispatcher, {
        ...{ origin: url.origin, path: url.pathname + url.search, method: 'GET', headers },
        signal: watchdog.signal,
      });
      const head = { status: answer.statusCode, headers: joinRepeated(answer.headers) };
      log.debug(`${requestName('GET', url)} → ${head.status}`);
      return { url, ...head, bytes: await readBody(head, answer.body, limits) };
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      log.debug(`${requestName('GET', url)} → ${error}`);
      if (watchdog.hasStalled) throw new SiteError(`the answer was not complete after ${formatDuration(timeLimitMs)}`);
      throw siteError(error);
    }
  }
}

async function readBody(
  head: Head,
  body: Dispatcher.ResponseData['body'],
  { maxBytes, wantsStartOnly }: Pick<SiteRequest, 'maxBytes' | 'wantsStartOnly'>,
): Promise<Buffer> {
  const limit = isSuccess(head.status) ? maxBytes(head) : 0;
  const encoding = limit > 0 ? head.headers['content-encoding'] : undefined;
  const { bytes, isWhole } = await readDecoded(body, encoding ?? '', limit);
  if (isWhole || wantsStartOnly || limit === 0) return bytes;
  throw new SiteError(`the answer is larger than ${formatBytes(limit)}`);
}

/** Errors of zlib have a code. Any other error is a bug in this action. */
function siteError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof SiteError) return error;
  if (error instanceof UnknownEncodingError) return new SiteError(error.message);
  const [, problem] = networkProblem(error) ?? [];
  if (problem !== undefined) return new SiteError(problem, { cause: error });
  return 'code' in error ? new SiteError(`the answer cannot be read (${error.code})`, { cause: error }) : error;
}
