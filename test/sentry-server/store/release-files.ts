import type { Timestamp } from '../timestamp.ts';

/** A file of a release, identified by name and dist. */
export interface ReleaseFile {
  readonly id: number;
  readonly name: string;
  readonly dist: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly size: number;
  readonly sha1: string;
  readonly dateCreated: Timestamp;
  /** Null for a file that was too large to keep. */
  readonly content: Buffer | null;
}

/** The files of a release, indexed by name and dist. */
export class ReleaseFiles {
  readonly #byIdentity = new Map<string, ReleaseFile>();

  all(): readonly ReleaseFile[] {
    return [...this.#byIdentity.values()];
  }

  find(name: string, dist: string | null): ReleaseFile | undefined {
    return this.#byIdentity.get(identityOf({ name, dist }));
  }

  add(file: ReleaseFile): void {
    this.#byIdentity.set(identityOf(file), file);
  }

  remove(file: ReleaseFile): void {
    this.#byIdentity.delete(identityOf(file));
  }
}

function identityOf({ name, dist }: Pick<ReleaseFile, 'name' | 'dist'>): string {
  return JSON.stringify([name, dist]);
}
