import { joinWords } from '../format.ts';
import type { Log } from '../log.ts';
import type { Sentry } from '../sentry/connect.ts';
import { MissingScopeError } from '../sentry/errors.ts';
import type { Stage } from '../stage.ts';
import { missingPermissions, type Permission, replaceScopes } from './permissions.ts';
import type { Plan } from './plan.ts';

/**
 * Refuses a token before the first write, but only if the server would refuse it too. A token that passes may still be
 * refused: its user needs a role with the same permissions.
 */
export function permissionsStage(plan: Plan, { preflight }: Sentry, log: Log): Stage<object> {
  return {
    title: 'Permissions',
    async check() {
      const granted = await preflight.tokenScopes();
      if (!granted) return;
      const { onOlderServers, onNewerServers } = missingPermissions(plan, granted);
      if (onOlderServers.length === 0) return;
      const age = await preflight.serverAge();
      const missing = age === 'newer' ? onNewerServers : onOlderServers;
      if (missing.length === 0) return;
      const has = granted.length === 0 ? 'has no scopes' : `has only ${joinWords(granted)}`;
      const remedy = remedyFor(missing);
      if (age === 'unknown' && onNewerServers.length === 0) {
        log.warning(`Older self-hosted servers require ${describe(missing)}, but the token ${has}. ${remedy}`);
      } else {
        throw new MissingScopeError(`The token needs ${describe(missing)}, but ${has}`, { remedy });
      }
    },
  };
}

/** True if the scopes are unknown: Sentry then decides. */
export async function mayReplaceFiles(sentry: Sentry | undefined): Promise<boolean> {
  if (sentry?.client.connection.tokenKind === 'organization') return false; // Known without a request.
  const granted = await sentry?.preflight.tokenScopes();
  return !granted || replaceScopes.some((scope) => granted.includes(scope));
}

/** `project:releases to create releases and finalize releases, and project:read to record deploys` */
function describe(missing: readonly Permission[]): string {
  const byScope = Map.groupBy(missing, ({ scopes: [recommended] }) => recommended);
  const needs = [...byScope].map(([scope, group]) => `${scope} to ${joinWords(group.map(({ purpose }) => purpose))}`);
  return `the scope${byScope.size === 1 ? '' : 's'} ${needs.join(', and ')}`;
}

function remedyFor(missing: readonly Permission[]): string {
  const scopes = new Set(missing.map(({ scopes: [recommended] }) => recommended));
  return `Set auth-token to an organization token, or to a token that also has ${joinWords([...scopes])}.`;
}
