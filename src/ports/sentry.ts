import { HttpClient } from '../http/client.ts';
import { bearerOnlyFor } from '../http/credentials.ts';
import type { SentryPlan } from '../plan/connection.ts';
import { ArtifactBundles } from '../sentry/artifact-bundles.ts';
import { ChunkUpload } from '../sentry/chunk-upload.ts';
import { SentryClient } from '../sentry/client.ts';
import { DebugFiles } from '../sentry/debug-files.ts';
import { Deploys } from '../sentry/deploys.ts';
import { ReleaseFiles } from '../sentry/release-files.ts';
import { Releases } from '../sentry/releases.ts';
import { Repositories } from '../sentry/repositories.ts';
import { sharedOptions, type Wire } from './wire.ts';

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
