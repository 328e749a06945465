import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { AnnotatedTag, GitHubCommit, GitHubFile, GitHubFileStatus } from './repository.ts';

/** The history of a clone, as parameters of `store.addGitHubRepository`. */
export interface GitHistory {
  /** Oldest first, parents before children. */
  readonly commits: readonly GitHubCommit[];
  readonly tags: Readonly<Record<string, string | AnnotatedTag>>;
  readonly branches: Readonly<Record<string, string>>;
  readonly defaultBranch: string;
}

const START = '\x01';
const FIELD = '\x02';
const FILES = '\x03';
const FORMAT = `%x01${['%H', '%P', '%an', '%ae', '%aI', '%cI', '%B'].join('%x02')}%x03`;
const STATUSES: Readonly<Record<string, GitHubFileStatus>> = {
  A: 'added',
  M: 'modified',
  D: 'removed',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** Reads a real clone with git. As on GitHub, the files of a merge are relative to its first parent. */
export async function readGitHistory(directory: string): Promise<GitHistory> {
  const git = gitIn(directory);
  const [log, refs, head] = await Promise.all([
    git(
      'log',
      '--all',
      '--topo-order',
      '--reverse',
      '-M',
      '--name-status',
      '--diff-merges=first-parent',
      '-z',
      `--format=${FORMAT}`,
    ),
    git('for-each-ref', '--format=%(refname)%00%(objecttype)%00%(objectname)%00%(*objectname)%00%(contents:subject)'),
    git('rev-parse', '--abbrev-ref', 'HEAD'),
  ]);
  const tags: Record<string, string | AnnotatedTag> = {};
  const branches: Record<string, string> = {};
  for (const line of refs.split('\n').filter(Boolean)) {
    const [name = '', type, sha = '', commit = '', message = ''] = line.split('\0');
    if (name.startsWith('refs/heads/')) branches[name.slice('refs/heads/'.length)] = sha;
    if (name.startsWith('refs/tags/')) {
      tags[name.slice('refs/tags/'.length)] = type === 'tag' ? { sha, commit, message } : sha;
    }
  }
  return { commits: log.split(START).slice(1).map(readCommit), tags, branches, defaultBranch: head.trim() };
}

function gitIn(directory: string): (...args: string[]) => Promise<string> {
  const run = promisify(execFile);
  return async (...args) => {
    const { stdout } = await run('git', ['-C', directory, ...args], { maxBuffer: 1024 ** 3 });
    return stdout;
  };
}

function readCommit(record: string): GitHubCommit {
  const [head = '', files = ''] = record.split(FILES);
  const [sha = '', parents = '', name = '', email = '', date = '', committed = '', message = ''] = head.split(FIELD);
  return {
    sha,
    parents: parents.split(' ').filter(Boolean),
    message: message.trimEnd(),
    author: { name, email },
    date: toUtc(date),
    committedDate: toUtc(committed),
    files: readFiles(
      files
        .split('\0')
        .map((token) => token.replace(/^\n/, ''))
        .filter(Boolean),
    ),
  };
}

function toUtc(date: string): string {
  return new Date(date).toISOString().replace('.000Z', 'Z');
}

/** The tokens are a status and one path, or two paths for a rename or copy. */
function readFiles(tokens: readonly string[]): GitHubFile[] {
  const files: GitHubFile[] = [];
  const iterator = tokens.values();
  for (const token of iterator) {
    const status = STATUSES[token.charAt(0)] ?? 'changed';
    const path = iterator.next().value ?? '';
    if (status !== 'renamed' && status !== 'copied') files.push({ filename: path, status });
    else files.push({ filename: iterator.next().value ?? '', status, previous_filename: path });
  }
  return files;
}
