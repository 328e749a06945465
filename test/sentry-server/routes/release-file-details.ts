import { resourceDoesNotExist } from '../error-response.ts';
import { projectReleaseEndpoint, type ReleaseCall, releaseEndpoint } from '../release-endpoint.ts';
import { empty } from '../response.ts';
import { RELEASE_DELETE } from '../scopes.ts';

const deleteFile = {
  method: 'DELETE',
  path: 'files/{file_id}/',
  scopes: RELEASE_DELETE,
  handle: ({ release, params }: ReleaseCall<'files/{file_id}/'>) => {
    const file = release.files.all().find(({ id }) => String(id) === params.file_id);
    if (file === undefined) throw resourceDoesNotExist();
    release.files.remove(file);
    return empty(204);
  },
} as const;

/** `DELETE …/releases/{version}/files/{file_id}/`, below an organization or a project. */
export const releaseFileDetailsRoutes = [releaseEndpoint(deleteFile), projectReleaseEndpoint(deleteFile)];
