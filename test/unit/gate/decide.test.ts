import { describe, expect, test } from 'vitest';
import { decide, decideAll, type Observation, type Thresholds } from '../../../src/gate/decide.ts';
import type { ProjectHealth } from '../../../src/gate/result.ts';

const defaults: Thresholds = { maxNewIssues: 0, minSessions: 200, minCrashFree: undefined, maxDrop: 1 };
const usual = { total: 10_000, crashed: 50 }; // 99.5 % crash-free

function sessions(total: number, crashed: number) {
  return { total, crashed };
}

interface Row extends Partial<Observation>, Partial<Thresholds> {
  readonly case: string;
  readonly verdict: string;
  readonly reason: string;
}

const rows: readonly Row[] = [
  {
    case: 'enough sessions, as the baseline',
    sessions: sessions(1_000, 5),
    verdict: 'healthy',
    reason: '99.5 % of 1000 sessions crash-free, at least 98.5 % needed; no new issues',
  },
  {
    case: 'a sample that is too small',
    sessions: sessions(199, 0),
    verdict: 'unknown',
    reason: 'only 199 sessions, at least 200 needed; no new issues',
  },
  {
    case: 'a sample that is too small and crashes',
    sessions: sessions(50, 1),
    verdict: 'unknown',
    reason: 'only 50 sessions, at least 200 needed; no new issues',
  },
  {
    case: 'one session less than too many crashes among 200',
    sessions: sessions(200, 9),
    verdict: 'healthy',
    reason: '95.5 % of 200 sessions crash-free, at least 98.5 % needed, which may be chance; no new issues',
  },
  {
    case: 'a drop against the baseline, 200 sessions',
    sessions: sessions(200, 10),
    verdict: 'unhealthy',
    reason: '95 % of 200 sessions crash-free, at least 98.5 % needed',
  },
  {
    case: 'less than too many crashes among 1,000',
    sessions: sessions(1_000, 28),
    verdict: 'healthy',
    reason: 'chance',
  },
  {
    case: 'a drop against the baseline, 1,000 sessions',
    sessions: sessions(1_000, 29),
    verdict: 'unhealthy',
    reason: '97.1 % of 1000 sessions crash-free, at least 98.5 % needed',
  },
  {
    case: 'the same at the end of a watch that has looked at 200 sessions first: it is stricter with itself',
    sessions: sessions(1_000, 29),
    firstSessions: 200,
    verdict: 'healthy',
    reason: 'chance',
  },
  {
    case: 'the same as one of ten projects',
    sessions: sessions(1_000, 29),
    projects: 10,
    verdict: 'healthy',
    reason: 'chance',
  },
  {
    case: 'below the minimum, but like the baseline',
    sessions: sessions(1_000, 5),
    minCrashFree: 99.99,
    verdict: 'unhealthy',
    reason: '99.5 % of 1000 sessions crash-free, at least 99.99 % needed',
  },
  {
    case: 'above the minimum, but a drop against the baseline',
    sessions: sessions(1_000, 40),
    minCrashFree: 90,
    verdict: 'unhealthy',
    reason: 'at least 98.5 % needed',
  },
  {
    case: 'a minimum without a baseline',
    sessions: sessions(1_000, 5),
    baseline: undefined,
    minCrashFree: 99,
    verdict: 'healthy',
    reason: 'at least 99 % needed; no new issues',
  },
  {
    case: 'a minimum of 100 %',
    sessions: sessions(1_000, 1),
    minCrashFree: 100,
    verdict: 'unhealthy',
    reason: '99.9 % of 1000 sessions crash-free, at least 100 % needed',
  },
  {
    case: 'a minimum of 0 %',
    sessions: sessions(1_000, 1_000),
    baseline: undefined,
    minCrashFree: 0,
    verdict: 'healthy',
    reason: '0 % of 1000 sessions crash-free, at least 0 % needed',
  },
  {
    case: 'one new issue, before there are sessions',
    sessions: sessions(0, 0),
    newIssues: 1,
    verdict: 'unhealthy',
    reason: '1 new issue, at most 0 allowed',
  },
  {
    case: 'new issues and a drop',
    sessions: sessions(200, 10),
    newIssues: 2,
    verdict: 'unhealthy',
    reason: '2 new issues, at most 0 allowed; 95 % of 200 sessions crash-free, at least 98.5 % needed',
  },
  {
    case: 'more new issues than tolerated',
    newIssues: 3,
    maxNewIssues: 2,
    verdict: 'unhealthy',
    reason: '3 new issues, at most 2 allowed',
  },
  {
    case: 'tolerated new issues',
    newIssues: 2,
    maxNewIssues: 2,
    verdict: 'healthy',
    reason: '2 new issues of 2 allowed',
  },
  {
    case: 'a baseline without data',
    baseline: sessions(0, 0),
    verdict: 'unknown',
    reason: 'the baseline release has no sessions; no new issues',
  },
  {
    case: 'a baseline with too little data',
    baseline: sessions(10, 0),
    verdict: 'unknown',
    reason: 'the baseline release has only 10 sessions; no new issues',
  },
  {
    case: 'no baseline',
    baseline: undefined,
    verdict: 'unknown',
    reason: 'no other release to compare with; no new issues',
  },
  {
    case: 'no sessions at all',
    sessions: sessions(0, 0),
    verdict: 'unknown',
    reason: 'no sessions, at least 200 needed; no new issues',
  },
  {
    case: 'no sessions at all, and none needed',
    sessions: sessions(0, 0),
    minSessions: 0,
    verdict: 'healthy',
    reason: 'no new issues, no sessions',
  },
  {
    case: 'one crash, where no sessions are needed',
    sessions: sessions(50, 1),
    minSessions: 0,
    verdict: 'healthy',
    reason: 'which may be chance',
  },
  {
    case: 'a drop that is larger than the baseline',
    sessions: sessions(1_000, 900),
    maxDrop: 100,
    verdict: 'healthy',
    reason: 'at least 0 % needed',
  },
  {
    case: 'no drop allowed below a perfect baseline',
    sessions: sessions(1_000, 1),
    baseline: sessions(1_000, 0),
    maxDrop: 0,
    verdict: 'unhealthy',
    reason: 'at least 100 % needed',
  },
];

test.each(rows)('$case: $verdict', ({ verdict, reason, case: _, ...row }) => {
  const { maxNewIssues, minSessions, minCrashFree, maxDrop, ...seen } = { ...defaults, ...row };
  const observation = { sessions: sessions(1_000, 5), newIssues: 0, baseline: usual, ...seen };
  const decision = decide(observation, { maxNewIssues, minSessions, minCrashFree, maxDrop });
  expect(decision.verdict).toBe(verdict);
  expect(decision.reason).toContain(reason);
});

describe('several projects', () => {
  const project = (name: string, verdict: ProjectHealth['verdict']): ProjectHealth => ({
    ...{ project: name, verdict, reason: `reason ${name}`, limit: 0.99 },
    ...{ sessions: usual, baseline: usual, newIssues: 0 },
  });

  test.each([
    [['healthy', 'healthy'], 'healthy', 'web: reason web; api: reason api'],
    [['healthy', 'unknown'], 'unknown', 'api: reason api'],
    [['unhealthy', 'unknown'], 'unhealthy', 'web: reason web'],
    [['unknown', 'unhealthy'], 'unhealthy', 'api: reason api'],
  ] as const)('%j: the worst one counts', ([web, api], verdict, reason) => {
    expect(decideAll([project('web', web), project('api', api)])).toEqual({ verdict, reason });
  });
});
