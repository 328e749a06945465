import type { CheckInResult, StoredCheckIn } from '../check-ins/result.ts';
import type { CommitsResult } from '../commits/result.ts';
import type { DebugFilesReport } from '../debug-files/result.ts';
import type { DeployResult } from '../deploys/result.ts';
import type { UploadReport } from '../files/result.ts';
import type { RelaceReport } from '../relace/result.ts';
import type { FinalizeResult, ReleaseResult } from '../releases/result.ts';
import type { BundlesReport, SourceMapsReport } from '../source-maps/result.ts';

/** What a run did, for the outputs, the summary and the log. A part that is absent was not asked for. */
export interface RunResult {
  /**
   * `degraded`: an outage ended the run early, and on-outage lets the job go on; or the check-in could not be sent, which
   * never fails the job. `skipped`: there is no token, since GitHub gives the run no secrets.
   */
  readonly outcome: 'success' | 'degraded' | 'skipped' | 'dry-run' | 'failed';
  /** True where the parts below say what would be done, and nothing was done. */
  readonly isDryRun?: boolean | undefined;
  /** Why a dry run has not looked at what Sentry has, as a clause. */
  readonly notCompared?: string | undefined;
  /** Why nothing was done, as a sentence. */
  readonly skipped?: string | undefined;
  /** Why the run failed. */
  readonly failure?: string | undefined;
  /** Undefined where the run is not about a release, such as a check-in alone. */
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
  /** Duration of the whole run. */
  readonly durationMs?: number | undefined;
  /** The texts of the warnings, the first hundred at most. */
  readonly warnings?: readonly string[] | undefined;
  /** The newest check-ins of the monitor, newest first; undefined where the token may not read them. */
  readonly lastCheckIns?: readonly StoredCheckIn[] | undefined;
}

/** How long a stage took. Stages overlap, so the sum of their times is meaningless. */
export interface StageTime {
  /** The title of its part of the result, where it has one: `Files`. */
  readonly title: string;
  readonly durationMs: number;
  /** True for the stage that ended the run, and for those that were running then. */
  readonly failed: boolean;
}
