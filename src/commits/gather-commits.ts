import { messageOf } from '../errors.ts';
import type { Commit, FileChange } from '../releases/commits.ts';
import type { History, SourceCommit } from './history.ts';
import { toSentryCommit } from './sentry-commit.ts';
import { commitsWithoutBase, type SettledRange } from './settle-range.ts';

interface GatheredCommits {
  /** Newest first: of commits with the same date, Sentry takes the first for the last one. */
  readonly commits: readonly Commit[];
  /** What was left out, as clauses. */
  readonly notes: readonly string[];
}

/**
 * Reads the commits of a range with what they change. A merge has no changes of its own: they are those of the commits
 * that it merges.
 *
 * @param paths globs; only commits that change one of these paths are kept. Empty: all are
 */
export async function gatherCommits(
  history: History,
  { head, count, commits: readAll }: SettledRange,
  repository: string,
  paths: readonly string[],
): Promise<GatheredCommits> {
  const all = await readAll();
  const notes: string[] = [];
  if (count === undefined) notes.push(`the last ${commitsWithoutBase} at most are taken`);
  else if (count > all.length) notes.push(`the newest ${all.length} of ${count}`);
  if (all.length === 0) return { commits: [], notes };

  const filter = paths.length > 0 ? await filterOf(paths) : undefined;
  const plain = all.filter(({ isMerge }) => !isMerge);
  const candidates = filter ? await history.narrow(plain, head, filter.folders) : all;
  const asked = candidates.filter(({ isMerge }) => !isMerge).slice(0, history.mostChanges);
  const changes = await changesOf(history, asked).catch((error) => {
    if (filter) throw error; // Without the changes nobody knows which commits are meant.
    notes.push(`without changed files: ${messageOf(error)}`);
    return new Map<string, readonly FileChange[]>();
  });
  if (asked.length < candidates.filter(({ isMerge }) => !isMerge).length) {
    notes.push(`changed files of the newest ${asked.length} only`);
  }

  const isMeant = ({ sha }: SourceCommit) => filter?.matches(changes.get(sha)) ?? true;
  const kept = candidates.filter(isMeant);
  if (filter) notes.push(`${kept.length} of ${all.length} change ${paths.join(' ')}`);
  return { commits: kept.map((commit) => toSentryCommit(commit, repository, changes.get(commit.sha))), notes };
}

async function changesOf(history: History, commits: readonly SourceCommit[]) {
  return commits.length === 0 ? new Map<string, never>() : history.changesOf(commits.map(({ sha }) => sha));
}

/** The library of globs is loaded only here, by the runs that need it. */
async function filterOf(paths: readonly string[]) {
  const { PathFilter } = await import('./git/path-filter.ts');
  return new PathFilter(paths);
}
