import { randomUUID } from 'node:crypto';

const actionVersion = '0.1.0';

/**
 * The User-Agent of this process. It is like no other: Sentry keeps it with the release that a request has created, and
 * so tells this run whether the release is its own work.
 */
export function makeUserAgent(): string {
  return `sentry-release-automation/${actionVersion} (run ${randomUUID()})`;
}
