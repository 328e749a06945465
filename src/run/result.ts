import type { CheckInResult, SeenCheckIn } from '../check-ins/result.ts';
import type { DebugFilesReport } from '../debug-files/result.ts';
import type { SourceMapsReport } from '../source-maps/result.ts';

/**
 * What a run did. Steps return the parts, and the border renders the whole as outputs, summary and log. A part that is
 * absent was not asked for.
 */
export interface RunResult {
  /**
   * `degraded`: an outage ended the run early, and the author has chosen to let the job go on. `skipped`: there is no
   * token, since GitHub gives none to the run.
   */
  readonly outcome: 'success' | 'degraded' | 'skipped' | 'dry-run' | 'failed';
  /** True where the parts below tell what would be done, and nothing of it was. */
  readonly isRehearsal?: boolean | undefined;
  /** Why a rehearsal has not looked at what Sentry has, as a clause. */
  readonly uncompared?: string | undefined;
  /** Why nothing was done, for people. */
  readonly skipped?: string | undefined;
  /** Why the run did not succeed, for people. */
  readonly failure?: string | undefined;
  /** Undefined where the run is about no release: a check-in alone. */
  readonly version?: string | undefined;
  readonly release?: ReleaseResult | undefined;
  readonly commits?: CommitsResult | undefined;
  readonly files?: UploadReport | undefined;
  readonly sourceMaps?: SourceMapsReport | undefined;
  readonly bundles?: BundlesReport | undefined;
  readonly debugFiles?: DebugFilesReport | undefined;
  readonly relace?: RelaceReport | undefined;
  readonly deploy?: DeployResult | undefined;
  readonly finalized?: FinalizeResult | undefined;
  readonly checkIn?: CheckInResult | undefined;
  /** In the order in which they began. */
  readonly stages?: readonly StageTime[] | undefined;
  /** How long the whole run took. */
  readonly durationMs?: number | undefined;
  /** What was warned of, for people; the first hundred at most. */
  readonly warnings?: readonly string[] | undefined;
  /** The newest check-ins of the monitor, newest first; undefined where nobody may ask. */
  readonly lastCheckIns?: readonly SeenCheckIn[] | undefined;
}

/** How long a stage took. Stages overlap, so their times make no sum. */
export interface StageTime {
  /** That of its phrase, where it has one: `Files`. */
  readonly title: string;
  readonly durationMs: number;
  /** True for the stage that has ended the run, and for those that were under way then. */
  readonly failed: boolean;
}

export interface ReleaseResult {
  readonly version: string;
  /** Where the version comes from, as a noun: `the tag`. */
  readonly source?: string | undefined;
  /** The release's page in Sentry; undefined where there is none yet. */
  readonly pageUrl: string | undefined;
  /** True when this run made the release; false when it was there already. */
  readonly created: boolean;
  readonly projects: readonly string[];
}

export interface CommitsResult {
  /** How many commits the ranges have together; undefined where Sentry fetches them and nobody has counted. */
  readonly count: number | undefined;
  /** One for each repository. */
  readonly ranges: readonly CommitRange[];
  /**
   * How the commits come to Sentry. `sent`: with the release. `asked`: Sentry was told where they are, and fetches them
   * by itself. `known`: it had exactly these already. `none`: there are none, or they could not be read.
   */
  readonly delivery: 'sent' | 'asked' | 'known' | 'none';
  /** Of those that were asked for: how many Sentry had fetched when the run ended. */
  readonly arrived?: number | undefined;
}

export interface CommitRange {
  readonly repository: string;
  /** SHA of the commit the range starts after; absent when there was none to start from. */
  readonly base?: string | undefined;
  readonly head: string;
  /** Which base was chosen and why, and what was left out, as clauses: `since release 1.2.2`. */
  readonly reason: string;
}

/**
 * `kept`: stored with other content, and left alone because the author wants it so. `sent`: stored anew, and nobody knows
 * whether there was one of that name. `not compared`: would be stored, unless Sentry has it already.
 */
export type FileState = 'new' | 'replaced' | 'unchanged' | 'kept' | 'sent' | 'not compared';

export interface UploadedFile {
  readonly name: string;
  readonly sizeBytes: number;
  readonly state: FileState;
}

export interface UploadReport {
  /** Every file that is now known to be stored, in the order of the names. */
  readonly files: readonly UploadedFile[];
  readonly durationMs: number;
}

/** What was written into a Relace repository. */
export interface RelaceReport extends UploadReport {
  readonly repoId: string;
  /** Commit of the repository with the last file in it; undefined where there was no file. */
  readonly head: string | undefined;
}

/** The files that this run has sent. */
export function sentFiles(files: readonly UploadedFile[]): readonly UploadedFile[] {
  return files.filter(({ state }) => state === 'new' || state === 'replaced' || state === 'sent');
}

/** Scripts and source maps as Sentry has them now, and what they are bound to. */
export interface BundlesReport extends UploadReport {
  /** Debug IDs of the artifact bundles; none where the server has files of releases instead. */
  readonly ids: readonly string[];
  /** Bytes that had to be sent. */
  readonly sentBytes: number;
  readonly release: string;
  readonly dist: string | undefined;
  readonly projects: readonly string[];
}

export interface DeployResult {
  /** Undefined where it is not recorded yet. */
  readonly id: string | undefined;
  readonly environment: string;
  /** Shown with it. */
  readonly url?: string | undefined;
  /** False when an earlier attempt of this workflow run had recorded it already. */
  readonly recorded: boolean;
}

export interface FinalizeResult {
  /** ISO 8601. */
  readonly dateReleased: string;
  /** False when the release had its date already, which it keeps. */
  readonly now: boolean;
}
