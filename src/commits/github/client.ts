import { getOctokit } from '@actions/github';
import { systemClock } from '../../clock.ts';
import { HttpClient } from '../../http/client.ts';
import { bearerTokenFor } from '../../http/credentials.ts';
import { clientOptions, type RequestContext } from '../../http/request-context.ts';
import { parseAnswer } from '../../http/response-shape.ts';
import { asksToWait, toGitHubError, unexpectedAnswer } from './errors.ts';
import { shapeOf } from './response-shape.ts';

export type Octokit = ReturnType<typeof connectOctokit>;

/** A release without commits is better than one that waits longer for a rate limit. */
const maxRateLimitWaitMs = 60_000;

/**
 * Our client sends the requests, all of them GETs: its retries and waits for rate limits stop at once when the signal is
 * aborted. The timers of Octokit's own plugins cannot be cancelled.
 */
export function connectOctokit(token: string, apiUrl: string, context: RequestContext) {
  const http = new HttpClient({
    ...clientOptions(context),
    deadlineMs: Math.min(context.deadlineMs, systemClock.now() + maxRateLimitWaitMs),
    authorization: bearerTokenFor([new URL(apiUrl)], token),
    stallTimeoutMs: 30_000,
    maxRetryTimeMs: 10_000,
  });
  const { debug } = context.log;
  // Octokit writes to the console by default, where text from outside could become a workflow command.
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: { debug, info: debug, warn: debug, error: debug } });
  octokit.hook.wrap('request', async (_send, options) => {
    const request = octokit.request.endpoint(options);
    const accept = request.headers.accept ?? 'application/json';
    try {
      const response = await http.send({
        method: 'GET',
        url: new URL(request.url),
        headers: { accept },
        repeat: 'safe',
        isTransient: asksToWait,
      });
      const { status, headers } = response;
      return { status, headers, url: request.url, data: parseAnswer(response, shapeOf(options.url), unexpectedAnswer) };
    } catch (error) {
      throw toGitHubError(error);
    }
  });
  return octokit;
}
