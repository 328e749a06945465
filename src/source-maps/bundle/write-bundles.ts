import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { SetupError } from '../../errors.ts';
import { formatBytes } from '../../format.ts';
import type { ChunkedFile } from '../../sentry/chunk-upload/chunks.ts';
import { ZipFile, zipLimits } from '../../sentry/chunk-upload/zip-writer.ts';
import { type DeflatedEntry, deflateContent, deflateEntries } from './deflate.ts';
import { type BundleEntry, type BundleOwner, Manifest, maxRecordBytes } from './manifest.ts';

/** A written artifact bundle. */
export interface Bundle extends ChunkedFile {
  /** Identifies the bundle itself. */
  readonly debugId: string;
  /** Absolute. */
  readonly path: string;
  readonly files: readonly StoredFile[];
}

interface StoredFile {
  readonly name: string;
  /** Size of its content before compression. */
  readonly sizeBytes: number;
}

interface BundleOptions {
  readonly owner: BundleOwner;
  /** Absolute path of the folder for the bundles. */
  readonly folder: string;
  readonly chunkSize: number;
  /** Limit for one bundle, in bytes. Further files go into the next one. */
  readonly maxFileSize: number;
}

/** The magic bytes `SYSB` and the version of the format. */
const head = Buffer.from([...Buffer.from('SYSB'), 2, 0, 0, 0]);
const manifestPath = 'manifest.json';

/**
 * Writes entries into one artifact bundle, or several if the server limits the size of a file. The same entries for the
 * same owner result in the same bytes.
 *
 * @throws SetupError when a single file exceeds the limit
 */
export async function writeBundles(
  entries: AsyncIterable<BundleEntry>,
  options: BundleOptions,
): Promise<readonly Bundle[]> {
  const bundles: Bundle[] = [];
  let current: OpenBundle | undefined;
  try {
    for await (const entry of deflateEntries(entries)) {
      current ??= await OpenBundle.create(options);
      if (!current.add(entry)) {
        bundles.push(await current.finish());
        current = await OpenBundle.create(options);
        current.add(entry);
      }
      await current.drain();
    }
    if (current) bundles.push(await current.finish());
    return bundles;
  } finally {
    await current?.[Symbol.asyncDispose]();
  }
}

/** A bundle that is being written. */
class OpenBundle implements AsyncDisposable {
  readonly #zip: ZipFile;
  readonly #manifest: Manifest;
  readonly #files: StoredFile[] = [];
  readonly #maxFileSize: number;

  private constructor(zip: ZipFile, { owner, maxFileSize }: BundleOptions) {
    this.#zip = zip;
    this.#manifest = new Manifest(owner);
    this.#maxFileSize = Math.min(maxFileSize, zipLimits.sizeBytes);
  }

  static async create(options: BundleOptions): Promise<OpenBundle> {
    const path = join(options.folder, `${randomUUID()}.zip`);
    return new OpenBundle(await ZipFile.create(path, options.chunkSize, head), options);
  }

  /** Returns false, and adds nothing, if there is no room for the entry. */
  add(deflated: DeflatedEntry): boolean {
    const { entry, bytes, contentSha1, sizeBytes } = deflated;
    const path = this.#manifest.pathOf(entry.name);
    const bundleBytes = this.#sizeWith(path, entry, bytes);
    const entries = this.#zip.entries + 2; // Including this one and the manifest.
    const isFull = entries > zipLimits.entries || bundleBytes > this.#maxFileSize;
    if (isFull && this.#files.length === 0) {
      throw tooLarge({ name: entry.name, sizeBytes }, bundleBytes, this.#maxFileSize);
    }
    if (isFull) return false;
    this.#manifest.add(path, entry, contentSha1);
    this.#files.push({ name: entry.name, sizeBytes });
    this.#zip.add(path, deflated);
    return true;
  }

  /** The caller awaits this before it adds more. */
  drain(): Promise<void> | undefined {
    return this.#zip.drain();
  }

  async finish(): Promise<Bundle> {
    const { debugId, json } = this.#manifest.finish();
    this.#zip.add(manifestPath, await deflateContent(json));
    const file = await this.#zip.finish(`artifact bundle ${debugId}`);
    return { ...file, debugId, path: this.#zip.path, files: this.#files };
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#zip[Symbol.asyncDispose]();
  }

  /** Upper bound for the size of the bundle with another entry: compression of the manifest is not counted. */
  #sizeWith(path: string, entry: DeflatedEntry['entry'], bytes: Uint8Array): number {
    const manifestBytes = this.#manifest.maxSizeBytes + maxRecordBytes(path, entry);
    return this.#zip.sizeBytes + ZipFile.costOf(path, bytes.byteLength) + ZipFile.costOf(manifestPath, manifestBytes);
  }
}

function tooLarge({ name, sizeBytes }: StoredFile, bundleBytes: number, maxFileSize: number): SetupError {
  return new SetupError(
    `${name} (${formatBytes(sizeBytes)}) is too large: its artifact bundle would have ${formatBytes(bundleBytes)}, and ` +
      `Sentry accepts at most ${formatBytes(maxFileSize)}`,
    {
      remedy: 'Split the file in the bundler, exclude it from sourcemaps, or raise the limit of a self-hosted Sentry.',
    },
  );
}
