import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import pMap from 'p-map';
import { type Batch, batchesOf } from './batches.ts';
import { FileThread } from './file-thread.ts';
import { type DoneFiles, FileWork } from './file-work.ts';
import { type EditedFile, giveIds, type ScriptsOfMap } from './give-ids.ts';
import { describe, type Given, type GivenFile, withChangesOf } from './given.ts';
import { PackStore } from './pack-store.ts';
import { release } from './read-file.ts';

/** For fewer files no thread is worth its start. */
const fewestFiles = 500;
/** So that the thread is not idle, and has soon ended what it was told when the work is broken off. */
const batchesAtATime = 4;

export interface IdGiverOptions {
  /** Absolute; the sources that a map lacks are read from nowhere else. */
  readonly workspace: string;
  /** The runner's own; absolute. */
  readonly tempFolder: string;
  /** What a thread runs; absolute. */
  readonly program?: string;
}

/** `inject`: write into the files. `pretend`: only say what would be done. `keep`: only tell the IDs they have. */
export type GiveMode = 'inject' | 'pretend' | 'keep';

/**
 * Gives debug IDs to many files, and packs small ones while they are in memory anyway. To replace files takes the most
 * time, and is done in one thread: two get in each other's way at the disk. What time that thread has left it packs.
 */
export class IdGiver implements AsyncDisposable {
  readonly #options: IdGiverOptions;
  readonly #work: FileWork;
  readonly #packs: PackStore;
  #thread: FileThread | undefined;

  constructor(options: IdGiverOptions) {
    this.#options = options;
    this.#work = new FileWork(options.workspace);
    this.#packs = new PackStore(options.tempFolder);
  }

  /** Starts the thread where that pays. @param files how many there will be */
  expect(files: number): void {
    if (files < fewestFiles || availableParallelism() < 2) return;
    const { program = join(import.meta.dirname, '..', 'thread', 'index.js'), workspace } = this.#options;
    this.#thread ??= FileThread.start(program, workspace);
  }

  /**
   * Gives IDs to scripts and their maps. Other work has its turn in between. Then the thread is gone.
   *
   * @returns what has become of each group, in their order
   * @throws SetupError when a file cannot be read or written, and the reason of the signal: what was begun is finished
   * then, and nothing else is begun
   */
  async give(groups: Iterable<ScriptsOfMap>, mode: GiveMode, signal: AbortSignal): Promise<readonly Given[]> {
    const failed = new AbortController();
    const goOn = AbortSignal.any([signal, failed.signal]);
    const giveBatch = async ({ items, isLarge }: Batch<ScriptsOfMap>): Promise<readonly Given[]> => {
      await setImmediate();
      try {
        return await this.#give(items, mode, goOn, isLarge ? undefined : this.#thread);
      } catch (error) {
        failed.abort(error); // The others come to their end before it is told.
        return [];
      }
    };
    const concurrency = this.#thread ? batchesAtATime : 1;
    const given = await pMap(batchesOf(groups, sizeOf), giveBatch, { concurrency });
    await this.#endWork();
    failed.signal.throwIfAborted();
    return given.flat();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#endWork();
    await this.#packs[Symbol.asyncDispose]();
  }

  /** What was begun is finished, and nothing is left beside the files. */
  async #endWork(): Promise<void> {
    await this.#thread?.end();
    this.#thread = undefined;
    this.#work[Symbol.dispose]();
  }

  async #give(
    scripts: readonly ScriptsOfMap[],
    mode: GiveMode,
    goOn: AbortSignal,
    thread?: FileThread,
  ): Promise<readonly Given[]> {
    goOn.throwIfAborted();
    const given = scripts.map((item) => giveIds(item, mode === 'keep'));
    const told = given.map(({ files, ...ids }) => ({ ...ids, files: files.map(describe) }));
    if (mode === 'pretend') return told;
    const groups = given.map(({ files }) => files);
    const done = thread ? await this.#share(groups, thread) : this.#doHere(groups);
    if (!done) return withChangesOf(told, await this.#give(scripts, mode, goOn));
    if (done.bytes.byteLength === 0) return told;
    const read = await this.#packs.add(done.bytes);
    const packs = done.packs.values();
    const withPack = (file: GivenFile): GivenFile => {
      const pack = packs.next().value;
      return pack ? { ...file, packed: () => read(pack) } : file;
    };
    return told.map((ids) => ({ ...ids, files: ids.files.map(withPack) }));
  }

  #doHere(groups: readonly (readonly EditedFile[])[]): DoneFiles {
    const done = this.#work.do({ groups, replaces: true, packs: true });
    for (const { bytes } of groups.flat()) release(bytes);
    return done;
  }

  /** Undefined when the thread had trouble. */
  async #share(groups: readonly (readonly EditedFile[])[], thread: FileThread): Promise<DoneFiles | undefined> {
    const changed = groups.map((group) => group.filter(({ edits }) => edits.length > 0));
    const isChanged = changed.some((group) => group.length > 0);
    // To replace takes longer than to find the next IDs, so what changes is packed there only by a thread that is idle.
    if (thread.waiting < (isChanged ? 1 : 2)) return await thread.do({ groups, replaces: true, packs: true });
    const replacing = isChanged ? thread.do({ groups: changed, replaces: true, packs: false }) : undefined;
    const packed = this.#work.do({ groups, replaces: false, packs: true });
    return isChanged && !(await replacing) ? undefined : packed;
  }
}

function sizeOf({ scripts, map }: ScriptsOfMap): number {
  return scripts.reduce((sum, { sizeBytes }) => sum + sizeBytes, map?.sizeBytes ?? 0);
}
