import type { FileChange } from '../../releases/commits.ts';
import { type Comparison, type History, maxCommits, type SourceCommit } from '../history.ts';
import { Git } from './git.ts';
import { logFormat, parseChanges, parseLog } from './output.ts';

/** Undefined if the folder does not belong to a clone, or if there is no git. */
export async function openClone(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<LocalClone | undefined> {
  const git = new Git(folder, env, signal);
  try {
    return new LocalClone(git, (await git.query('rev-parse', '--is-shallow-repository')) === 'true');
  } catch (error) {
    if (signal.aborted) throw error;
    return undefined;
  }
}

class LocalClone implements History {
  readonly source: string;
  readonly maxCommitsWithChanges = maxCommits;
  readonly #git: Git;
  readonly #isShallow: boolean;

  constructor(git: Git, isShallow: boolean) {
    this.source = isShallow ? 'the shallow local clone (set fetch-depth: 0)' : 'the local clone';
    this.#git = git;
    this.#isShallow = isShallow;
  }

  async resolve(name: string): Promise<string | undefined> {
    if (name.startsWith('-')) return undefined;
    return this.#git.query('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  }

  async compare(baseName: string, headName: string): Promise<Comparison | undefined> {
    const [base, head] = await Promise.all([this.resolve(baseName), this.resolve(headName)]);
    const mergeBase = base && head && (await this.#git.query('merge-base', base, head));
    if (!base || !head || !mergeBase) return undefined;
    const range = `${base}..${head}`;
    return {
      base,
      mergeBase,
      status: statusOf(base, head, mergeBase),
      count: Number(await this.#git.query('rev-list', '--count', range)),
      listCommits: () => this.#log(range, maxCommits),
    };
  }

  async latestCommits(headName: string, count: number): Promise<readonly SourceCommit[] | undefined> {
    const head = await this.resolve(headName);
    return head === undefined ? undefined : this.#log(head, count);
  }

  async previousTag(headName: string): Promise<{ name: string; sha: string } | undefined> {
    const head = await this.resolve(headName);
    if (head === undefined) return undefined;
    const format = '--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)';
    const refs = await this.#git.run(['for-each-ref', `--merged=${head}`, '--sort=-creatordate', format, 'refs/tags']);
    for (const line of refs.split('\n')) {
      const [name = '', object = '', target] = line.split('\0');
      const sha = target || object;
      if (sha !== '' && sha !== head) return { name, sha };
    }
    return undefined;
  }

  /** All of them: reading the changes is cheap here. */
  async filterByFolders(commits: readonly SourceCommit[]): Promise<readonly SourceCommit[]> {
    return commits;
  }

  /** Where a shallow history ends, a commit seems to add every file. Without `--root` git reports no changes for it. */
  async changesOf(shas: readonly string[]): Promise<ReadonlyMap<string, readonly FileChange[]>> {
    const root = this.#isShallow ? [] : ['--root'];
    const flags = ['-r', '-z', '--stdin', '--name-status', '--no-renames', '--no-ext-diff', ...root];
    return parseChanges(await this.#git.run(['diff-tree', ...flags], shas.map((sha) => `${sha}\n`).join('')));
  }

  async #log(range: string, count: number): Promise<readonly SourceCommit[]> {
    const flags = ['-z', '--date-order', '--no-show-signature', '--encoding=UTF-8', `--max-count=${count}`];
    return parseLog(await this.#git.run(['log', ...flags, logFormat, range, '--']));
  }
}

function statusOf(base: string, head: string, mergeBase: string): Comparison['status'] {
  if (base === head) return 'identical';
  if (mergeBase === base) return 'ahead';
  return mergeBase === head ? 'behind' : 'diverged';
}
