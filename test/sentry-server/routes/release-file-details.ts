import { empty, json } from '../answer.ts';
import { readJson } from '../json-body.ts';
import { Refusal, resourceDoesNotExist, withDetail } from '../refusal.ts';
import { projectReleaseEndpoint, type ReleaseCall, releaseEndpoint } from '../release-endpoint.ts';
import { object, required, text } from '../rules.ts';
import { RELEASE_DELETE, RELEASE_READ, RELEASE_WRITE } from '../scopes.ts';
import { serializeReleaseFile } from '../serializers/release-file.ts';
import type { ReleaseFile } from '../store/release-files.ts';

type FileCall = ReleaseCall<'files/{file_id}/'>;

/** With `?download`, be it empty, the bytes: those take a scope that an organization token does not have. */
const getFile = {
  method: 'GET',
  path: 'files/{file_id}/',
  scopes: RELEASE_READ,
  query: ['download'],
  handle: (call: FileCall) => {
    const file = findFile(call);
    if (!call.request.query.has('download')) return json(200, serializeReleaseFile(file));
    if (!call.token.scopes.has('project:write')) throw new Refusal(empty(403));
    if (file.content === null) throw withDetail(500, 'This server keeps no content of files above 1 MiB.');
    const filename = file.name.slice(file.name.lastIndexOf('/') + 1).replaceAll('"', '');
    return {
      status: 200,
      headers: { 'Content-Disposition': `attachment; filename="${encodeURIComponent(filename)}"` },
      bytes: file.content,
    };
  },
} as const;

/** Only the name can be changed; a `dist` in the body is passed over. */
const renameFile = {
  method: 'PUT',
  path: 'files/{file_id}/',
  scopes: RELEASE_WRITE,
  handle: (call: FileCall) => {
    if (!/^\d+$/.test(call.captured.file_id)) {
      throw withDetail(400, 'Can only update release files with integer IDs');
    }
    const file = findFile(call);
    const { name } = readJson(call.request, object({ name: required(text({ max: 200 })) }, ['dist']));
    const taken = call.release.files.find(name, file.dist);
    // Here nothing stands between the caller and the database's unique index.
    if (taken && taken !== file)
      throw new Refusal(json(500, { detail: 'Internal Error', errorId: 'duplicate-release-file' }));
    const renamed = { ...file, name };
    call.release.files.remove(file);
    call.release.files.add(renamed);
    return json(200, serializeReleaseFile(renamed));
  },
} as const;

const deleteFile = {
  method: 'DELETE',
  path: 'files/{file_id}/',
  scopes: RELEASE_DELETE,
  handle: (call: FileCall) => {
    call.release.files.remove(findFile(call));
    return empty(204);
  },
} as const;

function findFile({ release, captured }: FileCall): ReleaseFile {
  const file = release.files.all().find(({ id }) => String(id) === captured.file_id);
  if (file === undefined) throw resourceDoesNotExist();
  return file;
}

/** `GET`, `PUT` and `DELETE …/releases/{version}/files/{file_id}/`, below an organization or a project. */
export const releaseFileDetailsRoutes = [getFile, renameFile, deleteFile].flatMap((endpoint) => [
  releaseEndpoint(endpoint),
  projectReleaseEndpoint(endpoint),
]);
