import { type ProjectCall, projectEndpoint } from '../endpoint.ts';
import { detailError, fieldError } from '../error-response.ts';
import { PAGE_PARAMETERS, page } from '../pagination.ts';
import { json } from '../response.ts';
import { RELEASE_READ, RELEASE_WRITE } from '../scopes.ts';
import { serializeDebugFile } from '../serializers/debug-file.ts';
import { addDebugFile, detect } from '../store/debug-file.ts';
import { readZip, type ZipEntry } from '../zip.ts';

/** The proxies in front of Sentry reject longer URLs. */
const MAX_QUERY_LENGTH = 8192;

/** Newest first. */
const listDebugFiles = projectEndpoint({
  method: 'GET',
  path: 'files/dsyms/',
  scopes: RELEASE_READ,
  query: ['query', 'debug_id', 'code_id', 'file_formats', ...PAGE_PARAMETERS],
  handle: ({ request, project }: ProjectCall) => {
    const { query } = request;
    const matches = [
      ['debug_id', 'debugId'],
      ['code_id', 'codeId'],
    ] as const;
    const files = project.debugFiles
      .filter((file) => matches.every(([name, field]) => !query.has(name) || file[field] === query.get(name)))
      .toReversed();
    return page(request, files, serializeDebugFile);
  },
});

/** The response contains the new files only; unreadable ones are ignored silently. */
const uploadDebugFiles = projectEndpoint({
  method: 'POST',
  path: 'files/dsyms/',
  scopes: RELEASE_WRITE,
  handle: ({ request: { body }, organization, project }: ProjectCall) => {
    if (body.kind !== 'multipart') throw detailError(400, 'Missing uploaded file');
    const unknown = [...body.fields.keys(), ...body.files.map(({ field }) => field)].filter((name) => name !== 'file');
    if (unknown.length > 0) throw fieldError(Object.fromEntries(unknown.map((name) => [name, ['Unknown field.']])));
    const [part] = body.files;
    if (!part) throw detailError(400, 'Missing uploaded file');
    const added = openZip(part.content).flatMap(({ path, content }) =>
      detect(organization, `/${path}`, content).map((found) =>
        addDebugFile(organization, project, path, content, found),
      ),
    );
    return json(
      201,
      added.filter(({ isNew }) => isNew).map(({ file }) => serializeDebugFile(file)),
    );
  },
});

function openZip(bytes: Buffer | null): readonly ZipEntry[] {
  try {
    return readZip(bytes ?? Buffer.alloc(0));
  } catch (error) {
    throw detailError(400, `File is not a zip file: ${(error as Error).message}`);
  }
}

const listMissing = projectEndpoint({
  method: 'GET',
  path: 'files/dsyms/unknown/',
  scopes: RELEASE_READ,
  query: ['checksums'],
  handle: ({ request, project }: ProjectCall) => {
    if (String(request.query).length > MAX_QUERY_LENGTH) throw detailError(414, 'Request-URI Too Large');
    const checksums = request.query.getAll('checksums');
    return json(200, {
      missing: checksums.filter((checksum) => !project.debugFiles.some(({ sha1 }) => sha1 === checksum)),
    });
  },
});

/** `GET` and `POST …/files/dsyms/`, and `GET …/files/dsyms/unknown/`, below a project. */
export const debugFileRoutes = [listDebugFiles, uploadDebugFiles, listMissing];
