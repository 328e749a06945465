import { type Answer, json } from './answer.ts';
import { authenticate } from './authentication.ts';
import { noPermission, Refusal, resourceDoesNotExist, withDetail } from './refusal.ts';
import type { ReceivedRequest } from './request.ts';
import { type Captured, type Method, type Route, route } from './route.ts';
import type { Organization } from './store/organization.ts';
import type { Project } from './store/project.ts';
import type { Store } from './store/store.ts';
import type { Scope, Token } from './store/token.ts';

/** What every handler of the web API is given; the caller has been let in by then. */
export interface OrganizationCall<P extends string = string> {
  readonly request: ReceivedRequest;
  readonly organization: Organization;
  readonly token: Token;
  readonly captured: Captured<P>;
}

export interface ProjectCall<P extends string = string> extends OrganizationCall<P> {
  readonly project: Project;
}

/** An endpoint as a handler file declares it. */
export interface Endpoint<P extends string, Call> {
  readonly method: Method;
  /** Below the organization, project or release. */
  readonly path: P;
  readonly scopes: readonly Scope[];
  /** The query parameters it takes. */
  readonly query?: readonly string[];
  /** The answer to a token of another organization: Sentry has three, depending on the endpoint. 403 unless told. */
  readonly foreign?: () => Refusal;
  readonly handle: (call: Call) => Answer;
}

/** Declares an endpoint below `/api/0/organizations/{organization}/`. */
export function organizationEndpoint<const P extends string>(endpoint: Endpoint<P, OrganizationCall<P>>): Route {
  const pattern: string = `/api/0/organizations/{organization}/${endpoint.path}`;
  return route('sentry', endpoint.method, pattern, (request, store, captured: Readonly<Record<string, string>>) =>
    endpoint.handle(admit(endpoint, request, store, captured)),
  );
}

/** Declares an endpoint below `/api/0/projects/{organization}/{project}/`. */
export function projectEndpoint<const P extends string>(endpoint: Endpoint<P, ProjectCall<P>>): Route {
  const pattern: string = `/api/0/projects/{organization}/{project}/${endpoint.path}`;
  return route('sentry', endpoint.method, pattern, (request, store, captured: Readonly<Record<string, string>>) => {
    const call = admit<P>(endpoint, request, store, captured);
    const project = findProject(request, call.organization, captured['project'] ?? '');
    return endpoint.handle({ ...call, project });
  });
}

/** Authentication, then the organization, then permission, then the query: each step refuses in its own way. */
function admit<P extends string>(
  { scopes, query = [], foreign = noPermission }: Pick<Endpoint<P, never>, 'scopes' | 'query' | 'foreign'>,
  request: ReceivedRequest,
  store: Store,
  captured: Readonly<Record<string, string>>,
): OrganizationCall<P> {
  const { token, home } = authenticate(request, store);
  const organization = store.organization(captured['organization'] ?? '');
  if (organization === undefined) throw resourceDoesNotExist();
  if (organization !== home) throw foreign();
  if (!scopes.some((scope) => token.scopes.has(scope))) throw noPermission();
  for (const name of request.query.keys()) {
    // Sentry drops parameters it does not know; this server refuses them, so that a misspelt one fails a test.
    if (!query.includes(name)) throw withDetail(400, `Unknown query parameter: ${name}`);
  }
  return { request, organization, token, captured: captured as Captured<P> };
}

/** By slug or id. The old slug of a renamed project is answered with 302, whatever the method. */
function findProject(request: ReceivedRequest, organization: Organization, slugOrId: string): Project {
  const { projects } = organization;
  const project = projects.find(({ slug, id }) => slug === slugOrId || String(id) === slugOrId);
  if (project !== undefined) return project;
  const renamed = projects.find(({ formerSlugs }) => formerSlugs.has(slugOrId));
  if (renamed === undefined) throw withDetail(404, 'Project does not exist');
  const search = request.query.size === 0 ? '' : `?${request.query}`;
  // The project is the fifth segment: /api/0/projects/{organization}/{project}/
  const url = request.rawPath.split('/').with(5, renamed.slug).join('/') + search;
  const moved = { slug: renamed.slug, detail: { extra: { url, slug: renamed.slug } } };
  throw new Refusal(json(302, moved, { Location: url }));
}
