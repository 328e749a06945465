import { formatPercent, plural } from '../format.ts';
import { levelOfLook, rejectsCrashes } from './crash-test.ts';
import { crashFree, type Decision, type ProjectHealth, type SessionCounts, type Verdict } from './result.ts';

export interface Thresholds {
  readonly maxNewIssues: number;
  readonly minSessions: number;
  /** In percent. */
  readonly minCrashFree: number | undefined;
  /** In percentage points below the baseline. */
  readonly maxDrop: number;
}

/** What one look at a project has shown. */
export interface Observation {
  readonly sessions: SessionCounts;
  /** Undefined without a release to compare with. */
  readonly baseline: SessionCounts | undefined;
  readonly newIssues: number;
  /** How many sessions the first look that had enough of them has found; undefined in that look. */
  readonly firstSessions?: number | undefined;
  /** How many projects are watched together. */
  readonly projects?: number;
}

/** The verdict about one project. New issues count whatever the number of sessions. */
export function decide(observation: Observation, thresholds: Thresholds): Decision {
  const { sessions, newIssues, firstSessions = sessions.total, projects = 1 } = observation;
  const { maxNewIssues, minSessions } = thresholds;
  const limit = limitOf(observation.baseline, thresholds);
  const rate = crashFree(sessions);
  const isEnough = sessions.total >= minSessions;
  const shown = `${formatPercent(rate ?? 1)} of ${plural(sessions.total, 'session')} crash-free`;
  const needed = `at least ${formatPercent(limit ?? 0)} needed`;
  const level = levelOfLook(sessions.total, firstSessions, projects);
  const crashesTooMuch =
    isEnough && limit !== undefined && rejectsCrashes(sessions.total, sessions.crashed, 1 - limit, level);
  const problems = [
    ...(newIssues > maxNewIssues ? [`${plural(newIssues, 'new issue')}, at most ${maxNewIssues} allowed`] : []),
    ...(crashesTooMuch ? [`${shown}, ${needed}`] : []),
  ];
  if (problems.length > 0) return { verdict: 'unhealthy', reason: problems.join('; '), limit };
  const issues = newIssues === 0 ? 'no new issues' : `${plural(newIssues, 'new issue')} of ${maxNewIssues} allowed`;
  if (!isEnough) {
    const found = sessions.total === 0 ? 'no sessions' : `only ${plural(sessions.total, 'session')}`;
    return { verdict: 'unknown', reason: `${found}, at least ${minSessions} needed; ${issues}`, limit };
  }
  if (rate === undefined) return { verdict: 'healthy', reason: `${issues}, no sessions`, limit };
  if (limit === undefined) return { verdict: 'unknown', reason: `${describeMissing(observation)}; ${issues}`, limit };
  const note = rate < limit ? ', which may be chance' : '';
  return { verdict: 'healthy', reason: `${shown}, ${needed}${note}; ${issues}`, limit };
}

/** The stricter one of the two limits. A baseline with too few sessions gives none. */
function limitOf(baseline: SessionCounts | undefined, thresholds: Thresholds): number | undefined {
  const { minCrashFree, minSessions, maxDrop } = thresholds;
  const usual = baseline && baseline.total >= minSessions ? crashFree(baseline) : undefined;
  const limits = [
    ...(minCrashFree === undefined ? [] : [minCrashFree / 100]),
    ...(usual === undefined ? [] : [Math.max(usual - maxDrop / 100, 0)]),
  ];
  return limits.length === 0 ? undefined : Math.max(...limits);
}

function describeMissing({ baseline }: Observation): string {
  if (!baseline) return 'no other release to compare with';
  return baseline.total === 0
    ? 'the baseline release has no sessions'
    : `the baseline release has only ${plural(baseline.total, 'session')}`;
}

const byGravity: readonly Verdict[] = ['unhealthy', 'unknown', 'healthy'];

/** The worst verdict, and the reasons of the projects that have it. */
export function decideAll(projects: readonly ProjectHealth[]): Pick<Decision, 'verdict' | 'reason'> {
  const verdict = byGravity.find((candidate) => projects.some((project) => project.verdict === candidate)) ?? 'unknown';
  const decisive = projects.filter((project) => project.verdict === verdict);
  return { verdict, reason: decisive.map(({ project, reason }) => `${project}: ${reason}`).join('; ') };
}
