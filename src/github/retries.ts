import { setTimeout as delay } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import { delayMs } from '../http/retry.ts';

const mostRetries = 4;

/**
 * A plugin that asks again where GitHub has failed, or could not be reached. Octokit's own keeps the process from ending
 * until its last wait is over, and lets requests that run side by side add to each other's waits.
 */
export function retryingFailures(octokit: Pick<ReturnType<typeof getOctokit>, 'hook'>): void {
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await request(options);
      } catch (error) {
        if (attempt > mostRetries || !isFailure(error)) throw error;
        // The step's own timer keeps the process alive for as long as anybody waits for the answer.
        await delay(delayMs(attempt, undefined, Math.random()), undefined, { ref: false });
      }
    }
  });
}

/** Octokit says 500 of what had no answer. A refusal is an answer, and a rate limit a matter of its own. */
function isFailure(error: unknown): boolean {
  return error instanceof Error && 'status' in error && Number(error.status) >= 500;
}
