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
  /** What was packed together is mostly asked for together. */
  #lastRead: { readonly start: number; readonly bytes: Uint8Array<ArrayBuffer> } | undefined;

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
    await toScratch(path, () => file.write(bytes, 0, sizeBytes, start));
    return ({ offset, packedBytes, ...known }) => {
      const all = this.#read(path, file.fd, start, sizeBytes);
      return { ...known, bytes: all.subarray(offset, offset + packedBytes) };
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const opened = await this.#opened?.catch(() => undefined);
    await opened?.file.close();
    await opened?.scratch[Symbol.asyncDispose]();
  }

  async #open(): Promise<Opened> {
    const scratch = await openScratch(this.#tempFolder);
    const path = join(scratch.path, 'packs');
    return { scratch, path, file: await toScratch(path, () => open(path, 'wx+')) };
  }

  #read(path: string, fd: number, start: number, sizeBytes: number): Uint8Array<ArrayBuffer> {
    if (this.#lastRead?.start === start) return this.#lastRead.bytes;
    const bytes = new Uint8Array(sizeBytes);
    if (readSync(fd, bytes, { position: start }) < sizeBytes) {
      throw new SetupError(`${path} has lost what this step wrote to it`, {
        remedy: 'See that nothing else clears RUNNER_TEMP while the job runs.',
      });
    }
    this.#lastRead = { start, bytes };
    return bytes;
  }
}
