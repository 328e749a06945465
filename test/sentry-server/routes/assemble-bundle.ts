import { type OrganizationCall, organizationEndpoint } from '../endpoint.ts';
import { plainError, resourceDoesNotExist } from '../error-response.ts';
import type { ReceivedRequest } from '../request.ts';
import { json } from '../response.ts';
import { RELEASE_WRITE } from '../scopes.ts';
import { openBundle } from '../store/artifact-bundle.ts';
import { sha1 } from '../store/chunk-store.ts';
import type { Organization } from '../store/organization.ts';
import type { Project } from '../store/project.ts';
import { canSee } from '../store/token.ts';
import { isDictionary } from '../validation.ts';

const KEYS = ['checksum', 'chunks', 'projects', 'version', 'dist'];
const SHA1 = /^[0-9a-f]{40}$/;

interface AssembleRequest {
  readonly checksum: string;
  readonly chunks: readonly string[];
  readonly projects: readonly string[];
  readonly version: string | undefined;
  readonly dist: string | undefined;
}

/** `POST …/artifactbundle/assemble/`, which clients repeat until the bundle is assembled. */
const assembleBundle = organizationEndpoint({
  method: 'POST',
  path: 'artifactbundle/assemble/',
  scopes: RELEASE_WRITE,
  otherOrganizationError: resourceDoesNotExist,
  handle: ({ request, organization, token }: OrganizationCall) => {
    const requested = readRequest(request);
    const projects = findProjects(organization, requested.projects);
    if (!projects.every((project) => canSee(token, project))) throw resourceDoesNotExist();
    if (requested.dist !== undefined && requested.version === undefined) {
      throw plainError(400, 'You need to specify a release together with a dist');
    }
    const { chunks, bundleAssemblies } = organization;
    if (chunks.settings.alwaysCreated) {
      finish(organization, requested, projects);
      for (const checksum of requested.chunks) chunks.delete(checksum);
      return json(200, { state: 'created', missingChunks: [] });
    }
    const reportsMissing = chunks.settings.accept.includes('artifact_bundles_v2');
    // The key has neither projects nor release: for the same bytes, the response is `ok` and nothing new is bound.
    const response = bundleAssemblies.poll(requested.checksum, requested.chunks, reportsMissing, () =>
      finish(organization, requested, projects),
    );
    return json(200, response);
  },
});

function readRequest({ body }: ReceivedRequest): AssembleRequest {
  const input = body.kind === 'json' ? body.value : undefined;
  if (!isDictionary(input)) throw plainError(400, 'Invalid json body');
  const { checksum, chunks, projects, version, dist } = input;
  for (const key of ['checksum', 'chunks', 'projects']) {
    if (!(key in input)) throw plainError(400, `'${key}' is a required property`);
  }
  const unknown = Object.keys(input).find((key) => !KEYS.includes(key));
  if (unknown) throw plainError(400, `Additional properties are not allowed ('${unknown}' was unexpected)`);
  if (typeof checksum !== 'string' || !SHA1.test(checksum)) {
    throw plainError(400, 'The checksum field is required and must be a 40-character hexadecimal string.');
  }
  if (!areTexts(chunks) || !chunks.every((chunk) => SHA1.test(chunk))) {
    throw plainError(
      400,
      'The chunks field is required and must be provided as an array of 40-character hexadecimal strings.',
    );
  }
  if (!areTexts(projects)) {
    throw plainError(400, 'The projects field is required and must be provided as an array of strings.');
  }
  if (version !== undefined && (typeof version !== 'string' || !/^[^/]+$/.test(version))) {
    throw plainError(400, 'The version field cannot be empty and cannot contain any "/" characters.');
  }
  if (dist !== undefined && typeof dist !== 'string') throw plainError(400, 'The dist field must be a string.');
  return { checksum, chunks, projects, version, dist };
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Digits are an id, anything else is a slug. A duplicate project makes the list invalid. */
function findProjects({ projects }: Organization, requested: readonly string[]): readonly Project[] {
  if (requested.length === 0) throw plainError(400, 'You need to specify at least one project');
  const found = requested.map((reference) =>
    projects.find(({ slug, id }) => (/^\d+$/.test(reference) ? String(id) === reference : slug === reference)),
  );
  const known = new Set(found.filter((project) => project !== undefined));
  if (known.size < requested.length) throw plainError(400, 'One or more projects are invalid');
  return [...known];
}

/** Stores the bundle. Release and dist of the request have priority over those of the manifest. */
function finish(organization: Organization, requested: AssembleRequest, projects: readonly Project[]): string | null {
  const { chunks, artifactBundles } = organization;
  const bytes = chunks.assemble(requested.chunks);
  if (bytes === undefined) return 'Not all chunks available for assembling';
  if (sha1(bytes) !== requested.checksum) return 'Reported checksum mismatch';
  const { maxFileSize } = chunks.settings;
  if (bytes.length > maxFileSize)
    return `File ${requested.checksum} exceeds maximum size (${bytes.length} > ${maxFileSize})`;
  let bundle: ReturnType<typeof openBundle>;
  try {
    bundle = openBundle(bytes);
  } catch {
    return 'the bundle is invalid';
  }
  const release = requested.version ?? bundle.release;
  if (release === null && !bundle.files.some(({ headers }) => 'debug-id' in headers)) {
    return 'uploading a bundle without debug ids or release is prohibited';
  }
  if (bundle.files.length === 0) return null;
  const existing = artifactBundles.findIndex(({ debugId }) => debugId !== null && debugId === bundle.debugId);
  const [replaced] = existing >= 0 ? artifactBundles.splice(existing, 1) : [];
  const now = organization.context.clock.now();
  artifactBundles.push({
    id: organization.context.nextId(),
    ...{ checksum: requested.checksum, sizeBytes: bytes.length, debugId: bundle.debugId, files: bundle.files },
    ...{ release, dist: requested.dist ?? bundle.dist, projects: projects.map(({ slug }) => slug) },
    ...{ dateUploaded: replaced?.dateUploaded ?? now, dateModified: now },
  });
  return null;
}

export const bundleRoutes = [assembleBundle];
