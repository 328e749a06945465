import { authenticate } from './authentication.ts';
import { detailError, ErrorResponse, noPermission, resourceDoesNotExist } from './error-response.ts';
import type { ReceivedRequest } from './request.ts';
import { type HttpResponse, json } from './response.ts';
import { type Method, type PathParams, type Route, route } from './route.ts';
import type { Organization } from './store/organization.ts';
import type { Project } from './store/project.ts';
import type { Store } from './store/store.ts';
import type { Scope, Token } from './store/token.ts';

/** The arguments of each handler of the web API, which is called after authorization. */
export interface OrganizationCall<P extends string = string> {
  readonly request: ReceivedRequest;
  readonly store: Store;
  readonly organization: Organization;
  readonly token: Token;
  readonly params: PathParams<P>;
}

export interface ProjectCall<P extends string = string> extends OrganizationCall<P> {
  readonly project: Project;
}

export interface Endpoint<P extends string, Call> {
  readonly method: Method;
  /** The path below the organization, project or release. */
  readonly path: P;
  readonly scopes: readonly Scope[];
  /** The scopes on servers before 24.3, if they are others. */
  readonly oldScopes?: readonly Scope[];
  /** Accepted query parameters. */
  readonly query?: readonly string[];
  /** The error for a token of another organization, which depends on the endpoint; 403 by default. */
  readonly otherOrganizationError?: () => ErrorResponse;
  readonly handle: (call: Call) => HttpResponse;
}

/** Declares an endpoint below `/api/0/organizations/{organization}/`. */
export function organizationEndpoint<const P extends string>(endpoint: Endpoint<P, OrganizationCall<P>>): Route {
  const pattern: string = `/api/0/organizations/{organization}/${endpoint.path}`;
  return route('sentry', endpoint.method, pattern, (request, store, params: Readonly<Record<string, string>>) =>
    endpoint.handle(authorize(endpoint, request, store, params)),
  );
}

/** Declares an endpoint below `/api/0/projects/{organization}/{project}/`. */
export function projectEndpoint<const P extends string>(endpoint: Endpoint<P, ProjectCall<P>>): Route {
  const pattern: string = `/api/0/projects/{organization}/{project}/${endpoint.path}`;
  return route('sentry', endpoint.method, pattern, (request, store, params: Readonly<Record<string, string>>) => {
    const call = authorize<P>(endpoint, request, store, params);
    const project = findProject(request, call.organization, params['project'] ?? '');
    return endpoint.handle({ ...call, project });
  });
}

/** Checks the token, the organization, the scopes and the query, in this order. */
function authorize<P extends string>(
  {
    scopes,
    oldScopes = scopes,
    query = [],
    otherOrganizationError = noPermission,
  }: Pick<Endpoint<P, never>, 'scopes' | 'oldScopes' | 'query' | 'otherOrganizationError'>,
  request: ReceivedRequest,
  store: Store,
  params: Readonly<Record<string, string>>,
): OrganizationCall<P> {
  const caller = authenticate(request, store);
  const organization = store.organization(params['organization'] ?? '');
  if (organization === undefined) throw resourceDoesNotExist();
  if (organization !== caller.organization) throw otherOrganizationError();
  if (!(store.context.version === 'current' ? scopes : oldScopes).some((scope) => caller.token.scopes.has(scope)))
    throw noPermission();
  for (const name of request.query.keys()) {
    // Sentry ignores unknown parameters; here they are errors, so that a misspelled one fails a test.
    if (!query.includes(name)) throw detailError(400, `Unknown query parameter: ${name}`);
  }
  return { request, store, organization, token: caller.token, params: params as PathParams<P> };
}

/** By slug or id. The former slug of a renamed project is redirected with 302, for all methods. */
function findProject(request: ReceivedRequest, organization: Organization, slugOrId: string): Project {
  const { projects } = organization;
  const project = projects.find(({ slug, id }) => slug === slugOrId || String(id) === slugOrId);
  if (project !== undefined) return project;
  const renamed = projects.find(({ formerSlugs }) => formerSlugs.has(slugOrId));
  if (renamed === undefined) {
    throw organization.context.version === 'current'
      ? detailError(404, 'Project does not exist')
      : resourceDoesNotExist();
  }
  const search = request.query.size === 0 ? '' : `?${request.query}`;
  // The fifth segment of /api/0/projects/{organization}/{project}/ is the project.
  const url = request.rawPath.split('/').with(5, renamed.slug).join('/') + search;
  const moved = { slug: renamed.slug, detail: { extra: { url, slug: renamed.slug } } };
  throw new ErrorResponse(json(302, moved, { Location: url }));
}
