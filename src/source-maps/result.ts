import type { UploadReport } from '../files/result.ts';

/** What was found of scripts and source maps, and done to them before anything was sent. */
export interface SourceMapsReport {
  /** In the order of their names. */
  readonly scripts: readonly ScriptReport[];
  /** How many maps there are. */
  readonly maps: number;
  /** Names of the maps that belong to no script. */
  readonly unpairedMaps: readonly string[];
  /** Names of the scripts that are neither text nor bytecode that Sentry knows, and are left out. */
  readonly skipped: readonly string[];
  /** Absolute paths of the files that were given debug IDs; in a dry run, of those that would be. */
  readonly changedFiles: readonly string[];
}

export interface ScriptReport {
  readonly name: string;
  /** Name of its source map; undefined also where it carries it in itself. */
  readonly map: string | undefined;
  /** How the map was found: the script names it, it has the script's name, or it is inside. */
  readonly foundBy: 'comment' | 'name' | 'inside' | undefined;
  readonly debugId: string | undefined;
  /** Whether this run gave it the ID, or a dry run would; else it had it before, or has none. */
  readonly isInjected: boolean;
  /** Why it has no map, as a clause. */
  readonly whyNoMap: string | undefined;
  /** Why it has no ID, or what is odd about it, as a clause. */
  readonly remark: string | undefined;
}

/** Scripts and source maps as Sentry has them now, and the release they belong to. */
export interface BundlesReport extends UploadReport {
  /** Debug IDs of the artifact bundles; empty where the server stores release files instead. */
  readonly ids: readonly string[];
  /** Bytes that had to be sent. */
  readonly sentBytes: number;
  readonly release: string;
  readonly dist: string | undefined;
  readonly projects: readonly string[];
}
