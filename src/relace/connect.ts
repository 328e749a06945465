import { HttpClient } from '../http/client.ts';
import { bearerTokenFor } from '../http/credentials.ts';
import { clientOptions, type RequestContext } from '../http/request-context.ts';
import { RelaceFiles } from './api.ts';
import type { RelacePlan } from './plan.ts';

/** The repository that a plan names. */
export function connectRelace({ baseUrl, repoId, apiKey }: RelacePlan, context: RequestContext): RelaceFiles {
  const http = new HttpClient({
    ...clientOptions(context),
    authorization: bearerTokenFor([baseUrl], apiKey),
    stallTimeoutMs: 60_000,
    maxRetryTimeMs: 120_000,
  });
  return new RelaceFiles(http, baseUrl, repoId);
}
