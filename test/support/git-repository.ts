import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readGitHistory } from '../sentry-server/github/git-history.ts';
import type { SentryServer } from '../sentry-server/server.ts';
import { openTempFolder, type TempFolder } from './temp-folder.ts';

/** New contents of files, by path; null deletes the file. */
type Changes = Readonly<Record<string, string | null>>;

/** A real git repository in a temporary folder. */
export interface GitRepository extends TempFolder {
  /** Runs git in the repository and returns its output. */
  git(...args: string[]): string;
  /** Commits the changes, dated a minute after the previous commit; returns the SHA. */
  commit(
    message: string,
    changes?: Changes,
    author?: { readonly name: string; readonly email: string },
  ): Promise<string>;
  /** Adds that many commits at once; returns the SHA of the last one. */
  commitMany(count: number): string;
  /** SHAs of `git log` with these arguments, newest first. */
  log(...args: string[]): string[];
  /** Makes the current history available from the fake GitHub. */
  push(server: SentryServer, fullName: string, token?: string): Promise<void>;
}

export async function initGitRepository(): Promise<GitRepository> {
  const folder = await openTempFolder();
  let now = Date.parse('2025-01-01T12:00:00Z') / 1000;
  const run = (env: NodeJS.ProcessEnv, ...args: string[]) =>
    execFileSync('git', args, { cwd: folder.path, encoding: 'utf8', env: { ...environment(now), ...env } }).trim();
  const git = (...args: string[]) => {
    now += 60;
    return run({}, ...args);
  };
  git('init', '--quiet', '--initial-branch=main');
  return {
    ...folder,
    git,
    async commit(
      message,
      changes = { 'file.txt': `${now}` },
      { name, email } = { name: 'Jane Doe', email: 'jane@example.com' },
    ) {
      for (const [path, text] of Object.entries(changes)) {
        await (text === null ? rm(join(folder.path, path)) : folder.write(path, text));
      }
      git('add', '--all');
      run(
        { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email },
        'commit',
        '--quiet',
        '--allow-empty',
        `--message=${message}`,
      );
      return git('rev-parse', 'HEAD');
    },
    commitMany(count) {
      const commits = Array.from({ length: count }, (_, index) => {
        const message = `Change ${index + 1}`;
        now += 60;
        const from = index === 0 ? 'from refs/heads/main^0\n' : '';
        const data = `data ${message.length}\n${message}\n`;
        const head = `commit refs/heads/main\ncommitter Jane Doe <jane@example.com> ${now} +0000\n`;
        return `${head}${data}${from}M 644 inline file.txt\n${data}`;
      });
      execFileSync('git', ['fast-import', '--quiet'], { cwd: folder.path, input: commits.join('') });
      git('reset', '--quiet', '--hard');
      return git('rev-parse', 'HEAD');
    },
    log: (...args) =>
      git('log', '--format=%H', ...args)
        .split('\n')
        .filter(Boolean),
    async push(server, fullName, token) {
      const { commits, ...names } = await readGitHistory(folder.path);
      server.store.addGitHubRepository(fullName, commits, { ...names, ...(token && { token }) });
    },
  };
}

/** Ignores the git configuration of the machine. */
function environment(seconds: number): NodeJS.ProcessEnv {
  const date = `${seconds} +0000`;
  return {
    PATH: process.env['PATH'],
    SystemRoot: process.env['SystemRoot'],
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Jane Doe',
    GIT_AUTHOR_EMAIL: 'jane@example.com',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Jane Doe',
    GIT_COMMITTER_EMAIL: 'jane@example.com',
    GIT_COMMITTER_DATE: date,
  };
}
