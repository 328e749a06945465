import { detailError, fieldError } from './error-response.ts';
import type { ReceivedRequest } from './request.ts';
import { ValidationError, type Validator } from './validation.ts';

/** Validates the JSON body. @throws ErrorResponse with status 400 and all validation errors */
export function readJson<T>(request: ReceivedRequest, validate: Validator<T>): T {
  try {
    return validate(jsonValue(request));
  } catch (error) {
    throw error instanceof ValidationError ? fieldError(error.errors) : error;
  }
}

/** A missing body counts as an empty object, so that the required fields are reported. */
function jsonValue({ body, headers }: ReceivedRequest): unknown {
  if (body.kind === 'none') return {};
  if (body.kind === 'json') return body.value;
  if (body.kind === 'malformed') throw detailError(400, body.reason);
  throw detailError(415, `Unsupported media type "${headers['content-type'] ?? ''}" in request.`);
}
