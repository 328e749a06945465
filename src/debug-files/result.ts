/** An image of a debug information file, and what became of it in one project. */
export interface UploadedDebugFile {
  readonly name: string;
  readonly debugId: string;
  /** In Sentry's words: `elf`, `macho`, … */
  readonly format: string;
  /** Slug; undefined where nobody knows yet. */
  readonly project?: string | undefined;
  readonly sizeBytes: number;
  readonly state: 'new' | 'unchanged';
}

/** What became of the debug information files. */
export interface DebugFilesReport {
  /** Every image that is now known to be stored, project after project. */
  readonly files: readonly UploadedDebugFile[];
  readonly durationMs: number;
}
