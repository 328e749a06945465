import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { interruptedStatus } from '../../http/fetch.ts';
import type { Log } from '../../log.ts';

export type Octokit = ReturnType<typeof connectOctokit>;

/** If GitHub asks to wait longer for its rate limit, the request fails. */
const maxWaitSeconds = 60;
const maxWaits = 2;

/**
 * The plugin waits once, four and nine times as long. Its timers cannot be cancelled, so a step that has finished may
 * have to wait for the last one.
 */
const retryDelayMs = 300;

/** Not retried: refusals, and the status that stands for a step that has been interrupted. */
const finalStatuses = [400, 401, 403, 404, 409, 410, 422, 451, interruptedStatus];

interface GitHubOptions {
  readonly token: string;
  /** `GITHUB_API_URL`; differs on GitHub Enterprise. */
  readonly apiUrl: string;
  readonly userAgent: string;
  readonly fetch: typeof globalThis.fetch;
  /** When the time limit of the step ends, in milliseconds since the epoch. */
  readonly deadlineMs: number;
  readonly log: Log;
}

/** Returns an Octokit with its plugins for retries and for the primary and secondary rate limits. */
export function connectOctokit({ token, apiUrl, userAgent, fetch, deadlineMs, log }: GitHubOptions) {
  const shouldWait = (retryAfterSeconds: number, _request: object, _octokit: object, retryCount: number) =>
    retryCount < maxWaits && retryAfterSeconds <= Math.min(maxWaitSeconds, (deadlineMs - Date.now()) / 1000);
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent,
      request: { fetch },
      retry: { doNotRetry: finalStatuses, retryAfterBaseValue: retryDelayMs },
      // Octokit writes to the console by default, where text from outside could become a workflow command.
      log: { debug: () => undefined, info: () => undefined, warn: log.debug, error: log.debug },
      throttle: { onRateLimit: shouldWait, onSecondaryRateLimit: shouldWait },
    },
    retry,
    throttling,
  );
}
