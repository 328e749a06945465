import { PAGE_PARAMETERS, page } from '../pagination.ts';
import { projectReleaseEndpoint, type ReleaseCall, releaseEndpoint } from '../release-endpoint.ts';
import { RELEASE_READ } from '../scopes.ts';
import { serializeCommit } from '../serializers/commit.ts';

const listCommits = {
  method: 'GET',
  path: 'commits/',
  scopes: RELEASE_READ,
  query: PAGE_PARAMETERS,
  handle: ({ request, release, organization }: ReleaseCall) =>
    page(request, release.commits, (commit) => serializeCommit(commit, organization)),
} as const;

/** `GET /organizations/{organization}/releases/{version}/commitfiles/`. */
const listChangedFiles = releaseEndpoint({
  method: 'GET',
  path: 'commitfiles/',
  scopes: RELEASE_READ,
  query: PAGE_PARAMETERS,
  handle: ({ request, release }) => {
    const changes = release.commits.flatMap(({ patchSet, message, repository }) =>
      patchSet.map(({ path, type }) => ({ filename: path, type, commitMessage: message, repoName: repository })),
    );
    return page(
      request,
      changes.toSorted((a, b) => (a.filename < b.filename ? -1 : 1)),
      (change) => change,
    );
  },
});

/** `GET …/releases/{version}/commits/`, below an organization or a project; newest first. */
export const releaseCommitRoutes = [
  releaseEndpoint(listCommits),
  projectReleaseEndpoint(listCommits),
  listChangedFiles,
];
