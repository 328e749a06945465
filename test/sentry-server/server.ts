import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { dispatch, serviceOf } from './dispatch.ts';
import { type Delivery, deliver, Faults } from './faults.ts';
import { GITHUB_BASE } from './github/endpoint.ts';
import { bodyForJournal, Journal } from './journal.ts';
import { RELACE_BASE } from './relace/routes.ts';
import { readBody, readHead } from './request.ts';
import { encodeBody } from './response.ts';
import type { ServerVersion } from './store/server-context.ts';
import { Store } from './store/store.ts';

export interface SentryServerOptions {
  /**
   * The delay of each response, in addition to that of a fault. It is doubled for the first response of a connection,
   * since connecting takes a round trip too.
   */
  readonly latencyMs?: number;
  /** The default is `current`. */
  readonly version?: ServerVersion;
  /** 0, the default, selects a free port. */
  readonly port?: number;
}

/** A fake Sentry on loopback, with its ingest and the parts of GitHub and Relace that the action uses. */
export interface SentryServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`; the web API is below `/api/0/`, the ingest below `/api/{project_id}/`. */
  readonly url: string;
  /** The base URL of the GitHub REST API, for `GITHUB_API_URL`. */
  readonly githubApiUrl: string;
  /** The base URL of the Relace API, for the input `relace-url`. */
  readonly relaceUrl: string;
  readonly store: Store;
  readonly journal: Journal;
  readonly faults: Faults;
}

/** Starts a server with an empty store. Disposal closes it with its open connections. */
export async function startSentryServer(options: SentryServerOptions = {}): Promise<SentryServer> {
  const { latencyMs = 0, port = 0, version = 'current' } = options;
  const closing = new AbortController();
  const http = createServer({ keepAliveTimeout: 60_000 });
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
  http.once('error', reject).listen(port, '127.0.0.1', resolve);
  await listening;
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const state = { store: new Store(url, version), journal: new Journal(), faults: new Faults() };
  const connected = new WeakSet<Socket>();
  http.on('request', (incoming, outgoing) => {
    const isIndependent = !connected.has(incoming.socket);
    connected.add(incoming.socket);
    // Only the connection can fail here, because the client or this server closed it.
    handle(incoming, outgoing, {
      ...state,
      url,
      latencyMs: isIndependent ? 2 * latencyMs : latencyMs,
      closing: closing.signal,
    }).catch(() => incoming.socket.destroy());
  });
  return {
    url,
    githubApiUrl: `${url}${GITHUB_BASE}`,
    relaceUrl: `${url}${RELACE_BASE}`,
    ...state,
    async [Symbol.asyncDispose]() {
      closing.abort();
      const closed = new Promise((done) => http.close(done));
      http.closeAllConnections();
      await closed;
    },
  };
}

interface HandleOptions extends Pick<SentryServer, 'url' | 'store' | 'journal' | 'faults'> {
  readonly latencyMs: number;
  readonly closing: AbortSignal;
}

/** Handles a request and sends the response. The request takes effect first, and delays come after it. */
async function handle(incoming: IncomingMessage, outgoing: ServerResponse, options: HandleOptions): Promise<void> {
  const head = readHead(incoming, options.url);
  const entry = options.journal.open(head, serviceOf(head.path));
  const end = () => {
    entry.endedAtMs ??= performance.now();
  };
  outgoing.once('close', end);
  const request = { ...head, body: await readBody(incoming, head) };
  entry.body = bodyForJournal(request.body);
  const fault = options.faults.take(request.method, request.path);
  entry.faulted = fault !== undefined;
  const delivery = deliver(fault, () => {
    const { response, unknownRoute } = dispatch(request, options.store);
    entry.unknownRoute = unknownRoute;
    return response;
  });
  const delayMs = options.latencyMs + (delivery.kind === 'send' ? (delivery.delayMs ?? 0) : 0);
  if (delayMs > 0) await delay(delayMs, undefined, { signal: options.closing });
  if ('response' in delivery) entry.status = delivery.response.status;
  // The entry is complete before the client receives the response. A stalled request ends with its connection.
  if (delivery.kind !== 'stall') end();
  send(delivery, incoming, outgoing);
}

function send(delivery: Delivery, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (delivery.kind === 'stall') return;
  if (delivery.kind === 'reset') {
    incoming.socket.resetAndDestroy();
    return;
  }
  const { bytes, contentType } = encodeBody(delivery.response);
  if (contentType !== undefined) outgoing.setHeader('Content-Type', contentType);
  for (const [name, value] of Object.entries(delivery.response.headers ?? {})) outgoing.setHeader(name, value);
  if (delivery.response.status !== 204) outgoing.setHeader('Content-Length', bytes.length);
  outgoing.writeHead(delivery.response.status);
  if (delivery.kind === 'send') outgoing.end(bytes);
  else outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => incoming.socket.destroy());
}
