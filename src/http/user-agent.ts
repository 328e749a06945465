import { randomUUID } from 'node:crypto';

const actionVersion = '0.2.0';

/** Unique to this process: Sentry stores it with a release, which shows whether this run created the release. */
export function makeUserAgent(): string {
  return `sentry-release-automation/${actionVersion} (run ${randomUUID()})`;
}
