import type { LookupFunction } from 'node:net';
import { readProxySettings } from '../github-actions/proxy.ts';
import { HttpClient } from '../http/client.ts';
import { type ConnectionPool, openPool } from '../http/connection-pool.ts';
import { bearerTokenFor } from '../http/credentials.ts';
import { path } from '../http/path.ts';
import { clientOptions, type RequestContext } from '../http/request-context.ts';
import { boolean, listOf, object, text } from '../http/response-shape.ts';
import { SentryClient } from '../sentry/client.ts';
import { type Dsn, parseDsn } from '../sentry/dsn.ts';
import { isSentryIo, type SentryPlan } from '../sentry/plan.ts';
import { CronIngest } from './ingest-api.ts';
import { LegacyCheckIns } from './legacy-api.ts';
import { Monitors } from './monitors-api.ts';

/** Shorter than for other requests: monitoring must not delay the job that it monitors. */
const timeouts = { stallTimeoutMs: 4_000, maxRetryTimeMs: 4_000 } as const;
const connectTimeoutMs = 2_500;

/**
 * A separate pool with a shorter timeout, since a connection that is never made keeps the process alive.
 *
 * @param lookup finds the addresses of hosts and proxies
 */
export function openMonitoringPool(lookup?: LookupFunction): ConnectionPool {
  return openPool(readProxySettings(), { connectTimeoutMs, ...(lookup && { lookup, proxyLookup: lookup }) });
}

export function connectIngest(context: RequestContext): CronIngest {
  return new CronIngest(new HttpClient({ ...clientOptions(context), ...timeouts }));
}

export function connectMonitoringApi(
  { connection, token, trustedSites, projects }: SentryPlan,
  context: RequestContext,
) {
  const http = new HttpClient({
    ...clientOptions(context),
    ...timeouts,
    authorization: bearerTokenFor(trustedSites, token),
  });
  const client = new SentryClient(http, connection);
  const [project] = projects;
  const monitors = new Monitors(client);
  const isUserToken = connection.tokenKind === 'other';
  const isSelfHosted = !isSentryIo(connection.baseUrl);
  return {
    findDsn: async () => (project === undefined ? undefined : await findDsn(client, project)),
    /** Undefined with an organization token, which cannot have the scopes for monitors. */
    monitors: isUserToken ? monitors : undefined,
    /** Undefined for sentry.io too, which always has the cron ingest. */
    legacy: isUserToken && isSelfHosted ? { checkIns: new LegacyCheckIns(client), monitors, project } : undefined,
  };
}

interface ClientKey {
  readonly isActive: boolean;
  readonly dsn: { readonly public: string };
}

const isKeyList = listOf(object<ClientKey>({ isActive: boolean, dsn: object({ public: text }) }));

/** Uses the first active key. Needs project:read, which organization tokens cannot have. */
async function findDsn(client: SentryClient, project: string): Promise<Dsn | undefined> {
  const request = {
    method: 'GET',
    path: path`projects/${client.org}/${project}/keys/`,
    repeat: 'safe',
    purpose: `look up the DSN of project ${project}`,
  } as const;
  const keys = await client.json(request, isKeyList);
  return parseDsn(keys.find(({ isActive }) => isActive)?.dsn.public ?? '');
}
