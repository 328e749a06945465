import type { ChunkStore } from './chunk-store.ts';

/** What is answered to the wish to have a file put together. */
export interface AssemblyAnswer {
  readonly state: 'ok' | 'created' | 'assembling' | 'not_found' | 'error';
  readonly missingChunks: readonly string[];
  readonly detail?: string | null;
}

interface Job {
  asked: number;
  /** Undefined until it has ended; null when it ended well. */
  error: string | null | undefined;
  readonly end: () => string | null;
}

/**
 * The states that assemblies pass through, each known by a key. Time stands still between two questions: a job moves on
 * when it is asked for.
 */
export class Assemblies {
  readonly #store: ChunkStore;
  readonly #jobs = new Map<string, Job>();

  constructor(store: ChunkStore) {
    this.#store = store;
  }

  /**
   * @param checksums of the chunks, in order
   * @param tellsMissing whether this kind of assembly looks for its chunks before anything else
   * @param end puts the file to its use; returns what is wrong with it, or null
   */
  ask(key: string, checksums: readonly string[], tellsMissing: boolean, end: () => string | null): AssemblyAnswer {
    const missingChunks = tellsMissing ? [...new Set(checksums)].filter((one) => !this.#store.has(one)) : [];
    // Before the state that is remembered: a finished file whose chunks are gone asks for them again.
    if (missingChunks.length > 0) return { state: 'not_found', missingChunks };
    const job = this.#jobs.get(key);
    if (job) return this.#moveOn(job);
    if (checksums.length === 0) return { state: 'not_found', missingChunks: [] };
    this.#jobs.set(key, { asked: 0, error: undefined, end });
    return { state: 'created', missingChunks: [] };
  }

  /** As Sentry does about ten minutes after an assembly has ended, well or not. */
  forget(): void {
    this.#jobs.clear();
  }

  #moveOn(job: Job): AssemblyAnswer {
    const { assemblingResponses, assembleError } = this.#store.settings;
    if (job.error === undefined) {
      if (job.asked++ < assemblingResponses) return { state: 'assembling', detail: null, missingChunks: [] };
      job.error = assembleError ?? job.end();
    }
    if (job.error !== null) return { state: 'error', detail: job.error, missingChunks: [] };
    return { state: 'ok', detail: null, missingChunks: [] };
  }
}
