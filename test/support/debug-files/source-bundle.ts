import { zipOf } from '../zip.ts';
import { number } from './bytes.ts';

interface SourceBundleOptions {
  readonly debugId?: string;
  /** Members that replace those of the manifest. */
  readonly manifest?: object;
  readonly manifestName?: string;
  readonly source?: string;
  /** Whether offsets in the ZIP file count the header before it, as sentry-cli 2.58 and 3.8 write them. */
  readonly countsHeader?: boolean;
}

/** What `sentry-cli debug-files bundle-sources` writes: a header of 8 bytes and a ZIP file. */
export function sourceBundle({
  debugId,
  manifest,
  manifestName = 'manifest.json',
  source = 'int main() {}\n',
  countsHeader = true,
}: SourceBundleOptions): Buffer {
  const header = Buffer.concat([Buffer.from('SYSB'), number(2, 4)]);
  const json = {
    files: { 'files/src/main.c': { type: 'source', path: '/src/main.c' } },
    ...(debugId && { arch: 'x86_64', debug_id: debugId, object_name: 'shop' }),
    ...manifest,
  };
  const files = { 'files/src/main.c': Buffer.from(source), [manifestName]: Buffer.from(JSON.stringify(json)) };
  return Buffer.concat([header, zipOf(files, countsHeader ? header.length : 0)]);
}

/** What `sentry-cli debug-files bundle-jvm` writes for a directory of Java or Kotlin files. */
export function jvmSourceBundle(debugId: string, source = 'class Shop {}\n'): Buffer {
  const files = { 'files/_/_/com/acme/Shop.jvm': { type: 'source', url: '~/com/acme/Shop.jvm' } };
  return sourceBundle({ source, manifest: { files, debug_id: debugId, org: 'acme', project: 'web' } });
}
