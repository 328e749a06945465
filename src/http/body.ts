import { randomUUID } from 'node:crypto';

/** Can be read more than once, so that the request can be retried. */
export interface Body {
  readonly contentType: string;
  readonly sizeBytes: number;
  /** The whole body, if it is in memory. */
  readonly bytes?: Uint8Array;
  open(): AsyncIterable<Uint8Array>;
}

interface FieldPart {
  readonly name: string;
  readonly value: string;
}

interface FilePart {
  readonly name: string;
  readonly filename: string;
  readonly content: Body;
}

export type Part = FieldPart | FilePart;

export function jsonBody(value: unknown): Body {
  return bytesBody(Buffer.from(JSON.stringify(value)), 'application/json');
}

function bytesBody(bytes: Uint8Array, contentType: string): Body {
  return {
    contentType,
    sizeBytes: bytes.byteLength,
    bytes,
    async *open() {
      yield bytes;
    },
  };
}

/** A `multipart/form-data` body (RFC 7578) of known length. It is streamed, unless all parts are in memory. */
export function multipartBody(parts: readonly Part[]): Body {
  const boundary = `----${randomUUID()}`;
  const contentType = `multipart/form-data; boundary=${boundary}`;
  const pieces = [
    ...parts.flatMap((part) => [text(partHead(part, boundary)), partContent(part), text('\r\n')]),
    text(`--${boundary}--\r\n`),
  ];
  const inMemory = pieces.map(({ bytes }) => bytes).filter((bytes) => bytes !== undefined);
  if (inMemory.length === pieces.length) return bytesBody(Buffer.concat(inMemory), contentType);
  return {
    contentType,
    sizeBytes: pieces.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    async *open() {
      for (const piece of pieces) yield* piece.open();
    },
  };
}

function partHead(part: Part, boundary: string): string {
  const filename = 'filename' in part ? `; filename="${escapeQuoted(part.filename)}"` : '';
  const contentType = 'filename' in part ? `Content-Type: ${part.content.contentType}\r\n` : '';
  return `--${boundary}\r\nContent-Disposition: form-data; name="${escapeQuoted(part.name)}"${filename}\r\n${contentType}\r\n`;
}

function partContent(part: Part): Body {
  return 'filename' in part ? part.content : text(part.value);
}

function text(value: string): Body {
  return bytesBody(Buffer.from(value), 'text/plain');
}

/** https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function escapeQuoted(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
