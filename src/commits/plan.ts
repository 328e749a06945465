import { resolve } from 'node:path';
import type { RunContext } from '../github-actions/context.ts';
import type { Complaints } from '../github-actions/input-errors.ts';
import { longestCommitId } from '../releases/commits.ts';
import type { Inputs } from '../run/inputs.ts';
import type { FindCommitsPlan } from './find-commits.ts';
import type { CommitInputs } from './inputs.ts';
import type { RangePlan } from './read-range.ts';

/** Which commits the release gets. Version and projects are those of the release. */
export interface CommitsPlan extends Omit<FindCommitsPlan, 'version' | 'projects'> {
  readonly githubToken: string | undefined;
  readonly apiUrl: string;
  /** Where a clone may be, absolute. */
  readonly folder: string;
}

/** Undefined where none are asked for, or where this run is about no commit. */
export function planCommits(
  { commits, connection, run }: Inputs,
  context: RunContext,
  complaints: Complaints,
): CommitsPlan | undefined {
  const { setCommits, commitPaths: paths, ignoreMissing, ignoreEmpty } = commits;
  if (setCommits === 'skip') return undefined;
  const ranges = setCommits === 'manual' ? manualRanges(commits, context, complaints) : autoRange(context);
  if (ranges.length === 0) return undefined;
  complaints.checkSecret('github-token', connection.githubToken);
  return {
    ranges,
    before: context.eventName === 'push' ? context.beforeSha : undefined,
    ...{ paths, ignoreMissing, ignoreEmpty },
    unused: setCommits === 'manual' ? [] : manualInputs(commits),
    githubToken: connection.githubToken,
    apiUrl: context.apiUrl,
    folder: resolve(context.workspace, run.workingDirectory),
  };
}

function autoRange(context: RunContext): readonly RangePlan[] {
  const { repository } = context;
  const head = headOf(context);
  return head && repository ? [{ repository, head, base: undefined, isOwn: true }] : [];
}

/** On a pull request GITHUB_SHA is a merge commit that is in no branch. */
export function headOf({ pullRequestHeadSha, sha }: RunContext): string | undefined {
  return pullRequestHeadSha ?? sha;
}

/** Those that are written, by name. */
function manualInputs({ repo, commit, previousCommit }: CommitInputs): readonly string[] {
  const written = { repo: repo[0], commit, 'previous-commit': previousCommit };
  return Object.entries(written).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}

/** The ranges that the author names. What is left out is that of this run: its repository, its commit. */
function manualRanges(inputs: CommitInputs, context: RunContext, complaints: Complaints): readonly RangePlan[] {
  const { repo, commit, previousCommit } = inputs;
  const entries = repo.length > 0 || !context.repository ? repo : [context.repository];
  if (entries.length === 0) complaints.add('repo', 'there is none, and this run has no repository; name owner/name');
  if (entries.length > 1) {
    for (const input of manualInputs({ ...inputs, repo: [] })) {
      complaints.add(input, 'it could be of any of the repositories; write each in repo as owner/name@base..head');
    }
  }
  return entries.flatMap((entry) => {
    const written = parseEntry(entry.replace(`${context.serverUrl}/`, ''));
    const { repository, base = previousCommit } = written;
    if (!/^[^/@]+\/[^/@]+$/.test(repository)) {
      complaints.add('repo', `"${entry}" is not owner/name, owner/name@head or owner/name@base..head`);
    }
    const isOwn = repository.toLowerCase() === context.repository?.toLowerCase();
    const head = written.head ?? commit ?? (isOwn ? headOf(context) : undefined);
    if (head === undefined) {
      complaints.add('commit', `there is none for ${repository}; write it in repo as ${repository}@head`);
      return [];
    }
    complainOf(head, written.head === undefined ? 'commit' : 'repo', complaints);
    if (base !== undefined) complainOf(base, written.base === undefined ? 'previous-commit' : 'repo', complaints);
    return [{ repository, head, base, isOwn }];
  });
}

/** `owner/name@base..head`; what follows the `@` may be the head alone, or missing. */
function parseEntry(entry: string): { repository: string; base: string | undefined; head: string | undefined } {
  const [, repository = entry, base, head] = /^([^@]*)@(?:(.*?)\.\.)?(.*)$/.exec(entry) ?? [];
  return { repository: repository.replace(/\.git$/, ''), base, head };
}

/** What git allows in the name of a tag or branch, and Sentry in the id of a commit. */
function complainOf(name: string, input: string, complaints: Complaints): void {
  if (!/^[^\s~^:?*[\\.-][^\s~^:?*[\\]*$/.test(name) || name.includes('..')) {
    complaints.add(input, `"${name}" is no SHA, tag or branch`);
  } else if (name.length > longestCommitId) {
    complaints.add(input, `"${name}" cannot be used: Sentry takes at most ${longestCommitId} characters`);
  }
}
