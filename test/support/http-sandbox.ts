import { HttpClient, type HttpClientOptions } from '../../src/http/client.ts';
import { openPool } from '../../src/http/connection-pool.ts';
import { Redactor } from '../../src/http/redact.ts';
import type { HttpRequest, HttpResponse } from '../../src/http/request.ts';
import { type SentryServer, startSentryServer } from '../sentry-server/server.ts';
import type { Organization } from '../sentry-server/store/organization.ts';
import { FakeClock } from './fake-clock.ts';
import { RecordingLog } from './recording-log.ts';

/** An HTTP client, and the fake Sentry with the organization `acme` and its project `web`. */
export interface HttpSandbox extends AsyncDisposable {
  readonly server: SentryServer;
  readonly acme: Organization;
  readonly client: HttpClient;
  clientWith(token: string): HttpClient;
  readonly clock: FakeClock;
  readonly log: RecordingLog;
  /** Aborts the requests of all clients. */
  readonly interrupt: (reason: Error) => void;
  /** Sends a request; by default a GET for the organization. */
  send(request?: Partial<HttpRequest>): Promise<HttpResponse>;
}

export async function startHttpSandbox(options: Partial<HttpClientOptions> = {}): Promise<HttpSandbox> {
  const server = await startSentryServer();
  const acme = server.store.addOrganization('acme');
  acme.addProject('web');
  const token = acme.addToken({ kind: 'user', scopes: ['org:read', 'project:read', 'project:releases'] });
  const pool = openPool({ httpProxy: undefined, httpsProxy: undefined, noProxy: undefined });
  const clock = new FakeClock();
  const log = new RecordingLog();
  const redactor = new Redactor();
  redactor.add(token);
  const interruption = new AbortController();
  const clientWith = (bearer: string) =>
    new HttpClient({
      ...{ dispatcher: pool, log, clock, signal: interruption.signal, deadlineMs: clock.now() + 600_000 },
      headers: { 'user-agent': 'test' },
      authorization: ({ origin }) => (origin === server.url ? `Bearer ${bearer}` : undefined),
      stallTimeoutMs: 10_000,
      maxRetryTimeMs: 120_000,
      redactor,
      ...options,
    });
  const client = clientWith(token);
  return {
    ...{ server, acme, client, clientWith, clock, log },
    interrupt: (reason) => interruption.abort(reason),
    send: (request) =>
      client.send({
        method: 'GET',
        url: new URL('/api/0/organizations/acme/', server.url),
        repeat: 'safe',
        ...request,
      }),
    async [Symbol.asyncDispose]() {
      await pool[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}
