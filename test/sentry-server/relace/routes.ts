import { detailError, ErrorResponse } from '../error-response.ts';
import type { ReceivedRequest } from '../request.ts';
import { type HttpResponse, json } from '../response.ts';
import { type Route, route } from '../route.ts';
import type { Store } from '../store/store.ts';

/** The base path of the Relace API. */
export const RELACE_BASE = '/relace';

/** `PUT /v1/repo/{repo_id}/file/{file_path}`: 201 with the new head and the changed paths. */
function putFile(request: ReceivedRequest, store: Store, params: { readonly repo_id: string }): HttpResponse {
  const [scheme, key] = (request.headers['authorization'] ?? '').split(' ');
  if (scheme !== 'Bearer' || !key || !store.hasRelaceKey(key)) throw detailError(401, 'Invalid API key');
  const repository = store.relaceRepository(params.repo_id);
  if (repository?.apiKey !== key) throw detailError(404, 'Repo not found');
  if (request.query.size > 0) throw detailError(400, 'There are no query parameters');
  const path = readPath(request.rawPath);
  if (request.headers['content-type'] !== 'application/octet-stream' || request.body.kind !== 'bytes') {
    throw detailError(415, 'The body must be application/octet-stream');
  }
  const changed = repository.put(path, request.body.bytes);
  return json(201, { repo_id: repository.id, repo_head: repository.head, changed_files: changed });
}

/** Decodes each segment separately, so that an encoded slash is not a separator. */
function readPath(rawPath: string): string {
  const segments = rawPath.slice(RELACE_BASE.length).split('/').slice(5).map(decodeURIComponent);
  const isInvalid = (name: string) => name === '' || /^\.{1,2}$|^\.git$|[/\\\0]/i.test(name);
  if (segments.some(isInvalid)) throw new ErrorResponse(json(400, { detail: `Bad path ${JSON.stringify(segments)}` }));
  return segments.join('/');
}

/** The parts of the Relace API that the action uses. */
export const relaceRoutes: readonly Route[] = [
  route('relace', 'PUT', `${RELACE_BASE}/v1/repo/{repo_id}/file/{file_path*}`, putFile),
];
