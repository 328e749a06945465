import type { IncomingMessage } from 'node:http';
import { KEPT_BYTES, type Multipart, readMultipart } from './multipart.ts';

/** A parsed body, not yet validated. */
export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'malformed'; readonly text: string; readonly reason: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | ({ readonly kind: 'multipart' } & Multipart);

/** A request as handlers see it. */
export interface ReceivedRequest {
  /** `http://127.0.0.1:PORT` of this server, for absolute URLs in responses. */
  readonly origin: string;
  readonly method: string;
  /** The path as sent, still percent-encoded. */
  readonly rawPath: string;
  /** The path as Django decodes it: as a whole, so `%2F` becomes a separator. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

/** The request line and headers. */
export type RequestHead = Omit<ReceivedRequest, 'body'>;

export function readHead(incoming: IncomingMessage, origin: string): RequestHead {
  const [rawPath = '/', search = ''] = (incoming.url ?? '/').split(/\?(.*)/s);
  const headers = Object.fromEntries(
    Object.entries(incoming.headersDistinct).map(([name, values]) => [name, (values ?? []).join(', ')]),
  );
  return {
    origin,
    method: incoming.method ?? 'GET',
    rawPath,
    path: decode(rawPath),
    query: new URLSearchParams(search),
    headers,
  };
}

export async function readBody(incoming: IncomingMessage, head: RequestHead): Promise<Body> {
  const contentType = head.headers['content-type'] ?? '';
  if (contentType.startsWith('multipart/form-data')) return await readForm(incoming, keptBytes(head));
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (contentType === 'application/octet-stream') return { kind: 'bytes', bytes };
  const text = bytes.toString('utf8');
  if (text === '') return { kind: 'none' };
  if (!contentType.startsWith('application/json')) return { kind: 'text', text };
  try {
    return { kind: 'json', value: JSON.parse(text) as unknown };
  } catch (error) {
    return { kind: 'malformed', text, reason: `JSON parse error - ${(error as Error).message}` };
  }
}

/** Uploads that the server assembles or unpacks later are kept completely, other ones only if they are small. */
function keptBytes({ path }: RequestHead): number {
  return /\/(?:chunk-upload|dsyms)\/$/.test(path) ? Number.POSITIVE_INFINITY : KEPT_BYTES;
}

async function readForm(incoming: IncomingMessage, kept: number): Promise<Body> {
  try {
    return { kind: 'multipart', ...(await readMultipart(incoming, kept)) };
  } catch (error) {
    // The client closed the connection; the form is not malformed.
    if (incoming.errored !== null) throw error;
    incoming.resume();
    return { kind: 'malformed', text: '', reason: `Multipart form parse error - ${(error as Error).message}` };
  }
}

/** Keeps an invalid escape sequence, as WSGI servers do. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
