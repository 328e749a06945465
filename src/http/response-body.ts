import { formatBytes } from '../format.ts';
import type { Redactor } from './redact.ts';

/** Only messages are made of the body of an error. */
const maxErrorBytes = 8_000;
/** More than any list that a service returns. A longer body would fill the memory. */
const maxBodyBytes = 64_000_000;

export class BodyTooLongError extends Error {
  constructor() {
    super(`the response is larger than ${formatBytes(maxBodyBytes)}`);
  }
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Of an error only the beginning, without a secret cut in two: a part could not be recognized. @throws BodyTooLongError */
export async function readText(status: number, body: AsyncIterable<Uint8Array>, redactor: Redactor): Promise<string> {
  const maxBytes = isSuccess(status) ? maxBodyBytes : maxErrorBytes;
  const parts: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const part of body) {
    parts.push(part);
    sizeBytes += part.byteLength;
    if (sizeBytes > maxBytes) break; // Closes the connection, so the rest is not received.
  }
  const bytes = Buffer.concat(parts);
  if (sizeBytes <= maxBytes) return new TextDecoder().decode(bytes);
  if (isSuccess(status)) throw new BodyTooLongError();
  // A character that the end cuts in two is left out.
  return redactor.redactStart(new TextDecoder().decode(bytes.subarray(0, maxBytes), { stream: true }));
}
