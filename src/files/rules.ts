import { lengthProblem } from '../sentry/rules.ts';

/* Each function returns the rule of Sentry that is violated as a clause for a message; undefined for a valid value. */

const maxDistLength = 64;

export function distProblem(dist: string): string | undefined {
  if (/\p{Cc}/u.test(dist)) return 'a dist must not contain line breaks, tabs or other control characters';
  return lengthProblem(dist, maxDistLength);
}

export function headerProblem(header: string): string | undefined {
  if (!/^\s*[^\s:]+\s*:/.test(header)) return 'write a header as Key: Value';
  return /[\n\t\r\f\v\\]/.test(header) ? 'a header must not contain line breaks, tabs or backslashes' : undefined;
}
