import {
  type Endpoint,
  type OrganizationCall,
  organizationEndpoint,
  type ProjectCall,
  projectEndpoint,
} from './endpoint.ts';
import { resourceDoesNotExist } from './refusal.ts';
import type { Captured, Route } from './route.ts';
import { isChangeable, isVisible, type Release } from './store/release.ts';

/** What the handler of something below a release is given. */
export interface ReleaseCall<P extends string = string> extends OrganizationCall<P> {
  readonly release: Release;
}

interface ReleaseEndpoint<P extends string> extends Omit<Endpoint<P, ReleaseCall<P>>, 'foreign'> {
  /** The caller must see every project of the release, not just one. */
  readonly allProjects?: boolean;
}

/** A call whose path, before the endpoint's own, has a version in it. */
type VersionedCall = OrganizationCall<'{version}'>;

/** Declares an endpoint below `/api/0/organizations/{organization}/releases/{version}/`. */
export function releaseEndpoint<const P extends string>(endpoint: ReleaseEndpoint<P>): Route {
  return organizationEndpoint({
    ...endpoint,
    path: `releases/{version}/${endpoint.path}` as string,
    // A release out of sight and one that does not exist are the same to the caller.
    foreign: resourceDoesNotExist,
    handle: (call) => endpoint.handle(withRelease(call as VersionedCall, endpoint.allProjects ?? false)),
  });
}

/** Declares the same below `/api/0/projects/{organization}/{project}/releases/{version}/`. */
export function projectReleaseEndpoint<const P extends string>(endpoint: ReleaseEndpoint<P>): Route {
  return projectEndpoint({
    ...endpoint,
    path: `releases/{version}/${endpoint.path}` as string,
    foreign: resourceDoesNotExist,
    handle: (call: ProjectCall) => {
      const released = withRelease<P>(call as ProjectCall & VersionedCall, endpoint.allProjects ?? false);
      // The release belongs to the organization, but only its own projects lead to it.
      if (!released.release.projects.includes(call.project)) throw resourceDoesNotExist();
      return endpoint.handle(released);
    },
  });
}

function withRelease<P extends string>(call: VersionedCall, allProjects: boolean): ReleaseCall<P> {
  const release = call.organization.findRelease(call.captured.version);
  const reachable = allProjects ? isChangeable : isVisible;
  if (release === undefined || !reachable(release, call.token)) throw resourceDoesNotExist();
  return { ...call, captured: call.captured as Captured<string> as Captured<P>, release };
}
