import { Repositories } from '../commits/repositories.ts';
import { DebugFiles } from '../debug-files/api.ts';
import { Deploys } from '../deploys/api.ts';
import { ReleaseFiles } from '../files/api.ts';
import { HttpClient } from '../http/client.ts';
import { bearerOnlyFor } from '../http/credentials.ts';
import { sharedOptions, type Wire } from '../http/request-context.ts';
import { Releases } from '../releases/api.ts';
import { ChunkUpload } from '../sentry/chunk-upload/api.ts';
import { SentryClient } from '../sentry/client.ts';
import type { SentryPlan } from '../sentry/plan.ts';
import { ArtifactBundles } from '../source-maps/api.ts';

export type Sentry = ReturnType<typeof connectSentry>;

/** Sentry's web API, as far as the steps use it. */
export function connectSentry({ connection, token, homes, projects }: SentryPlan, wire: Wire) {
  const http = new HttpClient({
    ...sharedOptions(wire),
    authorization: bearerOnlyFor(homes, token),
    stallMs: 60_000,
    patienceMs: 120_000,
  });
  const client = new SentryClient(http, connection);
  return {
    projects,
    client,
    releases: new Releases(client, wire.userAgent),
    repositories: new Repositories(client),
    releaseFiles: new ReleaseFiles(client, projects),
    debugFiles: new DebugFiles(client),
    deploys: new Deploys(client),
    artifactBundles: new ArtifactBundles(client),
    chunkUpload: new ChunkUpload(client, homes),
  };
}
