import type { BuildFile } from '../artifacts/build-file.ts';
import type { UploadReport } from '../result.ts';

/** A place where build files go. It owns the strategy: what to send, in which order, how many at once. */
export interface Destination {
  /** Returns when every file is known to be stored; a file that is there already is left alone. */
  upload(files: readonly BuildFile[]): Promise<UploadReport>;
}
