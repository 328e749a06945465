import type { RunContext } from '../github-actions/context.ts';
import type { Inputs } from './inputs.ts';
import type { Plan } from './plan.ts';

/**
 * Why the run is passed over: it needs a token, and GitHub gives it no secrets. Where GitHub gives them, one that is
 * missing is a complaint. Check-ins with a DSN need no token, and dry runs nothing.
 *
 * @returns a sentence for people; undefined where the run goes on
 */
export function skipReason(
  { connection, run }: Inputs,
  { secretsWithheld }: RunContext,
  { sentry, checkIn, relace }: Plan,
): string | undefined {
  if (secretsWithheld === undefined || run.dryRun) return undefined;
  const asksSentry = sentry !== undefined || (checkIn !== undefined && checkIn.dsn === undefined);
  const lacksToken = asksSentry && connection.authToken === undefined;
  if (!lacksToken && relace?.apiKey !== '') return undefined;
  return `Nothing is done: ${secretsWithheld}, and GitHub gives such runs no secrets.`;
}
