import type { RunContext } from '../runner/context.ts';
import type { Inputs } from '../runner/inputs/inputs.ts';
import type { Plan } from './plan.ts';

/**
 * Why the run is passed over: it needs a token, and GitHub gives it none. Where GitHub gives secrets, a token that is
 * missing is a complaint. Check-ins with a DSN need none, nor do dry
 * runs.
 *
 * @returns a sentence for people; undefined where the run goes on
 */
export function skipReason(
  { connection, run }: Inputs,
  { secretsWithheld }: RunContext,
  plan: Plan,
): string | undefined {
  if (run.dryRun || connection.authToken !== undefined || secretsWithheld === undefined) return undefined;
  const needsToken = plan.release !== undefined || (plan.checkIn !== undefined && plan.checkIn.dsn === undefined);
  if (!needsToken) return undefined;
  return `Nothing is done in Sentry: ${secretsWithheld}, and GitHub gives such runs no token.`;
}
