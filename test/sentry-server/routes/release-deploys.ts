import { codeError, resourceDoesNotExist } from '../error-response.ts';
import { datetime, storedUrl, url } from '../formats.ts';
import { readJson } from '../json-body.ts';
import { PAGE_PARAMETERS, page } from '../pagination.ts';
import { filteredProjects } from '../project-filter.ts';
import { type ReleaseCall, releaseEndpoint } from '../release-endpoint.ts';
import { json } from '../response.ts';
import { DEPLOY_PROJECT, RELEASE_READ, RELEASE_WRITE } from '../scopes.ts';
import { serializeDeploy } from '../serializers/deploy.ts';
import type { Project } from '../store/project.ts';
import type { Deploy, Release } from '../store/release.ts';
import { canSee } from '../store/token.ts';
import { listOf, nullable, object, optional, required, text, type Validator, validationError } from '../validation.ts';

/**
 * `GET …/releases/{version}/deploys/`: the latest deploy of each project to each environment, newest `dateFinished`
 * first. Servers like 23.7 list all deploys of the release; there `project` only has to be one of its projects.
 */
const listDeploys = releaseEndpoint({
  method: 'GET',
  path: 'deploys/',
  scopes: RELEASE_READ,
  query: ['project', ...PAGE_PARAMETERS],
  handle: (call) => {
    const { request, release, organization } = call;
    const projects = filteredProjects(call);
    if (!release.projects.some((project) => projects.has(project))) throw resourceDoesNotExist();
    const deploys = organization.context.version === 'current' ? latestDeploys(release, projects) : release.deploys;
    const finished = ({ dateFinished }: Deploy) => dateFinished ?? Number.POSITIVE_INFINITY;
    return page(
      request,
      deploys.toSorted((a, b) => finished(b) - finished(a)),
      serializeDeploy,
    );
  },
});

function latestDeploys(release: Release, projects: ReadonlySet<Project>): readonly Deploy[] {
  const latest = new Map<string, Deploy>();
  for (const deploy of release.deploys) {
    for (const project of deploy.projects) {
      if (projects.has(project)) latest.set(`${project.id} ${deploy.environment}`, deploy);
    }
  }
  return [...new Set(latest.values())];
}

/** `POST` on the same path: always adds a deploy, so a repeated request records it twice. */
const createDeploy = releaseEndpoint({
  method: 'POST',
  path: 'deploys/',
  scopes: RELEASE_WRITE,
  allProjects: true,
  handle: (call) => {
    const { request, organization, release } = call;
    const input = readJson(request, deployFields(call));
    const { clock, nextId } = organization.context;
    const deploy: Deploy = {
      id: nextId(),
      environment: input.environment,
      name: input.name || null,
      url: storedUrl(input.url),
      dateStarted: input.dateStarted ?? null,
      // The default is now, but null stays null.
      dateFinished: input.dateFinished === undefined ? clock.now() : input.dateFinished,
      projects: deployedProjects(release, input.projects),
    };
    organization.environments.add(deploy.environment);
    release.deploys.push(deploy);
    return json(201, serializeDeploy(deploy));
  },
});

function deployFields(call: ReleaseCall) {
  return object({
    environment: required(environment),
    name: optional(nullable(text({ max: 64, blank: true }))),
    url: optional(nullable(url)),
    dateStarted: optional(nullable(datetime)),
    dateFinished: optional(nullable(datetime)),
    projects: optional(listOf(projectOf(call), { empty: false })),
  });
}

const environment: Validator<string> = (input) => {
  const value = text({ max: 64 })(input);
  if (/[\r\n\f/]/.test(value)) throw validationError('Invalid value for environment');
  return value;
};

/** A project by slug or id; here, unlike in a release, an id may also come as a string. */
function projectOf({ organization, token }: ReleaseCall): Validator<Project> {
  return (input) => {
    const reference = text()(input);
    const found = organization.projects.find(({ slug, id }) => slug === reference || String(id) === reference);
    if (found === undefined) throw validationError('Invalid project');
    const hasScope = DEPLOY_PROJECT[organization.context.version].some((scope) => token.scopes.has(scope));
    if (!canSee(token, found) || !hasScope) throw validationError('Insufficient access to project');
    return found;
  };
}

/** Returns the requested projects, which must belong to the release; by default all projects of the release. */
function deployedProjects(
  { projects, version }: Release,
  requested = projects as readonly Project[],
): readonly Project[] {
  const foreignProjects = requested.filter((project) => !projects.includes(project));
  if (foreignProjects.length === 0) return [...new Set(requested)];
  const slugs = foreignProjects.map(({ slug }) => slug).join(', ');
  throw codeError(400, 'parameter-validation-error', `Invalid projects (${slugs}) for release ${version}`, {
    context: '',
  });
}

export const releaseDeployRoutes = [listDeploys, createDeploy];
