/**
 * `kept`: stored with other content, which existing-files keeps. `sent`: stored, and the server does not say whether it
 * had a file of that name. `not compared`: would be stored unless Sentry has it already.
 */
export type FileState = 'new' | 'replaced' | 'unchanged' | 'kept' | 'sent' | 'not compared';

export interface UploadedFile {
  readonly name: string;
  readonly sizeBytes: number;
  readonly state: FileState;
}

export interface UploadReport {
  /** Every file that is now known to be stored, sorted by name. */
  readonly files: readonly UploadedFile[];
  readonly durationMs: number;
}

/** The files that this run has sent. */
export function sentFiles(files: readonly UploadedFile[]): readonly UploadedFile[] {
  return files.filter(({ state }) => state === 'new' || state === 'replaced' || state === 'sent');
}

/** The size of all files together. */
export function totalBytes(files: readonly { readonly sizeBytes: number }[]): number {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
