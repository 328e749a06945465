import type { UploadReport } from '../files/result.ts';

/** The scripts and source maps that were found, and which of them were changed. */
export interface SourceMapsReport {
  /** Sorted by name. */
  readonly scripts: readonly ScriptReport[];
  /** Number of source maps. */
  readonly maps: number;
  /** Names of the maps that belong to no script. */
  readonly unpairedMaps: readonly string[];
  /** Names of the scripts that are neither text nor bytecode that Sentry supports. They are not uploaded. */
  readonly skipped: readonly string[];
  /** The files into which debug IDs or the release were written, as messages show them; in a dry run, the files that would be changed. */
  readonly changedFiles: readonly string[];
  /** The release that the scripts set when they run; undefined without `inject-release`. */
  readonly release: string | undefined;
}

export interface ScriptReport {
  readonly name: string;
  /** Name of its source map; undefined also for an inline map. */
  readonly map: string | undefined;
  /** How the map was found: by the `sourceMappingURL` comment, by its file name, or in the script. */
  readonly foundBy: 'comment' | 'name' | 'inline' | undefined;
  /** Why it has no map, as a clause. */
  readonly missingMapReason: string | undefined;
  readonly debugId: string | undefined;
  /** Whether this run created the ID, or a dry run would. An ID that the script or its map already had is not new. */
  readonly isNew: boolean;
  /** Why it has no ID, or why its source map may not be found by the ID; a clause. */
  readonly debugIdProblem: string | undefined;
  /** The release that it sets when it runs; undefined also if that is unknown, and without `inject-release`. */
  readonly release: string | undefined;
}

/** The scripts and source maps that Sentry has now, and the release they belong to. */
export interface BundlesReport extends UploadReport {
  /** Debug IDs of the artifact bundles; empty if the server stores release files instead. */
  readonly ids: readonly string[];
  readonly sentBytes: number;
  readonly release: string;
  readonly dist: string | undefined;
  readonly projects: readonly string[];
}
