import type { Plan } from './plan.ts';

export interface Permission {
  /** As an infinitive. */
  readonly purpose: string;
  /** Undefined if a run can do without it. */
  readonly isNeeded?: (plan: Plan) => unknown;
  /** Any one of them is sufficient. The first one is recommended; `org:ci` is the scope of organization tokens. */
  readonly scopes: readonly [recommended: string, ...string[]];
  /** Sufficient too, except on older self-hosted servers. */
  readonly newerScopes?: readonly string[];
}

/** Organization tokens cannot delete files. */
export const replaceScopes = ['project:releases', 'project:admin'] as const;
const releaseScopes = ['project:releases', 'project:write', 'project:admin', 'org:ci'] as const;

/** What a token has to be allowed. README.md lists them all. */
export const permissions: readonly Permission[] = [
  { purpose: 'create releases', isNeeded: ({ release }) => release?.create, scopes: releaseScopes },
  { purpose: 'record commits', isNeeded: ({ commits }) => commits, scopes: releaseScopes },
  { purpose: 'upload files', isNeeded: ({ files }) => files, scopes: releaseScopes },
  { purpose: 'upload source maps', isNeeded: ({ sourceMaps }) => sourceMaps, scopes: releaseScopes },
  { purpose: 'upload debug files', isNeeded: ({ debugFiles }) => debugFiles, scopes: releaseScopes },
  { purpose: 'record deploys', isNeeded: ({ deploy }) => deploy, scopes: releaseScopes },
  { purpose: 'finalize releases', isNeeded: ({ release }) => release?.finalize, scopes: releaseScopes },
  {
    purpose: 'record deploys',
    isNeeded: ({ deploy }) => deploy,
    scopes: ['project:read', 'org:ci'],
    newerScopes: ['project:releases'],
  },
  {
    purpose: 'verify deployed scripts',
    isNeeded: ({ verify }) => verify,
    scopes: ['project:read', 'project:releases', 'project:write', 'project:admin', 'org:ci'],
  },
  {
    purpose: 'read releases and deploys',
    isNeeded: ({ gate }) => gate,
    scopes: ['project:read', 'project:releases', 'project:write', 'project:admin', 'org:ci'],
  },
  { purpose: 'watch sessions', isNeeded: ({ gate }) => gate, scopes: ['org:read', 'org:write', 'org:admin', 'org:ci'] },
  {
    purpose: 'watch new issues',
    isNeeded: ({ gate }) => gate,
    scopes: ['event:read', 'event:write', 'event:admin', 'org:ci'],
  },
  { purpose: 'replace release files that have changed', scopes: replaceScopes },
  { purpose: 'let Sentry fetch the commits of connected repositories', scopes: ['org:read', 'org:ci'] },
  { purpose: 'look up the DSN for check-ins', scopes: ['project:read'] },
  { purpose: 'show the last check-ins in the summary', scopes: ['project:read'] },
];

/** What a token with these scopes may not do although the plan needs it: on older servers, and on newer ones. */
export function missingPermissions(
  plan: Plan,
  granted: readonly string[],
): Readonly<Record<'onOlderServers' | 'onNewerServers', readonly Permission[]>> {
  const onOlderServers = permissions.filter(
    ({ isNeeded, scopes }) => isNeeded?.(plan) && !scopes.some((scope) => granted.includes(scope)),
  );
  const recommended = onOlderServers.flatMap(({ scopes, newerScopes }) => (newerScopes ? [] : [scopes[0]]));
  const obtainable = [...granted, ...recommended];
  const onNewerServers = onOlderServers.filter(
    ({ newerScopes = [] }) => !newerScopes.some((scope) => obtainable.includes(scope)),
  );
  return { onOlderServers, onNewerServers };
}
