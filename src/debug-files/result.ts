/** An image of a debug information file in one project. */
export interface UploadedDebugFile {
  readonly name: string;
  readonly debugId: string;
  /** As Sentry calls it: `elf`, `macho`, … */
  readonly format: string;
  /** Slug; undefined in a dry run that does not know the projects. */
  readonly project?: string | undefined;
  readonly sizeBytes: number;
  readonly state: 'new' | 'unchanged' | 'not compared';
}

export interface DebugFilesReport {
  /** Project by project. */
  readonly files: readonly UploadedDebugFile[];
  readonly durationMs: number;
}
