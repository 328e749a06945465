/**
 * `kept`: existing-files is `keep`, and a file with other content is stored. `sent`: the server does not report whether
 * the file is new. `not compared`: a dry run could not read what is stored.
 */
export type FileState = 'new' | 'replaced' | 'unchanged' | 'kept' | 'sent' | 'not compared';

export interface UploadedFile {
  readonly name: string;
  readonly sizeBytes: number;
  readonly state: FileState;
}

export interface UploadReport {
  /** Sorted by name. */
  readonly files: readonly UploadedFile[];
  readonly durationMs: number;
}

export function sentFiles(files: readonly UploadedFile[]): readonly UploadedFile[] {
  return files.filter(({ state }) => state === 'new' || state === 'replaced' || state === 'sent');
}

export function totalBytes(files: readonly { readonly sizeBytes: number }[]): number {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
