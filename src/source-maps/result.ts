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
  /** Whether it is not uploaded: its source map is not here, and Sentry already has a bundle with its ID. */
  readonly isStored: boolean;
}

/** The scripts and source maps that were uploaded. */
export interface BundleUpload extends UploadReport {
  /** Debug IDs of the artifact bundles; empty if the server stores release files instead. */
  readonly ids: readonly string[];
  readonly sentBytes: number;
}

/** The scripts and source maps that Sentry has now, and the release they belong to. */
export interface BundlesReport extends BundleUpload {
  /** Number of files that an earlier run has stored, and whose source maps are not here any more. */
  readonly storedBefore: number;
  readonly release: string;
  readonly dist: string | undefined;
  readonly projects: readonly string[];
}

/** Whether Sentry finds bundles for the debug IDs of some scripts. */
export interface LookUpReport {
  /** Number of scripts. */
  readonly sampled: number;
  readonly projects: readonly string[];
  readonly missing: readonly { readonly name: string; readonly project: string }[];
}

/** What `delete-sourcemaps` has done, or would do. */
export interface DeletionReport {
  /** The deleted source maps, as messages show them. */
  readonly maps: readonly string[];
  /** The scripts whose `sourceMappingURL` was removed. */
  readonly scripts: readonly string[];
  /** The source maps of bytecode and of React Native bundles, which were not deleted. */
  readonly kept: readonly string[];
}
