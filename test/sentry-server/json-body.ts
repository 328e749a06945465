import { withDetail, withFields } from './refusal.ts';
import type { ReceivedRequest } from './request.ts';
import { Invalid, type Rule } from './rules.ts';

/** The JSON body put through a rule; every complaint is answered at once, with 400. */
export function readJson<T>(request: ReceivedRequest, rule: Rule<T>): T {
  try {
    return rule(jsonValue(request));
  } catch (error) {
    throw error instanceof Invalid ? withFields(error.complaint) : error;
  }
}

/** No body at all counts as an empty object: then it is the required fields that are missing. */
function jsonValue({ body, headers }: ReceivedRequest): unknown {
  if (body.kind === 'none') return {};
  if (body.kind === 'json') return body.value;
  if (body.kind === 'malformed') throw withDetail(400, body.reason);
  throw withDetail(415, `Unsupported media type "${headers['content-type'] ?? ''}" in request.`);
}
