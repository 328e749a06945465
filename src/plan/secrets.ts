import type { Inputs } from '../runner/inputs/inputs.ts';
import { secretPart } from '../sentry/auth-token.ts';
import { parseDsn } from '../sentry/dsn.ts';

/** Every value among the inputs that must not be shown. */
export function secretsAmong({ connection: { authToken, githubToken }, checkIn: { dsn } }: Inputs): readonly string[] {
  return [authToken, secretPart(authToken ?? ''), githubToken, parseDsn(dsn ?? '')?.secretKey].filter(
    (secret) => secret !== undefined,
  );
}
