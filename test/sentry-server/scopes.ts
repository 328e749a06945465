import type { ServerVersion } from './store/server-context.ts';
import type { Scope } from './store/token.ts';

/** The scopes of each kind of endpoint; any one of them is sufficient. */
export const RELEASE_READ: readonly Scope[] = [
  'project:read',
  'project:write',
  'project:admin',
  'project:releases',
  'org:ci',
];
export const RELEASE_WRITE: readonly Scope[] = ['project:write', 'project:admin', 'project:releases', 'org:ci'];
/** An organization token cannot delete releases or their files. */
export const RELEASE_DELETE: readonly Scope[] = ['project:admin', 'project:releases'];
/** For each project of a deploy. */
export const DEPLOY_PROJECT: Readonly<Record<ServerVersion, readonly Scope[]>> = {
  current: ['project:read', 'project:releases', 'org:ci'],
  '23.7.1': ['project:read', 'org:ci'],
};
export const PROJECT_READ: readonly Scope[] = ['project:read', 'project:write', 'project:admin'];
export const ORGANIZATION_READ: readonly Scope[] = ['org:read', 'org:write', 'org:admin'];
/** An organization token has no access to issues. */
export const EVENT_READ: readonly Scope[] = ['event:read', 'event:write', 'event:admin'];
export const REPOSITORY_READ: readonly Scope[] = [...ORGANIZATION_READ, 'org:integrations', 'org:ci'];
/** An organization token has no access to monitors. */
export const MONITOR_READ: readonly Scope[] = ['alerts:read', 'alerts:write', ...PROJECT_READ];
export const MONITOR_CREATE: readonly Scope[] = ['alerts:write', ...ORGANIZATION_READ];
export const MONITOR_WRITE: readonly Scope[] = ['alerts:write', 'project:write', 'project:admin'];
