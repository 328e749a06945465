import type { Commit, FileChange } from '../releases/commits.ts';
import type { SourceCommit } from './history.ts';

/** Most characters that Sentry takes; a longer value would have the whole release refused. */
const limits = { repository: 64, authorName: 128, authorEmail: 200, path: 510 } as const;

/** Most characters of a commit's id. */
export const longestCommitId = 64;

/** A commit as Sentry takes it: what is too long is cut, or left out where a part would be wrong. */
export function toSentryCommit(
  { sha, message, authorName, authorEmail, committedAt }: SourceCommit,
  repository: string,
  changes: readonly FileChange[] | undefined,
): Commit {
  const name = authorName?.trim();
  const email = authorEmail?.trim();
  // Sentry counts characters, not UTF-16 units, and trims before it looks whether anything is left.
  const fits = (text: string, longest: number) => text.trim() !== '' && [...text].length <= longest;
  return {
    id: sha,
    message,
    ...(fits(repository, limits.repository) && { repository }),
    ...(name && { author_name: [...name].slice(0, limits.authorName).join('') }),
    ...(email && fits(email, limits.authorEmail) && { author_email: email }),
    ...(committedAt && isDate(committedAt) && { timestamp: committedAt }),
    ...(changes && { patch_set: changes.filter(({ path }) => fits(path, limits.path)) }),
  };
}

/** Git takes any number of seconds for a date; Sentry takes the years from 1 to 9999. */
function isDate(text: string): boolean {
  return /^(?!0000)\d{4}-\d\d-\d\dT/.test(text);
}
