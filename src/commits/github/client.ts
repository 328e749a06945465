import { request } from '@octokit/request';
import { systemClock } from '../../clock.ts';
import { HttpClient } from '../../http/client.ts';
import { bearerTokenFor } from '../../http/credentials.ts';
import { clientOptions, type RequestContext } from '../../http/request-context.ts';
import { parseAnswer } from '../../http/response-shape.ts';
import { asksToWait, toGitHubError, unexpectedAnswer } from './errors.ts';
import { shapeOf } from './response-shape.ts';

export type GitHubRequest = typeof request;

type Endpoint = Parameters<typeof request.endpoint.parse>[0] & { readonly url: string };

/** A release without commits is better than one that waits longer for a rate limit. */
const maxRateLimitWaitMs = 60_000;

/**
 * Octokit's typed routes, over our client: its retries and waits for rate limits stop at once when the signal is aborted,
 * unlike the timers of Octokit's plugins. All requests are GETs.
 */
export function connectGitHub(token: string, apiUrl: string, context: RequestContext): GitHubRequest {
  const http = new HttpClient({
    ...clientOptions(context),
    deadlineMs: Math.min(context.deadlineMs, systemClock.now() + maxRateLimitWaitMs),
    authorization: bearerTokenFor([new URL(apiUrl)], token),
    stallTimeoutMs: 30_000,
    maxRetryTimeMs: 10_000,
  });
  const hook = async (_send: unknown, options: Endpoint) => {
    const { url, headers } = request.endpoint.parse(options);
    try {
      const response = await http.send({
        method: 'GET',
        url: new URL(url),
        headers: { accept: headers.accept ?? 'application/json' },
        repeat: 'safe',
        isTransient: asksToWait,
      });
      const data = parseAnswer(response, shapeOf(options.url), unexpectedAnswer);
      return { status: response.status, headers: response.headers, url, data };
    } catch (error) {
      throw toGitHubError(error);
    }
  };
  return request.defaults({ baseUrl: apiUrl, request: { hook } });
}
