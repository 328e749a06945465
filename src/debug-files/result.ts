import type { DebugFile } from './debug-file.ts';

/** An image of a debug information file in one project. */
export interface UploadedDebugFile {
  readonly name: string;
  readonly debugId: string;
  /** As Sentry calls it: `elf`, `macho`, … */
  readonly format: string;
  /** Slug; undefined in a dry run that does not know the projects. */
  readonly project?: string | undefined;
  readonly sizeBytes: number;
  /** `covered`: not sent, because others with the same debug ID have all of its features. */
  readonly state: 'new' | 'unchanged' | 'covered' | 'not compared';
}

export interface DebugFilesReport {
  /** Project by project. */
  readonly files: readonly UploadedDebugFile[];
  readonly durationMs: number;
}

export function reportDebugFile(
  { name, debugId, format, sizeBytes }: DebugFile,
  project: string | undefined,
  state: UploadedDebugFile['state'],
): UploadedDebugFile {
  return { name, debugId, format, project, sizeBytes, state };
}
