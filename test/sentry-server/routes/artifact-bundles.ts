import { type ProjectCall, projectEndpoint } from '../endpoint.ts';
import { detailError } from '../error-response.ts';
import { PAGE_PARAMETERS, page } from '../pagination.ts';
import { RELEASE_READ } from '../scopes.ts';
import type { ArtifactBundle } from '../store/artifact-bundle.ts';
import { formatTimestamp } from '../timestamp.ts';

const UUID = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;

/** `GET /projects/{organization}/{project}/files/artifact-bundles/`, newest first. */
const listBundles = projectEndpoint({
  method: 'GET',
  path: 'files/artifact-bundles/',
  scopes: RELEASE_READ,
  query: ['query', 'sortBy', ...PAGE_PARAMETERS],
  handle: ({ request, organization, project }: ProjectCall) => {
    if (request.query.has('sortBy')) throw detailError(400, 'This server sorts by -date_added only');
    const query = request.query.get('query');
    const bundles = organization.artifactBundles
      .filter(({ projects }) => projects.includes(project.slug))
      .filter((bundle) => !query || matches(bundle, query))
      .toSorted((a, b) => b.dateUploaded - a.dateUploaded);
    return page(request, bundles, serializeBundle);
  },
});

/** The whole name of a release or dist, the ID of a bundle, or the debug ID of a file in it. */
function matches({ release, dist, files, ...bundle }: ArtifactBundle, query: string): boolean {
  if (release === query || dist === query) return true;
  const ids = [bundleId(bundle), ...files.map(({ headers }) => headers['debug-id'] ?? '')];
  return UUID.test(query) && ids.some((id) => digits(id) === digits(query));
}

function serializeBundle(bundle: ArtifactBundle) {
  const { release, dist, files, dateModified, dateUploaded } = bundle;
  return {
    bundleId: bundleId(bundle),
    associations: release === null ? [] : [{ release, dist }],
    fileCount: files.length,
    dateModified: wholeSeconds(dateModified),
    date: wholeSeconds(dateUploaded),
  };
}

/** A bundle without an ID gets one from its checksum. */
function bundleId({ debugId, checksum }: Pick<ArtifactBundle, 'debugId' | 'checksum'>): string {
  return (debugId ?? checksum).replace(/^(.{8})-?(.{4})-?(.{4})-?(.{4})-?(.{12}).*$/, '$1-$2-$3-$4-$5').toLowerCase();
}

function digits(id: string): string {
  return id.replaceAll('-', '').toLowerCase();
}

function wholeSeconds(timestamp: ArtifactBundle['dateModified']): string {
  return `${formatTimestamp(timestamp).slice(0, 19)}Z`;
}

export const artifactBundleRoutes = [listBundles];
