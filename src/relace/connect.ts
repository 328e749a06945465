import { HttpClient } from '../http/client.ts';
import { bearerOnlyFor } from '../http/credentials.ts';
import { clientOptions, type RequestContext } from '../http/request-context.ts';
import { RelaceFiles } from './api.ts';
import type { RelacePlan } from './plan.ts';

/** The repository that a plan names. */
export function connectRelace({ baseUrl, repoId, apiKey }: RelacePlan, context: RequestContext): RelaceFiles {
  const http = new HttpClient({
    ...clientOptions(context),
    authorization: bearerOnlyFor([baseUrl], apiKey),
    stallMs: 60_000,
    patienceMs: 120_000,
  });
  return new RelaceFiles(http, baseUrl, repoId);
}
