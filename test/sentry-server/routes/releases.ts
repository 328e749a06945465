import { organizationEndpoint } from '../endpoint.ts';
import { detailError, type ErrorResponse, fieldError } from '../error-response.ts';
import { readJson } from '../json-body.ts';
import { PAGE_PARAMETERS, page } from '../pagination.ts';
import { filteredProjects } from '../project-filter.ts';
import { organizationRelease } from '../release-fields.ts';
import { json } from '../response.ts';
import { RELEASE_READ, RELEASE_WRITE } from '../scopes.ts';
import { serializeRelease } from '../serializers/release.ts';
import type { Project } from '../store/project.ts';
import { isVisible, type Release } from '../store/release.ts';
import { canSee } from '../store/token.ts';
import { createOrExtendRelease } from './create-release.ts';
import { RELEASE_FILTERS, releaseFilter } from './release-filter.ts';

const STATS_SECONDS: Readonly<Record<string, number>> = {
  ...{ '1h': 3_600, '24h': 86_400, '1d': 86_400, '48h': 172_800, '2d': 172_800 },
  ...{ '7d': 604_800, '14d': 1_209_600, '30d': 2_592_000, '90d': 7_776_000 },
};

/** `GET /organizations/{organization}/releases/`, newest creation date first. */
const listReleases = organizationEndpoint({
  method: 'GET',
  path: 'releases/',
  scopes: RELEASE_READ,
  query: ['project', 'projectSlug', 'health', 'summaryStatsPeriod', ...RELEASE_FILTERS, ...PAGE_PARAMETERS],
  handle: (call) => {
    const { request, organization, token } = call;
    const projects = filteredProjects(call);
    if (projects.size === 0) return page(request, [], () => null);
    const period = request.query.get('summaryStatsPeriod') ?? '14d';
    const seconds = STATS_SECONDS[period];
    if (seconds === undefined) throw detailError(400, `Invalid summaryStatsPeriod: ${period}`);
    const healthSeconds = request.query.get('health') === '1' ? seconds : undefined;
    const environments = request.query.getAll('environment');
    const matchesFilter = releaseFilter(request.query, organization, projects);
    const releases = organization.releases
      .filter((release) => isVisible(release, token) && release.projects.some((project) => projects.has(project)))
      .filter(matchesFilter)
      .toSorted((a, b) => b.dateCreated - a.dateCreated);
    return page(request, releases, (release) =>
      serializeRelease(release, organization, { environments, healthSeconds }),
    );
  },
});

/** `POST /organizations/{organization}/releases/`: 201 for a new release or a newly attached project, else 208. */
const createRelease = organizationEndpoint({
  method: 'POST',
  path: 'releases/',
  scopes: RELEASE_WRITE,
  query: ['project'],
  otherOrganizationError: invalidProjects,
  handle: ({ request, organization, token }) => {
    if (request.query.has('project')) {
      // Sentry would silently restrict the projects of the body to this parameter, which is never intended.
      throw detailError(400, 'The project query parameter must not be sent when a release is created.');
    }
    const input = readJson(request, organizationRelease);
    const visible = organization.projects.filter((project) => canSee(token, project));
    const projects = input.projects.map((reference) => findByType(visible, reference));
    const { release, isNewOrExtended } = createOrExtendRelease(organization, input, projects, {
      userAgent: request.headers['user-agent'] ?? '',
      assertAccess: (existing) => assertAccess(existing, (project) => canSee(token, project)),
    });
    return json(isNewOrExtended ? 201 : 208, serializeRelease(release, organization));
  },
});

/** A string is a slug and a number an id: `"123"` does not find project 123. */
function findByType(projects: readonly Project[], reference: unknown): Project {
  const found = projects.find(({ slug, id }) => reference === (typeof reference === 'number' ? id : slug));
  if (found === undefined) throw invalidProjects();
  return found;
}

function invalidProjects(): ErrorResponse {
  return fieldError({ projects: ['Invalid project ids or slugs'] });
}

function assertAccess({ projects }: Release, visible: (project: Project) => boolean): void {
  if (projects.every(visible)) return;
  const slugs = projects.map(({ slug }) => slug).join(', ');
  throw fieldError({ projects: [`You do not have permission to one of the projects: ${slugs}`] });
}

export const releaseRoutes = [listReleases, createRelease];
