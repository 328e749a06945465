import { type Answer, json } from './answer.ts';

/** Thrown by a handler that will not go on; the server sends the answer it carries. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`Refused with ${answer.status}: ${JSON.stringify(answer.json)}`);
    this.answer = answer;
  }
}

/** What is wrong with a value: sentences, or the same again by field name or list index. */
export type Complaint = readonly string[] | { readonly [field: string]: Complaint };

/** Shape 1, `{"detail": "text"}`: authentication, not found, conflict, rate limit, unreadable body. */
export function withDetail(status: number, text: string): Refusal {
  return new Refusal(json(status, { detail: text }));
}

/** Shape 2, `{"detail": {code, message, extra}}`: the errors that carry a machine-readable code. */
export function withCode(status: number, code: string, message: string, extra: Record<string, unknown>): Refusal {
  return new Refusal(json(status, { detail: { code, message, extra } }));
}

/** Shape 3, `{"field": ["text"]}`, nested by field and by list index: the serializers' validation errors. */
export function withFields(complaint: Complaint): Refusal {
  return new Refusal(json(400, complaint));
}

/** Shape 4, `{"error": "text"}`: the chunk upload and assemble endpoints. */
export function withError(status: number, text: string): Refusal {
  return new Refusal(json(status, { error: text }));
}

/** An organization or release that is absent, or out of the caller's sight: Sentry tells the two apart nowhere. */
export function resourceDoesNotExist(): Refusal {
  return withDetail(404, 'The requested resource does not exist');
}

/** A token that is good, but has too little scope for the endpoint. */
export function noPermission(): Refusal {
  return withDetail(403, 'You do not have permission to perform this action.');
}
