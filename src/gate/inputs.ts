import type { InputReader } from '../github-actions/input-reader.ts';
import { environmentProblem } from '../sentry/rules.ts';

const defaultWatchMinutes = 10;
/** Leaves time for the rest of a job, which GitHub-hosted runners end after six hours. */
const maxWatchMinutes = 350;
const defaultPollSeconds = 30;
const maxPollSeconds = 600;
const maxMaxNewIssues = 500;
const defaultMinSessions = 200;
const maxMinSessions = 10_000_000;
const defaultMaxDrop = 1;

export type GateInputs = ReturnType<typeof readGateInputs>;

export function readGateInputs(reader: InputReader) {
  return {
    environment: reader.text('environment', { problem: environmentProblem }),
    watchMs: reader.minutesFromZero('watch-minutes', defaultWatchMinutes, maxWatchMinutes) * 60_000,
    pollMs: (reader.wholeNumber('poll-seconds', maxPollSeconds) ?? defaultPollSeconds) * 1_000,
    maxNewIssues: reader.wholeNumber('max-new-issues', maxMaxNewIssues, 0) ?? 0,
    issueQuery: reader.text('issue-query') ?? 'is:unresolved issue.category:error',
    minSessions: reader.wholeNumber('min-sessions', maxMinSessions, 0) ?? defaultMinSessions,
    minCrashFree: reader.percent('min-crash-free-sessions'),
    maxDrop: reader.percent('max-crash-free-drop') ?? defaultMaxDrop,
    baselineRelease: reader.text('baseline-release'),
    /** If there is too little data. */
    onUnknown: reader.choice('on-unknown', ['fail', 'warn', 'ignore'], 'fail'),
  };
}
