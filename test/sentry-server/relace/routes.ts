import { type Answer, json } from '../answer.ts';
import { Refusal, withDetail } from '../refusal.ts';
import type { ReceivedRequest } from '../request.ts';
import { type Route, route } from '../route.ts';
import type { Store } from '../store/store.ts';

/** Where the API of Relace begins; goes where `relace-url` goes. */
export const RELACE_BASE = '/relace';

/** `PUT /v1/repo/{repo_id}/file/{file_path}`: 201 with the new head, and the paths that were modified. */
function putFile(request: ReceivedRequest, store: Store, captured: { readonly repo_id: string }): Answer {
  const [scheme, key] = (request.headers['authorization'] ?? '').split(' ');
  if (scheme !== 'Bearer' || !key || !store.hasRelaceKey(key)) throw withDetail(401, 'Invalid API key');
  const repository = store.relaceRepository(captured.repo_id);
  if (repository?.apiKey !== key) throw withDetail(404, 'Repo not found');
  if (request.query.size > 0) throw withDetail(400, 'There are no query parameters');
  const path = readPath(request.rawPath);
  if (request.headers['content-type'] !== 'application/octet-stream' || request.body.kind !== 'bytes') {
    throw withDetail(415, 'The body must be application/octet-stream');
  }
  const changed = repository.put(path, request.body.bytes);
  return json(201, { repo_id: repository.id, repo_head: repository.head, changed_files: changed });
}

/** Slashes separate the segments, and each of them is decoded for itself: what it holds is a name and no way. */
function readPath(rawPath: string): string {
  const segments = rawPath.slice(RELACE_BASE.length).split('/').slice(5).map(decodeURIComponent);
  const isBad = (name: string) => name === '' || /^\.{1,2}$|^\.git$|[/\\\0]/i.test(name);
  if (segments.some(isBad)) throw new Refusal(json(400, { detail: `Bad path ${JSON.stringify(segments)}` }));
  return segments.join('/');
}

/** The API of Relace, as far as the action uses it. */
export const relaceRoutes: readonly Route[] = [
  route('relace', 'PUT', `${RELACE_BASE}/v1/repo/{repo_id}/file/{file_path*}`, putFile),
];
