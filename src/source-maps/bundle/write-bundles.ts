import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { SetupError } from '../../errors.ts';
import { formatBytes } from '../../format.ts';
import type { ChunkedFile } from '../../sentry/chunk-upload/chunks.ts';
import { ZipFile, zipLimits } from '../../sentry/chunk-upload/zip-writer.ts';
import type { BundleEntry } from './bundle-entry.ts';
import { bundlePath } from './bundle-path.ts';
import { type DeflatedEntry, deflateContent, deflateEntries } from './deflate.ts';
import { type BundleOwner, Manifest, mostRecordBytes } from './manifest.ts';

/** A written artifact bundle. */
export interface Bundle extends ChunkedFile {
  /** Of the bundle itself. */
  readonly debugId: string;
  /** Absolute. */
  readonly path: string;
  readonly files: readonly StoredFile[];
}

interface StoredFile {
  readonly name: string;
  /** Of its content. */
  readonly sizeBytes: number;
}

interface BundleOptions {
  readonly owner: BundleOwner;
  /** Where bundles are written to; absolute. */
  readonly folder: string;
  readonly chunkSize: number;
  /** Of one bundle. What is more goes into the next one. */
  readonly maxFileSize: number;
}

/** `SYSB`, by which Sentry's tools know a bundle, and the version of the format. */
const head = Buffer.from([...Buffer.from('SYSB'), 2, 0, 0, 0]);
const manifestPath = 'manifest.json';

/**
 * Writes entries into artifact bundles: one, or as many as the server's limit makes necessary. The same entries for the
 * same owner make the same bytes.
 *
 * @throws SetupError when a file alone is too large for a bundle
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

  /** False where there is no room for it, and nothing is added. */
  add(deflated: DeflatedEntry): boolean {
    const { entry, bytes, contentSha1, sizeBytes } = deflated;
    const path = bundlePath(entry.name, (taken) => this.#manifest.has(taken));
    const bundleBytes = this.#sizeWith(path, entry, bytes);
    const entries = this.#zip.entries + 2; // With this one and the manifest.
    const isFull = entries > zipLimits.entries || bundleBytes > this.#maxFileSize;
    if (isFull && this.#files.length === 0)
      throw tooLarge({ name: entry.name, sizeBytes }, bundleBytes, this.#maxFileSize);
    if (isFull) return false;
    this.#manifest.add(path, entry, contentSha1);
    this.#files.push({ name: entry.name, sizeBytes });
    this.#zip.add(path, deflated);
    return true;
  }

  /** To be awaited before more is added. */
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

  /** The size that the bundle would end with; of the manifest as if it did not become smaller in the ZIP. */
  #sizeWith(path: string, entry: DeflatedEntry['entry'], bytes: Uint8Array): number {
    const manifestBytes = this.#manifest.sizeBytes + mostRecordBytes(path, entry);
    return this.#zip.sizeBytes + ZipFile.costOf(path, bytes.byteLength) + ZipFile.costOf(manifestPath, manifestBytes);
  }
}

function tooLarge({ name, sizeBytes }: StoredFile, bundleBytes: number, maxFileSize: number): SetupError {
  return new SetupError(
    `${name} (${formatBytes(sizeBytes)}) is too large: a bundle of it alone has ${formatBytes(bundleBytes)}, and Sentry ` +
      `takes ${formatBytes(maxFileSize)}`,
    { remedy: 'Divide it into several files by your bundler, exclude it, or raise the limit of a Sentry of your own.' },
  );
}
