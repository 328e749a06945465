import type { FileChange } from '../../releases/commits.ts';
import { type Comparison, type History, mostCommits, type SourceCommit } from '../history.ts';
import { Git } from './git.ts';
import { commitFormat, readChanges, readCommits } from './output.ts';

/**
 * Opens the clone that a folder belongs to.
 *
 * @returns undefined where there is none, or no git
 */
export async function openClone(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<LocalClone | undefined> {
  const git = new Git(folder, env, signal);
  try {
    return new LocalClone(git, (await git.ask('rev-parse', '--is-shallow-repository')) === 'true');
  } catch (error) {
    if (signal.aborted) throw error;
    return undefined;
  }
}

/** The history as it is in a clone on this machine: a stand-in for GitHub's API. */
class LocalClone implements History {
  readonly place: string;
  readonly mostChanges = mostCommits;
  readonly #git: Git;
  readonly #isShallow: boolean;

  /** @param isShallow whether the history is cut off somewhere, as `fetch-depth: 1` does it */
  constructor(git: Git, isShallow: boolean) {
    this.place = isShallow ? 'the local clone, which is shallow (fetch-depth)' : 'the local clone';
    this.#git = git;
    this.#isShallow = isShallow;
  }

  async resolve(name: string): Promise<string | undefined> {
    if (name.startsWith('-')) return undefined;
    return this.#git.ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  }

  async compare(baseName: string, headName: string): Promise<Comparison | undefined> {
    const [base, head] = await Promise.all([this.resolve(baseName), this.resolve(headName)]);
    const mergeBase = base && head && (await this.#git.ask('merge-base', base, head));
    if (!base || !head || !mergeBase) return undefined;
    const range = `${base}..${head}`;
    return {
      ...{ base, mergeBase, status: statusOf(base, head, mergeBase) },
      count: Number(await this.#git.ask('rev-list', '--count', range)),
      commits: () => this.#log(range, mostCommits),
    };
  }

  async latest(headName: string, count: number): Promise<readonly SourceCommit[] | undefined> {
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

  /** All of them: to look at the changes costs little here. */
  async narrow(commits: readonly SourceCommit[]): Promise<readonly SourceCommit[]> {
    return commits;
  }

  /** Where the history is cut off, a commit looks as if it had added every file; what it changed is not known. */
  async changesOf(shas: readonly string[]): Promise<ReadonlyMap<string, readonly FileChange[]>> {
    const root = this.#isShallow ? [] : ['--root'];
    const flags = ['-r', '-z', '--stdin', '--name-status', '--no-renames', '--no-ext-diff', ...root];
    return readChanges(await this.#git.run(['diff-tree', ...flags], shas.map((sha) => `${sha}\n`).join('')));
  }

  async #log(range: string, count: number): Promise<readonly SourceCommit[]> {
    const flags = ['-z', '--date-order', '--no-show-signature', '--encoding=UTF-8', `--max-count=${count}`];
    return readCommits(await this.#git.run(['log', ...flags, commitFormat, range, '--']));
  }
}

function statusOf(base: string, head: string, mergeBase: string): Comparison['status'] {
  if (base === head) return 'identical';
  if (mergeBase === base) return 'ahead';
  return mergeBase === head ? 'behind' : 'diverged';
}
