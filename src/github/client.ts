import { getOctokit } from '@actions/github';
import { throttling } from '@octokit/plugin-throttling';
import type { Log } from '../log.ts';
import { retryingFailures } from './retries.ts';

export type Octokit = ReturnType<typeof connectOctokit>;

/** The longest time that GitHub may ask to wait for its rate limit; beyond that its refusal is the answer. */
const longestWaitSeconds = 60;
const mostWaits = 2;

export interface GitHubOptions {
  readonly token: string;
  /** `GITHUB_API_URL`: another one on GitHub Enterprise. */
  readonly apiUrl: string;
  readonly userAgent: string;
  readonly fetch: typeof globalThis.fetch;
  /** When the step's time is spent, in milliseconds since the epoch: no use to wait for anything later. */
  readonly deadlineMs: number;
  readonly log: Log;
}

/** Octokit with its own plugin for the primary and secondary rate limits, and with retries. */
export function connectOctokit({ token, apiUrl, userAgent, fetch, deadlineMs, log }: GitHubOptions) {
  const waitShortly = (retryAfterSeconds: number, _request: object, _octokit: object, retryCount: number) =>
    retryCount < mostWaits && retryAfterSeconds <= Math.min(longestWaitSeconds, (deadlineMs - Date.now()) / 1000);
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent,
      request: { fetch },
      // Octokit writes to the console by default, where text from outside could become a workflow command.
      log: { debug: () => undefined, info: () => undefined, warn: log.debug, error: log.debug },
      throttle: { onRateLimit: waitShortly, onSecondaryRateLimit: waitShortly },
    },
    retryingFailures,
    throttling,
  );
}
