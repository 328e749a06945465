import type { EnvHttpProxyAgent as Agent } from 'undici';
// @ts-expect-error: its types are those of the package.
import connect from 'undici/lib/api/api-connect.js';
// @ts-expect-error: its types are those of the package.
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
// @ts-expect-error: its types are those of the package.
import ProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';

/* Imported alone, because every run would have to load the rest of undici: see docs/architecture.md. */

Object.assign(Dispatcher.prototype, { connect }); // As undici itself does. Tunnels through a proxy need it.

export const EnvHttpProxyAgent: typeof Agent = ProxyAgent;
