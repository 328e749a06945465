import { json } from '../answer.ts';
import { type OrganizationCall, organizationEndpoint } from '../endpoint.ts';
import { resourceDoesNotExist, withError } from '../refusal.ts';
import type { ReceivedRequest } from '../request.ts';
import { isDictionary } from '../rules.ts';
import { RELEASE_WRITE } from '../scopes.ts';
import { openBundle } from '../store/artifact-bundle.ts';
import { sha1 } from '../store/chunk-store.ts';
import type { Organization } from '../store/organization.ts';
import type { Project } from '../store/project.ts';
import { sees } from '../store/token.ts';

const KEYS = ['checksum', 'chunks', 'projects', 'version', 'dist'];
const SHA1 = /^[0-9a-f]{40}$/;

interface Wanted {
  readonly checksum: string;
  readonly chunks: readonly string[];
  readonly projects: readonly string[];
  readonly version: string | undefined;
  readonly dist: string | undefined;
}

/** `POST …/artifactbundle/assemble/`: asked again and again until the bundle is there. */
const assembleBundle = organizationEndpoint({
  method: 'POST',
  path: 'artifactbundle/assemble/',
  scopes: RELEASE_WRITE,
  foreign: resourceDoesNotExist,
  handle: ({ request, organization, token }: OrganizationCall) => {
    const wanted = readWanted(request);
    const projects = findProjects(organization, wanted.projects);
    if (!projects.every((project) => sees(token, project))) throw resourceDoesNotExist();
    if (wanted.dist !== undefined && wanted.version === undefined) {
      throw withError(400, 'You need to specify a release together with a dist');
    }
    const { chunks, bundleAssemblies } = organization;
    if (chunks.settings.alwaysCreated) {
      end(organization, wanted, projects);
      for (const checksum of wanted.chunks) chunks.delete(checksum);
      return json(200, { state: 'created', missingChunks: [] });
    }
    const tellsMissing = chunks.settings.accept.includes('artifact_bundles_v2');
    // The key knows neither projects nor release: the same bytes for others are `ok` without a new binding.
    const answer = bundleAssemblies.ask(wanted.checksum, wanted.chunks, tellsMissing, () =>
      end(organization, wanted, projects),
    );
    return json(200, answer);
  },
});

function readWanted({ body }: ReceivedRequest): Wanted {
  const given = body.kind === 'json' ? body.value : undefined;
  if (!isDictionary(given)) throw withError(400, 'Invalid json body');
  const { checksum, chunks, projects, version, dist } = given;
  for (const key of ['checksum', 'chunks', 'projects']) {
    if (!(key in given)) throw withError(400, `'${key}' is a required property`);
  }
  const unknown = Object.keys(given).find((key) => !KEYS.includes(key));
  if (unknown) throw withError(400, `Additional properties are not allowed ('${unknown}' was unexpected)`);
  if (typeof checksum !== 'string' || !SHA1.test(checksum)) {
    throw withError(400, 'The checksum field is required and must be a 40-character hexadecimal string.');
  }
  if (!areTexts(chunks) || !chunks.every((chunk) => SHA1.test(chunk))) {
    throw withError(
      400,
      'The chunks field is required and must be provided as an array of 40-character hexadecimal strings.',
    );
  }
  if (!areTexts(projects)) {
    throw withError(400, 'The projects field is required and must be provided as an array of strings.');
  }
  if (version !== undefined && (typeof version !== 'string' || !/^[^/]+$/.test(version))) {
    throw withError(400, 'The version field cannot be empty and cannot contain any "/" characters.');
  }
  if (dist !== undefined && typeof dist !== 'string') throw withError(400, 'The dist field must be a string.');
  return { checksum, chunks, projects, version, dist };
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** All digits are an id, anything else is a slug; a project named twice makes the list invalid. */
function findProjects({ projects }: Organization, wanted: readonly string[]): readonly Project[] {
  if (wanted.length === 0) throw withError(400, 'You need to specify at least one project');
  const found = wanted.map((one) =>
    projects.find(({ slug, id }) => (/^\d+$/.test(one) ? String(id) === one : slug === one)),
  );
  const known = new Set(found.filter((project) => project !== undefined));
  if (known.size < wanted.length) throw withError(400, 'One or more projects are invalid');
  return [...known];
}

/** Opens the bundle and keeps it. What the request says of release and dist goes before the manifest. */
function end(organization: Organization, wanted: Wanted, projects: readonly Project[]): string | null {
  const { chunks, artifactBundles } = organization;
  const bytes = chunks.assemble(wanted.chunks);
  if (bytes === undefined) return 'Not all chunks available for assembling';
  if (sha1(bytes) !== wanted.checksum) return 'Reported checksum mismatch';
  const { maxFileSize } = chunks.settings;
  if (bytes.length > maxFileSize)
    return `File ${wanted.checksum} exceeds maximum size (${bytes.length} > ${maxFileSize})`;
  let opened: ReturnType<typeof openBundle>;
  try {
    opened = openBundle(bytes);
  } catch {
    return 'the bundle is invalid';
  }
  const release = wanted.version ?? opened.release;
  if (release === null && !opened.files.some(({ headers }) => 'debug-id' in headers)) {
    return 'uploading a bundle without debug ids or release is prohibited';
  }
  if (opened.files.length === 0) return null;
  const before = artifactBundles.findIndex(({ debugId }) => debugId !== null && debugId === opened.debugId);
  if (before >= 0) artifactBundles.splice(before, 1);
  artifactBundles.push({
    ...{ checksum: wanted.checksum, sizeBytes: bytes.length, debugId: opened.debugId, files: opened.files },
    ...{ release, dist: wanted.dist ?? opened.dist, projects: projects.map(({ slug }) => slug) },
  });
  return null;
}

export const bundleRoutes = [assembleBundle];
