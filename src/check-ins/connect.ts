import { readProxySettings } from '../github-actions/proxy.ts';
import { HttpClient } from '../http/client.ts';
import { type ConnectionPool, openPool } from '../http/connection-pool.ts';
import { bearerTokenFor } from '../http/credentials.ts';
import { clientOptions, type RequestContext } from '../http/request-context.ts';
import { SentryClient } from '../sentry/client.ts';
import { type Dsn, parseDsn } from '../sentry/dsn.ts';
import type { SentryPlan } from '../sentry/plan.ts';
import { CheckIns } from './api.ts';
import { ClientKeys } from './client-keys.ts';
import { LegacyCheckIns } from './legacy-api.ts';
import { Monitors } from './monitors-api.ts';

/** Monitoring must not hold up what it monitors: after this time an attempt, and a failing request, is given up. */
const hasty = { stallTimeoutMs: 4_000, maxRetryTimeMs: 4_000 } as const;
const connectTimeoutMs = 2_500;

/** A pool for monitoring alone: a connection that does not come about keeps its process alive. */
export function openMonitoringPool(): ConnectionPool {
  return openPool(readProxySettings(), connectTimeoutMs);
}

/** The ingest service. It needs no token. */
export function connectIngest(context: RequestContext): CheckIns {
  return new CheckIns(new HttpClient({ ...clientOptions(context), ...hasty }));
}

/** What the web API has for check-ins. */
export function connectMonitoringApi(
  { connection, token, trustedSites, projects }: SentryPlan,
  context: RequestContext,
) {
  const http = new HttpClient({
    ...clientOptions(context),
    ...hasty,
    authorization: bearerTokenFor(trustedSites, token),
  });
  const client = new SentryClient(http, connection);
  const [project] = projects;
  const mayAskMore = connection.tokenKind === 'other';
  const isSelfHosted = !/(^|\.)sentry\.io$/.test(connection.baseUrl.hostname);
  return {
    findDsn: () => lookUpDsn(new ClientKeys(client), project),
    project,
    /** Undefined with an organization token, which may do nothing with monitors. */
    monitors: mayAskMore ? new Monitors(client) : undefined,
    /** Undefined also at sentry.io, which is never old. */
    legacyCheckIns: mayAskMore && isSelfHosted ? new LegacyCheckIns(client) : undefined,
  };
}

async function lookUpDsn(clientKeys: ClientKeys, project: string | undefined): Promise<Dsn | undefined> {
  const dsn = project === undefined ? undefined : await clientKeys.dsnOf(project);
  return dsn === undefined ? undefined : parseDsn(dsn);
}
