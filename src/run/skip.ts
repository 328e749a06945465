import type { GitHubContext } from '../github-actions/context.ts';
import type { CommonInputs } from './inputs.ts';
import type { Plan } from './plan.ts';

/**
 * Apart from the reason in the plan, a run without a token is skipped if GitHub gives it no secrets, or if the workflow
 * author wants that; otherwise a missing token is an error. Check-ins with a DSN and dry runs need no token.
 *
 * @returns the reason as a sentence; undefined if the run continues
 */
export function skipReason(
  { connection, run }: CommonInputs,
  { secretsWithheld }: GitHubContext,
  { sentry, checkIn, relace, skipped }: Plan,
): string | undefined {
  if (skipped !== undefined) return skipped;
  if (run.dryRun) return undefined;
  const asksSentry = sentry !== undefined || (checkIn !== undefined && checkIn.dsn === undefined);
  const lacksToken = asksSentry && connection.authToken === undefined;
  if (secretsWithheld !== undefined && (lacksToken || relace?.apiKey === '')) {
    return `Skipped: ${secretsWithheld}, and GitHub gives such runs no secrets.`;
  }
  return lacksToken && run.ifNoToken === 'skip'
    ? 'Skipped: auth-token is not set, and if-no-token is skip.'
    : undefined;
}
