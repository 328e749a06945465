import { secretPart } from '../sentry/auth-token.ts';
import { parseDsn } from '../sentry/dsn.ts';
import type { Inputs } from './inputs.ts';

/** Every value among the inputs that must not be shown. */
export function secretsAmong({ connection, checkIn: { dsn }, relace }: Inputs): readonly string[] {
  const { authToken, githubToken } = connection;
  return [authToken, secretPart(authToken ?? ''), githubToken, parseDsn(dsn ?? '')?.secretKey, relace.apiKey].filter(
    (secret) => secret !== undefined,
  );
}
