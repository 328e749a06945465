import { messageOf } from '../errors.ts';
import { plural } from '../format.ts';
import type { Commit, FileChange } from '../releases/commits.ts';
import type { History, SourceCommit } from './history.ts';
import { maxCommitsWithoutBase, type ResolvedRange } from './resolve-range.ts';
import { toSentryCommit } from './sentry-commit.ts';

interface CommitsOfRange {
  /** Newest first: of commits with the same date, Sentry takes the first for the last one of the release. */
  readonly commits: readonly Commit[];
  /** What was left out, as clauses. */
  readonly notes: readonly string[];
}

/** Merge commits get no files: otherwise changes would be reported twice, and the merge be suspected for all of them. */
export async function readCommits(
  history: History,
  { head, count, listCommits }: ResolvedRange,
  repository: string,
  paths: readonly string[],
): Promise<CommitsOfRange> {
  const all = await listCommits();
  const notes: string[] = [];
  if (count === undefined) notes.push(`at most the last ${maxCommitsWithoutBase} commits are recorded`);
  else if (count > all.length) notes.push(`only the newest ${all.length} of ${count} commits are recorded`);
  if (all.length === 0) return { commits: [], notes };

  const filter = paths.length > 0 ? await createPathFilter(paths) : undefined;
  const candidates = filter ? await history.filterByFolders(withoutMerges(all), head, filter.folders) : all;
  const changing = withoutMerges(candidates);
  const newest = changing.slice(0, history.maxCommitsWithChanges);
  const changes = await history.changesOf(newest.map(({ sha }) => sha)).catch((error) => {
    if (filter) throw error; // The filter needs the changes.
    notes.push(`without changed files: ${messageOf(error)}`);
    return new Map<string, readonly FileChange[]>();
  });
  if (newest.length < changing.length) notes.push(`changed files only for the newest ${newest.length}`);

  const sources = filter ? candidates.filter(({ sha }) => filter.matches(changes.get(sha))) : candidates;
  if (filter) notes.push(`${sources.length} of ${all.length} commits change ${paths.join(' ')}`);
  const commits = sources.map((commit) => toSentryCommit(commit, repository, changes.get(commit.sha)));
  const lost = commits.filter(({ author_email }, index) => !author_email && sources[index]?.authorEmail?.trim());
  if (lost.length > 0) notes.push(`${plural(lost.length, 'commit')} without an email address too long for Sentry`);
  return { commits, notes };
}

function withoutMerges(commits: readonly SourceCommit[]): readonly SourceCommit[] {
  return commits.filter(({ isMerge }) => !isMerge);
}

/** Loads the glob library only in the runs that need it. */
async function createPathFilter(paths: readonly string[]) {
  const { PathFilter } = await import('./path-filter.ts');
  return new PathFilter(paths);
}
