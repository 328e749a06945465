import type { Commit, FileChange } from '../releases/commits.ts';
import type { SourceCommit } from './history.ts';

export const maxCommitIdLength = 64;

/**
 * In characters. Sentry refuses the whole release if one of its commits has a longer value. Only newer servers take
 * email addresses of up to 200.
 */
const maxLengths = { repository: 64, authorName: 128, authorEmail: 75, path: 510 } as const;

const firstDateMs = Date.parse('0001-01-01T00:00:00Z');
const lastDateMs = Date.parse('9999-12-31T23:59:59Z');

/** Values that Sentry would refuse are cut, or left out if a part would be wrong. */
export function toSentryCommit(
  { sha, message, authorName, authorEmail, committedAt }: SourceCommit,
  repository: string,
  changes: readonly FileChange[] | undefined,
): Commit {
  const name = storable(authorName ?? '').trim();
  // Without an address, Sentry still shows the name. An address that is cut could be that of somebody else.
  const email = storable(authorEmail ?? '').trim();
  const files = changes?.map(({ path, type }) => ({ path: storable(path), type }));
  return {
    id: sha,
    message: storable(message),
    ...(isAccepted(repository, maxLengths.repository) && { repository }),
    ...(isAccepted(name) && { author_name: [...name].slice(0, maxLengths.authorName).join('') }),
    ...(isAccepted(email, maxLengths.authorEmail) && { author_email: email }),
    timestamp: acceptedDate(committedAt),
    ...(files && { patch_set: files.filter(({ path }) => isAccepted(path, maxLengths.path)) }),
  };
}

/** Replaces NUL and halves of surrogate pairs, which GitHub's JSON may contain and Sentry's database cannot store. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}

/** Sentry counts code points, not UTF-16 units, and refuses values of spaces and some control characters. */
function isAccepted(text: string, maxLength = Number.POSITIVE_INFINITY): boolean {
  return !/^[\s\p{Cc}]*$/u.test(text) && [...text].length <= maxLength;
}

/**
 * Git allows any number of seconds as a date, but Sentry only the years 1 to 9999. It answers 500 if only some commits
 * have a date, so a missing one becomes 1970.
 */
function acceptedDate(text = ''): string {
  const timeMs = Date.parse(text) || 0;
  return new Date(Math.min(Math.max(timeMs, firstDateMs), lastDateMs)).toISOString();
}
