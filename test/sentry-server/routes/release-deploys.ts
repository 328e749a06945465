import { json } from '../answer.ts';
import { datetime, url } from '../formats.ts';
import { readJson } from '../json-body.ts';
import { PAGE_PARAMETERS, page } from '../pagination.ts';
import { withCode } from '../refusal.ts';
import { type ReleaseCall, releaseEndpoint } from '../release-endpoint.ts';
import { invalid, listOf, nullable, object, optional, type Rule, required, text } from '../rules.ts';
import { RELEASE_READ, RELEASE_WRITE } from '../scopes.ts';
import { serializeDeploy } from '../serializers/deploy.ts';
import type { Project } from '../store/project.ts';
import type { Deploy, Release } from '../store/release.ts';
import { sees } from '../store/token.ts';

/**
 * `GET …/releases/{version}/deploys/`: not the history, but the latest deploy of each project to each environment,
 * newest `dateFinished` first.
 */
const listDeploys = releaseEndpoint({
  method: 'GET',
  path: 'deploys/',
  scopes: RELEASE_READ,
  query: PAGE_PARAMETERS,
  handle: ({ request, release }) => page(request, latestDeploys(release), serializeDeploy),
});

function latestDeploys(release: Release): Deploy[] {
  const latest = new Map<string, Deploy>();
  for (const deploy of release.deploys) {
    for (const project of deploy.projects) latest.set(`${project.id} ${deploy.environment}`, deploy);
  }
  const finished = ({ dateFinished }: Deploy) => dateFinished ?? Number.POSITIVE_INFINITY;
  return [...new Set(latest.values())].sort((a, b) => finished(b) - finished(a));
}

/** `POST` on the same path: always 201, and always one more deploy, so a retried call is recorded twice. */
const createDeploy = releaseEndpoint({
  method: 'POST',
  path: 'deploys/',
  scopes: RELEASE_WRITE,
  allProjects: true,
  handle: (call) => {
    const { request, organization, release } = call;
    const given = readJson(request, deployFields(call));
    const { clock, nextId } = organization.world;
    const deploy: Deploy = {
      id: nextId(),
      environment: given.environment,
      name: given.name || null,
      url: given.url || null,
      dateStarted: given.dateStarted ?? null,
      // Left out it is now; null is taken at its word.
      dateFinished: given.dateFinished === undefined ? clock.now() : given.dateFinished,
      projects: deployedProjects(release, given.projects),
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

const environment: Rule<string> = (given) => {
  const value = text({ max: 64 })(given);
  if (/[\r\n\f/]/.test(value)) throw invalid('Invalid value for environment');
  return value;
};

/** A project by slug or id; here, unlike in a release, an id may also come as a string. */
function projectOf({ organization, token }: ReleaseCall): Rule<Project> {
  return (given) => {
    const reference = text()(given);
    const found = organization.projects.find(({ slug, id }) => slug === reference || String(id) === reference);
    if (found === undefined) throw invalid('Invalid project');
    if (!sees(token, found)) throw invalid('Insufficient access to project');
    return found;
  };
}

/** Every project of the release, or those asked for, all of which must be the release's. */
function deployedProjects({ projects, version }: Release, wanted = projects as readonly Project[]): readonly Project[] {
  const strangers = wanted.filter((project) => !projects.includes(project));
  if (strangers.length === 0) return [...new Set(wanted)];
  const slugs = strangers.map(({ slug }) => slug).join(', ');
  throw withCode(400, 'parameter-validation-error', `Invalid projects (${slugs}) for release ${version}`, {
    context: '',
  });
}

export const releaseDeployRoutes = [listDeploys, createDeploy];
