import { withDetail } from './refusal.ts';
import type { ReceivedRequest } from './request.ts';
import type { Organization } from './store/organization.ts';
import type { Store } from './store/store.ts';
import type { Token } from './store/token.ts';

/** Who asks: a token, and the one organization it is good for. */
export interface Caller {
  readonly token: Token;
  readonly home: Organization;
}

/** Reads `Authorization: Bearer TOKEN`; refuses with 401 in the words that fit. */
export function authenticate(request: ReceivedRequest, store: Store): Caller {
  const [scheme = '', ...credentials] = (request.headers['authorization'] ?? '').trim().split(/\s+/);
  if (scheme.toLowerCase() !== 'bearer') throw withDetail(401, 'Authentication credentials were not provided.');
  const [text] = credentials;
  if (text === undefined) throw withDetail(401, 'Invalid token header. No credentials provided.');
  if (credentials.length > 1) throw withDetail(401, 'Invalid token header. Token string should not contain spaces.');
  const found = store.findToken(text);
  if (found === undefined) throw withDetail(401, text.startsWith('sntrys_') ? 'Invalid org token' : 'Invalid token');
  return { token: found.token, home: found.organization };
}
