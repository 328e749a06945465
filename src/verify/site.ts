import { messageOf } from '../errors.ts';
import type { RequestContext } from '../http/request-context.ts';
import { type SiteClient, SiteError, type SiteResponse } from '../http/site-client.ts';
import { isHtmlType, isPage } from './served-script.ts';

/** Few, so that the site does not notice the verification. Each answer may be large. */
export const requestsAtOnce = 6;

const maxPageBytes = 5_000_000;
const maxScriptBytes = 20_000_000;
/** Enough to see that an answer is a source map. */
const mapStartBytes = 4_096;

export type Answer = { readonly response: SiteResponse } | { readonly problem: string };

/** The files of the site. A file that cannot be read is an answer, not an error. */
export class Site {
  readonly #client: SiteClient;
  readonly #signal: AbortSignal;
  readonly #timeLimit: AbortSignal;

  /** @param timeLimit of all requests to the site, which may end before the time of the step is up */
  constructor(client: SiteClient, { signal }: Pick<RequestContext, 'signal'>, timeLimit: AbortSignal) {
    this.#client = client;
    this.#signal = signal;
    this.#timeLimit = timeLimit;
  }

  getPageOrScript(url: URL): Promise<Answer> {
    return this.#get(url, {
      accept: 'text/html, text/javascript, */*;q=0.8',
      maxBytes: ({ headers }) => (isHtmlType(headers['content-type']) ? maxPageBytes : maxScriptBytes),
    });
  }

  getScript(url: URL): Promise<Answer> {
    return this.#get(url, { accept: '*/*', maxBytes: () => maxScriptBytes });
  }

  /** Whether a source map can be read without a password. A server may answer with a page in its place. */
  async servesMap(url: URL): Promise<boolean> {
    const limits = { accept: '*/*', maxBytes: () => mapStartBytes, wantsStartOnly: true, isAnonymous: true };
    const answer = await this.#get(url, limits);
    if ('problem' in answer || isPage(answer.response)) return false;
    return /^(?:\)\]\}'[^\n]*\n)?\s*\{/.test(answer.response.bytes.toString());
  }

  async #get(url: URL, request: Omit<Parameters<SiteClient['get']>[0], 'url' | 'signal'>): Promise<Answer> {
    try {
      return { response: await this.#client.get({ ...request, url, signal: this.#timeLimit }) };
    } catch (error) {
      this.#signal.throwIfAborted();
      if (error instanceof SiteError || this.#timeLimit.aborted) return { problem: messageOf(error) };
      throw error;
    }
  }
}
