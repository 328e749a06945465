import { HttpClient } from '../http/client.ts';
import { bearerTokenFor } from '../http/credentials.ts';
import { clientOptions, type RequestContext } from '../http/request-context.ts';
import { ChunkUploadApi } from './chunk-upload/api.ts';
import { SentryClient } from './client.ts';
import type { SentryPlan } from './plan.ts';

export interface Sentry {
  readonly client: SentryClient;
  readonly chunkUpload: ChunkUploadApi;
  /** Slugs without duplicates. */
  readonly projects: readonly string[];
}

export function connectSentry(
  { connection, token, trustedSites, projects }: SentryPlan,
  context: RequestContext,
): Sentry {
  const http = new HttpClient({
    ...clientOptions(context),
    authorization: bearerTokenFor(trustedSites, token),
    stallTimeoutMs: 60_000,
    maxRetryTimeMs: 120_000,
  });
  const client = new SentryClient(http, connection);
  return { client, chunkUpload: new ChunkUploadApi(client, trustedSites, context.log), projects };
}

/** For stages that write to Sentry: only a dry run may have no connection. */
export function requireSentry<Connected>(sentry: Connected | undefined): Connected {
  if (!sentry) throw new Error('a stage that writes to Sentry was run without a connection');
  return sentry;
}
