import { type HttpResponse, json } from './response.ts';

/** Thrown by a handler; the server sends `response`. */
export class ErrorResponse extends Error {
  override readonly name = 'ErrorResponse';
  readonly response: HttpResponse;

  constructor(response: HttpResponse) {
    super(`Error response ${response.status}: ${JSON.stringify(response.json)}`);
    this.response = response;
  }
}

/** Validation errors: messages of a value, or nested errors by field name or list index. */
export type FieldErrors = readonly string[] | { readonly [field: string]: FieldErrors };

/** `{"detail": "text"}`: authentication, not found, conflict, rate limit, unreadable body. */
export function detailError(status: number, text: string): ErrorResponse {
  return new ErrorResponse(json(status, { detail: text }));
}

/** `{"detail": {code, message, extra}}`: errors with a machine-readable code. */
export function codeError(
  status: number,
  code: string,
  message: string,
  extra: Record<string, unknown>,
): ErrorResponse {
  return new ErrorResponse(json(status, { detail: { code, message, extra } }));
}

/** `{"field": ["text"]}`, nested by field and by list index: validation errors of the serializers. */
export function fieldError(errors: FieldErrors): ErrorResponse {
  return new ErrorResponse(json(400, errors));
}

/** `{"error": "text"}`: the chunk upload and assemble endpoints. */
export function plainError(status: number, text: string): ErrorResponse {
  return new ErrorResponse(json(status, { error: text }));
}

/** What Sentry did not foresee, such as a value that the database refuses. */
export function internalError(): ErrorResponse {
  return new ErrorResponse(json(500, { detail: 'Internal Error', errorId: crypto.randomUUID() }));
}

/** The organization or release does not exist, or the token has no access: Sentry responds the same. */
export function resourceDoesNotExist(): ErrorResponse {
  return detailError(404, 'The requested resource does not exist');
}

/** The token is valid, but lacks the scope for the endpoint. */
export function noPermission(): ErrorResponse {
  return detailError(403, 'You do not have permission to perform this action.');
}
