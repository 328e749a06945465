import {
  type Endpoint,
  type OrganizationCall,
  organizationEndpoint,
  type ProjectCall,
  projectEndpoint,
} from './endpoint.ts';
import { resourceDoesNotExist } from './error-response.ts';
import type { PathParams, Route } from './route.ts';
import { isChangeable, isVisible, type Release } from './store/release.ts';

/** The arguments of handlers for endpoints below a release. */
export interface ReleaseCall<P extends string = string> extends OrganizationCall<P> {
  readonly release: Release;
}

interface ReleaseEndpoint<P extends string> extends Omit<Endpoint<P, ReleaseCall<P>>, 'otherOrganizationError'> {
  /** The token needs access to all projects of the release, not just one. */
  readonly allProjects?: boolean;
}

type VersionedCall = OrganizationCall<'{version}'>;

/** Declares an endpoint below `/api/0/organizations/{organization}/releases/{version}/`. */
export function releaseEndpoint<const P extends string>(endpoint: ReleaseEndpoint<P>): Route {
  return organizationEndpoint({
    ...endpoint,
    path: `releases/{version}/${endpoint.path}` as string,
    // The response does not reveal whether the release exists.
    otherOrganizationError: resourceDoesNotExist,
    handle: (call) => endpoint.handle(withRelease(call as VersionedCall, endpoint.allProjects ?? false)),
  });
}

/** Declares the same below `/api/0/projects/{organization}/{project}/releases/{version}/`. */
export function projectReleaseEndpoint<const P extends string>(endpoint: ReleaseEndpoint<P>): Route {
  return projectEndpoint({
    ...endpoint,
    path: `releases/{version}/${endpoint.path}` as string,
    otherOrganizationError: resourceDoesNotExist,
    handle: (call: ProjectCall) => {
      const releaseCall = withRelease<P>(call as ProjectCall & VersionedCall, endpoint.allProjects ?? false);
      if (!releaseCall.release.projects.includes(call.project)) throw resourceDoesNotExist();
      return endpoint.handle(releaseCall);
    },
  });
}

function withRelease<P extends string>(call: VersionedCall, allProjects: boolean): ReleaseCall<P> {
  const release = call.organization.findRelease(call.params.version);
  const isAccessible = allProjects ? isChangeable : isVisible;
  if (release === undefined || !isAccessible(release, call.token)) throw resourceDoesNotExist();
  return { ...call, params: call.params as PathParams<string> as PathParams<P>, release };
}
