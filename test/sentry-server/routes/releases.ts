import { json } from '../answer.ts';
import { type OrganizationCall, organizationEndpoint } from '../endpoint.ts';
import { readJson } from '../json-body.ts';
import { PAGE_PARAMETERS, page } from '../pagination.ts';
import { noPermission, type Refusal, withDetail, withFields } from '../refusal.ts';
import { organizationRelease } from '../release-fields.ts';
import { RELEASE_READ, RELEASE_WRITE } from '../scopes.ts';
import { serializeRelease } from '../serializers/release.ts';
import type { Project } from '../store/project.ts';
import { isVisible, type Release } from '../store/release.ts';
import { sees } from '../store/token.ts';
import { createOrExtendRelease } from './create-release.ts';
import { RELEASE_FILTERS, releaseFilter } from './release-filter.ts';

/** `GET /organizations/{organization}/releases/`, newest first by the date it was made. */
const listReleases = organizationEndpoint({
  method: 'GET',
  path: 'releases/',
  scopes: RELEASE_READ,
  query: ['project', ...RELEASE_FILTERS, ...PAGE_PARAMETERS],
  handle: (call) => {
    const { request, organization, token } = call;
    const projects = filteredProjects(call);
    const isWanted = releaseFilter(request.query);
    const releases = organization.releases
      .filter((release) => isVisible(release, token) && release.projects.some((project) => projects.has(project)))
      .filter(isWanted)
      .toSorted((a, b) => b.dateCreated - a.dateCreated);
    return page(request, releases, (release) => serializeRelease(release, organization));
  },
});

/** The `project` parameter, which may repeat: numeric ids; -1 and no parameter at all stand for every project. */
function filteredProjects({ request, organization, token }: OrganizationCall): ReadonlySet<Project> {
  const visible = organization.projects.filter((project) => sees(token, project));
  const wanted = request.query.getAll('project');
  if (wanted.some((id) => !/^-?\d+$/.test(id))) {
    throw withDetail(400, 'Invalid project parameter. Values must be numbers.');
  }
  if (wanted.length === 0 || wanted.includes('-1')) return new Set(visible);
  return new Set(
    wanted.map((id) => {
      const project = visible.find((candidate) => String(candidate.id) === id);
      if (project === undefined) throw noPermission();
      return project;
    }),
  );
}

/** `POST /organizations/{organization}/releases/`: 201 for a new release or a newly attached project, else 208. */
const createRelease = organizationEndpoint({
  method: 'POST',
  path: 'releases/',
  scopes: RELEASE_WRITE,
  query: ['project'],
  foreign: invalidProjects,
  handle: ({ request, organization, token }) => {
    if (request.query.has('project')) {
      // Sentry would let the parameter narrow the projects of the body without a word. Nobody means that.
      throw withDetail(400, 'The project query parameter must not be sent when a release is created.');
    }
    const given = readJson(request, organizationRelease);
    const visible = organization.projects.filter((project) => sees(token, project));
    const projects = given.projects.map((reference) => findByType(visible, reference));
    const { release, isNews } = createOrExtendRelease(organization, given, projects, {
      userAgent: request.headers['user-agent'] ?? '',
      assertAccess: (existing) => assertAccess(existing, (project) => sees(token, project)),
    });
    return json(isNews ? 201 : 208, serializeRelease(release, organization));
  },
});

/** A string is only ever tried as a slug, a number only as an id: `"123"` does not find project 123. */
function findByType(projects: readonly Project[], reference: unknown): Project {
  const found = projects.find(({ slug, id }) => reference === (typeof reference === 'number' ? id : slug));
  if (found === undefined) throw invalidProjects();
  return found;
}

function invalidProjects(): Refusal {
  return withFields({ projects: ['Invalid project ids or slugs'] });
}

function assertAccess({ projects }: Release, visible: (project: Project) => boolean): void {
  if (projects.every(visible)) return;
  const slugs = projects.map(({ slug }) => slug).join(', ');
  throw withFields({ projects: [`You do not have permission to one of the projects: ${slugs}`] });
}

export const releaseRoutes = [listReleases, createRelease];
