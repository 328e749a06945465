export type Verdict =
  | 'resolved'
  | 'no debug ID'
  | 'unknown to Sentry'
  | 'not reachable'
  /** In a dry run without a token, and if Sentry could not be asked. */
  | 'not looked up';

export interface VerifiedScript {
  readonly url: string;
  readonly verdict: Verdict;
  readonly debugId?: string | undefined;
  /** Slugs of the projects that have a bundle with the ID. */
  readonly projects?: readonly string[];
  /** More about the verdict, as a clause. */
  readonly reason?: string | undefined;
  /** The ID is only in a comment, so Sentry's SDK does not know it. */
  readonly isCommentOnly?: boolean;
}

export interface VerificationReport {
  /** In the order of the pages. */
  readonly scripts: readonly VerifiedScript[];
  readonly unreachablePages: readonly { readonly url: string; readonly reason: string }[];
  /** Hosts of scripts that are not in scope, and how many scripts they have. */
  readonly otherHosts: Readonly<Record<string, number>>;
  /** Scripts beyond `max-scripts`. */
  readonly omittedCount: number;
  /** URLs; of an inline map the URL of its script. */
  readonly exposedSourceMaps: readonly string[];
}

export function countOf({ scripts }: Pick<VerificationReport, 'scripts'>, verdict: Verdict): number {
  return scripts.filter((script) => script.verdict === verdict).length;
}

export function unresolved({ scripts }: Pick<VerificationReport, 'scripts'>): readonly VerifiedScript[] {
  return scripts.filter(({ verdict }) => verdict !== 'resolved' && verdict !== 'not looked up');
}

/** Whether the site failed the verification. A site without scripts proves nothing. */
export function hasFailed(report: Pick<VerificationReport, 'scripts' | 'unreachablePages'>): boolean {
  return report.scripts.length === 0 || report.unreachablePages.length > 0 || unresolved(report).length > 0;
}
