import type { EnvHttpProxyAgent as Agent } from 'undici';
// @ts-expect-error: its types are those of the package.
import ProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';

/** Imported alone: to load all of undici takes as long as everything else that happens before the first request. */
export const EnvHttpProxyAgent: typeof Agent = ProxyAgent;
