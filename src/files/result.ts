/**
 * `kept`: a file with other content stays stored, because existing-files is `keep`. `sent`: stored by a server that
 * does not report whether the file is new. `not compared`: in a dry run that cannot find out what
 * is stored.
 */
export type FileState = 'new' | 'replaced' | 'unchanged' | 'kept' | 'sent' | 'not compared';

export interface UploadedFile {
  readonly name: string;
  readonly sizeBytes: number;
  readonly state: FileState;
}

export interface UploadReport {
  /** All files that are known to be stored, sorted by name. */
  readonly files: readonly UploadedFile[];
  readonly durationMs: number;
}

/** The files that this run sent. */
export function sentFiles(files: readonly UploadedFile[]): readonly UploadedFile[] {
  return files.filter(({ state }) => state === 'new' || state === 'replaced' || state === 'sent');
}

/** The total size of the files. */
export function totalBytes(files: readonly { readonly sizeBytes: number }[]): number {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
