import type { Scope } from './store/token.ts';

/** The scopes any one of which opens an endpoint, by what the endpoint does. */
export const RELEASE_READ: readonly Scope[] = [
  'project:read',
  'project:write',
  'project:admin',
  'project:releases',
  'org:ci',
];
export const RELEASE_WRITE: readonly Scope[] = ['project:write', 'project:admin', 'project:releases', 'org:ci'];
/** Deleting a release or one of its files is beyond an organization token. */
export const RELEASE_DELETE: readonly Scope[] = ['project:admin', 'project:releases'];
export const PROJECT_READ: readonly Scope[] = ['project:read', 'project:write', 'project:admin'];
export const ORGANIZATION_READ: readonly Scope[] = ['org:read', 'org:write', 'org:admin'];
export const REPOSITORY_READ: readonly Scope[] = [...ORGANIZATION_READ, 'org:integrations', 'org:ci'];
/** An organization token may do nothing with monitors. */
export const MONITOR_READ: readonly Scope[] = ['alerts:read', 'alerts:write', ...PROJECT_READ];
export const MONITOR_CREATE: readonly Scope[] = ['alerts:write', ...ORGANIZATION_READ];
export const MONITOR_WRITE: readonly Scope[] = ['alerts:write', 'project:write', 'project:admin'];
