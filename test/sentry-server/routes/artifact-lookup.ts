import { type ProjectCall, projectEndpoint } from '../endpoint.ts';
import { json } from '../response.ts';
import { RELEASE_READ } from '../scopes.ts';
import type { ArtifactBundle } from '../store/artifact-bundle.ts';

/**
 * `GET /projects/{organization}/{project}/artifact-lookup/`: what Sentry would symbolicate with. Of the bundles with a
 * debug ID only the newest counts; the bundles of a release are found in addition if none has the ID.
 */
const lookUpArtifacts = projectEndpoint({
  method: 'GET',
  path: 'artifact-lookup/',
  scopes: RELEASE_READ,
  query: ['debug_id', 'release', 'dist', 'url'],
  handle: ({ request, organization, project }: ProjectCall) => {
    const { query } = request;
    const bundles = organization.artifactBundles.filter(({ projects }) => projects.includes(project.slug));
    const debugId = query.get('debug_id');
    const newest = debugId === null ? undefined : bundles.findLast((bundle) => hasDebugId(bundle, debugId));
    if (newest) return json(200, [found(newest, 'debug-id', request)]);
    const ofRelease = bundles.filter(
      ({ release, dist }) => release !== null && release === query.get('release') && dist === query.get('dist'),
    );
    return json(
      200,
      ofRelease.map((bundle) => found(bundle, 'release', request)),
    );
  },
});

function hasDebugId({ files }: ArtifactBundle, debugId: string): boolean {
  return files.some(({ headers }) => headers['debug-id'] === debugId.toLowerCase());
}

function found({ id }: ArtifactBundle, resolvedWith: string, { origin, rawPath }: ProjectCall['request']) {
  const artifact = `artifact_bundle/${id}`;
  return {
    id: artifact,
    type: 'bundle',
    url: `${origin}${rawPath}?download=${artifact}`,
    resolved_with: resolvedWith,
  };
}

export const artifactLookupRoutes = [lookUpArtifacts];
