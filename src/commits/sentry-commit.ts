import type { Commit, FileChange } from '../releases/commits.ts';
import type { SourceCommit } from './history.ts';

export const maxCommitIdLength = 64;

/** In characters. Sentry refuses the whole release if one of its commits has a longer value. */
const maxLengths = { repository: 64, authorName: 128, authorEmail: 75, path: 510 } as const;

/** Values that Sentry would refuse are cut, or left out if a part would be wrong. */
export function toSentryCommit(
  { sha, message, authorName, authorEmail, committedAt }: SourceCommit,
  repository: string,
  changes: readonly FileChange[] | undefined,
): Commit {
  const name = storable(authorName ?? '').trim();
  const email = storable(authorEmail ?? '').trim();
  const files = changes?.map(({ path, type }) => ({ path: storable(path), type }));
  return {
    id: sha,
    message: storable(message),
    ...(isAccepted(repository, maxLengths.repository) && { repository }),
    ...(name && { author_name: [...name].slice(0, maxLengths.authorName).join('') }),
    ...(isAccepted(email, maxLengths.authorEmail) && { author_email: email }),
    ...(committedAt && isAcceptedDate(committedAt) && { timestamp: committedAt }),
    ...(files && { patch_set: files.filter(({ path }) => isAccepted(path, maxLengths.path)) }),
  };
}

/** Replaces NUL and halves of surrogate pairs, which GitHub's JSON may contain and Sentry's database cannot store. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}

/** Sentry counts code points, not UTF-16 units, and refuses blank values. */
function isAccepted(text: string, maxLength: number): boolean {
  return text.trim() !== '' && [...text].length <= maxLength;
}

/** Git allows any number of seconds as a date, but Sentry only the years 1 to 9999. */
function isAcceptedDate(text: string): boolean {
  return /^(?!0000)\d{4}-\d\d-\d\dT/.test(text);
}
