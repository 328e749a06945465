import type { CheckInResult, StoredCheckIn } from '../check-ins/result.ts';
import type { CommitsResult, ResolvedIssue } from '../commits/result.ts';
import type { DebugFilesReport } from '../debug-files/result.ts';
import type { DeployResult } from '../deploys/result.ts';
import type { UploadReport } from '../files/result.ts';
import type { GateReport } from '../gate/result.ts';
import type { RelaceReport } from '../relace/result.ts';
import type { FinalizeResult, ReleaseResult } from '../releases/result.ts';
import type { BundlesReport, DeletionReport, LookUpReport, SourceMapsReport } from '../source-maps/result.ts';
import type { VerificationReport } from '../verify/result.ts';

/** Parts that were not requested are absent. */
export interface RunResult {
  /**
   * `degraded`: an outage ended the run, but on-outage is `warn`; scripts do not resolve, or the health of the release is
   * unknown, but the workflow tolerates it; or the check-in could not be sent. `skipped`: there is no token, or nothing to
   * record.
   */
  readonly outcome: 'success' | 'degraded' | 'skipped' | 'dry-run' | 'failed';
  /** If true, the parts below describe what would be done. */
  readonly isDryRun?: boolean | undefined;
  /** Why a dry run could not compare with Sentry, as a clause. */
  readonly notCompared?: string | undefined;
  /** Why the run was skipped, as a sentence. */
  readonly skipped?: string | undefined;
  readonly failure?: string | undefined;
  /** Undefined without a release, for example if there is only a check-in. */
  readonly version?: string | undefined;
  readonly release?: ReleaseResult | undefined;
  readonly commits?: CommitsResult | undefined;
  /** Undefined if there are none, or if the token may not read them. */
  readonly resolvedIssues?: readonly ResolvedIssue[] | undefined;
  readonly files?: UploadReport | undefined;
  readonly sourceMaps?: SourceMapsReport | undefined;
  readonly bundles?: BundlesReport | undefined;
  readonly lookUp?: LookUpReport | undefined;
  readonly deletion?: DeletionReport | undefined;
  readonly debugFiles?: DebugFilesReport | undefined;
  readonly relace?: RelaceReport | undefined;
  readonly deploy?: DeployResult | undefined;
  readonly finalized?: FinalizeResult | undefined;
  readonly checkIn?: CheckInResult | undefined;
  readonly verification?: VerificationReport | undefined;
  readonly gate?: GateReport | undefined;
  /** In the order in which they began. */
  readonly stages?: readonly StageTime[] | undefined;
  readonly durationMs?: number | undefined;
  /** The first hundred. */
  readonly warnings?: readonly string[] | undefined;
  /** Newest first; undefined if the token may not read them. */
  readonly lastCheckIns?: readonly StoredCheckIn[] | undefined;
}

/** Stages overlap, so the sum of their times is meaningless. */
export interface StageTime {
  /** Title of the stage, and of its part of the result. */
  readonly title: string;
  readonly durationMs: number;
  /** True also for the stages that were running when another one ended the run. */
  readonly failed: boolean;
}
