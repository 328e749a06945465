import { HttpClient } from '../http/client.ts';
import { bearerOnlyFor } from '../http/credentials.ts';
import { sharedOptions, type Wire } from '../http/request-context.ts';
import { RelaceFiles } from './api.ts';
import type { RelacePlan } from './plan.ts';

/** The repository that a plan names. */
export function connectRelace({ baseUrl, repoId, apiKey }: RelacePlan, wire: Wire): RelaceFiles {
  const http = new HttpClient({
    ...sharedOptions(wire),
    authorization: bearerOnlyFor([baseUrl], apiKey),
    stallMs: 60_000,
    patienceMs: 120_000,
  });
  return new RelaceFiles(http, baseUrl, repoId);
}
