import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { interruptedStatus } from '../../http/fetch.ts';
import type { Log } from '../../log.ts';

export type Octokit = ReturnType<typeof connectOctokit>;

/** The longest time that GitHub may ask to wait for its rate limit; beyond that its refusal is the answer. */
const longestWaitSeconds = 60;
const mostWaits = 2;

/** The plugin waits once, four and nine times as long. Nothing ends its timers, so a step that is done may wait for the last. */
const firstWaitMs = 300;

/** Refusals, and the status that stands for a step that has been interrupted. */
const finalStatuses = [400, 401, 403, 404, 409, 410, 422, 451, interruptedStatus];

interface GitHubOptions {
  readonly token: string;
  /** `GITHUB_API_URL`: another one on GitHub Enterprise. */
  readonly apiUrl: string;
  readonly userAgent: string;
  readonly fetch: typeof globalThis.fetch;
  /** When the step's time is spent, in milliseconds since the epoch: no use to wait for anything later. */
  readonly deadlineMs: number;
  readonly log: Log;
}

/** Octokit with its own plugins for retries and for the primary and secondary rate limits. */
export function connectOctokit({ token, apiUrl, userAgent, fetch, deadlineMs, log }: GitHubOptions) {
  const waitShortly = (retryAfterSeconds: number, _request: object, _octokit: object, retryCount: number) =>
    retryCount < mostWaits && retryAfterSeconds <= Math.min(longestWaitSeconds, (deadlineMs - Date.now()) / 1000);
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent,
      request: { fetch },
      retry: { doNotRetry: finalStatuses, retryAfterBaseValue: firstWaitMs },
      // Octokit writes to the console by default, where text from outside could become a workflow command.
      log: { debug: () => undefined, info: () => undefined, warn: log.debug, error: log.debug },
      throttle: { onRateLimit: waitShortly, onSecondaryRateLimit: waitShortly },
    },
    retry,
    throttling,
  );
}
