import { organizationEndpoint } from '../endpoint.ts';
import { resourceDoesNotExist } from '../error-response.ts';
import { json } from '../response.ts';
import { ORGANIZATION_READ } from '../scopes.ts';
import { serializeResolvedIssue } from '../serializers/issue.ts';
import { fixedIssues } from '../store/issue.ts';
import { canSee } from '../store/token.ts';

/**
 * `GET …/releases/{version}/resolved/`: the issues that the commits of the release fix, on one page. Without
 * `project=-1`, those of the projects of the user's teams: here, users are in no team.
 */
const listResolvedIssues = organizationEndpoint({
  method: 'GET',
  path: 'releases/{version}/resolved/',
  scopes: ORGANIZATION_READ,
  query: ['project'],
  handle: ({ request, organization, token, params }) => {
    const release = organization.findRelease(params.version);
    if (release === undefined) throw resourceDoesNotExist();
    const projects = request.query.get('project') === '-1' ? organization.projects : [];
    const fixed = new Set(release.commits.flatMap(({ message }) => fixedIssues(message ?? '')));
    const issues = projects
      .filter((project) => canSee(token, project))
      .flatMap((project) => project.issues)
      .filter(({ shortId }) => fixed.has(shortId));
    return json(
      200,
      issues.map((issue) => serializeResolvedIssue(issue, release, organization)),
    );
  },
});

export const resolvedIssueRoutes = [listResolvedIssues];
