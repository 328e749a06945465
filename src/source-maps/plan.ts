import { resolve } from 'node:path';
import type { Naming } from '../files/artifact-name.ts';
import type { FileInputs } from '../files/inputs.ts';
import type { RunContext } from '../github-actions/context.ts';
import type { Complaints } from '../github-actions/input-errors.ts';
import type { Inputs } from '../run/inputs.ts';

export interface SourceMapsPlan {
  /** Folders and globs of scripts and maps. */
  readonly patterns: readonly string[];
  /** Whether files without a debug ID get one. */
  readonly inject: boolean;
  /** True: it is told what would be done, and no file is touched. */
  readonly dryRun: boolean;
  readonly naming: Naming;
  /** Drop the leading path that all files share. */
  readonly stripCommonPrefix: boolean;
  /** Absolute; a link in it must not lead out of it. */
  readonly workspace: string;
  readonly dist: string | undefined;
  readonly ifNoFilesFound: FileInputs['ifNoFilesFound'];
  /** What becomes of a stored file with other content, at a server without bundles. */
  readonly existingFiles: FileInputs['existingFiles'];
  readonly concurrency: number | undefined;
  /** For what is written on the way; absolute. */
  readonly tempFolder: string;
}

/** The input dist is checked with the files. */
export function planSourceMaps(
  { files, run }: Inputs,
  { workspace, tempFolder }: Pick<RunContext, 'workspace' | 'tempFolder'>,
  complaints: Complaints,
): SourceMapsPlan | undefined {
  const { sourcemaps: patterns, inject, dist, urlPrefix, stripPrefix: stripPrefixes } = files;
  const { stripCommonPrefix, ifNoFilesFound, existingFiles, concurrency } = files;
  if (patterns.length === 0) return undefined;
  if (patterns.every((pattern) => /^[!#]/.test(pattern))) {
    complaints.add('sourcemaps', 'it only excludes files; add a folder or pattern of files to upload');
  }
  const naming = { urlPrefix, stripPrefixes, root: resolve(workspace, run.workingDirectory) };
  return {
    patterns,
    inject,
    dryRun: run.dryRun,
    naming,
    stripCommonPrefix,
    workspace,
    dist,
    ifNoFilesFound,
    existingFiles,
    concurrency,
    tempFolder,
  };
}
