/** The result of a handler: a status with a JSON body, raw bytes, or no body. */
export interface HttpResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Buffer;
}

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  return { status, headers, json: body };
}

export function empty(status: number, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  return { status, headers };
}

export function encodeBody(response: HttpResponse): {
  readonly bytes: Buffer;
  readonly contentType: string | undefined;
} {
  if (response.bytes !== undefined) return { bytes: response.bytes, contentType: 'application/octet-stream' };
  if (response.json === undefined) return { bytes: Buffer.alloc(0), contentType: undefined };
  return { bytes: Buffer.from(JSON.stringify(response.json)), contentType: 'application/json' };
}
