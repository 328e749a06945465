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

/** How much of a response is received: of an error only the beginning. */
export function maxBytesOf(status: number): number {
  return isSuccess(status) ? maxBodyBytes : maxErrorBytes;
}

/** The beginning of an error is without a secret cut in two: a part could not be recognized. @throws BodyTooLongError */
export function decodeText(status: number, bytes: Uint8Array, redactor: Redactor): string {
  const maxBytes = maxBytesOf(status);
  if (bytes.byteLength <= maxBytes) return new TextDecoder().decode(bytes);
  if (isSuccess(status)) throw new BodyTooLongError();
  // A character that the end cuts in two is left out.
  return redactor.redactStart(new TextDecoder().decode(bytes.subarray(0, maxBytes), { stream: true }));
}
