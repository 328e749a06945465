import { empty, json } from '../answer.ts';
import { organizationEndpoint } from '../endpoint.ts';
import { withDetail, withError } from '../refusal.ts';
import type { ReceivedRequest } from '../request.ts';
import { RELEASE_READ, RELEASE_WRITE } from '../scopes.ts';
import type { SentChunk } from '../store/chunk-store.ts';

/** What this server takes. Some versions of sentry-cli are told a relative address. */
const tellOptions = organizationEndpoint({
  method: 'GET',
  path: 'chunk-upload/',
  scopes: RELEASE_READ,
  handle: ({ request, organization }) => {
    const {
      url,
      assemblingResponses: _,
      assembleError: __,
      alwaysCreated: ___,
      ...told
    } = organization.chunks.settings;
    const relative = `organizations/${organization.slug}/chunk-upload/`;
    const own = wantsRelative(request) ? relative : `${request.origin}/api/0/${relative}`;
    return json(200, { url: url ?? own, hashAlgorithm: 'sha1', ...told });
  },
});

function wantsRelative({ headers }: ReceivedRequest): boolean {
  const [, major = 0, minor = 0] = /^sentry-cli\/(\d+)\.(\d+)/.exec(headers['user-agent'] ?? '') ?? [];
  const version = Number(major) * 1000 + Number(minor);
  return version >= 1070 && version < 2030;
}

/** Chunks, each named by the SHA-1 of what it is when unpacked. The answer has no body. */
const takeChunks = organizationEndpoint({
  method: 'POST',
  path: 'chunk-upload/',
  scopes: RELEASE_WRITE,
  handle: ({ request, organization }) => {
    const problem = organization.chunks.add(sentChunks(request, organization.chunks.settings.compression));
    if (problem !== undefined) throw withError(400, problem);
    return empty(200);
  },
});

function sentChunks({ body, headers }: ReceivedRequest, compression: readonly string[]): readonly SentChunk[] {
  if (body.kind === 'malformed') throw withDetail(400, body.reason);
  if (body.kind !== 'multipart') throw withDetail(415, `Unsupported media type "${headers['content-type'] ?? ''}"`);
  const names = [...body.fields.keys(), ...body.files.map(({ field }) => field)];
  const taken = compression.includes('gzip') ? ['file', 'file_gzip'] : ['file'];
  const unknown = names.filter((name) => !taken.includes(name));
  // Sentry passes over what it does not know; here it fails, and so does what was not offered.
  if (unknown.length > 0) throw withError(400, `Unknown parts: ${unknown.join(', ')}`);
  return body.files.map(({ field, filename, content }) => ({
    checksum: filename,
    isCompressed: field === 'file_gzip',
    bytes: content ?? Buffer.alloc(0),
  }));
}

export const chunkUploadRoutes = [tellOptions, takeChunks];
