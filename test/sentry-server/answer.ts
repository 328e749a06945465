/** What a handler says, before any transport: JSON, raw bytes, or nothing but a status. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Buffer;
}

/** An answer with a JSON body. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, json: body };
}

/** An answer without a body, such as 204 and the 202 of the ingest. */
export function empty(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers };
}

/** The bytes and the content type that go on the wire. */
export function encode(answer: Answer): { readonly bytes: Buffer; readonly contentType: string | undefined } {
  if (answer.bytes !== undefined) return { bytes: answer.bytes, contentType: 'application/octet-stream' };
  if (answer.json === undefined) return { bytes: Buffer.alloc(0), contentType: undefined };
  return { bytes: Buffer.from(JSON.stringify(answer.json)), contentType: 'application/json' };
}
