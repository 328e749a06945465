import { HttpClient } from '../http/client.ts';
import { bearerOnlyFor } from '../http/credentials.ts';
import { clientOptions, type RequestContext } from '../http/request-context.ts';
import { ChunkUpload } from './chunk-upload/api.ts';
import { SentryClient } from './client.ts';
import type { SentryPlan } from './plan.ts';

/** The Sentry of a run. Each capability has its own endpoints and sends them through the client. */
export interface Sentry {
  readonly client: SentryClient;
  readonly chunkUpload: ChunkUpload;
  /** Slugs, each once. */
  readonly projects: readonly string[];
}

export function connectSentry({ connection, token, homes, projects }: SentryPlan, context: RequestContext): Sentry {
  const http = new HttpClient({
    ...clientOptions(context),
    authorization: bearerOnlyFor(homes, token),
    stallMs: 60_000,
    patienceMs: 120_000,
  });
  const client = new SentryClient(http, connection);
  return { client, chunkUpload: new ChunkUpload(client, homes), projects };
}

/** For stages that a run without Sentry cannot have: the plan has a connection wherever it has one of them. */
export function requireSentry(sentry: Sentry | undefined): Sentry {
  if (!sentry) throw new Error('a stage that needs Sentry was planned without a connection');
  return sentry;
}
