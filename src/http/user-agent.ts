import { randomUUID } from 'node:crypto';

const actionVersion = '0.1.0';

/**
 * A User-Agent that is unique to this process. Sentry stores it with the release that a request created, which shows
 * whether this run created the release.
 */
export function makeUserAgent(): string {
  return `sentry-release-automation/${actionVersion} (run ${randomUUID()})`;
}
