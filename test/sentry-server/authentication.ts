import { detailError } from './error-response.ts';
import type { ReceivedRequest } from './request.ts';
import type { Organization } from './store/organization.ts';
import type { Store } from './store/store.ts';
import type { Token } from './store/token.ts';

/** The sender of a request: a token, and the only organization that it gives access to. */
export interface Caller {
  readonly token: Token;
  readonly organization: Organization;
}

/** Reads `Authorization: Bearer TOKEN`. @throws ErrorResponse with status 401 and Sentry's text */
export function authenticate(request: ReceivedRequest, store: Store): Caller {
  const [scheme = '', ...credentials] = (request.headers['authorization'] ?? '').trim().split(/\s+/);
  if (scheme.toLowerCase() !== 'bearer') throw detailError(401, 'Authentication credentials were not provided.');
  const [text] = credentials;
  if (text === undefined) throw detailError(401, 'Invalid token header. No credentials provided.');
  if (credentials.length > 1) throw detailError(401, 'Invalid token header. Token string should not contain spaces.');
  const found = store.findToken(text);
  if (found === undefined) throw detailError(401, text.startsWith('sntrys_') ? 'Invalid org token' : 'Invalid token');
  return { token: found.token, organization: found.organization };
}
