import { storedUrl } from '../formats.ts';
import { readJson } from '../json-body.ts';
import { projectReleaseEndpoint, type ReleaseCall, releaseEndpoint } from '../release-endpoint.ts';
import { releaseChange } from '../release-fields.ts';
import { empty, json } from '../response.ts';
import { RELEASE_DELETE, RELEASE_READ, RELEASE_WRITE } from '../scopes.ts';
import { serializeRelease } from '../serializers/release.ts';
import { effectiveDate, isVisible } from '../store/release.ts';
import { setCommitsAndRefs } from './create-release.ts';

/** `GET …/releases/{version}/` */
const getRelease = {
  method: 'GET',
  path: '',
  scopes: RELEASE_READ,
  handle: ({ release, organization }: ReleaseCall) => json(200, serializeRelease(release, organization)),
} as const;

/**
 * `PUT` on the same path. Null and blank values change nothing: `ref`, `url` and `dateReleased` can be replaced but not
 * removed. An empty list of `refs` removes the commits.
 */
const updateRelease = {
  method: 'PUT',
  path: '',
  scopes: RELEASE_WRITE,
  allProjects: true,
  handle: ({ request, release, organization }: ReleaseCall) => {
    const input = readJson(request, releaseChange);
    release.status = input.status ?? release.status;
    release.ref = input.ref || release.ref;
    release.url = storedUrl(input.url) ?? release.url;
    release.dateReleased = input.dateReleased ?? release.dateReleased;
    setCommitsAndRefs(organization, release, input);
    if (input.refs?.length === 0 && !input.headCommits?.length) {
      release.commits = [];
      release.heads = [];
    }
    return json(200, serializeRelease(release, organization));
  },
} as const;

/** `DELETE` on the same path. */
const deleteRelease = {
  method: 'DELETE',
  path: '',
  scopes: RELEASE_DELETE,
  allProjects: true,
  handle: ({ release, organization }: ReleaseCall) => {
    organization.removeRelease(release);
    return empty(204);
  },
} as const;

/**
 * `GET …/releases/{version}/previous-with-commits/`: the newest release with commits that is not newer than this one,
 * possibly this one itself; `{}` if there is none.
 */
const previousWithCommits = releaseEndpoint({
  method: 'GET',
  path: 'previous-with-commits/',
  scopes: RELEASE_READ,
  handle: ({ release, organization, token }) => {
    const previous = organization.releases
      .filter(
        (other) =>
          other.commits.length > 0 && isVisible(other, token) && effectiveDate(other) <= effectiveDate(release),
      )
      .filter(({ projects }) => projects.some((project) => release.projects.includes(project)))
      .toSorted((a, b) => effectiveDate(b) - effectiveDate(a))[0];
    return json(200, previous === undefined ? {} : serializeRelease(previous, organization));
  },
});

/** Below the organization and below a project, except for `previous-with-commits/`. */
export const releaseDetailsRoutes = [
  ...[getRelease, updateRelease, deleteRelease].flatMap((endpoint) => [
    releaseEndpoint(endpoint),
    projectReleaseEndpoint(endpoint),
  ]),
  previousWithCommits,
];
