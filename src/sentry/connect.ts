import { HttpClient } from '../http/client.ts';
import { bearerTokenFor } from '../http/credentials.ts';
import { clientOptions, type RequestContext, withTimeLimit } from '../http/request-context.ts';
import { ChunkUploadApi } from './chunk-upload/api.ts';
import { SentryClient } from './client.ts';
import type { SentryPlan } from './plan.ts';
import { Preflight } from './preflight.ts';

const timeouts = { stallTimeoutMs: 60_000, maxRetryTimeMs: 120_000 } as const;
const preflightLimitMs = 5_000;
const preflightTimeouts = { stallTimeoutMs: preflightLimitMs, maxRetryTimeMs: 0 } as const;

export interface Sentry {
  readonly client: SentryClient;
  readonly chunkUpload: ChunkUploadApi;
  readonly preflight: Preflight;
  /** Slugs without duplicates. */
  readonly projects: readonly string[];
}

export function connectSentry(
  { connection, token, trustedSites, projects }: SentryPlan,
  context: RequestContext,
): Sentry {
  const authorization = bearerTokenFor(trustedSites, token);
  const client = new SentryClient(
    new HttpClient({ ...clientOptions(context), authorization, ...timeouts }),
    connection,
  );
  const connectForPreflight = () => {
    const options = { ...clientOptions(withTimeLimit(context, preflightLimitMs)), authorization, ...preflightTimeouts };
    return new SentryClient(new HttpClient(options), connection);
  };
  return {
    client,
    chunkUpload: new ChunkUploadApi(client, trustedSites, context.log),
    preflight: new Preflight(connectForPreflight, context.log),
    projects,
  };
}

/** For stages that write to Sentry: only a dry run may have no connection. */
export function requireSentry<Connected>(sentry: Connected | undefined): Connected {
  if (!sentry) throw new Error('a stage that writes to Sentry was run without a connection');
  return sentry;
}
