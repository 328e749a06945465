import { type Packed, packNow, tinyBytes } from './deflate.ts';
import type { EditedFile } from './give-ids.ts';
import type { LinkGuard } from './links.ts';
import { sizeOfPieces } from './splice.ts';
import { contentOf } from './stored-content.ts';

/** What is known of packed content, and where it is among others. */
export interface Pack extends Omit<Packed, 'bytes'> {
  readonly offset: number;
  readonly packedBytes: number;
}

/** A map may become much larger than its file, by its sources. */
const mostBytes = 1024 * 1024;
/** A source that is a script may be given an ID itself, and is stored as it is then. */
const mayChange = /\.([cm]?js|jsbundle|bundle)$/i;

type Packable = Pick<EditedFile, 'path' | 'type' | 'missingSources'>;

/**
 * Packs small files while they are in memory anyway, one behind the other. What is large is better packed later: by the
 * threads that zlib has, and few at a time.
 */
export class Packer {
  readonly #links: LinkGuard;
  readonly #pieces: Uint8Array[] = [];
  #sizeBytes = 0;

  /** @param links of the workspace: sources are read from nowhere else */
  constructor(links: LinkGuard) {
    this.#links = links;
  }

  /** Takes a file as it is to be, in pieces. @returns undefined where it is not packed now */
  add({ path, type, missingSources }: Packable, pieces: readonly Uint8Array[]): Pack | undefined {
    if (sizeOfPieces(pieces) > tinyBytes) return undefined;
    if (missingSources.some((source) => mayChange.test(source))) return undefined;
    const content = contentOf(type, Buffer.concat(pieces), path, this.#links);
    if (content.byteLength > mostBytes) return undefined;
    const { bytes, ...known } = packNow(content);
    const pack = { ...known, offset: this.#sizeBytes, packedBytes: bytes.byteLength };
    this.#pieces.push(bytes);
    this.#sizeBytes += bytes.byteLength;
    return pack;
  }

  /** All that was packed, in memory of its own: it can be handed over to another thread. */
  finish(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(Buffer.concat(this.#pieces));
  }
}
