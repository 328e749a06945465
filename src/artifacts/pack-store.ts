import { readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupError } from '../errors.ts';
import type { Packed } from './deflate.ts';
import type { Pack } from './packer.ts';
import { openScratch, type Scratch, toScratch } from './scratch.ts';

/** Reads one of the contents that were packed together. @throws SetupError when they are not there any more */
export type ReadPack = (pack: Pack) => Packed;

interface Opened {
  readonly scratch: Scratch;
  readonly path: string;
  readonly file: FileHandle;
}

/** Keeps what has been packed until a bundle takes it: on the disk, for there may be much of it. */
export class PackStore implements AsyncDisposable {
  readonly #tempFolder: string;
  #opened: Promise<Opened> | undefined;
  #sizeBytes = 0;

  /** @param tempFolder the runner's own; nothing is written there before something is added */
  constructor(tempFolder: string) {
    this.#tempFolder = tempFolder;
  }

  /** Adds contents that were packed together. @throws SetupError when they cannot be written */
  async add(bytes: Uint8Array): Promise<ReadPack> {
    const [start, sizeBytes] = [this.#sizeBytes, bytes.byteLength];
    this.#sizeBytes += sizeBytes;
    this.#opened ??= this.#open();
    const { path, file } = await this.#opened;
    await toScratch(path, async () => {
      const { bytesWritten } = await file.write(bytes, 0, sizeBytes, start);
      if (bytesWritten < sizeBytes) throw new Error('the disk is full');
    });
    return ({ offset, packedBytes, ...known }) => {
      const piece = new Uint8Array(packedBytes);
      if (readSync(file.fd, piece, { position: start + offset }) < packedBytes) throw lost(path);
      return { ...known, bytes: piece };
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const opened = await this.#opened?.catch(() => undefined);
    try {
      await opened?.file.close();
    } finally {
      await opened?.scratch[Symbol.asyncDispose]();
    }
  }

  async #open(): Promise<Opened> {
    const scratch = await openScratch(this.#tempFolder);
    const path = join(scratch.path, 'packs');
    return { scratch, path, file: await toScratch(path, () => open(path, 'wx+')) };
  }
}

function lost(path: string): SetupError {
  return new SetupError(`${path} has lost what this step wrote to it`, {
    remedy: 'See that nothing else clears RUNNER_TEMP while the job runs.',
  });
}
