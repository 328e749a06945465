import type { Instant } from '../instant.ts';

/** A file of a release; the pair of name and dist is its identity, whatever its content. */
export interface ReleaseFile {
  readonly id: number;
  readonly name: string;
  readonly dist: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly size: number;
  readonly sha1: string;
  readonly dateCreated: Instant;
  /** The bytes; null for a file too large to keep. */
  readonly content: Buffer | null;
}

/** The files of a release, each identity once; found by it at once, however many there are. */
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
