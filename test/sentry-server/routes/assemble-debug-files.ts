import { type ProjectCall, projectEndpoint } from '../endpoint.ts';
import { detailError, plainError } from '../error-response.ts';
import type { ReceivedRequest } from '../request.ts';
import { json } from '../response.ts';
import { RELEASE_WRITE } from '../scopes.ts';
import { serializeDebugFile } from '../serializers/debug-file.ts';
import { sha1 } from '../store/chunk-store.ts';
import { addDebugFile, type DebugFile, detect } from '../store/debug-file.ts';
import { isDictionary } from '../validation.ts';

const SHA1 = /^[0-9a-f]{40}$/;
const KEYS = ['name', 'debug_id', 'chunks'];

interface AssembleRequest {
  readonly name: string;
  readonly debugId: string | undefined;
  readonly chunks: readonly string[];
}

/** `POST …/files/difs/assemble/`: maps checksums to files; the response maps checksums to states. */
const assembleDebugFiles = projectEndpoint({
  method: 'POST',
  path: 'files/difs/assemble/',
  scopes: RELEASE_WRITE,
  handle: (call: ProjectCall) => {
    if (!call.organization.chunks.settings.accept.includes('debug_files')) throw detailError(404, 'Not found.');
    const states = [...readRequests(call.request)].map(([checksum, requested]) => [
      checksum,
      state(call, checksum, requested),
    ]);
    return json(200, Object.fromEntries(states));
  },
});

function readRequests({ body }: ReceivedRequest): ReadonlyMap<string, AssembleRequest> {
  const input = body.kind === 'json' ? body.value : undefined;
  if (!isDictionary(input)) throw plainError(400, 'Invalid json body');
  return new Map(
    Object.entries(input).map(([checksum, requested]) => {
      if (!SHA1.test(checksum) || !isDictionary(requested)) {
        throw plainError(400, `'${checksum}' does not match any of the regexes: '^[0-9a-f]{40}$'`);
      }
      return [checksum, readOne(requested)];
    }),
  );
}

function readOne(requested: Readonly<Record<string, unknown>>): AssembleRequest {
  const { name, debug_id: debugId, chunks } = requested;
  for (const key of ['name', 'chunks'])
    if (!(key in requested)) throw plainError(400, `'${key}' is a required property`);
  // Sentry ignores unknown keys; here they are errors, so that a misspelled one fails a test.
  const unknown = Object.keys(requested).find((key) => !KEYS.includes(key));
  if (unknown) throw plainError(400, `Unknown property '${unknown}'`);
  if (typeof name !== 'string') throw plainError(400, `${JSON.stringify(name)} is not of type 'string'`);
  if (debugId !== undefined && typeof debugId !== 'string') throw plainError(400, `debug_id is not of type 'string'`);
  if (!Array.isArray(chunks) || !chunks.every((chunk) => typeof chunk === 'string' && SHA1.test(chunk))) {
    throw plainError(400, `${JSON.stringify(chunks)} is not of type 'array'`);
  }
  return { name, debugId, chunks: chunks as string[] };
}

/** Considers a known assembly first, then the files of the project, then the chunks. */
function state({ organization, project }: ProjectCall, checksum: string, requested: AssembleRequest): unknown {
  const { chunks } = organization;
  const job = project.debugFileJobs.get(checksum);
  if (job) {
    if (job.polls++ < chunks.settings.assemblingResponses)
      return { state: 'assembling', detail: null, missingChunks: [] };
    job.result ??= chunks.settings.assembleError ?? job.finish();
    if (typeof job.result === 'string') return { state: 'error', detail: job.result, missingChunks: [] };
    return { state: 'ok', detail: null, missingChunks: [], dif: serializeDebugFile(job.result) };
  }
  const owned = project.debugFiles.findLast((file) => file.sha1 === checksum);
  if (owned) return { state: 'ok', detail: null, missingChunks: [], dif: serializeDebugFile(owned) };
  if (requested.chunks.length === 0) return { state: 'not_found', missingChunks: [] };
  const missingChunks = [...new Set(requested.chunks)].filter((chunk) => !chunks.has(chunk));
  if (missingChunks.length > 0) return { state: 'not_found', missingChunks };
  const finish = () => assemble({ organization, project }, checksum, requested);
  project.debugFileJobs.set(checksum, { polls: 0, result: undefined, finish });
  return { state: 'created', missingChunks: [] };
}

/** Assembles and stores the file; returns it, or an error message. */
function assemble(
  { organization, project }: Pick<ProjectCall, 'organization' | 'project'>,
  checksum: string,
  { name, debugId, chunks }: AssembleRequest,
): DebugFile | string {
  const bytes = organization.chunks.assemble(chunks);
  if (bytes === undefined) return 'Not all chunks available for assembling';
  if (sha1(bytes) !== checksum) return 'Reported checksum mismatch';
  const [detected, ...others] = detect(organization, name, bytes, debugId);
  const isRejected = detected?.format === 'proguard' && !organization.chunks.settings.accept.includes('proguard');
  if (!detected || isRejected) return 'Unsupported debug information file: unknown object file format';
  if (others.length > 0) return `Object contains ${others.length + 1} architectures (1 expected)`;
  return addDebugFile(organization, project, name, bytes, detected).file;
}

export const assembleDebugFileRoutes = [assembleDebugFiles];
