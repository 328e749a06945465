import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { encode } from './answer.ts';
import { dispatch, serviceOf } from './dispatch.ts';
import { type Delivery, deliver, Faults } from './faults.ts';
import { GITHUB_BASE } from './github/endpoint.ts';
import { Journal, journaledBody } from './journal.ts';
import { RELACE_BASE } from './relace/routes.ts';
import { readBody, readHead } from './request.ts';
import { Store } from './store/store.ts';

export interface SentryServerOptions {
  /**
   * How long each answer is held back, on top of what a fault may say. The first one of a connection is held back twice as
   * long: to connect takes a round trip too.
   */
  readonly latencyMs?: number;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** There is no other mode: unknown routes, fields and parameters are always refused. */
  readonly permissive?: false;
}

/** A small true Sentry on loopback, with its ingest and as much of GitHub and Relace as a release needs. */
export interface SentryServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`: the web API is under `/api/0/`, the ingest under `/api/{project_id}/`. */
  readonly url: string;
  /** The base of the GitHub REST API; goes where `GITHUB_API_URL` goes. */
  readonly githubApiUrl: string;
  /** The base of the API of Relace; goes where the input `relace-url` goes. */
  readonly relaceUrl: string;
  readonly store: Store;
  readonly journal: Journal;
  readonly faults: Faults;
}

/** Starts a server of one's own, with an empty store. `await using` closes it, open connections and all. */
export async function startSentryServer(options: SentryServerOptions = {}): Promise<SentryServer> {
  const { latencyMs = 0, port = 0 } = options;
  const closing = new AbortController();
  const http = createServer({ keepAliveTimeout: 60_000 });
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
  http.once('error', reject).listen(port, '127.0.0.1', resolve);
  await listening;
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const state = { store: new Store(url), journal: new Journal(), faults: new Faults() };
  const connected = new WeakSet<Socket>();
  http.on('request', (incoming, outgoing) => {
    const isFirst = !connected.has(incoming.socket);
    connected.add(incoming.socket);
    // What fails here is the connection, by the client's doing or by this server's closing: nobody is left to tell.
    exchange(incoming, outgoing, {
      ...state,
      url,
      latencyMs: isFirst ? 2 * latencyMs : latencyMs,
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

interface Circumstances extends Pick<SentryServer, 'url' | 'store' | 'journal' | 'faults'> {
  readonly latencyMs: number;
  readonly closing: AbortSignal;
}

/** One request, from its head to the last byte of its answer. The effect comes first, all waiting after it. */
async function exchange(incoming: IncomingMessage, outgoing: ServerResponse, around: Circumstances): Promise<void> {
  const head = readHead(incoming, around.url);
  const entry = around.journal.open(head, serviceOf(head.path));
  const end = () => {
    entry.endedAtMs ??= performance.now();
  };
  outgoing.once('close', end);
  const request = { ...head, body: await readBody(incoming, head) };
  entry.body = journaledBody(request.body);
  const fault = around.faults.take(request.method, request.path);
  entry.faulted = fault !== undefined;
  const delivery = deliver(fault, () => {
    const { answer, unknownRoute } = dispatch(request, around.store);
    entry.unknownRoute = unknownRoute;
    return answer;
  });
  const waitMs = around.latencyMs + (delivery.kind === 'send' ? (delivery.delayMs ?? 0) : 0);
  if (waitMs > 0) await delay(waitMs, undefined, { signal: around.closing });
  if ('answer' in delivery) entry.status = delivery.answer.status;
  // The entry is complete before the client can know the answer. A stalled request ends when its connection does.
  if (delivery.kind !== 'stall') end();
  transmit(delivery, incoming, outgoing);
}

function transmit(delivery: Delivery, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (delivery.kind === 'stall') return;
  if (delivery.kind === 'reset') {
    incoming.socket.resetAndDestroy();
    return;
  }
  const { bytes, contentType } = encode(delivery.answer);
  if (contentType !== undefined) outgoing.setHeader('Content-Type', contentType);
  for (const [name, value] of Object.entries(delivery.answer.headers ?? {})) outgoing.setHeader(name, value);
  if (delivery.answer.status !== 204) outgoing.setHeader('Content-Length', bytes.length);
  outgoing.writeHead(delivery.answer.status);
  if (delivery.kind === 'send') outgoing.end(bytes);
  else outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => incoming.socket.destroy());
}
