import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** The body of a request. It can be opened again, so that the request can be sent again. */
export interface Body {
  readonly contentType: string;
  readonly sizeBytes: number;
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
    async *open() {
      yield bytes;
    },
  };
}

/** The content of a file, streamed. The size is the caller's word: a file that has changed since then fails the request. */
export function fileBody(filePath: string, sizeBytes: number, contentType: string): Body {
  return { contentType, sizeBytes, open: () => createReadStream(filePath) };
}

/** A `multipart/form-data` body (RFC 7578) of known length, streamed part by part. */
export function multipartBody(parts: readonly Part[]): Body {
  const boundary = `----${randomUUID()}`;
  const framed = parts.map((part) => ({ head: Buffer.from(partHead(part, boundary)), content: partContent(part) }));
  const tail = Buffer.from(`--${boundary}--\r\n`);
  const lineEnd = Buffer.from('\r\n');
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    sizeBytes: framed.reduce(
      (sum, { head, content }) => sum + head.byteLength + content.sizeBytes + lineEnd.byteLength,
      tail.byteLength,
    ),
    async *open() {
      for (const { head, content } of framed) {
        yield head;
        yield* content.open();
        yield lineEnd;
      }
      yield tail;
    },
  };
}

function partHead(part: Part, boundary: string): string {
  const filename = 'filename' in part ? `; filename="${escapeQuoted(part.filename)}"` : '';
  const contentType = 'filename' in part ? `Content-Type: ${part.content.contentType}\r\n` : '';
  return `--${boundary}\r\nContent-Disposition: form-data; name="${escapeQuoted(part.name)}"${filename}\r\n${contentType}\r\n`;
}

function partContent(part: Part): Body {
  return 'filename' in part ? part.content : bytesBody(Buffer.from(part.value), 'text/plain');
}

/** As browsers do it: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function escapeQuoted(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
