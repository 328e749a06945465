import type { Dispatcher, EnvHttpProxyAgent as ProxyAgent } from 'undici';
// @ts-expect-error: its types are those of the package.
import sendRequest from 'undici/lib/api/api-request.js';
// @ts-expect-error: its types are those of the package.
import EnvAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';

/*
 * The only two parts of undici that are used. The whole package also has fetch, WebSocket, caches and mocks: to load them
 * takes as long as everything else that happens before the first request.
 */

export const EnvHttpProxyAgent: typeof ProxyAgent = EnvAgent;

type RequestOptions = Omit<Dispatcher.RequestOptions, 'origin' | 'path'> & { readonly dispatcher: Dispatcher };

/** Like `request` of undici. */
export function request(url: URL, { dispatcher, ...options }: RequestOptions): Promise<Dispatcher.ResponseData> {
  return sendRequest.call(dispatcher, { ...options, origin: url.origin, path: url.pathname + url.search });
}
