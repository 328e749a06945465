import type { ChunkStore } from './chunk-store.ts';

/** The response to an assemble request. */
export interface AssemblyResponse {
  readonly state: 'ok' | 'created' | 'assembling' | 'not_found' | 'error';
  readonly missingChunks: readonly string[];
  readonly detail?: string | null;
}

interface Job {
  /** How often the state was requested since it was created. */
  polls: number;
  /** Undefined until the assembly has ended; null after success. */
  error: string | null | undefined;
  readonly finish: () => string | null;
}

/** The states of assemblies, by key. A job makes progress only when its state is requested. */
export class Assemblies {
  readonly #store: ChunkStore;
  readonly #jobs = new Map<string, Job>();

  constructor(store: ChunkStore) {
    this.#store = store;
  }

  /**
   * Returns the state of an assembly, and starts it if it is unknown.
   *
   * @param checksums the chunks, in order
   * @param reportsMissing whether missing chunks are reported
   * @param finish assembles and stores the file; returns an error message or null
   */
  poll(
    key: string,
    checksums: readonly string[],
    reportsMissing: boolean,
    finish: () => string | null,
  ): AssemblyResponse {
    const missingChunks = reportsMissing
      ? [...new Set(checksums)].filter((checksum) => !this.#store.has(checksum))
      : [];
    // Checked before the known state: an assembled file whose chunks are gone needs them again.
    if (missingChunks.length > 0) return { state: 'not_found', missingChunks };
    const job = this.#jobs.get(key);
    if (job) return this.#advance(job);
    if (checksums.length === 0) return { state: 'not_found', missingChunks: [] };
    this.#jobs.set(key, { polls: 0, error: undefined, finish });
    return { state: 'created', missingChunks: [] };
  }

  /** Sentry forgets an assembly about ten minutes after its end. */
  clear(): void {
    this.#jobs.clear();
  }

  #advance(job: Job): AssemblyResponse {
    const { assemblingResponses, assembleError } = this.#store.settings;
    if (job.error === undefined) {
      if (job.polls++ < assemblingResponses) return { state: 'assembling', detail: null, missingChunks: [] };
      job.error = assembleError ?? job.finish();
    }
    if (job.error !== null) return { state: 'error', detail: job.error, missingChunks: [] };
    return { state: 'ok', detail: null, missingChunks: [] };
  }
}
