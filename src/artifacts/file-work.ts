import type { EditedFile } from './give-ids.ts';
import { LinkGuard } from './links.ts';
import { type Pack, Packer } from './packer.ts';
import { FileReplacer } from './replace-files.ts';
import { splice } from './splice.ts';

/** What is to be done to files; plain data, as it can be said to a thread. */
export interface FileOrder {
  /** Those of a group change together, or not at all. */
  readonly groups: readonly (readonly OrderedFile[])[];
  /** Whether their edits are written down. */
  readonly replaces: boolean;
  /** Whether what is to be stored of them is packed. */
  readonly packs: boolean;
}

/** A thread is not told what kind of array the bytes are. */
type OrderedFile = Omit<EditedFile, 'bytes'> & { readonly bytes: Uint8Array };

export interface DoneFiles {
  /** A pack for each file, in their order; undefined for what was not packed. */
  readonly packs: readonly (Pack | undefined)[];
  /** What was packed. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Replaces and packs files: here, or in a thread. */
export class FileWork implements Disposable {
  readonly #files = new FileReplacer();
  readonly #links: LinkGuard;

  /** @param workspace absolute; the sources that a map lacks are read from nowhere else */
  constructor(workspace: string) {
    this.#links = new LinkGuard(workspace);
  }

  /** @throws SetupError when a file cannot be written; groups before it are done then */
  do({ groups, replaces, packs }: FileOrder): DoneFiles {
    const packer = new Packer(this.#links);
    const done = groups.flatMap((group) => {
      const files = group.map((file) => ({ ...file, pieces: splice(file.bytes, file.edits) }));
      const changed = replaces ? files.filter(({ edits }) => edits.length > 0) : [];
      if (changed.length > 0) this.#files.replace(changed);
      return files.map((file) => (packs ? packer.add(file, file.pieces) : undefined));
    });
    return { packs: done, bytes: packer.finish() };
  }

  /** Takes away what it has put beside the files. */
  [Symbol.dispose](): void {
    this.#files[Symbol.dispose]();
  }
}
