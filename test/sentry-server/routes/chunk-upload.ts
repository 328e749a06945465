import { organizationEndpoint } from '../endpoint.ts';
import { detailError, plainError } from '../error-response.ts';
import type { ReceivedRequest } from '../request.ts';
import { empty, json } from '../response.ts';
import { RELEASE_READ, RELEASE_WRITE } from '../scopes.ts';
import type { SentChunk } from '../store/chunk-store.ts';

/** The limits and formats of uploads. Some versions of sentry-cli receive a relative URL. */
const getUploadOptions = organizationEndpoint({
  method: 'GET',
  path: 'chunk-upload/',
  scopes: RELEASE_READ,
  handle: ({ request, organization }) => {
    const {
      url,
      assemblingResponses: _,
      assembleError: __,
      alwaysCreated: ___,
      ...options
    } = organization.chunks.settings;
    const relative = `organizations/${organization.slug}/chunk-upload/`;
    const uploadUrl = needsRelativeUrl(request) ? relative : `${request.origin}/api/0/${relative}`;
    return json(200, { url: url ?? uploadUrl, hashAlgorithm: 'sha1', ...options });
  },
});

function needsRelativeUrl({ headers }: ReceivedRequest): boolean {
  const [, major = 0, minor = 0] = /^sentry-cli\/(\d+)\.(\d+)/.exec(headers['user-agent'] ?? '') ?? [];
  const version = Number(major) * 1000 + Number(minor);
  return version >= 1070 && version < 2030;
}

/** Stores chunks, each named by the SHA-1 of its decompressed content. The response has no body. */
const uploadChunks = organizationEndpoint({
  method: 'POST',
  path: 'chunk-upload/',
  scopes: RELEASE_WRITE,
  handle: ({ request, organization }) => {
    const error = organization.chunks.add(sentChunks(request, organization.chunks.settings.compression));
    if (error !== undefined) throw plainError(400, error);
    return empty(200);
  },
});

function sentChunks({ body, headers }: ReceivedRequest, compression: readonly string[]): readonly SentChunk[] {
  if (body.kind === 'malformed') throw detailError(400, body.reason);
  if (body.kind !== 'multipart') throw detailError(415, `Unsupported media type "${headers['content-type'] ?? ''}"`);
  const names = [...body.fields.keys(), ...body.files.map(({ field }) => field)];
  const accepted = compression.includes('gzip') ? ['file', 'file_gzip'] : ['file'];
  const unknown = names.filter((name) => !accepted.includes(name));
  // Sentry ignores unknown parts; here they are errors, and so are compressed chunks if gzip is not offered.
  if (unknown.length > 0) throw plainError(400, `Unknown parts: ${unknown.join(', ')}`);
  return body.files.map(({ field, filename, content }) => ({
    checksum: filename,
    isCompressed: field === 'file_gzip',
    bytes: content ?? Buffer.alloc(0),
  }));
}

export const chunkUploadRoutes = [getUploadOptions, uploadChunks];
