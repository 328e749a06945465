import type { UploadReport } from '../files/result.ts';

export interface RelaceReport extends UploadReport {
  readonly repoId: string;
  /** The commit of the last file; undefined if there were no files. */
  readonly head: string | undefined;
}
