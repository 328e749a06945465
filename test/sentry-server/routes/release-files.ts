import { detailError, fieldError } from '../error-response.ts';
import type { FilePart, Multipart } from '../multipart.ts';
import { PAGE_PARAMETERS, page } from '../pagination.ts';
import { projectReleaseEndpoint, type ReleaseCall, releaseEndpoint } from '../release-endpoint.ts';
import type { ReceivedRequest } from '../request.ts';
import { json } from '../response.ts';
import { RELEASE_READ, RELEASE_WRITE } from '../scopes.ts';
import { serializeReleaseFile } from '../serializers/release-file.ts';
import type { ReleaseFile } from '../store/release-files.ts';

const MAX_OFFSET = 20_000;
const PARTS = ['file', 'name', 'dist', 'header'];
const SPECIAL = /[\n\t\r\f\v\\]/;

/** `query` (a part of the name) and `checksum` can be repeated; one match of each is sufficient. */
const listFiles = {
  method: 'GET',
  path: 'files/',
  scopes: RELEASE_READ,
  query: ['query', 'checksum', ...PAGE_PARAMETERS],
  handle: ({ request, release }: ReleaseCall) => {
    const parts = request.query.getAll('query').map((part) => part.toLowerCase());
    const checksums = request.query.getAll('checksum');
    const files = release.files
      .all()
      .filter(({ name }) => parts.length === 0 || parts.some((part) => name.toLowerCase().includes(part)))
      .filter(({ sha1 }) => checksums.length === 0 || checksums.includes(sha1))
      .toSorted((a, b) => (a.name === b.name ? a.id - b.id : a.name < b.name ? -1 : 1));
    return page(request, files, serializeReleaseFile, { maxOffset: MAX_OFFSET });
  },
} as const;

/** An existing name is a conflict, even with the same content: clients must delete the file first. */
const uploadFile = {
  method: 'POST',
  path: 'files/',
  scopes: RELEASE_WRITE,
  handle: ({ request, release, organization }: ReleaseCall) => {
    const form = readForm(request);
    const part = form.files.find(({ field }) => field === 'file');
    if (part === undefined) throw detailError(400, 'Missing uploaded file');
    const name = readName(form, part);
    const dist = form.fields.get('dist')?.at(-1) || null;
    const headers = readHeaders(form, part);
    if (release.files.find(name, dist)) {
      throw detailError(409, 'A file matching this name already exists for the given release');
    }
    const { clock, nextId } = organization.context;
    const { sizeBytes: size, sha1, content } = part;
    const file: ReleaseFile = { id: nextId(), name, dist, headers, size, sha1, dateCreated: clock.now(), content };
    release.files.add(file);
    return json(201, serializeReleaseFile(file));
  },
} as const;

function readForm({ body, headers }: ReceivedRequest): Multipart {
  if (body.kind === 'malformed') throw detailError(400, body.reason);
  if (body.kind !== 'multipart') {
    throw detailError(415, `Unsupported media type "${headers['content-type'] ?? ''}" in request.`);
  }
  // Sentry ignores unknown parts; here they are errors, so that a misspelled one fails a test.
  const unknown = [...body.fields.keys(), ...body.files.map(({ field }) => field)].filter(
    (name) => !PARTS.includes(name),
  );
  if (unknown.length > 0) throw fieldError(Object.fromEntries(unknown.map((name) => [name, ['Unknown field.']])));
  return body;
}

/** Special characters are forbidden only after the last slash. */
function readName({ fields }: Multipart, { filename }: FilePart): string {
  const name = fields.get('name')?.at(-1) ?? filename;
  if (name === '' || name === 'file') throw detailError(400, 'File name must be specified');
  if (SPECIAL.test(name.slice(name.lastIndexOf('/') + 1))) {
    throw detailError(400, 'File name must not contain special whitespace characters');
  }
  return name;
}

/** Starts with the type of the part, which `content-type` does not replace: the keys are case-sensitive. */
function readHeaders({ fields }: Multipart, { contentType }: FilePart): Record<string, string> {
  const headers: Record<string, string> = { 'Content-Type': contentType };
  for (const header of fields.get('header') ?? []) {
    const [, key, value] = /^([^:]*):(.*)$/s.exec(header) ?? [];
    if (key === undefined || value === undefined) throw detailError(400, 'header value was not formatted correctly');
    if (SPECIAL.test(value)) throw detailError(400, 'header value must not contain special whitespace characters');
    headers[key] = value.trim();
  }
  return headers;
}

/** `GET` and `POST …/releases/{version}/files/`, below an organization or a project. */
export const releaseFileRoutes = [listFiles, uploadFile].flatMap((endpoint) => [
  releaseEndpoint(endpoint),
  projectReleaseEndpoint(endpoint),
]);
