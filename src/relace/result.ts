import type { UploadReport } from '../files/result.ts';

/** What was written into a Relace repository. */
export interface RelaceReport extends UploadReport {
  readonly repoId: string;
  /** Commit of the repository with the last file in it; undefined where there was no file. */
  readonly head: string | undefined;
}
