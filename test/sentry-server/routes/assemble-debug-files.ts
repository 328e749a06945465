import { json } from '../answer.ts';
import { type ProjectCall, projectEndpoint } from '../endpoint.ts';
import { withDetail, withError } from '../refusal.ts';
import type { ReceivedRequest } from '../request.ts';
import { isDictionary } from '../rules.ts';
import { RELEASE_WRITE } from '../scopes.ts';
import { serializeDebugFile } from '../serializers/debug-file.ts';
import { sha1 } from '../store/chunk-store.ts';
import { detect, keep } from '../store/debug-file.ts';

const SHA1 = /^[0-9a-f]{40}$/;
const KEYS = ['name', 'debug_id', 'chunks'];

interface Wanted {
  readonly name: string;
  readonly debugId: string | undefined;
  readonly chunks: readonly string[];
}

/** `POST …/files/difs/assemble/`: a map of what is wanted by checksum, answered by a map of states. */
const assembleDebugFiles = projectEndpoint({
  method: 'POST',
  path: 'files/difs/assemble/',
  scopes: RELEASE_WRITE,
  handle: (call: ProjectCall) => {
    if (!call.organization.chunks.settings.accept.includes('debug_files')) throw withDetail(404, 'Not found.');
    const answers = [...readWanted(call.request)].map(([checksum, wanted]) => [
      checksum,
      state(call, checksum, wanted),
    ]);
    return json(200, Object.fromEntries(answers));
  },
});

function readWanted({ body }: ReceivedRequest): ReadonlyMap<string, Wanted> {
  const given = body.kind === 'json' ? body.value : undefined;
  if (!isDictionary(given)) throw withError(400, 'Invalid json body');
  return new Map(
    Object.entries(given).map(([checksum, wanted]) => {
      if (!SHA1.test(checksum) || !isDictionary(wanted)) {
        throw withError(400, `'${checksum}' does not match any of the regexes: '^[0-9a-f]{40}$'`);
      }
      return [checksum, readOne(wanted)];
    }),
  );
}

function readOne(wanted: Readonly<Record<string, unknown>>): Wanted {
  const { name, debug_id: debugId, chunks } = wanted;
  for (const key of ['name', 'chunks']) if (!(key in wanted)) throw withError(400, `'${key}' is a required property`);
  // Sentry passes over keys it does not know; here a misspelt one fails.
  const unknown = Object.keys(wanted).find((key) => !KEYS.includes(key));
  if (unknown) throw withError(400, `Unknown property '${unknown}'`);
  if (typeof name !== 'string') throw withError(400, `${JSON.stringify(name)} is not of type 'string'`);
  if (debugId !== undefined && typeof debugId !== 'string') throw withError(400, `debug_id is not of type 'string'`);
  if (!Array.isArray(chunks) || !chunks.every((chunk) => typeof chunk === 'string' && SHA1.test(chunk))) {
    throw withError(400, `${JSON.stringify(chunks)} is not of type 'array'`);
  }
  return { name, debugId, chunks: chunks as string[] };
}

/** What is remembered comes first, then what the project has; only then is it looked whether the chunks are there. */
function state({ organization, project }: ProjectCall, checksum: string, wanted: Wanted): unknown {
  const { chunks } = organization;
  const remembered = project.debugFileJobs.get(checksum);
  if (remembered) {
    if (remembered.asked++ < chunks.settings.assemblingResponses)
      return { state: 'assembling', detail: null, missingChunks: [] };
    remembered.ended ??= chunks.settings.assembleError ?? remembered.end();
    if (remembered.ended !== 'ok') return { state: 'error', detail: remembered.ended, missingChunks: [] };
  }
  const owned = project.debugFiles.findLast((file) => file.sha1 === checksum);
  if (owned) return { state: 'ok', detail: null, missingChunks: [], dif: serializeDebugFile(owned) };
  if (wanted.chunks.length === 0) return { state: 'not_found', missingChunks: [] };
  const missingChunks = [...new Set(wanted.chunks)].filter((chunk) => !chunks.has(chunk));
  if (missingChunks.length > 0) return { state: 'not_found', missingChunks };
  const job = { asked: 0, ended: undefined, end: () => end({ organization, project }, checksum, wanted) };
  project.debugFileJobs.set(checksum, job);
  return { state: 'created', missingChunks: [] };
}

/** Puts the file together and keeps it; returns `ok`, or what is wrong with it. */
function end(
  { organization, project }: Pick<ProjectCall, 'organization' | 'project'>,
  checksum: string,
  { name, debugId, chunks }: Wanted,
): string {
  const bytes = organization.chunks.assemble(chunks);
  if (bytes === undefined) return 'Not all chunks available for assembling';
  if (sha1(bytes) !== checksum) return 'Reported checksum mismatch';
  const [detected, ...others] = detect(organization, name, bytes, debugId);
  const isUnwelcome = detected?.format === 'proguard' && !organization.chunks.settings.accept.includes('proguard');
  if (!detected || isUnwelcome) return 'Unsupported debug information file: unknown object file format';
  if (others.length > 0) return `Object contains ${others.length + 1} architectures (1 expected)`;
  keep(organization, project, name, bytes, detected);
  return 'ok';
}

export const assembleDebugFileRoutes = [assembleDebugFiles];
