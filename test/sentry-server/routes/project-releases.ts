import { projectEndpoint } from '../endpoint.ts';
import { readJson } from '../json-body.ts';
import { PAGE_PARAMETERS, page } from '../pagination.ts';
import { projectRelease } from '../release-fields.ts';
import { json } from '../response.ts';
import { RELEASE_READ, RELEASE_WRITE } from '../scopes.ts';
import { serializeRelease } from '../serializers/release.ts';
import { effectiveDate } from '../store/release.ts';
import { createOrExtendRelease } from './create-release.ts';
import { RELEASE_FILTERS, releaseFilter } from './release-filter.ts';

/** `GET /projects/{organization}/{project}/releases/`, newest release date first. */
const listReleases = projectEndpoint({
  method: 'GET',
  path: 'releases/',
  scopes: RELEASE_READ,
  query: [...RELEASE_FILTERS, ...PAGE_PARAMETERS],
  handle: ({ request, organization, project }) => {
    const releases = organization.releases
      .filter(({ projects }) => projects.includes(project))
      .filter(releaseFilter(request.query, organization, new Set([project])))
      .toSorted((a, b) => effectiveDate(b) - effectiveDate(a));
    return page(request, releases, (release) => serializeRelease(release, organization));
  },
});

/** `POST` on the same path: 201 for a new release or a newly attached project, else 208. */
const createRelease = projectEndpoint({
  method: 'POST',
  path: 'releases/',
  scopes: RELEASE_WRITE,
  handle: ({ request, organization, project }) => {
    const { release, isNewOrExtended } = createOrExtendRelease(
      organization,
      readJson(request, projectRelease),
      [project],
      {
        userAgent: request.headers['user-agent'] ?? '',
        // Access to this project is sufficient; other projects of the release do not matter.
        assertAccess: () => undefined,
      },
    );
    return json(isNewOrExtended ? 201 : 208, serializeRelease(release, organization));
  },
});

export const projectReleaseRoutes = [listReleases, createRelease];
