export type Verdict = 'healthy' | 'unhealthy' | 'unknown';

export interface SessionCounts {
  readonly total: number;
  readonly crashed: number;
}

export const noSessions: SessionCounts = { total: 0, crashed: 0 };

export interface NewIssue {
  readonly title: string;
  readonly level: string;
  readonly events: string;
  readonly users: number;
  /** Undefined if it is not a link for browsers. */
  readonly url: string | undefined;
}

export interface Decision {
  readonly verdict: Verdict;
  /** As a clause. */
  readonly reason: string;
  /** The lowest share of sessions without a crash that is allowed; undefined if there is nothing to compare with. */
  readonly limit: number | undefined;
}

/** What is known about one project after a look. */
export interface ProjectHealth extends Decision {
  readonly project: string;
  readonly sessions: SessionCounts;
  /** Undefined without a release to compare with. */
  readonly baseline: SessionCounts | undefined;
  readonly newIssues: number;
}

/** One look, for all projects together. */
export interface Look {
  /** Since the watch began. */
  readonly elapsedMs: number;
  readonly sessions: SessionCounts;
}

export interface GateReport {
  readonly verdict: Verdict;
  /** As a sentence without its end. */
  readonly reason: string;
  readonly environment: string;
  readonly baselineRelease?: string | undefined;
  /** Only the numbers of the release could be read, not sessions since the deploy or issues. */
  readonly isReduced?: boolean;
  readonly projects: readonly ProjectHealth[];
  /** Empty in the reduced mode. */
  readonly issues: readonly NewIssue[];
  readonly looks: readonly Look[];
}

/** The share of sessions without a crash; undefined without sessions, which is neither 0 % nor 100 %. */
export function crashFree({ total, crashed }: SessionCounts): number | undefined {
  return total === 0 ? undefined : 1 - crashed / total;
}

export function totalOf(counts: readonly SessionCounts[]): SessionCounts {
  return {
    total: counts.reduce((sum, { total }) => sum + total, 0),
    crashed: counts.reduce((sum, { crashed }) => sum + crashed, 0),
  };
}
