import { ActionError } from '../../errors.ts';
import { formatDuration } from '../../format.ts';
import { HttpError, NetworkError } from '../../http/errors.ts';
import type { HttpResponse } from '../../http/request.ts';

export class GitHubError extends ActionError {
  override readonly name = 'GitHubError';
  /** Undefined unless GitHub itself refused the request. */
  readonly status: number | undefined;

  constructor(message: string, remedy: string, cause?: unknown) {
    super(message, { remedy, cause });
    this.status = cause instanceof HttpError && isFromGitHub(cause.response) ? cause.status : undefined;
  }
}

export const permissionRemedy =
  'Add the permission "contents: read" to the job, or set github-token to a token that can read the repository.';
const proxyRemedy = 'Check that no proxy answers in the place of GitHub.';

/** GitHub sends a refusal for a known time with 403 as well as with 429. */
export function asksToWait({ status, headers }: HttpResponse): boolean {
  return status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0');
}

export function toGitHubError(error: unknown): unknown {
  if (error instanceof NetworkError) {
    const remedy =
      error.kind === 'untrusted'
        ? 'Set NODE_EXTRA_CA_CERTS to the path of the certificate of a private authority.'
        : 'Check that this runner can reach GitHub (HTTPS_PROXY, HTTP_PROXY, NO_PROXY), then re-run the job.';
    return new GitHubError(`${error.message}${attemptCount(error)}`, remedy, error);
  }
  if (!(error instanceof HttpError)) return error;
  const { status, response, detail, retryAfterMs } = error;
  const answer = `GitHub answered ${status}${detail && ` (${detail})`}`;
  if (status === 429 || asksToWait(response) || (status === 403 && /rate limit/i.test(detail))) {
    const wait = retryAfterMs === undefined ? '' : ` and asked to wait ${formatDuration(retryAfterMs)}`;
    return new GitHubError(`The rate limit of GitHub is exceeded: ${answer}${wait}`, 'Re-run the job later.', error);
  }
  if (status >= 500) return new GitHubError(`${answer}${attemptCount(error)}`, 'Re-run the job later.', error);
  return new GitHubError(answer, isFromGitHub(response) ? permissionRemedy : proxyRemedy, error);
}

export function unexpectedAnswer(problem: string, cause?: unknown): GitHubError {
  return new GitHubError(`GitHub ${problem}`, proxyRemedy, cause);
}

/** GitHub's API explains a refusal in JSON; a proxy answers with something else. */
function isFromGitHub({ text }: HttpResponse): boolean {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && 'message' in answer;
  } catch {
    return false;
  }
}

function attemptCount({ attempts }: HttpError | NetworkError): string {
  return attempts > 1 ? `, in ${attempts} attempts` : '';
}
