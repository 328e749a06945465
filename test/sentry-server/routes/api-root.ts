import { authenticate } from '../authentication.ts';
import type { ReceivedRequest } from '../request.ts';
import { type HttpResponse, json } from '../response.ts';
import { route } from '../route.ts';
import type { Store } from '../store/store.ts';

/**
 * `GET /api/0/`: the scopes of the token as they were granted, and its user, whom an organization token does not have.
 * Without a token both are null; only a wrong token is 401. Sentry's user has more fields.
 */
function describeCaller(request: ReceivedRequest, store: Store): HttpResponse {
  if (request.headers['authorization'] === undefined) return json(200, { version: '0', auth: null, user: null });
  const { scopes } = authenticate(request, store).token;
  const user = scopes.has('org:ci') ? null : { id: '1', username: 'ci' };
  return json(200, { version: '0', auth: { scopes: [...scopes] }, user });
}

export const apiRootRoutes = [route('sentry', 'GET', '/api/0/', describeCaller)];
